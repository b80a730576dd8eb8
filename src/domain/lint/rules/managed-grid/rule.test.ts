import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const algo = (mode: string, param: string) => ({
  'python-prediction-algos/a/algo.json': `{"meta": {"label": "A"}, "gridSearchMode": "${mode}", "params": [{"name": "a", "label": "A", "type": "DOUBLES"${param}}]}`,
});

describe('a managed grid search', () => {
  it('has nothing to search', () => {
    expect(highlightsOf('managed-grid', algo('MANAGED', ''))).toEqual(['warning: "MANAGED"']);
  });

  it('has something, or is another', () => {
    expect(findingsOf('managed-grid', algo('MANAGED', ', "gridParam": true'))).toEqual([]);
    expect(findingsOf('managed-grid', algo('CUSTOM', ''))).toEqual([]);
  });
});
