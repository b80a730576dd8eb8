import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const algo = (code: string) => ({
  'python-prediction-algos/a/algo.json': '{"meta": {"label": "A"}, "params": []}',
  'python-prediction-algos/a/algo.py': code,
});

describe('a class whose name is fixed', () => {
  it('is renamed', () => {
    const files = algo('class Forest(BaseCustomPredictionAlgorithm):\n    pass\n');
    expect(highlightsOf('class-name', files)).toEqual(['error: Forest']);
    const { files: after, isGone } = fixedBy('class-name', files);
    expect(isGone).toBe(true);
    expect(after['python-prediction-algos/a/algo.py']).toContain('class CustomPredictionAlgorithm(Base');
  });

  it('may be imported', () => {
    expect(findingsOf('class-name', algo('from lib import CustomPredictionAlgorithm\n'))).toEqual([]);
    expect(findingsOf('class-name', algo('from lib import X as CustomPredictionAlgorithm\n'))).toEqual([]);
  });
});
