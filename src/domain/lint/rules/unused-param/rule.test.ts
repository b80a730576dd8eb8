import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const two = (code: string, more = ''): Readonly<Record<string, string>> => ({
  ...llmWith(`{"name": "a", "label": "A", "type": "STRING"}, {"name": "b", "label": "B", "type": "STRING"${more}}`),
  'python-llms/m/llm.py': `def f(config):\n    ${code}\n`,
});

describe('a parameter that nothing reads', () => {
  it('is said at its name', () => {
    expect(highlightsOf('unused-param', two('x = config["a"]'))).toEqual(['information: "b"']);
  });

  it.each(['x = config["a"], config["b"]', 'run(config)', 'x = 1', 'x = config[name]', 'x = config["a"]; y = "b"'])(
    'is not said with %s',
    (code) => {
      expect(findingsOf('unused-param', two(code))).toEqual([]);
    },
  );

  it('is not said of what conditions use', () => {
    const files = two('x = config["a"]');
    const json = (files['python-llms/m/llm.json'] ?? '').replace('"A",', '"A", "visibilityCondition": "model.b",');
    expect(findingsOf('unused-param', { ...files, 'python-llms/m/llm.json': json })).toEqual([]);
  });

  it('is not said where a class of python-lib may read it', () => {
    const files = two('x = config["a"]');
    const code = `from lib.base import Base\nclass A(Base):\n    ${files['python-llms/m/llm.py']?.replaceAll('\n', '\n    ')}\n`;
    const base = { 'python-lib/lib/base.py': 'class Base:\n    pass\n' };
    expect(findingsOf('unused-param', { ...files, ...base, 'python-llms/m/llm.py': code })).toEqual([]);
  });
});
