import { describe, expect, it } from 'vitest';
import { findingsOf, fixedBy, highlightsOf } from '../../problems-of.test-data.ts';

const macro = (impersonate: string, type: string) => ({
  'python-runnables/r/runnable.json': `{"meta": {"label": "M"}, "impersonate": ${impersonate}, "resultType": "${type}", "macroRoles": [{"type": "PROJECT_CREATOR"}]}`,
});

describe('a project creation macro', () => {
  it('runs as DSS and gives JSON', () => {
    expect(highlightsOf('project-creator', macro('true', 'HTML'))).toEqual(['error: true', 'error: "HTML"']);
    expect(fixedBy('project-creator', macro('true', 'JSON_OBJECT')).isGone).toBe(true);
  });

  it('is right', () => {
    expect(findingsOf('project-creator', macro('false', 'JSON_OBJECT'))).toEqual([]);
  });
});
