import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'What a PRESET parameter gives is a dict of the parameters of its parameter set. Any other key is not there: an index raises a KeyError, `.get` gives None.',
  source: {
    mark: 'seen',
    text: 'Of 228 such reads in published plugins one names a key that the set does not have, for the sake of an older version.',
  },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "api_key", "label": "Key", "type": "PRESET", "parameterSetId": "keys"}]}',
    'python-llms/m/llm.py': `def set_config(self, config, plugin_config):
    self.key = config["api_key"]["secrt"]
`,
    'parameter-sets/keys/parameter-set.json':
      '{"meta": {"label": "Keys"}, "params": [{"name": "secret", "label": "Secret", "type": "STRING"}]}',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "api_key", "label": "Key", "type": "PRESET", "parameterSetId": "keys"}]}',
    'python-llms/m/llm.py': `def set_config(self, config, plugin_config):
    self.key = config["api_key"]["secret"]
`,
    'parameter-sets/keys/parameter-set.json':
      '{"meta": {"label": "Keys"}, "params": [{"name": "secret", "label": "Secret", "type": "STRING"}]}',
  },
};
