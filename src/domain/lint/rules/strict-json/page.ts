import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS reads more than strict JSON, as far as is known by the rules of a lenient reader. Other tools, such as jq or Python, refuse such files. Comments are not reported: DSS writes them itself. (documented, seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
