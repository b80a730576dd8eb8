import type { RulePages } from '../rule-page.ts';
import { PAGE as BASE_CLASS } from '../rules/base-class/page.ts';
import { PAGE as CHOICES_FUNCTION } from '../rules/choices-function/page.ts';
import { PAGE as CLASS_NAME } from '../rules/class-name/page.ts';
import { PAGE as FIXED_OBJECT } from '../rules/fixed-object/page.ts';
import { PAGE as MACRO_RESULT } from '../rules/macro-result/page.ts';
import { PAGE as MISSING_METHOD } from '../rules/missing-method/page.ts';
import { PAGE as OPTIONAL_BY_INDEX } from '../rules/optional-by-index/page.ts';
import { PAGE as PRESET_KEY } from '../rules/preset-key/page.ts';
import { PAGE as PYTHON_SYNTAX } from '../rules/python-syntax/page.ts';
import { PAGE as STANDARDS_CONSTRUCTOR } from '../rules/standards-constructor/page.ts';
import { PAGE as STANDARDS_SEVERITY } from '../rules/standards-severity/page.ts';
import { PAGE as SWAPPED_CONFIG } from '../rules/swapped-config/page.ts';
import { PAGE as UNDECLARED_KEY } from '../rules/undeclared-key/page.ts';
import { PAGE as UNKNOWN_ROLE_READ } from '../rules/unknown-role-read/page.ts';
import { PAGE as UNUSED_PARAM } from '../rules/unused-param/page.ts';
import { PAGE as WORK_AT_IMPORT } from '../rules/work-at-import/page.ts';

export const CODE_PAGES: RulePages = {
  'python-syntax': PYTHON_SYNTAX,
  'base-class': BASE_CLASS,
  'class-name': CLASS_NAME,
  'missing-method': MISSING_METHOD,
  'undeclared-key': UNDECLARED_KEY,
  'swapped-config': SWAPPED_CONFIG,
  'preset-key': PRESET_KEY,
  'optional-by-index': OPTIONAL_BY_INDEX,
  'unused-param': UNUSED_PARAM,
  'unknown-role-read': UNKNOWN_ROLE_READ,
  'choices-function': CHOICES_FUNCTION,
  'work-at-import': WORK_AT_IMPORT,
  'standards-constructor': STANDARDS_CONSTRUCTOR,
  'fixed-object': FIXED_OBJECT,
  'standards-severity': STANDARDS_SEVERITY,
  'macro-result': MACRO_RESULT,
};
