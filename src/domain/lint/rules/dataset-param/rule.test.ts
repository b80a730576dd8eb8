import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy } from '../../problems-of.test-data.ts';

const macro = (params: string) => ({
  'python-runnables/r/runnable.json': `{"meta": {"label": "M"}, "params": [${params}]}`,
});

describe('a column of a dataset', () => {
  it('has no dataset', () => {
    const files = macro('{"name": "d", "type": "DATASET"}, {"name": "a", "type": "DATASET_COLUMN"}');
    expect(fixedBy('dataset-param', files).isGone).toBe(true);
    expect(findingsOf('dataset-param', macro('{"name": "a", "type": "DATASET_COLUMNS"}'))[0]?.fixes).toEqual([]);
  });

  it('has one', () => {
    expect(
      findingsOf('dataset-param', macro('{"name": "a", "type": "DATASET_COLUMN", "datasetParamName": "d"}')),
    ).toEqual([]);
    const check = {
      'python-checks/c/check.json': '{"meta": {"label": "C"}, "params": [{"name": "a", "type": "DATASET_COLUMN"}]}',
    };
    expect(findingsOf('dataset-param', check)).toEqual([]);
  });
});
