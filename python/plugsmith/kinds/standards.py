"""Project-standards checks."""

from dataiku.project_standards import ProjectStandardsCheckSpec
from plugsmith.instance import Instance
from plugsmith.json_types import JsonObject
from plugsmith.judges.report import Report
from plugsmith.judges.scripts import judge_standards
from plugsmith.kinds.objects import constructed, running_of
from plugsmith.places import watching
from plugsmith.plugin import Component


def run_standards(instance: Instance, component: Component, values: JsonObject) -> JsonObject:
    """`{"status", "severity", "message", "details"}`; the check sees the project through the client (documented)."""
    running = running_of(instance, component, values)
    with instance.run_as(running):
        project = instance.client().get_project(instance.project_key)
        check = constructed(
            instance,
            component,
            ProjectStandardsCheckSpec,
            running,
            project_key=instance.project_key,
            project=project,
        )
        # A constructor of the plugin's own may have left them out.
        check.project, check.config, check.plugin_config = project, running.config, running.plugin_config
        with watching(type(check).run) as last:
            result = check.run()
    report = Report(last.place)
    judge_standards(result, report)
    instance.findings.extend(report.findings)
    if report.findings and report.findings[0].rule == "no-run-result":
        return {"status": None, "severity": None, "message": None, "details": {}}
    return {
        "status": result.status,
        "severity": result.severity,
        "message": result.message,
        "details": result.details,
    }
