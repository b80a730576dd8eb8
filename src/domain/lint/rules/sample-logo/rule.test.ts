import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const sample = (logo: string) => ({
  'sample-datasets/s/dataset.json': `{"meta": {"label": "S", "logo": "${logo}"}}`,
  'resource/a.png': 'x',
});

describe('a logo', () => {
  it.each(['b.png', 'a.txt', 'images/a.png'])('cannot be shown: %s', (logo) => {
    expect(findingsOf('sample-logo', sample(logo))).toHaveLength(1);
  });

  it('can', () => {
    expect(findingsOf('sample-logo', sample('a.png'))).toEqual([]);
  });
});
