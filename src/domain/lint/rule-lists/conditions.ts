import type { Rule } from '../rule.ts';
import { UNKNOWN_CONDITION_PARAM } from '../rules/unknown-condition-param/rule.ts';

export const CONDITIONS_RULES: readonly Rule[] = [UNKNOWN_CONDITION_PARAM];
