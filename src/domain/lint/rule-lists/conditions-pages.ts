import type { RulePages } from '../rule-page.ts';
import { PAGE as CIRCULAR_CONDITIONS } from '../rules/circular-conditions/page.ts';
import { PAGE as CONDITION_ASSIGNMENT } from '../rules/condition-assignment/page.ts';
import { PAGE as CONDITION_BOOLEAN_TEXT } from '../rules/condition-boolean-text/page.ts';
import { PAGE as CONDITION_CHOICE } from '../rules/condition-choice/page.ts';
import { PAGE as CONDITION_FOREIGN_SYNTAX } from '../rules/condition-foreign-syntax/page.ts';
import { PAGE as CONDITION_ON_HIDDEN } from '../rules/condition-on-hidden/page.ts';
import { PAGE as CONDITION_SYNTAX } from '../rules/condition-syntax/page.ts';
import { PAGE as CONDITION_WITHOUT_MODEL } from '../rules/condition-without-model/page.ts';
import { PAGE as CONSTANT_CONDITION } from '../rules/constant-condition/page.ts';
import { PAGE as DASHED_PARAM_IN_CONDITION } from '../rules/dashed-param-in-condition/page.ts';
import { PAGE as UNKNOWN_CONDITION_PARAM } from '../rules/unknown-condition-param/page.ts';

export const CONDITIONS_PAGES: RulePages = {
  'condition-syntax': CONDITION_SYNTAX,
  'condition-assignment': CONDITION_ASSIGNMENT,
  'condition-foreign-syntax': CONDITION_FOREIGN_SYNTAX,
  'unknown-condition-param': UNKNOWN_CONDITION_PARAM,
  'dashed-param-in-condition': DASHED_PARAM_IN_CONDITION,
  'condition-without-model': CONDITION_WITHOUT_MODEL,
  'condition-choice': CONDITION_CHOICE,
  'condition-boolean-text': CONDITION_BOOLEAN_TEXT,
  'circular-conditions': CIRCULAR_CONDITIONS,
  'condition-on-hidden': CONDITION_ON_HIDDEN,
  'constant-condition': CONSTANT_CONDITION,
};
