import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS puts the id of the plugin in front of the identifier of a component wherever it needs both. The form of a new component says that the identifier should not start with it.',
  source: {
    mark: 'documented',
    text: 'Hint under "Identifier"; 288 published components have it, from a time when it was put there by itself.',
  },
  wrong: {
    'plugin.json': '{"id": "weather", "version": "1.0.0", "meta": {"label": "P"}}',
    'python-llms/weather-chat/llm.json': '{"meta": {"label": "A"}}',
    'python-llms/weather-chat/llm.py': '',
  },
  right: {
    'plugin.json': '{"id": "weather", "version": "1.0.0", "meta": {"label": "P"}}',
    'python-llms/chat/llm.json': '{"meta": {"label": "A"}}',
    'python-llms/chat/llm.py': '',
  },
};
