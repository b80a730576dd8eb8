import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../problems-of.test-data.ts';

const check = (call: string) => ({
  'python-project-standards-check-specs/c/project_standards_check_spec.py': `from dataiku.project_standards import ProjectStandardsCheckRunResult as R\nR.${call}\n`,
});

describe('the severity of a failure', () => {
  it.each(['failure(0, "m")', 'failure(severity=6, message="m")'])('is out of range: %s', (call) => {
    expect(findingsOf('standards-severity', check(call))).toHaveLength(1);
  });

  it.each(['failure(1, "m")', 'failure(level, "m")', 'success("m")'])('is good: %s', (call) => {
    expect(findingsOf('standards-severity', check(call))).toEqual([]);
  });
});
