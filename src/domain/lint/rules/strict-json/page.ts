import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS reads more than strict JSON, as far as is known by the rules of a lenient reader. Other tools that meet the file, such as `jq` or the `json` module of Python in a build, refuse it. Two liberties mislead: a key that is given twice counts once, with its last value, and an empty place in a list may become an empty entry. Comments are not reported: DSS writes them itself.',
  source: {
    mark: 'inferred',
    text: '220 published descriptors in 84 plugins are not strict JSON, most of them by comments alone. How DSS reads the rest is inferred from the reader that it appears to use.',
  },
  wrong: {
    'python-llms/model/llm.json': `{
    'meta': {"label": "Model"},
    "params": []
}
`,
    'python-llms/model/llm.py': '# The code of the model.\n',
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
