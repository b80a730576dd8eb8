import type { RulePages } from '../rule-page.ts';
import { PAGE as CODE_ENV_FILES } from '../rules/code-env-files/page.ts';
import { PAGE as CORE_PACKAGE_PIN } from '../rules/core-package-pin/page.ts';
import { PAGE as CORE_PACKAGES_OFF } from '../rules/core-packages-off/page.ts';
import { PAGE as DUPLICATE_REQUIREMENT } from '../rules/duplicate-requirement/page.ts';
import { PAGE as HEAVY_IMPORT } from '../rules/heavy-import/page.ts';
import { PAGE as INTERPRETERS_RULE } from '../rules/interpreters/page.ts';
import { PAGE as MISPLACED_MODULE } from '../rules/misplaced-module/page.ts';
import { PAGE as MISSING_REQUIREMENT } from '../rules/missing-requirement/page.ts';
import { PAGE as PROCESSOR_KERNEL } from '../rules/processor-kernel/page.ts';
import { PAGE as REMOVED_MODULE } from '../rules/removed-module/page.ts';
import { PAGE as REQUIREMENT_LINE } from '../rules/requirement-line/page.ts';
import { PAGE as RESOURCES_SCRIPT } from '../rules/resources-script/page.ts';
import { PAGE as TWO_CODE_ENVS } from '../rules/two-code-envs/page.ts';
import { PAGE as UNUSED_CODE_ENV } from '../rules/unused-code-env/page.ts';
import { PAGE as UNUSED_REQUIREMENT } from '../rules/unused-requirement/page.ts';
import { PAGE as UNVERSIONED_REQUIREMENT } from '../rules/unversioned-requirement/page.ts';

export const CODE_ENV_PAGES: RulePages = {
  'two-code-envs': TWO_CODE_ENVS,
  'code-env-files': CODE_ENV_FILES,
  interpreters: INTERPRETERS_RULE,
  'requirement-line': REQUIREMENT_LINE,
  'duplicate-requirement': DUPLICATE_REQUIREMENT,
  'core-package-pin': CORE_PACKAGE_PIN,
  'missing-requirement': MISSING_REQUIREMENT,
  'misplaced-module': MISPLACED_MODULE,
  'unused-requirement': UNUSED_REQUIREMENT,
  'removed-module': REMOVED_MODULE,
  'unversioned-requirement': UNVERSIONED_REQUIREMENT,
  'core-packages-off': CORE_PACKAGES_OFF,
  'resources-script': RESOURCES_SCRIPT,
  'unused-code-env': UNUSED_CODE_ENV,
  'processor-kernel': PROCESSOR_KERNEL,
  'heavy-import': HEAVY_IMPORT,
};
