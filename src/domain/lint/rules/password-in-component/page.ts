import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A password among the parameters of a component is typed again in every place that uses the component, and has to be changed in all of them. A parameter set asks once for each preset, and a `CREDENTIAL_REQUEST` in it once for each user.',
  source: {
    mark: 'documented',
    text: 'The page on parameters recommends presets for credentials. 33 parameters of components in 15 plugins of an earlier census are passwords all the same.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "key", "label": "API key", "type": "PASSWORD"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "keys", "label": "Keys", "type": "PRESET", "parameterSetId": "keys"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
    'parameter-sets/keys/parameter-set.json': `{
    "meta": {"label": "Keys"},
    "params": [
        {"name": "key", "label": "API key", "type": "PASSWORD"}
    ]
}
`,
  },
};
