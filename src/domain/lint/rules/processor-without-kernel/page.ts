import type { RulePage } from '../../rule-page.ts';

const CODE = {
  'jython-processors/clean/processor.py': 'import numpy\n\n\ndef process(cell):\n    return numpy.abs(float(cell))\n',
};

export const PAGE: RulePage = {
  why: 'DSS runs preparation processors in Jython, which is Python 2.7 inside Java: it has the standard library, and no packages such as numpy. With `"useKernel": true` a processor runs in Python, in the code environment of the plugin. DSS takes the key over when the plugin is reloaded.',
  source: {
    mark: 'documented',
    text: 'The page of the documentation on custom preparation processors. Four of five published processors set the key.',
  },
  wrong: {
    ...CODE,
    'jython-processors/clean/processor.json': '{"meta": {"label": "Clean"}, "mode": "CELL", "params": []}\n',
  },
  right: {
    ...CODE,
    'jython-processors/clean/processor.json':
      '{"meta": {"label": "Clean"}, "mode": "CELL", "useKernel": true, "params": []}\n',
  },
};
