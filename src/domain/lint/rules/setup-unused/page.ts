import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: '`paramsPythonSetup` names the Python that computes choices. Only parameters with `"getChoicesFromPython": true`, and custom forms, ask it.',
  source: { mark: 'documented', text: 'Reference page "parameters"; one of 90 published files is never asked.' },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "paramsPythonSetup": "c.py", "params": [{"name": "a", "label": "A", "type": "STRING"}]}',
    'python-llms/m/llm.py': '',
    'resource/c.py': `def do(payload, config, plugin_config, inputs):
    return {"choices": []}
`,
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "paramsPythonSetup": "c.py", "params": [{"name": "a", "label": "A", "type": "SELECT", "getChoicesFromPython": true}]}',
    'python-llms/m/llm.py': '',
    'resource/c.py': `def do(payload, config, plugin_config, inputs):
    return {"choices": []}
`,
  },
};
