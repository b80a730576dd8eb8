import { llmExample } from '../../llm-example.ts';
import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: `A condition reads the values of its form as \`model.name\`. A name that no parameter of the form has is never defined,
so that the field stays hidden, or shown, whatever one fills in. Inside an \`OBJECT_LIST\` the model is the item, which knows
only its own \`subParams\`.`,
  source: {
    mark: 'seen',
    text: 'Of 1,759 names in the conditions of published plugins three were unknown, all of them left over from a parameter that was removed or renamed.',
  },
  wrong: llmExample(
    '{"name": "mode", "label": "Mode", "type": "STRING"}',
    `{"name": "url", "label": "URL", "type": "STRING", "visibilityCondition": "model.moed == 'custom'"}`,
  ),
  right: llmExample(
    '{"name": "mode", "label": "Mode", "type": "STRING"}',
    `{"name": "url", "label": "URL", "type": "STRING", "visibilityCondition": "model.mode == 'custom'"}`,
  ),
};
