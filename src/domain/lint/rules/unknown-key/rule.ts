import type { Rule } from '../../rule.ts';
import { findBySchema } from '../../schema-findings.ts';

export const UNKNOWN_KEY: Rule = {
  id: 'unknown-key',
  title: 'Key that DSS ignores',
  severity: 'warning',
  fix: 'guess',
  check: (context) => findBySchema(context, 'unknown-key'),
};
