import type { Rule } from '../rule.ts';
import { CODE_ENV_FILES } from '../rules/code-env-files/rule.ts';
import { CORE_PACKAGE_PIN } from '../rules/core-package-pin/rule.ts';
import { CORE_PACKAGES_OFF } from '../rules/core-packages-off/rule.ts';
import { DUPLICATE_REQUIREMENT } from '../rules/duplicate-requirement/rule.ts';
import { HEAVY_IMPORT } from '../rules/heavy-import/rule.ts';
import { INTERPRETERS_RULE } from '../rules/interpreters/rule.ts';
import { MISPLACED_MODULE } from '../rules/misplaced-module/rule.ts';
import { MISSING_REQUIREMENT } from '../rules/missing-requirement/rule.ts';
import { PROCESSOR_KERNEL } from '../rules/processor-kernel/rule.ts';
import { REMOVED_MODULE } from '../rules/removed-module/rule.ts';
import { REQUIREMENT_LINE } from '../rules/requirement-line/rule.ts';
import { RESOURCES_SCRIPT } from '../rules/resources-script/rule.ts';
import { TWO_CODE_ENVS } from '../rules/two-code-envs/rule.ts';
import { UNUSED_CODE_ENV } from '../rules/unused-code-env/rule.ts';
import { UNUSED_REQUIREMENT } from '../rules/unused-requirement/rule.ts';
import { UNVERSIONED_REQUIREMENT } from '../rules/unversioned-requirement/rule.ts';

export const CODE_ENV_RULES: readonly Rule[] = [
  TWO_CODE_ENVS,
  CODE_ENV_FILES,
  INTERPRETERS_RULE,
  REQUIREMENT_LINE,
  DUPLICATE_REQUIREMENT,
  CORE_PACKAGE_PIN,
  MISSING_REQUIREMENT,
  MISPLACED_MODULE,
  UNUSED_REQUIREMENT,
  REMOVED_MODULE,
  UNVERSIONED_REQUIREMENT,
  CORE_PACKAGES_OFF,
  RESOURCES_SCRIPT,
  UNUSED_CODE_ENV,
  PROCESSOR_KERNEL,
  HEAVY_IMPORT,
];
