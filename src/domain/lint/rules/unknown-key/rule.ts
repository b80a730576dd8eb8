import type { Rule } from '../../rule.ts';
import { findBySchema } from '../../schema-findings.ts';

export const UNKNOWN_KEY: Rule = {
  id: 'unknown-key',
  title: 'Key that DSS ignores',
  severity: 'warning',
  docs: 'DSS reads the keys it knows and passes over all others without a word, so that a misspelt key is a setting that never takes effect. (seen: published plugins ship dozens of them)',
  check: (context) => findBySchema(context, 'unknown-key'),
};
