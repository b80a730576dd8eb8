import type { Rule } from '../rule.ts';
import { CHOICE_LABEL } from '../rules/choice-label/rule.ts';
import { CHOICE_VALUE } from '../rules/choice-value/rule.ts';
import { COLUMN_PLACE } from '../rules/column-place/rule.ts';
import { COLUMN_ROLE } from '../rules/column-role/rule.ts';
import { CREDENTIAL_PLACE } from '../rules/credential-place/rule.ts';
import { DATASET_PARAM } from '../rules/dataset-param/rule.ts';
import { DATE_DEFAULT } from '../rules/date-default/rule.ts';
import { DEFAULT_CHOICE } from '../rules/default-choice/rule.ts';
import { DEFAULT_TYPE } from '../rules/default-type/rule.ts';
import { DEPENDENT_TYPE } from '../rules/dependent-type/rule.ts';
import { DUPLICATE_PARAM } from '../rules/duplicate-param/rule.ts';
import { EMPTY_OBJECT_LIST } from '../rules/empty-object-list/rule.ts';
import { FORM_MODULE_MISSING } from '../rules/form-module-missing/rule.ts';
import { MANDATORY_HIDDEN } from '../rules/mandatory-hidden/rule.ts';
import { NUMBER_LIMITS } from '../rules/number-limits/rule.ts';
import { OAUTH2_ENDPOINTS } from '../rules/oauth2-endpoints/rule.ts';
import { PARAM_CHOICES } from '../rules/param-choices/rule.ts';
import { PARAM_LABEL } from '../rules/param-label/rule.ts';
import { PARAM_NAME } from '../rules/param-name/rule.ts';
import { PICKER_WITHOUT_PROJECT } from '../rules/picker-without-project/rule.ts';
import { SAME_LABEL } from '../rules/same-label/rule.ts';
import { SECRET_TEXT } from '../rules/secret-text/rule.ts';
import { SEPARATOR_EMPTY } from '../rules/separator-empty/rule.ts';
import { SET_LEVELS } from '../rules/set-levels/rule.ts';
import { SETUP_UNUSED } from '../rules/setup-unused/rule.ts';
import { STARTER_PARAM } from '../rules/starter-param/rule.ts';
import { TRIGGER_DASH } from '../rules/trigger-dash/rule.ts';
import { TRIGGER_WITHOUT_PYTHON } from '../rules/trigger-without-python/rule.ts';
import { UNKNOWN_PARAM } from '../rules/unknown-param/rule.ts';
import { UNKNOWN_PARAMETER_SET } from '../rules/unknown-parameter-set/rule.ts';
import { UNUSED_SET } from '../rules/unused-set/rule.ts';

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
  SETUP_UNUSED,
  FORM_MODULE_MISSING,
  CHOICE_VALUE,
  CHOICE_LABEL,
  MANDATORY_HIDDEN,
  COLUMN_PLACE,
  COLUMN_ROLE,
  DATASET_PARAM,
  DEPENDENT_TYPE,
  SECRET_TEXT,
  TRIGGER_WITHOUT_PYTHON,
  TRIGGER_DASH,
  SEPARATOR_EMPTY,
  EMPTY_OBJECT_LIST,
  UNUSED_SET,
  SET_LEVELS,
  PICKER_WITHOUT_PROJECT,
  DATE_DEFAULT,
  SAME_LABEL,
  STARTER_PARAM,
];
