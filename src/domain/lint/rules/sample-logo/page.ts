import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The logo is a picture in `resource/`, of a type that browsers show, with a plain name. Without it DSS shows an empty box.',
  source: { mark: 'documented', text: 'Reference page "sample datasets", with the list of endings.' },
  wrong: {
    'sample-datasets/s/dataset.json': '{"meta": {"label": "S", "logo": "logo.png"}}',
  },
  right: {
    'sample-datasets/s/dataset.json': '{"meta": {"label": "S", "logo": "logo.png"}}',
    'resource/logo.png': 'x',
  },
};
