import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS passes the values of the declared parameters, and nothing else. A key that is read with `config["x"]` and declared nowhere raises a KeyError on the first use; with `.get("x")` it is always None. Often it is the old name of a parameter, or one that stands inside a preset.',
  source: {
    mark: 'seen',
    text: 'Of 594 such reads in published plugins 4 fail, 3 of them true errors at run time. Of 1,985 reads in any form 39 fail, about a third of them typing errors.',
  },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "model", "label": "Model", "type": "STRING"}]}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def set_config(self, config, plugin_config):
        self.model = config["modle"]

    def process(self, query, settings, trace):
        return {"text": self.model}
`,
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "model", "label": "Model", "type": "STRING"}]}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def set_config(self, config, plugin_config):
        self.model = config["model"]

    def process(self, query, settings, trace):
        return {"text": self.model}
`,
  },
};
