import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The settings of a plugin and the form of a connection are filled in outside of any project. A parameter that chooses a dataset, folder or model of the project has nothing to offer there.',
  source: { mark: 'inferred', text: 'From where these forms are shown.' },
  wrong: {
    'plugin.json':
      '{"id": "p", "version": "1.0.0", "meta": {"label": "P"}, "params": [{"name": "d", "label": "D", "type": "DATASET"}]}',
  },
  right: {
    'plugin.json':
      '{"id": "p", "version": "1.0.0", "meta": {"label": "P"}, "params": [{"name": "d", "label": "D", "type": "STRING"}]}',
  },
};
