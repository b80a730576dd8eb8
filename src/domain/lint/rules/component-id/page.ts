import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The folder name of a component is its identifier. The form of DSS accepts lowercase letters, numbers and "-" (seen in DSS 9.0.5) and advises against starting with the plugin id (documented). Published components with capitals and "_" load. (seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
