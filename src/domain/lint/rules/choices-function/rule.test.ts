import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const files = (code: string) => ({
  'python-llms/m/llm.json': '{"meta": {"label": "M"}, "paramsPythonSetup": "c.py", "params": []}',
  'python-llms/m/llm.py': '',
  'resource/c.py': code,
});

describe('a file of choices', () => {
  it('has no function do, or one that takes too little', () => {
    expect(highlightsOf('choices-function', files('def di(a, b, c, d): pass\n'))).toEqual(['error: di']);
    expect(highlightsOf('choices-function', files('def do(payload): pass\n'))).toEqual(['warning: do']);
  });

  it.each(['def do(a, b, c, d): pass\n', 'def do(*args): pass\n', 'from lib import do\n', 'do = other\n'])(
    'is good: %s',
    (code) => {
      expect(findingsOf('choices-function', files(code))).toEqual([]);
    },
  );
});
