import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Presets are made from a parameter set, and chosen in a parameter of type PRESET. A set that none refers to can be filled in and is never used, unless code reads its presets by itself.',
  source: { mark: 'inferred', text: 'From how presets reach a component.' },
  wrong: {
    'parameter-sets/keys/parameter-set.json':
      '{"meta": {"label": "Keys"}, "defaultDefinableInline": true, "defaultDefinableAtProjectLevel": true, "params": []}',
    'python-llms/m/llm.json': '{"meta": {"label": "Model"}, "params": []}',
    'python-llms/m/llm.py': '',
  },
  right: {
    'parameter-sets/keys/parameter-set.json':
      '{"meta": {"label": "Keys"}, "defaultDefinableInline": true, "defaultDefinableAtProjectLevel": true, "params": []}',
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "params": [{"name": "k", "label": "K", "type": "PRESET", "parameterSetId": "keys"}]}',
    'python-llms/m/llm.py': '',
  },
};
