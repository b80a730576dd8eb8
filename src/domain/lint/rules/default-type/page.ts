import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A default has the type of its field. A number in quotes is usually converted; "false" in quotes is a text, and a text that is not empty counts as true in conditions. (seen, inferred)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
