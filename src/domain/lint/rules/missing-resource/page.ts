import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: '`paramsPythonSetup` names the Python file that computes choices, and `paramsTemplate` the HTML file of a form of your own. Both are looked for in the folder `resource` of the plugin. Without the file the choices stay empty or the form cannot be shown.',
  source: {
    mark: 'seen',
    text: 'Two published plugins name a file that is not there, and what needs it is broken; 89 and 37 others name one that is. Where the files lie is documented.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "paramsPythonSetup": "modles.py",
    "params": [
        {"name": "model", "label": "Model", "type": "SELECT", "getChoicesFromPython": true}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
    'resource/models.py': `def do(payload, config, plugin_config, inputs):
    return {"choices": []}
`,
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "paramsPythonSetup": "models.py",
    "params": [
        {"name": "model", "label": "Model", "type": "SELECT", "getChoicesFromPython": true}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
    'resource/models.py': `def do(payload, config, plugin_config, inputs):
    return {"choices": []}
`,
  },
};
