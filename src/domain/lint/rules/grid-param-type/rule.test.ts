import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const algo = (param: string) => ({
  'python-prediction-algos/a/algo.json': `{"meta": {"label": "A"}, "params": [{"name": "a", "label": "A", ${param}}]}`,
});

describe('a grid parameter', () => {
  it('has a type of one value', () => {
    expect(highlightsOf('grid-param-type', algo('"type": "STRING", "gridParam": true'))).toEqual(['error: true']);
  });

  it.each(['"type": "DOUBLES", "gridParam": true', '"type": "INT", "gridParam": false', '"type": "INT"'])(
    'is good, or none: %s',
    (param) => {
      expect(findingsOf('grid-param-type', algo(param))).toEqual([]);
    },
  );
});
