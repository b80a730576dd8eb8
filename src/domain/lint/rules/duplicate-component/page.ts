import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS refuses a plugin in which two components of a kind have one identifier. Folders whose names differ only in case are two on Linux and one on Windows and macOS, where one of them is lost on the way to an archive or a repository.',
  source: {
    mark: 'inferred',
    text: 'That identifiers are unique stands in the description of the error ERR_PLUGIN_INVALID_DEFINITION. Whether DSS tells capitals apart is not documented; no published plugin has such a pair.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": []
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
    'python-llms/Model/llm.json': `{
    "meta": {"label": "Model"},
    "params": []
}
`,
    'python-llms/Model/llm.py': '# The code of the model.\n',
  },
  right: {
    'python-llms/model/llm.json': `{
    "meta": {"label": "Model"},
    "params": []
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
    'python-llms/model-large/llm.json': `{
    "meta": {"label": "Model"},
    "params": []
}
`,
    'python-llms/model-large/llm.py': '# The code of the model.\n',
  },
};
