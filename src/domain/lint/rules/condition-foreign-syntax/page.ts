import { llmExample } from '../../llm-example.ts';
import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: `A condition looks like code, but AngularJS evaluates it: neither the words of Python (\`and\`, \`or\`, \`not\`, \`in\`,
\`is\`) nor \`typeof\`, functions and texts in backquotes mean anything there. \`None\`, \`True\` and \`False\` are names without
a value: \`"True"\` hides its field for ever. Write \`&&\`, \`||\`, \`!\`, \`['a', 'b'].includes(model.x)\`, \`null\`, \`true\`, \`false\`.`,
  source: {
    mark: 'seen',
    text: 'Three published plugins have a word of Python in a condition. What becomes of the field is inferred from AngularJS.',
  },
  wrong: llmExample(
    '{"name": "mode", "label": "Mode", "type": "STRING"}',
    '{"name": "url", "label": "URL", "type": "STRING", "visibilityCondition": "model.mode is not None and not model.url"}',
  ),
  right: llmExample(
    '{"name": "mode", "label": "Mode", "type": "STRING"}',
    '{"name": "url", "label": "URL", "type": "STRING", "visibilityCondition": "model.mode != null && !model.url"}',
  ),
};
