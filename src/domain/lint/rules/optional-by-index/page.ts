import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A parameter that is neither mandatory nor has a default may be missing from config, and one that is hidden by its condition may be too. `config["x"]` then raises a KeyError, where `config.get("x")` gives None.',
  source: {
    mark: 'seen',
    text: '79 parameters of 26 published plugins are read so, many of them behind a condition that protects them.',
  },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "region", "label": "Region", "type": "STRING"}]}',
    'python-llms/m/llm.py': `def set_config(self, config, plugin_config):
    self.region = config["region"]
`,
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "region", "label": "Region", "type": "STRING"}]}',
    'python-llms/m/llm.py': `def set_config(self, config, plugin_config):
    self.region = config.get("region")
`,
  },
};
