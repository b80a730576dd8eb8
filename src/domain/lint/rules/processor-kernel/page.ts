import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A preparation processor runs in Jython, without packages, unless `"useKernel": true` gives it a real Python with the code environment of the plugin.',
  source: {
    mark: 'documented',
    text: 'Reference page "preparation"; 4 of 5 published processors with packages have it.',
  },
  wrong: {
    'jython-processors/p/processor.json': '{"meta": {"label": "P"}, "mode": "CELL", "params": []}',
    'jython-processors/p/processor.py': `import pandas


def process(row):
    return str(pandas.__version__)
`,
  },
  right: {
    'jython-processors/p/processor.json': '{"meta": {"label": "P"}, "mode": "CELL", "useKernel": true, "params": []}',
    'jython-processors/p/processor.py': `import pandas


def process(row):
    return str(pandas.__version__)
`,
  },
};
