import { describe, expect, it } from 'vitest';
import { readPlugin } from '../plugin/plugin.ts';
import { TEST_KINDS } from '../plugin/test-kinds.ts';
import { toPath } from '../project/path.ts';
import { projectFrom } from '../project/project.ts';
import { DEFAULT_BENCH_SETTINGS } from './bench-settings.ts';
import { composeTestCase } from './test-case.ts';

const PROJECT = projectFrom(
  Object.entries({
    'plugin.json': '{"id": "p"}',
    'python-llms/chat/llm.json': '{"params": [{"name": "model", "type": "STRING"}]}',
    'python-llms/chat/llm.py': '',
    'python-runnables/clean/runnable.json': '{"resultType": "NONE", "params": [{"name": "days", "type": "INT"}]}',
    'python-runnables/clean/runnable.py': '',
    'parameter-sets/keys/parameter-set.json': '{"params": []}',
  }).map(([path, text]) => [toPath(path), text] as const),
);
const VIEW = readPlugin(PROJECT, TEST_KINDS);
const FILLED = { pluginValues: {}, presets: [], secretsOf: () => [] };

function caseOf(id: string, values: Readonly<Record<string, string | number>>) {
  const component = VIEW.components.find((each) => each.id === id);
  if (component === undefined) throw new Error(`There is no component ${id}`);
  const ground = { project: PROJECT, view: VIEW, settings: DEFAULT_BENCH_SETTINGS, filled: FILLED };
  return composeTestCase(component, values, 'A case', ground);
}

describe('a test case of what is filled in', () => {
  it('asks a model through a connection of its own', () => {
    const made = caseOf('chat', { model: 'small' });
    expect(made).toMatchObject({ ok: true, value: { name: 'A case', expect: { kind: 'succeeds' } } });
    expect(made.ok && made.value.run).toMatchObject({ do: 'complete', llmId: 'custom:test:model' });
    expect(JSON.stringify(made.ok && made.value.setup)).toContain('"model":"small"');
  });

  it('runs a macro with the values', () => {
    const made = caseOf('clean', { days: 3 });
    expect(made.ok && made.value.run).toMatchObject({ do: 'macro', config: { days: 3 } });
    expect(made.ok && made.value.answers).toEqual({ source: 'simulated', fault: undefined });
  });

  it('says why there is none', () => {
    expect(caseOf('keys', {})).toMatchObject({ ok: false, error: expect.stringMatching(/\w+\./) });
  });
});
