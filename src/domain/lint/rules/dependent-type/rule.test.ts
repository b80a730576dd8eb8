import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf, llmWith } from '../../problems-of.test-data.ts';

const two = (type: string, name = 'd') =>
  llmWith(
    `{"name": "d", "label": "D", "type": "${type}"}, {"name": "a", "label": "A", "type": "DATASET_COLUMN", "datasetParamName": "${name}"}`,
  );

describe('a parameter that another depends on', () => {
  it('has another type', () => {
    expect(highlightsOf('dependent-type', two('STRING'))).toEqual(['error: "d"']);
    expect(findingsOf('dependent-type', two('DATASET', 'a'))[0]?.message).toBe('"a" depends on itself.');
  });

  it('fits, or is not there', () => {
    expect(findingsOf('dependent-type', two('DATASET'))).toEqual([]);
    expect(findingsOf('dependent-type', two('DATASET', 'none'))).toEqual([]);
  });
});
