import { llmExample } from '../../llm-example.ts';
import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: `Hiding a field does not empty it: in the form \`model\` may keep the value that was filled in before. A field whose
condition reads only that value then stays on the screen after the field it belongs to has gone. Repeating the condition of
the hidden field takes it away too.`,
  source: {
    mark: 'inferred',
    text: 'Authors of plugins report that values stay after hiding; the documentation does not say.',
  },
  wrong: llmExample(
    '{"name": "expert", "label": "Expert", "type": "BOOLEAN"}',
    '{"name": "proxy", "label": "Use a proxy", "type": "BOOLEAN", "visibilityCondition": "model.expert"}',
    '{"name": "host", "label": "Host", "type": "STRING", "visibilityCondition": "model.proxy"}',
  ),
  right: llmExample(
    '{"name": "expert", "label": "Expert", "type": "BOOLEAN"}',
    '{"name": "proxy", "label": "Use a proxy", "type": "BOOLEAN", "visibilityCondition": "model.expert"}',
    '{"name": "host", "label": "Host", "type": "STRING", "visibilityCondition": "model.expert && model.proxy"}',
  ),
};
