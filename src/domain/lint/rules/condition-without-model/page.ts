import { llmExample } from '../../llm-example.ts';
import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: `The values of the form are properties of \`model\`. AngularJS looks for any other name in the page itself and, where it
finds none, takes it for undefined without a word: the field may then stay hidden for ever.`,
  source: {
    mark: 'inferred',
    text: 'The documentation gives values through model only. In published plugins no condition names anything else but words of Python.',
  },
  wrong: llmExample(
    '{"name": "expert", "label": "Expert", "type": "BOOLEAN"}',
    '{"name": "depth", "label": "Depth", "type": "INT", "visibilityCondition": "expert"}',
  ),
  right: llmExample(
    '{"name": "expert", "label": "Expert", "type": "BOOLEAN"}',
    '{"name": "depth", "label": "Depth", "type": "INT", "visibilityCondition": "model.expert"}',
  ),
};
