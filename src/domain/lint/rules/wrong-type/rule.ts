import type { Rule } from '../../rule.ts';
import { findBySchema } from '../../schema-findings.ts';

export const WRONG_TYPE: Rule = {
  id: 'wrong-type',
  title: 'Value of the wrong type',
  severity: 'warning',
  fix: 'safe',
  check: (context) => findBySchema(context, 'wrong-type'),
};
