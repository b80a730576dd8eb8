# A check of Project Standards. DSS looks in this file for the one class that inherits ProjectStandardsCheckSpec.
from dataiku.project_standards import ProjectStandardsCheckRunResult, ProjectStandardsCheckSpec


class MyCheck(ProjectStandardsCheckSpec):
    # No constructor: DSS sets self.project (the project, as dataikuapi gives it) and self.config (the values of the fields).

    def run(self):
        """Judges the project and returns one result.

        success(message), failure(severity, message) with a severity from 1 (lowest) to 5, not_applicable(message),
        error(message).
        """
        minimum = int(self.config.get("minimum_length") or 1)
        description = (self.project.get_metadata().get("description") or "").strip()
        if len(description) >= minimum:
            return ProjectStandardsCheckRunResult.success("The project has a description.")
        if description:
            return ProjectStandardsCheckRunResult.failure(2, "The description is shorter than %d characters." % minimum)
        return ProjectStandardsCheckRunResult.failure(3, "The project has no description.")
