import type { RulePages } from '../rule-page.ts';
import { PAGE as CREDENTIAL_PLACE } from '../rules/credential-place/page.ts';
import { PAGE as DEFAULT_CHOICE } from '../rules/default-choice/page.ts';
import { PAGE as DEFAULT_TYPE } from '../rules/default-type/page.ts';
import { PAGE as DUPLICATE_PARAM } from '../rules/duplicate-param/page.ts';
import { PAGE as NUMBER_LIMITS } from '../rules/number-limits/page.ts';
import { PAGE as OAUTH2_ENDPOINTS } from '../rules/oauth2-endpoints/page.ts';
import { PAGE as PARAM_CHOICES } from '../rules/param-choices/page.ts';
import { PAGE as PARAM_LABEL } from '../rules/param-label/page.ts';
import { PAGE as PARAM_NAME } from '../rules/param-name/page.ts';
import { PAGE as UNKNOWN_PARAM } from '../rules/unknown-param/page.ts';
import { PAGE as UNKNOWN_PARAMETER_SET } from '../rules/unknown-parameter-set/page.ts';

export const PARAMETERS_PAGES: RulePages = {
  'param-name': PARAM_NAME,
  'duplicate-param': DUPLICATE_PARAM,
  'param-label': PARAM_LABEL,
  'param-choices': PARAM_CHOICES,
  'default-type': DEFAULT_TYPE,
  'default-choice': DEFAULT_CHOICE,
  'number-limits': NUMBER_LIMITS,
  'unknown-parameter-set': UNKNOWN_PARAMETER_SET,
  'unknown-param': UNKNOWN_PARAM,
  'credential-place': CREDENTIAL_PLACE,
  'oauth2-endpoints': OAUTH2_ENDPOINTS,
};
