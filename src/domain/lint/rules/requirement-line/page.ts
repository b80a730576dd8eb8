import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS hands the list of packages to pip, which stops at the first line that is neither a requirement (PEP 508) nor an option of its own.',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
