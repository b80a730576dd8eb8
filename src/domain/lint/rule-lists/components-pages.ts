import type { RulePages } from '../rule-page.ts';
import { PAGE as COMPONENT_ID } from '../rules/component-id/page.ts';
import { PAGE as DUPLICATE_COMPONENT } from '../rules/duplicate-component/page.ts';
import { PAGE as DUPLICATE_ROLE } from '../rules/duplicate-role/page.ts';
import { PAGE as MISSING_CODE_FILE } from '../rules/missing-code-file/page.ts';
import { PAGE as MISSING_DESCRIPTOR } from '../rules/missing-descriptor/page.ts';
import { PAGE as STARTER_LABEL } from '../rules/starter-label/page.ts';
import { PAGE as UNKNOWN_ROLE } from '../rules/unknown-role/page.ts';
import { PAGE as UNKNOWN_ROLE_PARAM } from '../rules/unknown-role-param/page.ts';

export const COMPONENTS_PAGES: RulePages = {
  'missing-descriptor': MISSING_DESCRIPTOR,
  'missing-code-file': MISSING_CODE_FILE,
  'component-id': COMPONENT_ID,
  'duplicate-component': DUPLICATE_COMPONENT,
  'starter-label': STARTER_LABEL,
  'duplicate-role': DUPLICATE_ROLE,
  'unknown-role': UNKNOWN_ROLE,
  'unknown-role-param': UNKNOWN_ROLE_PARAM,
};
