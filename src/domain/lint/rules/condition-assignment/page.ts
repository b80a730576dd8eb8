import { llmExample } from '../../llm-example.ts';
import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: `AngularJS takes \`=\` for an assignment. Such a condition does not ask for the value of a parameter, it may set it each
time the form is drawn; where nothing can be set it fails. \`==\` compares.`,
  source: {
    mark: 'inferred',
    text: 'Follows from the expressions of AngularJS; no published plugin of the corpus has one.',
  },
  wrong: llmExample(
    '{"name": "mode", "label": "Mode", "type": "STRING"}',
    `{"name": "url", "label": "URL", "type": "STRING", "visibilityCondition": "model.mode = 'custom'"}`,
  ),
  right: llmExample(
    '{"name": "mode", "label": "Mode", "type": "STRING"}',
    `{"name": "url", "label": "URL", "type": "STRING", "visibilityCondition": "model.mode == 'custom'"}`,
  ),
};
