import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS calls `do(payload, config, plugin_config, inputs)` of the file that paramsPythonSetup names. Without it every list of choices of the form stays empty.',
  source: {
    mark: 'documented',
    text: 'Reference page "parameters"; all 89 such files of published plugins define it.',
  },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "M"}, "paramsPythonSetup": "choices.py", "params": [{"name": "a", "label": "A", "type": "SELECT", "getChoicesFromPython": true}]}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello"}
`,
    'resource/choices.py': `def get_choices(payload, config, plugin_config, inputs):
    return {"choices": []}
`,
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "M"}, "paramsPythonSetup": "choices.py", "params": [{"name": "a", "label": "A", "type": "SELECT", "getChoicesFromPython": true}]}',
    'python-llms/m/llm.py': `from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "Hello"}
`,
    'resource/choices.py': `def do(payload, config, plugin_config, inputs):
    return {"choices": []}
`,
  },
};
