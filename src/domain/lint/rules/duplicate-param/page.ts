import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Parameters with one name share one value. Published plugins do so on purpose, with a condition of its own on every copy, so that only one is shown at a time; without that two fields overwrite each other. (seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
