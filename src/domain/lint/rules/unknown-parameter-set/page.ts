import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'PRESET and PRESETS name the folder of a parameter set of the same plugin. With another name nobody can choose a preset. (documented)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
