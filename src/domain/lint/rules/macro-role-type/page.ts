import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A macro with a role is offered on objects of that kind, and the object goes into the parameter that targetParamsKey names. A parameter of another type does not show it.',
  source: {
    mark: 'documented',
    text: 'Reference page "macros"; published macros agree. A target that no parameter declares is legal: the code reads it from config.',
  },
  wrong: {
    'python-runnables/r/runnable.json':
      '{"meta": {"label": "M"}, "impersonate": true, "resultType": "NONE", "macroRoles": [{"type": "DATASET", "targetParamsKey": "folder"}], "params": [{"name": "folder", "label": "Folder", "type": "MANAGED_FOLDER"}]}',
    'python-runnables/r/runnable.py': '',
  },
  right: {
    'python-runnables/r/runnable.json':
      '{"meta": {"label": "M"}, "impersonate": true, "resultType": "NONE", "macroRoles": [{"type": "DATASET", "targetParamsKey": "input"}], "params": [{"name": "input", "label": "Dataset", "type": "DATASET"}]}',
    'python-runnables/r/runnable.py': '',
  },
};
