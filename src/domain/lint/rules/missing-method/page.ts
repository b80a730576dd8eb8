import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS calls certain methods of the class, and the base class only raises an error for them. Without them the component is offered and fails on its first use.',
  source: {
    mark: 'documented',
    text: 'Reference pages of the components. Of 270 published components 7 lack one by name: 5 lack get_progress_target, which DSS can do without, and 2 inherit it, which is understood here.',
  },
  wrong: {
    'python-runnables/r/runnable.json':
      '{"meta": {"label": "Macro"}, "impersonate": true, "permissions": [], "resultType": "NONE", "params": []}',
    'python-runnables/r/runnable.py': `from dataiku.runnables import Runnable


class MyMacro(Runnable):
    def get_progress_target(self):
        return None
`,
  },
  right: {
    'python-runnables/r/runnable.json':
      '{"meta": {"label": "Macro"}, "impersonate": true, "permissions": [], "resultType": "NONE", "params": []}',
    'python-runnables/r/runnable.py': `from dataiku.runnables import Runnable


class MyMacro(Runnable):
    def get_progress_target(self):
        return None

    def run(self, progress_callback):
        return "done"
`,
  },
};
