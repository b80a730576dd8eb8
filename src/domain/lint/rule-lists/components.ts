import type { Rule } from '../rule.ts';
import { COMPONENT_ID } from '../rules/component-id/rule.ts';
import { DUPLICATE_COMPONENT } from '../rules/duplicate-component/rule.ts';
import { DUPLICATE_ROLE } from '../rules/duplicate-role/rule.ts';
import { MISSING_CODE_FILE } from '../rules/missing-code-file/rule.ts';
import { MISSING_DESCRIPTOR } from '../rules/missing-descriptor/rule.ts';
import { STARTER_LABEL } from '../rules/starter-label/rule.ts';
import { UNKNOWN_ROLE } from '../rules/unknown-role/rule.ts';
import { UNKNOWN_ROLE_PARAM } from '../rules/unknown-role-param/rule.ts';

export const COMPONENTS_RULES: readonly Rule[] = [
  MISSING_DESCRIPTOR,
  MISSING_CODE_FILE,
  COMPONENT_ID,
  DUPLICATE_COMPONENT,
  STARTER_LABEL,
  DUPLICATE_ROLE,
  UNKNOWN_ROLE,
  UNKNOWN_ROLE_PARAM,
];
