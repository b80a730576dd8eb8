import { llmExample } from '../../llm-example.ts';
import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: `A \`SELECT\` has the value of one of its choices. Held against any other text it is never equal, so that this branch of the
condition is dead: usually a choice was renamed or removed. Values that were stored before stay what they are, which is why
this is only a remark.`,
  source: {
    mark: 'seen',
    text: 'In published plugins 49 of 1,093 such comparisons name no choice; those looked at were left over from a renamed or removed one.',
  },
  wrong: llmExample(
    '{"name": "mode", "label": "Mode", "type": "SELECT", "selectChoices": [{"value": "basic", "label": "Basic"}, {"value": "oauth", "label": "OAuth"}]}',
    `{"name": "token", "label": "Token", "type": "STRING", "visibilityCondition": "model.mode == 'oath'"}`,
  ),
  right: llmExample(
    '{"name": "mode", "label": "Mode", "type": "SELECT", "selectChoices": [{"value": "basic", "label": "Basic"}, {"value": "oauth", "label": "OAuth"}]}',
    `{"name": "token", "label": "Token", "type": "STRING", "visibilityCondition": "model.mode == 'oauth'"}`,
  ),
};
