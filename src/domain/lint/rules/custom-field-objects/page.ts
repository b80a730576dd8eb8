import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'With the mode "SOME" a custom field is on the objects of `includedObjectTypes`, with "EXCLUDING" on all but those of `excludedObjectTypes`. Without the list the mode says nothing.',
  source: { mark: 'documented', text: 'Reference page "custom fields".' },
  wrong: {
    'custom-fields/c/custom-fields.json':
      '{"meta": {"label": "C"}, "customFields": [{"applyToObjects": {"mode": "SOME"}, "field": {"name": "a", "label": "A", "type": "STRING"}}]}',
  },
  right: {
    'custom-fields/c/custom-fields.json':
      '{"meta": {"label": "C"}, "customFields": [{"applyToObjects": {"mode": "SOME", "includedObjectTypes": ["DATASET"]}, "field": {"name": "a", "label": "A", "type": "STRING"}}]}',
  },
};
