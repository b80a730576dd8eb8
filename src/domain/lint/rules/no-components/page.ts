import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Everything that a plugin adds to DSS is a component. One without any can be installed, and nothing appears: when there are folders, none of them is named as DSS expects.',
  source: { mark: 'seen', text: 'Third parties report installed plugins with "0 components" and no message.' },
  wrong: {
    'plugin.json': '{"id": "p", "version": "1.0.0", "meta": {"label": "P"}}',
    'connectors/a/connector.json': '{}',
  },
  right: {
    'plugin.json': '{"id": "p", "version": "1.0.0", "meta": {"label": "P"}}',
    'python-llms/a/llm.json': '{"meta": {"label": "A"}}',
  },
};
