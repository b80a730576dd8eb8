import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: '`paramsModule` is the name of an AngularJS module. DSS finds it when a file in `js/` declares it with `angular.module(name, [...])`; otherwise the form stays empty.',
  source: { mark: 'documented', text: 'Reference page "other"; 2 of 38 published modules are declared nowhere.' },
  wrong: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "paramsTemplate": "form.html", "paramsModule": "weather.module", "params": []}',
    'python-llms/m/llm.py': '',
    'resource/form.html': '<p></p>',
  },
  right: {
    'python-llms/m/llm.json':
      '{"meta": {"label": "Model"}, "paramsTemplate": "form.html", "paramsModule": "weather.module", "params": []}',
    'python-llms/m/llm.py': '',
    'resource/form.html': '<p></p>',
    'js/form.js': `var app = angular.module('weather.module', []);
`,
  },
};
