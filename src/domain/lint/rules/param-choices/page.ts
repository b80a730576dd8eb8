import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Choices come from selectChoices, or from Python with getChoicesFromPython and the file that paramsPythonSetup names. (documented) With neither there is nothing to choose.',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
