import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A secret asked for in a component is entered again in every place that uses it. Dataiku recommends presets for it. (documented)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
