import type { Rule } from './rule.ts';
import { CODE_ENV_FILES } from './rules/code-env-files/rule.ts';
import { COMPONENT_ID } from './rules/component-id/rule.ts';
import { CORE_PACKAGE_PIN } from './rules/core-package-pin/rule.ts';
import { CREDENTIAL_PLACE } from './rules/credential-place/rule.ts';
import { DEFAULT_CHOICE } from './rules/default-choice/rule.ts';
import { DEFAULT_TYPE } from './rules/default-type/rule.ts';
import { DUPLICATE_COMPONENT } from './rules/duplicate-component/rule.ts';
import { DUPLICATE_PARAM } from './rules/duplicate-param/rule.ts';
import { DUPLICATE_REQUIREMENT } from './rules/duplicate-requirement/rule.ts';
import { DUPLICATE_ROLE } from './rules/duplicate-role/rule.ts';
import { INTERPRETERS_RULE } from './rules/interpreters/rule.ts';
import { JSON_SYNTAX } from './rules/json-syntax/rule.ts';
import { MANIFEST_MISSING } from './rules/manifest-missing/rule.ts';
import { MISNAMED_FOLDER } from './rules/misnamed-folder/rule.ts';
import { MISSING_CODE_FILE } from './rules/missing-code-file/rule.ts';
import { MISSING_DESCRIPTOR } from './rules/missing-descriptor/rule.ts';
import { MISSING_KEY } from './rules/missing-key/rule.ts';
import { MISSING_RESOURCE } from './rules/missing-resource/rule.ts';
import { NEWER_THAN_TARGET } from './rules/newer-than-target/rule.ts';
import { NUMBER_LIMITS } from './rules/number-limits/rule.ts';
import { OAUTH2_ENDPOINTS } from './rules/oauth2-endpoints/rule.ts';
import { PARAM_CHOICES } from './rules/param-choices/rule.ts';
import { PARAM_LABEL } from './rules/param-label/rule.ts';
import { PARAM_NAME } from './rules/param-name/rule.ts';
import { PASSWORD_IN_COMPONENT } from './rules/password-in-component/rule.ts';
import { PLUGIN_ID } from './rules/plugin-id/rule.ts';
import { REQUIREMENT_LINE } from './rules/requirement-line/rule.ts';
import { SECRET_DEFAULT } from './rules/secret-default/rule.ts';
import { STARTER_LABEL } from './rules/starter-label/rule.ts';
import { STRICT_JSON } from './rules/strict-json/rule.ts';
import { TWO_CODE_ENVS } from './rules/two-code-envs/rule.ts';
import { UNKNOWN_CONDITION_PARAM } from './rules/unknown-condition-param/rule.ts';
import { UNKNOWN_KEY } from './rules/unknown-key/rule.ts';
import { UNKNOWN_PARAM } from './rules/unknown-param/rule.ts';
import { UNKNOWN_PARAMETER_SET } from './rules/unknown-parameter-set/rule.ts';
import { UNKNOWN_ROLE } from './rules/unknown-role/rule.ts';
import { UNKNOWN_ROLE_PARAM } from './rules/unknown-role-param/rule.ts';
import { UNKNOWN_VALUE } from './rules/unknown-value/rule.ts';
import { VERSION } from './rules/version/rule.ts';
import { WRONG_TYPE } from './rules/wrong-type/rule.ts';

/** Every rule, in the order in which findings at one place are listed. */
export const RULES: readonly Rule[] = [
  JSON_SYNTAX,
  MANIFEST_MISSING,
  MISSING_KEY,
  WRONG_TYPE,
  UNKNOWN_KEY,
  UNKNOWN_VALUE,
  PLUGIN_ID,
  VERSION,
  STARTER_LABEL,
  MISSING_DESCRIPTOR,
  MISSING_CODE_FILE,
  MISNAMED_FOLDER,
  COMPONENT_ID,
  DUPLICATE_COMPONENT,
  NEWER_THAN_TARGET,
  PARAM_NAME,
  DUPLICATE_PARAM,
  PARAM_LABEL,
  PARAM_CHOICES,
  DEFAULT_TYPE,
  DEFAULT_CHOICE,
  NUMBER_LIMITS,
  UNKNOWN_CONDITION_PARAM,
  UNKNOWN_PARAMETER_SET,
  UNKNOWN_PARAM,
  DUPLICATE_ROLE,
  UNKNOWN_ROLE,
  UNKNOWN_ROLE_PARAM,
  MISSING_RESOURCE,
  CREDENTIAL_PLACE,
  OAUTH2_ENDPOINTS,
  PASSWORD_IN_COMPONENT,
  SECRET_DEFAULT,
  TWO_CODE_ENVS,
  CODE_ENV_FILES,
  INTERPRETERS_RULE,
  REQUIREMENT_LINE,
  DUPLICATE_REQUIREMENT,
  CORE_PACKAGE_PIN,
  STRICT_JSON,
];
