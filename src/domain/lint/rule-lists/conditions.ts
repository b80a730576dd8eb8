import type { Rule } from '../rule.ts';
import { CIRCULAR_CONDITIONS } from '../rules/circular-conditions/rule.ts';
import { CONDITION_ASSIGNMENT } from '../rules/condition-assignment/rule.ts';
import { CONDITION_BOOLEAN_TEXT } from '../rules/condition-boolean-text/rule.ts';
import { CONDITION_CHOICE } from '../rules/condition-choice/rule.ts';
import { CONDITION_FOREIGN_SYNTAX } from '../rules/condition-foreign-syntax/rule.ts';
import { CONDITION_ON_HIDDEN } from '../rules/condition-on-hidden/rule.ts';
import { CONDITION_SYNTAX } from '../rules/condition-syntax/rule.ts';
import { CONDITION_WITHOUT_MODEL } from '../rules/condition-without-model/rule.ts';
import { CONSTANT_CONDITION } from '../rules/constant-condition/rule.ts';
import { DASHED_PARAM_IN_CONDITION } from '../rules/dashed-param-in-condition/rule.ts';
import { UNKNOWN_CONDITION_PARAM } from '../rules/unknown-condition-param/rule.ts';

export const CONDITIONS_RULES: readonly Rule[] = [
  CONDITION_SYNTAX,
  CONDITION_ASSIGNMENT,
  CONDITION_FOREIGN_SYNTAX,
  UNKNOWN_CONDITION_PARAM,
  DASHED_PARAM_IN_CONDITION,
  CONDITION_WITHOUT_MODEL,
  CONDITION_CHOICE,
  CONDITION_BOOLEAN_TEXT,
  CIRCULAR_CONDITIONS,
  CONDITION_ON_HIDDEN,
  CONSTANT_CONDITION,
];
