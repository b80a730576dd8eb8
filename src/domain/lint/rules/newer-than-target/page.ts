import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Kinds of components and keys came with versions of DSS. An older one knows nothing of them: it does not show the component, or passes over the key. Choose the version that the plugin is meant for beside its name.',
  source: {
    mark: 'inferred',
    text: 'The versions stand in the release notes and on the page of each kind. That an older DSS passes over what it does not know is inferred from how it treats any unknown key.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "url", "label": "Address", "type": "STRING", "group": "Connection"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": [
        {"name": "url", "label": "Address", "type": "STRING"}
    ]
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
  },
  target: { text: '14.4', major: 14, minor: 4, patch: 0 },
};
