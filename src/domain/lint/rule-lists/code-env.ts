import type { Rule } from '../rule.ts';
import { CODE_ENV_FILES } from '../rules/code-env-files/rule.ts';
import { CORE_PACKAGE_PIN } from '../rules/core-package-pin/rule.ts';
import { DUPLICATE_REQUIREMENT } from '../rules/duplicate-requirement/rule.ts';
import { INTERPRETERS_RULE } from '../rules/interpreters/rule.ts';
import { REQUIREMENT_LINE } from '../rules/requirement-line/rule.ts';
import { TWO_CODE_ENVS } from '../rules/two-code-envs/rule.ts';

export const CODE_ENV_RULES: readonly Rule[] = [
  TWO_CODE_ENVS,
  CODE_ENV_FILES,
  INTERPRETERS_RULE,
  REQUIREMENT_LINE,
  DUPLICATE_REQUIREMENT,
  CORE_PACKAGE_PIN,
];
