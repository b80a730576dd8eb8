import type { Rule } from '../../rule.ts';
import { findBySchema } from '../../schema-findings.ts';

export const UNKNOWN_VALUE: Rule = {
  id: 'unknown-value',
  title: 'Unknown value',
  severity: 'error',
  fix: 'guess',
  check: (context) => findBySchema(context, 'unknown-value'),
};
