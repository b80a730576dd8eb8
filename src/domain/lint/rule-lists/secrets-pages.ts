import type { RulePages } from '../rule-page.ts';
import { PAGE as PASSWORD_IN_COMPONENT } from '../rules/password-in-component/page.ts';
import { PAGE as SECRET_DEFAULT } from '../rules/secret-default/page.ts';
import { PAGE as SECRET_IN_TEXT } from '../rules/secret-in-text/page.ts';

export const SECRETS_PAGES: RulePages = {
  'password-in-component': PASSWORD_IN_COMPONENT,
  'secret-default': SECRET_DEFAULT,
  'secret-in-text': SECRET_IN_TEXT,
};
