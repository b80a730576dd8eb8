import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: '`defaultDefinableInline` and `defaultDefinableAtProjectLevel` say whether presets may be filled in inside a component and in a project. Administrators can change it later; without the keys the first values are those of DSS.',
  source: { mark: 'documented', text: 'Reference page "parameters"; 128 of 129 published sets have both.' },
  wrong: {
    'parameter-sets/keys/parameter-set.json':
      '{"meta": {"label": "Keys"}, "defaultDefinableInline": true, "params": []}',
  },
  right: {
    'parameter-sets/keys/parameter-set.json':
      '{"meta": {"label": "Keys"}, "defaultDefinableInline": true, "defaultDefinableAtProjectLevel": true, "params": []}',
  },
};
