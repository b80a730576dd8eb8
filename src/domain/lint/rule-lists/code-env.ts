import type { Rule } from '../rule.ts';
import { CODE_ENV_FILES } from '../rules/code-env-files/rule.ts';
import { CORE_PACKAGE_PIN } from '../rules/core-package-pin/rule.ts';
import { CORE_PACKAGE_SET } from '../rules/core-package-set/rule.ts';
import { CORE_PACKAGES_OFF } from '../rules/core-packages-off/rule.ts';
import { DUPLICATE_REQUIREMENT } from '../rules/duplicate-requirement/rule.ts';
import { HEAVY_LLM_IMPORT } from '../rules/heavy-llm-import/rule.ts';
import { INTERPRETERS_RULE } from '../rules/interpreters/rule.ts';
import { MISNAMED_REQUIREMENT } from '../rules/misnamed-requirement/rule.ts';
import { MISSING_REQUIREMENT } from '../rules/missing-requirement/rule.ts';
import { OLDER_ENV_KEY } from '../rules/older-env-key/rule.ts';
import { PROCESSOR_WITHOUT_KERNEL } from '../rules/processor-without-kernel/rule.ts';
import { REMOVED_MODULE } from '../rules/removed-module/rule.ts';
import { REQUIREMENT_INTERPRETER } from '../rules/requirement-interpreter/rule.ts';
import { REQUIREMENT_LINE } from '../rules/requirement-line/rule.ts';
import { RESOURCES_WITHOUT_CORE } from '../rules/resources-without-core/rule.ts';
import { TWO_CODE_ENVS } from '../rules/two-code-envs/rule.ts';
import { UNPINNED_REQUIREMENT } from '../rules/unpinned-requirement/rule.ts';
import { UNUSED_CODE_ENV } from '../rules/unused-code-env/rule.ts';
import { UNUSED_REQUIREMENT } from '../rules/unused-requirement/rule.ts';

export const CODE_ENV_RULES: readonly Rule[] = [
  TWO_CODE_ENVS,
  CODE_ENV_FILES,
  INTERPRETERS_RULE,
  REQUIREMENT_LINE,
  DUPLICATE_REQUIREMENT,
  CORE_PACKAGE_PIN,
  MISSING_REQUIREMENT,
  REMOVED_MODULE,
  UNUSED_REQUIREMENT,
  HEAVY_LLM_IMPORT,
  UNPINNED_REQUIREMENT,
  MISNAMED_REQUIREMENT,
  REQUIREMENT_INTERPRETER,
  CORE_PACKAGE_SET,
  CORE_PACKAGES_OFF,
  RESOURCES_WITHOUT_CORE,
  OLDER_ENV_KEY,
  UNUSED_CODE_ENV,
  PROCESSOR_WITHOUT_KERNEL,
];
