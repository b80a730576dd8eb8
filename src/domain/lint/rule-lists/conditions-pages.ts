import type { RulePages } from '../rule-page.ts';
import { PAGE as UNKNOWN_CONDITION_PARAM } from '../rules/unknown-condition-param/page.ts';

export const CONDITIONS_PAGES: RulePages = {
  'unknown-condition-param': UNKNOWN_CONDITION_PARAM,
};
