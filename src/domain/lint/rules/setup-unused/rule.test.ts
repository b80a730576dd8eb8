import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const llm = (keys: string) => ({
  'python-llms/m/llm.json': `{"meta": {"label": "M"}, "paramsPythonSetup": "c.py"${keys}}`,
});

describe('a file of choices', () => {
  it('is never asked', () => {
    expect(highlightsOf('setup-unused', llm(', "params": []'))).toEqual(['information: "c.py"']);
  });

  it.each([
    ', "params": [{"name": "a", "type": "SELECT", "getChoicesFromPython": true}]',
    ', "paramsTemplate": "f.html"',
  ])('is: %s', (keys) => {
    expect(findingsOf('setup-unused', llm(keys))).toEqual([]);
  });
});
