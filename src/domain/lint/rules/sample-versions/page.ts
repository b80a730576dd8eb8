import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS reads the columns of version `v` from `config_v.json` and the rows from `data_v/`. The active version must be one of `versions`, and each must have both.',
  source: { mark: 'documented', text: 'Reference page "sample datasets".' },
  wrong: {
    'sample-datasets/s/dataset.json': '{"meta": {"label": "S", "versions": ["1"], "activeVersion": "2"}}',
    'sample-datasets/s/config_1.json': '{}',
    'sample-datasets/s/data_1/a.csv': '1',
  },
  right: {
    'sample-datasets/s/dataset.json': '{"meta": {"label": "S", "versions": ["1"], "activeVersion": "1"}}',
    'sample-datasets/s/config_1.json': '{}',
    'sample-datasets/s/data_1/a.csv': '1',
  },
};
