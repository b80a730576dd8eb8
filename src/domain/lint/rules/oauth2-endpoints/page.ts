import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A credential of type OAUTH2 names the endpoint that grants access and the one that gives tokens. (documented) Published plugins leave them empty for the administrator to fill in. (seen)',
  source: { mark: 'documented', text: '' },
  wrong: {},
  right: {},
};
