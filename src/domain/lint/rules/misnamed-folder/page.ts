import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'The name of a folder at the root decides what DSS makes of it: `python-llms` holds models, `resource` holds files of the forms. A folder of another name is passed over in silence, with all the components in it.',
  source: {
    mark: 'documented',
    text: 'The names are those of the documentation and of the published plugins, 3 of which have a folder "resources". That DSS says nothing is reported by third parties.',
  },
  wrong: {
    'python-llm/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": []
}
`,
    'python-llm/model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": []
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
};
