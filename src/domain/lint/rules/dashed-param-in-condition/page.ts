import { llmExample } from '../../llm-example.ts';
import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: `Parameters with a dash in their name load, but in a condition \`model.client-id\` is \`model.client\` minus \`id\`. The
field then depends on neither. \`model['client-id']\` reads the parameter; a name without dashes is better still.`,
  source: {
    mark: 'inferred',
    text: 'Names with dashes were seen 19 times in published plugins; that AngularJS subtracts follows from its expressions.',
  },
  wrong: llmExample(
    '{"name": "client-id", "label": "Client ID", "type": "STRING"}',
    '{"name": "region", "label": "Region", "type": "STRING", "visibilityCondition": "model.client-id != null"}',
  ),
  right: llmExample(
    '{"name": "client-id", "label": "Client ID", "type": "STRING"}',
    `{"name": "region", "label": "Region", "type": "STRING", "visibilityCondition": "model['client-id'] != null"}`,
  ),
};
