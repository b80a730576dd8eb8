import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const llm = (line: string) => ({
  ...llmWith(''),
  'python-llms/m/llm.py': `import dataiku\nfrom dataiku import Dataset as D\ndef f(project, name):\n    ${line}\n`,
});

describe('an object of one project', () => {
  it.each(['dataiku.Dataset("a")', 'D("a", "P")', 'dataiku.Folder("a")', 'dataiku.Model("a")', 'project.get_llm("a")'])(
    'is named in the code: %s',
    (line) => {
      expect(highlightsOf('fixed-object', llm(line))).toEqual(['information: "a"']);
    },
  );

  it.each([
    'dataiku.Dataset(name)',
    'dataiku.Dataset(f"{name}")',
    'Dataset("a")',
    'project.get_dataset(name)',
    'dataiku.Dataset("")',
  ])('is not: %s', (line) => {
    expect(findingsOf('fixed-object', llm(line))).toEqual([]);
  });
});
