import type { Rule } from '../../rule.ts';
import { findBySchema } from '../../schema-findings.ts';

export const MISSING_KEY: Rule = {
  id: 'missing-key',
  title: 'Missing key',
  severity: 'error',
  docs: 'Without this key DSS cannot show or use what the descriptor describes. (documented)',
  check: (context) => findBySchema(context, 'missing-key'),
};
