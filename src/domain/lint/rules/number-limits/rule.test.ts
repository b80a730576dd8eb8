import { describe, expect, it } from 'vitest';
import { highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const param = (rest: string) => llmWith(`{"name": "a", "label": "A", ${rest}}`);

describe('the limits of a number', () => {
  it('are a warning when the default lies outside', () => {
    expect(highlightsOf('number-limits', param('"type": "INT", "minI": 1, "defaultValue": 0'))).toEqual(['warning: 0']);
    expect(highlightsOf('number-limits', param('"type": "DOUBLE", "maxD": 1, "defaultValue": 2'))).toEqual([
      'warning: 2',
    ]);
  });

  it('are a warning when they leave no number', () => {
    expect(highlightsOf('number-limits', param('"type": "INT", "minI": 5, "maxI": 1'))).toEqual(['warning: 5']);
  });

  it('are fine with the default between or on them', () => {
    expect(highlightsOf('number-limits', param('"type": "INT", "minI": 1, "maxI": 3, "defaultValue": 3'))).toEqual([]);
  });
});
