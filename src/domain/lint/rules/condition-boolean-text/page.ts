import { llmExample } from '../../llm-example.ts';
import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: `The value of a \`BOOLEAN\` is \`true\` or \`false\`. In AngularJS, as in JavaScript, neither is equal to a text: \`true ==
'true'\` is false, so that the comparison always has the same outcome. \`model.name\` alone, or \`model.name == true\`, asks for it.`,
  source: {
    mark: 'inferred',
    text: 'Follows from how JavaScript compares; no published plugin of the corpus does it.',
  },
  wrong: llmExample(
    '{"name": "expert", "label": "Expert", "type": "BOOLEAN"}',
    `{"name": "depth", "label": "Depth", "type": "INT", "visibilityCondition": "model.expert == 'true'"}`,
  ),
  right: llmExample(
    '{"name": "expert", "label": "Expert", "type": "BOOLEAN"}',
    '{"name": "depth", "label": "Depth", "type": "INT", "visibilityCondition": "model.expert == true"}',
  ),
};
