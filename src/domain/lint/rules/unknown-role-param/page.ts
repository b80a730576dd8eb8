import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A role of a macro or webapp names by `targetParamsKey` the parameter that receives the object people start from, and a guardrail names by keys such as `operatesOnQueriesBasedOnParameterName` the parameter whose value decides. A name that no parameter has may lose that object or value.',
  source: {
    mark: 'inferred',
    text: 'What the keys mean is documented. Seven roles of macros in 5 published plugins name no parameter; some of them read the value in their code all the same, so only a name that comes close to one is reported for a role.',
  },
  wrong: {
    'python-runnables/clean/runnable.json': `{
    "meta": {"label": "Clean"},
    "impersonate": true,
    "permissions": [],
    "resultType": "HTML",
    "macroRoles": [{"type": "DATASET", "targetParamsKey": "sorce"}],
    "params": [{"name": "source", "label": "Dataset", "type": "DATASET"}]
}
`,
    'python-runnables/clean/runnable.py': '# The code of the macro.\n',
  },
  right: {
    'python-runnables/clean/runnable.json': `{
    "meta": {"label": "Clean"},
    "impersonate": true,
    "permissions": [],
    "resultType": "HTML",
    "macroRoles": [{"type": "DATASET", "targetParamsKey": "source"}],
    "params": [{"name": "source", "label": "Dataset", "type": "DATASET"}]
}
`,
    'python-runnables/clean/runnable.py': '# The code of the macro.\n',
  },
};
