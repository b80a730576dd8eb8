import type { Rule } from '../rule.ts';
import { PASSWORD_IN_COMPONENT } from '../rules/password-in-component/rule.ts';
import { SECRET_DEFAULT } from '../rules/secret-default/rule.ts';
import { SECRET_IN_TEXT } from '../rules/secret-in-text/rule.ts';

export const SECRETS_RULES: readonly Rule[] = [PASSWORD_IN_COMPONENT, SECRET_DEFAULT, SECRET_IN_TEXT];
