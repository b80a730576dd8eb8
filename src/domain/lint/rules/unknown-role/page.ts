import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'columnRole names a role of the recipe, and selectableFromDataset and its like an input role, by name and not by label. (documented) With another name no column can be chosen, or the recipe is not offered from a selection. (seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
