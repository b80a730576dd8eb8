import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Users fill in the field, and nothing happens. Often it is what a starter left behind, or the code reads it under another name.',
  source: { mark: 'seen', text: '92 of 3,074 parameters of published plugins, in 26 plugins; most are left-overs.' },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "model", "label": "Model", "type": "STRING"}, {"name": "region", "label": "Region", "type": "STRING"}]}',
    'python-llms/m/llm.py': `def set_config(self, config, plugin_config):
    self.model = config.get("model")
`,
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "model", "label": "Model", "type": "STRING"}, {"name": "region", "label": "Region", "type": "STRING"}]}',
    'python-llms/m/llm.py': `def set_config(self, config, plugin_config):
    self.model = config.get("model")
    self.region = config.get("region")
`,
  },
};
