"""Project Standards checks (documented)."""

from typing import Any


class ProjectStandardsCheckRunResult:
    """Made by one of the four class methods; severity 1 to 5, 0 on success (documented)."""

    def __init__(self, status: str, severity: int | None, message: str, details: dict[str, Any] | None = None) -> None:
        self.status = status
        self.severity = severity
        self.message = message
        self.details = details or {}

    @classmethod
    def success(cls, message: str, details: dict[str, Any] | None = None) -> "ProjectStandardsCheckRunResult":
        return cls("RUN_SUCCESS", 0, message, details)

    @classmethod
    def failure(
        cls, severity: int, message: str, details: dict[str, Any] | None = None
    ) -> "ProjectStandardsCheckRunResult":
        return cls("RUN_SUCCESS", severity, message, details)

    @classmethod
    def not_applicable(cls, message: str, details: dict[str, Any] | None = None) -> "ProjectStandardsCheckRunResult":
        return cls("NOT_APPLICABLE", None, message, details)

    @classmethod
    def error(cls, message: str, details: dict[str, Any] | None = None) -> "ProjectStandardsCheckRunResult":
        return cls("RUN_ERROR", None, message, details)


class ProjectStandardsCheckSpec:
    """`run` is the check's own; `project`, `config` and `plugin_config` are there when it runs (documented)."""

    def __init__(self, project_key: str, project: Any, config: dict[str, Any], plugin_config: dict[str, Any]) -> None:
        self.original_project_key = project_key
        self.project = project
        self.config = config
        self.plugin_config = plugin_config

    def run(self) -> ProjectStandardsCheckRunResult:
        raise NotImplementedError("run")
