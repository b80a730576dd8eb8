import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: '`PRESET` and `PRESETS` name a parameter set of the same plugin by its folder, without the id of the plugin. With another name nobody can choose a preset, and the component gets none.',
  source: {
    mark: 'documented',
    text: 'The page on parameters. Five of 284 published references, in 2 plugins, name a set that is not there: a misspelt name, and sets that were removed.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "keys", "label": "Keys", "type": "PRESET", "parameterSetId": "kyes"}
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
