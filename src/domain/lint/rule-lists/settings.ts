import type { Rule } from '../rule.ts';
import { SETTINGS_FILE } from '../rules/settings-file/rule.ts';
import { SUPPRESSION_REASON } from '../rules/suppression-reason/rule.ts';
import { UNKNOWN_RULE } from '../rules/unknown-rule/rule.ts';
import { UNUSED_SUPPRESSION } from '../rules/unused-suppression/rule.ts';

export const SETTINGS_RULES: readonly Rule[] = [SETTINGS_FILE, UNKNOWN_RULE, SUPPRESSION_REASON, UNUSED_SUPPRESSION];
