import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const macro = (type: string, body: string) => ({
  'python-runnables/r/runnable.json': `{"meta": {"label": "M"}, "resultType": "${type}", "params": []}`,
  'python-runnables/r/runnable.py': `class M(Runnable):\n    def run(self, progress_callback):\n        ${body}\n`,
});

describe('the result of a macro', () => {
  it('is announced and missing', () => {
    expect(highlightsOf('macro-result', macro('HTML', 'print(1)'))).toEqual(['warning: run']);
  });

  it('is there, or not announced', () => {
    expect(findingsOf('macro-result', macro('HTML', 'return "a"'))).toEqual([]);
    expect(findingsOf('macro-result', macro('NONE', 'pass'))).toEqual([]);
  });
});
