import { llmExample } from '../../llm-example.ts';
import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: `A condition that reads no value has the same outcome in every form. \`true\` is what a field without a condition has;
\`false\` hides the field from everyone, which is a way to keep an old parameter for the values that are stored already, and
otherwise a field that nobody can fill in.`,
  source: {
    mark: 'seen',
    text: 'Of 1,484 conditions in published plugins 49 are true or false, and one compares two texts.',
  },
  wrong: llmExample(
    '{"name": "region", "label": "Region", "type": "STRING", "visibilityCondition": true}',
    `{"name": "device", "label": "Device", "type": "STRING", "visibilityCondition": "'cpu' == 'gpu'"}`,
  ),
  right: llmExample(
    '{"name": "region", "label": "Region", "type": "STRING"}',
    `{"name": "device", "label": "Device", "type": "STRING", "visibilityCondition": "model.region == 'gpu'"}`,
  ),
};
