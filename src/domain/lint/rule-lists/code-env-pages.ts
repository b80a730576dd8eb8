import type { RulePages } from '../rule-page.ts';
import { PAGE as CODE_ENV_FILES } from '../rules/code-env-files/page.ts';
import { PAGE as CORE_PACKAGE_PIN } from '../rules/core-package-pin/page.ts';
import { PAGE as DUPLICATE_REQUIREMENT } from '../rules/duplicate-requirement/page.ts';
import { PAGE as INTERPRETERS_RULE } from '../rules/interpreters/page.ts';
import { PAGE as REQUIREMENT_LINE } from '../rules/requirement-line/page.ts';
import { PAGE as TWO_CODE_ENVS } from '../rules/two-code-envs/page.ts';

export const CODE_ENV_PAGES: RulePages = {
  'two-code-envs': TWO_CODE_ENVS,
  'code-env-files': CODE_ENV_FILES,
  interpreters: INTERPRETERS_RULE,
  'requirement-line': REQUIREMENT_LINE,
  'duplicate-requirement': DUPLICATE_REQUIREMENT,
  'core-package-pin': CORE_PACKAGE_PIN,
};
