import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const plugin = (interpreters: string, code: string, requirements = '') => ({
  'code-env/python/desc.json': `{"acceptedPythonInterpreters": [${interpreters}]}`,
  'code-env/python/spec/requirements.txt': requirements,
  'python-llms/m/llm.json': '{"meta": {"label": "M"}}',
  'python-llms/m/llm.py': code,
});

describe('a module that an accepted Python does not have', () => {
  it('is a warning that names the versions', () => {
    const files = plugin('"PYTHON311", "PYTHON312", "PYTHON313"', 'import imp\n');
    expect(highlightsOf('removed-module', files)).toEqual(['warning: imp']);
    expect(findingsOf('removed-module', files)[0]?.message).toContain('Python 3.12, 3.13 has no "imp"');
  });

  it('may be one that only newer versions have', () => {
    expect(findingsOf('removed-module', plugin('"PYTHON310"', 'import tomllib\n'))).toHaveLength(1);
    expect(findingsOf('removed-module', plugin('"PYTHON311"', 'import tomllib\n'))).toEqual([]);
  });

  it('may be one of Python 2', () => {
    const [finding] = findingsOf('removed-module', plugin('"PYTHON39"', 'import urllib2\n'));
    expect(finding?.message).toContain('urllib.request');
  });

  it.each([
    ['the accepted versions have it', '"PYTHON311"', 'import imp, cgi\n', ''],
    ['code goes on without it', '"PYTHON312"', 'try:\n    import imp\nexcept ImportError:\n    pass\n', ''],
    ['a requirement brings it', '"PYTHON313"', 'import telnetlib\nimport distutils\n', 'telnetlib\nsetuptools'],
    ['the version without it is not used by DSS 14', '"PYTHON36", "PYTHON39"', 'import dataclasses\n', ''],
  ])('is fine when %s', (_, interpreters, code, requirements) => {
    expect(findingsOf('removed-module', plugin(interpreters, code, requirements))).toEqual([]);
  });
});
