import { llmExample } from '../../llm-example.ts';
import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: `Each of these fields is shown only once another of them has a value, and without a value all are hidden: nobody can fill
in the first one. A field may well depend on itself, to stay visible where an old value is stored, and two fields may exclude
each other: what counts is that none is shown at the start.`,
  source: {
    mark: 'inferred',
    text: 'Follows from when conditions are true. Of 1,435 conditions in published plugins 18 name their own parameter, on purpose.',
  },
  wrong: llmExample(
    '{"name": "user", "label": "User", "type": "STRING", "visibilityCondition": "model.host"}',
    '{"name": "host", "label": "Host", "type": "STRING", "visibilityCondition": "model.user"}',
  ),
  right: llmExample(
    '{"name": "user", "label": "User", "type": "STRING"}',
    '{"name": "host", "label": "Host", "type": "STRING", "visibilityCondition": "model.user"}',
  ),
};
