import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The process of a model or agent lives on, and may be configured more than once. A list or dict of the module that `set_config` adds to grows with each time: tools and messages are there twice.',
  source: {
    mark: 'documented',
    text: 'The agent tutorial appends to a list of the module in set_config; the effect follows from how Python works.',
  },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM

tools = []


class MyLLM(BaseLLM):
    def set_config(self, config, plugin_config):
        tools.append(config)

    def process(self, query, settings, trace):
        return {"text": str(len(tools))}
`,
  },
  right: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def set_config(self, config, plugin_config):
        self.tools = [config]

    def process(self, query, settings, trace):
        return {"text": str(len(self.tools))}
`,
  },
};
