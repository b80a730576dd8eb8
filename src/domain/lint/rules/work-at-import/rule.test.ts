import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const llm = (code: string) => ({ ...llmWith(''), 'python-llms/m/llm.py': `import dataiku\n${code}` });

describe('work at import', () => {
  it('is found at the top and in the body of a class', () => {
    expect(highlightsOf('work-at-import', llm('d = dataiku.Dataset("a")\n'))).toEqual([
      'warning: dataiku.Dataset("a")',
    ]);
    expect(findingsOf('work-at-import', llm('class A:\n    c = dataiku.api_client()\n'))).toHaveLength(1);
    expect(findingsOf('work-at-import', llm('from dataiku import Folder as F\nf = F("x")\n'))).toHaveLength(1);
  });

  it('is not found in functions', () => {
    expect(findingsOf('work-at-import', llm('def f():\n    return dataiku.Dataset("a")\nx = print(1)\n'))).toEqual([]);
  });
});
