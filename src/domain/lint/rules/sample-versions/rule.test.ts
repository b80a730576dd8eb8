import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const sample = (meta: string, more: Readonly<Record<string, string>> = {}) => ({
  'sample-datasets/s/dataset.json': `{"meta": {"label": "S", ${meta}}}`,
  ...more,
});
const files = { 'sample-datasets/s/config_1.json': '{}', 'sample-datasets/s/data_1/a.csv': '1' };

describe('the versions of a sample dataset', () => {
  it('lack the active one', () => {
    expect(findingsOf('sample-versions', sample('"versions": ["1"], "activeVersion": "2"', files))).toHaveLength(1);
  });

  it('lack their files', () => {
    expect(
      findingsOf('sample-versions', sample('"versions": ["1"], "activeVersion": "1"')).map(({ message }) =>
        message.slice(0, 28),
      ),
    ).toEqual(['There is no config_1.json wi', 'There is no data_1/ with the']);
  });

  it('are there, or are not used', () => {
    expect(findingsOf('sample-versions', sample('"versions": ["1"], "activeVersion": "1"', files))).toEqual([]);
    expect(findingsOf('sample-versions', sample('"rowCount": 3'))).toEqual([]);
  });
});
