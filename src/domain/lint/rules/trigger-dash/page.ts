import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'Before DSS 14.5 choices were not computed again when a parameter with a dash in its name changed.',
  source: { mark: 'documented', text: 'Release notes of DSS 14.5.' },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "paramsPythonSetup": "c.py", "params": [{"name": "base-url", "label": "B", "type": "STRING"}, {"name": "a", "label": "A", "type": "SELECT", "getChoicesFromPython": true, "triggerParameters": ["base-url"]}]}',
    'python-llms/m/llm.py': '',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "paramsPythonSetup": "c.py", "params": [{"name": "base_url", "label": "B", "type": "STRING"}, {"name": "a", "label": "A", "type": "SELECT", "getChoicesFromPython": true, "triggerParameters": ["base_url"]}]}',
    'python-llms/m/llm.py': '',
  },
  target: { text: '14.4', major: 14, minor: 4, patch: 0 },
};
