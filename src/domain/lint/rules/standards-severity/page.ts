import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'A failed check has a severity from 1 to 5. For success there is `success`, and for a check that does not apply `not_applicable`.',
  source: { mark: 'documented', text: 'Tutorial "Project Standards"; all published checks keep to it.' },
  wrong: {
    'python-project-standards-check-specs/c/project_standards_check_spec.json':
      '{"meta": {"label": "C"}, "params": []}',
    'python-project-standards-check-specs/c/project_standards_check_spec.py': `from dataiku.project_standards import ProjectStandardsCheckRunResult, ProjectStandardsCheckSpec


class MyCheck(ProjectStandardsCheckSpec):
    def run(self):
        return ProjectStandardsCheckRunResult.failure(9, "Too many datasets")
`,
  },
  right: {
    'python-project-standards-check-specs/c/project_standards_check_spec.json':
      '{"meta": {"label": "C"}, "params": []}',
    'python-project-standards-check-specs/c/project_standards_check_spec.py': `from dataiku.project_standards import ProjectStandardsCheckRunResult, ProjectStandardsCheckSpec


class MyCheck(ProjectStandardsCheckSpec):
    def run(self):
        return ProjectStandardsCheckRunResult.failure(5, "Too many datasets")
`,
  },
};
