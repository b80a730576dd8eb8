import type { RulePages } from '../rule-page.ts';
import { PAGE as CHOICE_LABEL } from '../rules/choice-label/page.ts';
import { PAGE as CHOICE_VALUE } from '../rules/choice-value/page.ts';
import { PAGE as COLUMN_PLACE } from '../rules/column-place/page.ts';
import { PAGE as COLUMN_ROLE } from '../rules/column-role/page.ts';
import { PAGE as CREDENTIAL_PLACE } from '../rules/credential-place/page.ts';
import { PAGE as DATASET_PARAM } from '../rules/dataset-param/page.ts';
import { PAGE as DATE_DEFAULT } from '../rules/date-default/page.ts';
import { PAGE as DEFAULT_CHOICE } from '../rules/default-choice/page.ts';
import { PAGE as DEFAULT_TYPE } from '../rules/default-type/page.ts';
import { PAGE as DEPENDENT_TYPE } from '../rules/dependent-type/page.ts';
import { PAGE as DUPLICATE_PARAM } from '../rules/duplicate-param/page.ts';
import { PAGE as EMPTY_OBJECT_LIST } from '../rules/empty-object-list/page.ts';
import { PAGE as FORM_MODULE_MISSING } from '../rules/form-module-missing/page.ts';
import { PAGE as MANDATORY_HIDDEN } from '../rules/mandatory-hidden/page.ts';
import { PAGE as NUMBER_LIMITS } from '../rules/number-limits/page.ts';
import { PAGE as OAUTH2_ENDPOINTS } from '../rules/oauth2-endpoints/page.ts';
import { PAGE as PARAM_CHOICES } from '../rules/param-choices/page.ts';
import { PAGE as PARAM_LABEL } from '../rules/param-label/page.ts';
import { PAGE as PARAM_NAME } from '../rules/param-name/page.ts';
import { PAGE as PICKER_WITHOUT_PROJECT } from '../rules/picker-without-project/page.ts';
import { PAGE as SAME_LABEL } from '../rules/same-label/page.ts';
import { PAGE as SECRET_TEXT } from '../rules/secret-text/page.ts';
import { PAGE as SEPARATOR_EMPTY } from '../rules/separator-empty/page.ts';
import { PAGE as SET_LEVELS } from '../rules/set-levels/page.ts';
import { PAGE as SETUP_UNUSED } from '../rules/setup-unused/page.ts';
import { PAGE as STARTER_PARAM } from '../rules/starter-param/page.ts';
import { PAGE as TRIGGER_DASH } from '../rules/trigger-dash/page.ts';
import { PAGE as TRIGGER_WITHOUT_PYTHON } from '../rules/trigger-without-python/page.ts';
import { PAGE as UNKNOWN_PARAM } from '../rules/unknown-param/page.ts';
import { PAGE as UNKNOWN_PARAMETER_SET } from '../rules/unknown-parameter-set/page.ts';
import { PAGE as UNUSED_SET } from '../rules/unused-set/page.ts';

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
  'setup-unused': SETUP_UNUSED,
  'form-module-missing': FORM_MODULE_MISSING,
  'choice-value': CHOICE_VALUE,
  'choice-label': CHOICE_LABEL,
  'mandatory-hidden': MANDATORY_HIDDEN,
  'column-place': COLUMN_PLACE,
  'column-role': COLUMN_ROLE,
  'dataset-param': DATASET_PARAM,
  'dependent-type': DEPENDENT_TYPE,
  'secret-text': SECRET_TEXT,
  'trigger-without-python': TRIGGER_WITHOUT_PYTHON,
  'trigger-dash': TRIGGER_DASH,
  'separator-empty': SEPARATOR_EMPTY,
  'empty-object-list': EMPTY_OBJECT_LIST,
  'unused-set': UNUSED_SET,
  'set-levels': SET_LEVELS,
  'picker-without-project': PICKER_WITHOUT_PROJECT,
  'date-default': DATE_DEFAULT,
  'same-label': SAME_LABEL,
  'starter-param': STARTER_PARAM,
};
