import type { Rule } from './rule.ts';
import { RULE_GROUPS } from './rule-groups.ts';

/** Every rule, in the order in which findings at one place are listed. */
export const RULES: readonly Rule[] = RULE_GROUPS.flatMap(({ rules }) => rules);
