"""Macros (documented)."""

from collections.abc import Callable, Iterable
from typing import Any

ProgressCallback = Callable[..., Any]


class Runnable:
    """A macro. `run` returns what its `resultType` says (documented)."""

    def __init__(self, project_key: str, config: dict[str, Any], plugin_config: dict[str, Any]) -> None:
        self.project_key = project_key
        self.config = config
        self.plugin_config = plugin_config

    def get_progress_target(self) -> tuple[int, str] | None:
        """How much there is to do: `(target, unit)`, or None when that is not known."""
        return None

    def run(self, progress_callback: ProgressCallback) -> Any:
        raise NotImplementedError("run")


class ResultTable:
    """The result of a macro whose `resultType` is RESULT_TABLE (documented)."""

    def __init__(self) -> None:
        self.name: str | None = None
        self.columns: list[dict[str, str]] = []
        self.records: list[list[Any]] = []

    def set_name(self, name: str) -> None:
        self.name = name

    def add_column(self, col_name: str, col_label: str, col_type: str = "STRING") -> None:
        self.columns.append({"name": col_name, "label": col_label, "type": col_type})

    def add_record(self, record: Iterable[Any]) -> None:
        self.records.append(list(record))
