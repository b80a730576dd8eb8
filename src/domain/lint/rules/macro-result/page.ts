import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS shows what `run` returns in the way that resultType says. A macro that announces a result and returns none ends with an empty dialog.',
  source: {
    mark: 'inferred',
    text: 'From the reference page "macros", which lists what run returns for each resultType.',
  },
  wrong: {
    'python-runnables/r/runnable.json':
      '{"meta": {"label": "Macro"}, "impersonate": true, "permissions": [], "resultType": "HTML", "params": []}',
    'python-runnables/r/runnable.py': `from dataiku.runnables import Runnable


class MyMacro(Runnable):
    def run(self, progress_callback):
        print("<b>done</b>")
`,
  },
  right: {
    'python-runnables/r/runnable.json':
      '{"meta": {"label": "Macro"}, "impersonate": true, "permissions": [], "resultType": "HTML", "params": []}',
    'python-runnables/r/runnable.py': `from dataiku.runnables import Runnable


class MyMacro(Runnable):
    def run(self, progress_callback):
        return "<b>done</b>"
`,
  },
};
