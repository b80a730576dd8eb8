import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const macro = (role: string, type: string) => ({
  'python-runnables/r/runnable.json': `{"meta": {"label": "M"}, "macroRoles": [{"type": "${role}", "targetParamsKey": "a"}], "params": [{"name": "a", "label": "A", "type": "${type}"}]}`,
});

describe('the role of a macro', () => {
  it('fills in something else', () => {
    expect(highlightsOf('macro-role-type', macro('SAVED_MODEL', 'DATASET'))).toEqual(['warning: "a"']);
  });

  it.each([
    ['DATASET', 'DATASET'],
    ['MANAGED_FOLDER', 'FOLDER'],
    ['DATASET', 'STRING'],
    ['PROJECT_MACROS', 'INT'],
  ])('fits: %s %s', (role, type) => {
    expect(findingsOf('macro-role-type', macro(role, type))).toEqual([]);
  });
});
