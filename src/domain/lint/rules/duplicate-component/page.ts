import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Identifiers are unique among the components of a kind: DSS refuses duplicates (documented). Folders that differ only in case are one folder on Windows and macOS.',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
