import type { Rule } from '../rule.ts';
import { CREDENTIAL_PLACE } from '../rules/credential-place/rule.ts';
import { DEFAULT_CHOICE } from '../rules/default-choice/rule.ts';
import { DEFAULT_TYPE } from '../rules/default-type/rule.ts';
import { DUPLICATE_PARAM } from '../rules/duplicate-param/rule.ts';
import { NUMBER_LIMITS } from '../rules/number-limits/rule.ts';
import { OAUTH2_ENDPOINTS } from '../rules/oauth2-endpoints/rule.ts';
import { PARAM_CHOICES } from '../rules/param-choices/rule.ts';
import { PARAM_LABEL } from '../rules/param-label/rule.ts';
import { PARAM_NAME } from '../rules/param-name/rule.ts';
import { UNKNOWN_PARAM } from '../rules/unknown-param/rule.ts';
import { UNKNOWN_PARAMETER_SET } from '../rules/unknown-parameter-set/rule.ts';

export const PARAMETERS_RULES: readonly Rule[] = [
  PARAM_NAME,
  DUPLICATE_PARAM,
  PARAM_LABEL,
  PARAM_CHOICES,
  DEFAULT_TYPE,
  DEFAULT_CHOICE,
  NUMBER_LIMITS,
  UNKNOWN_PARAMETER_SET,
  UNKNOWN_PARAM,
  CREDENTIAL_PLACE,
  OAUTH2_ENDPOINTS,
];
