import type { Rule } from '../../rule.ts';
import { findBySchema } from '../../schema-findings.ts';

export const UNKNOWN_VALUE: Rule = {
  id: 'unknown-value',
  title: 'Unknown value',
  severity: 'error',
  docs: 'DSS knows a fixed list of values here. Where the list is open or only seen in published plugins, another value is a warning. (documented, seen)',
  check: (context) => findBySchema(context, 'unknown-value'),
};
