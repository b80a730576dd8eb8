import type { RulePage } from '../../rule-page.ts';

export const PAGE: RulePage = {
  why: 'DSS constructs a check and gives it the project and the config; the class needs nothing but `run`. What a constructor would prepare belongs at the start of `run`.',
  source: { mark: 'documented', text: 'Tutorial "Project Standards": checks have no constructor.' },
  wrong: {
    'python-project-standards-check-specs/c/project_standards_check_spec.json':
      '{"meta": {"label": "C"}, "params": [{"name": "limit", "label": "Limit", "type": "INT", "defaultValue": 10}]}',
    'python-project-standards-check-specs/c/project_standards_check_spec.py': `from dataiku.project_standards import ProjectStandardsCheckRunResult, ProjectStandardsCheckSpec


class MyCheck(ProjectStandardsCheckSpec):
    def __init__(self):
        self.limit = 10

    def run(self):
        limit = self.limit
        if len(self.project.list_datasets()) > limit:
            return ProjectStandardsCheckRunResult.failure(3, "Too many datasets")
        return ProjectStandardsCheckRunResult.success("Few datasets")
`,
  },
  right: {
    'python-project-standards-check-specs/c/project_standards_check_spec.json':
      '{"meta": {"label": "C"}, "params": [{"name": "limit", "label": "Limit", "type": "INT", "defaultValue": 10}]}',
    'python-project-standards-check-specs/c/project_standards_check_spec.py': `from dataiku.project_standards import ProjectStandardsCheckRunResult, ProjectStandardsCheckSpec


class MyCheck(ProjectStandardsCheckSpec):
    def run(self):
        limit = self.config.get("limit")
        if len(self.project.list_datasets()) > limit:
            return ProjectStandardsCheckRunResult.failure(3, "Too many datasets")
        return ProjectStandardsCheckRunResult.success("Few datasets")
`,
  },
};
