import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const files = (param: string, line: string) => ({
  ...llmWith(`{"name": "a", "label": "A", ${param}}`),
  'python-llms/m/llm.py': `def f(config):\n    ${line}\n`,
});

describe('an optional parameter', () => {
  it('is read so that it may be absent', () => {
    const wrong = files('"type": "STRING"', 'x = config["a"]');
    expect(highlightsOf('optional-by-index', wrong)).toEqual(['information: "a"']);
    const { files: after, isGone } = fixedBy('optional-by-index', wrong);
    expect(isGone).toBe(true);
    expect(after['python-llms/m/llm.py']).toContain('x = config.get("a")\n');
  });

  it.each([
    ['"type": "STRING", "mandatory": true', 'x = config["a"]'],
    ['"type": "STRING", "defaultValue": "b"', 'x = config["a"]'],
    ['"type": "INT"', 'x = config["a"]'],
    ['"type": "BOOLEAN"', 'x = config["a"]'],
    ['"type": "STRING"', 'x = config["a"] if "a" in config else 1'],
  ])('is not meant by %s: %s', (param, line) => {
    expect(findingsOf('optional-by-index', files(param, line))).toEqual([]);
  });
});
