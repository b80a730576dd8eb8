import type { Rule } from '../rule.ts';
import { BASE_CLASS } from '../rules/base-class/rule.ts';
import { CHOICES_FUNCTION } from '../rules/choices-function/rule.ts';
import { CLASS_NAME } from '../rules/class-name/rule.ts';
import { FIXED_OBJECT } from '../rules/fixed-object/rule.ts';
import { MACRO_RESULT } from '../rules/macro-result/rule.ts';
import { MISSING_METHOD } from '../rules/missing-method/rule.ts';
import { OPTIONAL_BY_INDEX } from '../rules/optional-by-index/rule.ts';
import { PRESET_KEY } from '../rules/preset-key/rule.ts';
import { PYTHON_SYNTAX } from '../rules/python-syntax/rule.ts';
import { STANDARDS_CONSTRUCTOR } from '../rules/standards-constructor/rule.ts';
import { STANDARDS_SEVERITY } from '../rules/standards-severity/rule.ts';
import { SWAPPED_CONFIG } from '../rules/swapped-config/rule.ts';
import { UNDECLARED_KEY } from '../rules/undeclared-key/rule.ts';
import { UNKNOWN_ROLE_READ } from '../rules/unknown-role-read/rule.ts';
import { UNUSED_PARAM } from '../rules/unused-param/rule.ts';
import { WORK_AT_IMPORT } from '../rules/work-at-import/rule.ts';

export const CODE_RULES: readonly Rule[] = [
  PYTHON_SYNTAX,
  BASE_CLASS,
  CLASS_NAME,
  MISSING_METHOD,
  UNDECLARED_KEY,
  SWAPPED_CONFIG,
  PRESET_KEY,
  OPTIONAL_BY_INDEX,
  UNUSED_PARAM,
  UNKNOWN_ROLE_READ,
  CHOICES_FUNCTION,
  WORK_AT_IMPORT,
  STANDARDS_SEVERITY,
  MACRO_RESULT,
  STANDARDS_CONSTRUCTOR,
  FIXED_OBJECT,
];
