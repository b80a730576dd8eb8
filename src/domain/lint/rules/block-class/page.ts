import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A block of a structured agent is a class that DSS imports by `pyClazzName` from python-lib: module, dot, class. Where there is no such class the block cannot run.',
  source: { mark: 'seen', text: 'The one published plugin with a block keeps its class in python-lib.' },
  wrong: {
    'python-structured-agent-blocks/b/block.json':
      '{"meta": {"label": "B"}, "pyClazzName": "my_lib.blocks.MyBlock", "params": []}',
    'python-lib/my_lib/block.py': `class MyBlock: pass
`,
  },
  right: {
    'python-structured-agent-blocks/b/block.json':
      '{"meta": {"label": "B"}, "pyClazzName": "my_lib.blocks.MyBlock", "params": []}',
    'python-lib/my_lib/blocks.py': `class MyBlock: pass
`,
  },
};
