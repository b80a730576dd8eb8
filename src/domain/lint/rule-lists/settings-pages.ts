import type { RulePages } from '../rule-page.ts';
import { PAGE as SETTINGS_FILE } from '../rules/settings-file/page.ts';
import { PAGE as SUPPRESSION_REASON } from '../rules/suppression-reason/page.ts';
import { PAGE as UNKNOWN_RULE } from '../rules/unknown-rule/page.ts';
import { PAGE as UNUSED_SUPPRESSION } from '../rules/unused-suppression/page.ts';

export const SETTINGS_PAGES: RulePages = {
  'settings-file': SETTINGS_FILE,
  'unknown-rule': UNKNOWN_RULE,
  'suppression-reason': SUPPRESSION_REASON,
  'unused-suppression': UNUSED_SUPPRESSION,
};
