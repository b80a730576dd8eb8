import { llmExample } from '../../llm-example.ts';
import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: `DSS hands a condition to AngularJS in the browser. What AngularJS cannot parse is never true, so that the field may
stay hidden, and the only trace is an error in the console of the browser. Expressions have literals, lists, \`model.name\`,
comparisons, \`&&\`, \`||\`, \`!\`, \`? :\`, parentheses and methods of texts and lists, and nothing else.`,
  source: {
    mark: 'inferred',
    text: 'That AngularJS evaluates conditions was seen in DSS 9.0.5; what becomes of the field follows from how AngularJS treats errors.',
  },
  wrong: llmExample(
    '{"name": "mode", "label": "Mode", "type": "STRING"}',
    `{"name": "url", "label": "URL", "type": "STRING", "visibilityCondition": "(model.mode == 'custom'"}`,
  ),
  right: llmExample(
    '{"name": "mode", "label": "Mode", "type": "STRING"}',
    `{"name": "url", "label": "URL", "type": "STRING", "visibilityCondition": "model.mode == 'custom'"}`,
  ),
};
