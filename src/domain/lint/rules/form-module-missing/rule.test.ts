import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const llm = (name: string) => ({
  'python-llms/m/llm.json': `{"meta": {"label": "M"}, "paramsModule": "${name}"}`,
  'js/a.js': "angular.module('a.module', ['b']);\nangular.module('used');\n",
});

describe('the module of a form', () => {
  it('is declared nowhere', () => {
    expect(highlightsOf('form-module-missing', llm('used'))).toEqual(['warning: "used"']);
    expect(fixedBy('form-module-missing', llm('a.modul')).isGone).toBe(true);
  });

  it('is declared', () => {
    expect(findingsOf('form-module-missing', llm('a.module'))).toEqual([]);
  });
});
