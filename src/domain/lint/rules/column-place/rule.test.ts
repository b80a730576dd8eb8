import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const recipe = (type: string) => ({
  'custom-recipes/r/recipe.json': `{"meta": {"label": "R"}, "kind": "PYTHON", "params": [{"name": "a", "label": "A", "type": "${type}"}]}`,
});

describe('a column of a role', () => {
  it('has no role', () => {
    expect(highlightsOf('column-place', llmWith('{"name": "a", "label": "A", "type": "COLUMNS"}'))).toEqual([
      'warning: "COLUMNS"',
    ]);
  });

  it('is at home in recipes, where datasets are not', () => {
    expect(findingsOf('column-place', recipe('COLUMN'))).toEqual([]);
    expect(highlightsOf('column-place', recipe('DATASET'))).toEqual(['information: "DATASET"']);
  });
});
