import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The values of the form of the component are in `config`, those of the settings of the plugin in `plugin_config`. Read from the other one, a value is never there.',
  source: {
    mark: 'documented',
    text: 'Reference page "parameters": plugin-level settings are passed apart. Third parties list it among the frequent mistakes.',
  },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "model", "label": "Model", "type": "STRING"}]}',
    'python-llms/m/llm.py': `def set_config(self, config, plugin_config):
    self.endpoint = config.get("endpoint")
`,
    'plugin.json':
      '{"id": "p", "version": "1.0.0", "meta": {"label": "P"}, "params": [{"name": "endpoint", "label": "Endpoint", "type": "STRING"}]}',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "model", "label": "Model", "type": "STRING"}]}',
    'python-llms/m/llm.py': `def set_config(self, config, plugin_config):
    self.endpoint = plugin_config.get("endpoint")
`,
    'plugin.json':
      '{"id": "p", "version": "1.0.0", "meta": {"label": "P"}, "params": [{"name": "endpoint", "label": "Endpoint", "type": "STRING"}]}',
  },
};
