import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf, llmWith, problemsOf, setWith } from './problems-of.test-data.ts';
import { RULES } from './rules.ts';

describe('the rules', () => {
  it('have ids of their own, each the name of a folder with a test', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const withoutTest = ids.filter((id) => !existsSync(join(import.meta.dirname, 'rules', id, 'rule.test.ts')));
    expect(withoutTest).toEqual([]);
  });

  it('find nothing in the plugin of the tutorial', () => {
    const credential = '"type": "CREDENTIAL_REQUEST", "credentialRequestSettings": {"type": "SINGLE_FIELD"}';
    const problems = problemsOf({
      ...setWith(`{"name": "param_set_api_key", "label": "API key", ${credential}, "mandatory": true}`),
      ...llmWith(`{"name": "model", "label": "Model", "type": "STRING"},
        {"name": "api_key", "label": "API key", "type": "PRESET", "parameterSetId": "keys"}`),
      'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}',
      'code-env/python/spec/requirements.txt': 'openai\n',
    });
    expect(problems).toEqual([]);
  });

  it('let components of kinds that they do not know be', () => {
    const cluster = '{"meta": {"label": "C"}, "params": [{"name": "a"}], "anything": 1}';
    expect(problemsOf({ 'python-clusters/a/cluster.json': cluster, 'python-clusters/a/cluster.py': '' })).toEqual([]);
  });

  it('sort what they find by file and place', () => {
    const problems = problemsOf({
      ...llmWith('{"type": "STRING"}, {"name": "a", "label": "A", "type": "X"}'),
      ...setWith('1'),
    });
    const places = problems.map(({ path, range }) => [path, range.start] as const);
    expect(places).toEqual([...places].sort(([a, x], [b, y]) => (a === b ? x - y : a < b ? -1 : 1)));
  });

  it('say nothing more about a descriptor that cannot be read', () => {
    expect(findingsOf('missing-key', { 'plugin.json': '{"id": ' })).toEqual([]);
  });
});
