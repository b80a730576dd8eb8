import type { Rule } from '../../rule.ts';
import { findBySchema } from '../../schema-findings.ts';

export const MISSING_KEY: Rule = {
  id: 'missing-key',
  title: 'Missing key',
  severity: 'error',
  check: (context) => findBySchema(context, 'missing-key'),
};
