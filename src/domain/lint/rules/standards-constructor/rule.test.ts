import { describe, expect, it } from 'vitest';
import { findingsOf, highlightsOf } from '../../problems-of.test-data.ts';

const check = (body: string) => ({
  'python-project-standards-check-specs/c/project_standards_check_spec.json': '{"meta": {"label": "C"}, "params": []}',
  'python-project-standards-check-specs/c/project_standards_check_spec.py': `class C(ProjectStandardsCheckSpec):\n${body}`,
});

describe('a check of Project Standards', () => {
  it('has a constructor', () => {
    const code = '    def __init__(self):\n        self.a = 1\n    def run(self):\n        return R.success("m")\n';
    expect(highlightsOf('standards-constructor', check(code))).toEqual(['warning: __init__']);
  });

  it('has none', () => {
    expect(findingsOf('standards-constructor', check('    def run(self):\n        return R.success("m")\n'))).toEqual(
      [],
    );
  });
});
