import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'What is printed ends in the logs of DSS, which more people can read than the secret. A config holds the passwords, presets and credentials of the component in clear.',
  source: { mark: 'seen', text: 'Seen in a published model that prints its whole config.' },
  wrong: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def set_config(self, config, plugin_config):
        print(config)

    def process(self, query, settings, trace):
        return {"text": "Hello"}
`,
  },
  right: {
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def set_config(self, config, plugin_config):
        print(sorted(config))

    def process(self, query, settings, trace):
        return {"text": "Hello"}
`,
  },
};
