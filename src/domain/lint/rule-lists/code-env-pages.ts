import type { RulePages } from '../rule-page.ts';
import { PAGE as CODE_ENV_FILES } from '../rules/code-env-files/page.ts';
import { PAGE as CORE_PACKAGE_PIN } from '../rules/core-package-pin/page.ts';
import { PAGE as CORE_PACKAGE_SET } from '../rules/core-package-set/page.ts';
import { PAGE as CORE_PACKAGES_OFF } from '../rules/core-packages-off/page.ts';
import { PAGE as DUPLICATE_REQUIREMENT } from '../rules/duplicate-requirement/page.ts';
import { PAGE as HEAVY_LLM_IMPORT } from '../rules/heavy-llm-import/page.ts';
import { PAGE as INTERPRETERS_RULE } from '../rules/interpreters/page.ts';
import { PAGE as MISNAMED_REQUIREMENT } from '../rules/misnamed-requirement/page.ts';
import { PAGE as MISSING_REQUIREMENT } from '../rules/missing-requirement/page.ts';
import { PAGE as OLDER_ENV_KEY } from '../rules/older-env-key/page.ts';
import { PAGE as PROCESSOR_WITHOUT_KERNEL } from '../rules/processor-without-kernel/page.ts';
import { PAGE as REMOVED_MODULE } from '../rules/removed-module/page.ts';
import { PAGE as REQUIREMENT_INTERPRETER } from '../rules/requirement-interpreter/page.ts';
import { PAGE as REQUIREMENT_LINE } from '../rules/requirement-line/page.ts';
import { PAGE as RESOURCES_WITHOUT_CORE } from '../rules/resources-without-core/page.ts';
import { PAGE as TWO_CODE_ENVS } from '../rules/two-code-envs/page.ts';
import { PAGE as UNPINNED_REQUIREMENT } from '../rules/unpinned-requirement/page.ts';
import { PAGE as UNUSED_CODE_ENV } from '../rules/unused-code-env/page.ts';
import { PAGE as UNUSED_REQUIREMENT } from '../rules/unused-requirement/page.ts';

export const CODE_ENV_PAGES: RulePages = {
  'two-code-envs': TWO_CODE_ENVS,
  'code-env-files': CODE_ENV_FILES,
  interpreters: INTERPRETERS_RULE,
  'requirement-line': REQUIREMENT_LINE,
  'duplicate-requirement': DUPLICATE_REQUIREMENT,
  'core-package-pin': CORE_PACKAGE_PIN,
  'missing-requirement': MISSING_REQUIREMENT,
  'removed-module': REMOVED_MODULE,
  'unused-requirement': UNUSED_REQUIREMENT,
  'heavy-llm-import': HEAVY_LLM_IMPORT,
  'unpinned-requirement': UNPINNED_REQUIREMENT,
  'misnamed-requirement': MISNAMED_REQUIREMENT,
  'requirement-interpreter': REQUIREMENT_INTERPRETER,
  'core-package-set': CORE_PACKAGE_SET,
  'core-packages-off': CORE_PACKAGES_OFF,
  'resources-without-core': RESOURCES_WITHOUT_CORE,
  'older-env-key': OLDER_ENV_KEY,
  'unused-code-env': UNUSED_CODE_ENV,
  'processor-without-kernel': PROCESSOR_WITHOUT_KERNEL,
};
