import type { Rule } from '../../rule.ts';
import { findBySchema } from '../../schema-findings.ts';

export const WRONG_TYPE: Rule = {
  id: 'wrong-type',
  title: 'Value of the wrong type',
  severity: 'warning',
  docs: 'DSS maps descriptors to typed objects. A list or object in the wrong place probably keeps it from loading the file; a text where a number or true is expected may be converted or misunderstood. (inferred)',
  check: (context) => findBySchema(context, 'wrong-type'),
};
