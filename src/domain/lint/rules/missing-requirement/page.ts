import type { RulePage } from '../../rule-page.ts';

const CODE_ENV = {
  'code-env/python/desc.json': '{"acceptedPythonInterpreters": ["PYTHON311"], "installCorePackages": true}\n',
  'custom-recipes/sign/recipe.json': '{"meta": {"label": "Sign"}, "kind": "PYTHON"}\n',
  'custom-recipes/sign/recipe.py': 'import dataiku\nimport yaml\n',
};

export const PAGE: RulePage = {
  why: 'Components run in the code environment of the plugin, which has what `requirements.txt` lists, what that brings along, and the core packages of DSS. Anything else fails when the component is used, with `No module named ...`, and works on the machine of its author. Each import of a component, and of the modules of `python-lib` that it reaches, is looked up. Imports inside `try`, tests, and plugins that install packages from an address, from another list or by a script are passed over. So is the code of algorithms, preprocessors and blocks of structured agents, which run in other environments. Which line is missing is told from the name of the module, so look at it before adding it.',
  source: {
    mark: 'seen',
    text: 'Of 9,242 imports in published plugins 103 were covered by nothing, and most of these were defects. What the core packages and the environment of DSS hold beyond pandas and numpy is inferred.',
  },
  wrong: { ...CODE_ENV, 'code-env/python/spec/requirements.txt': 'requests>=2\n' },
  right: { ...CODE_ENV, 'code-env/python/spec/requirements.txt': 'requests>=2\nPyYAML\n' },
};
