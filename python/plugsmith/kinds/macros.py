"""Macros."""

import base64
from typing import Any

from dataiku.runnables import Runnable
from plugsmith.instance import Instance
from plugsmith.json_types import JsonObject
from plugsmith.judges.report import Report
from plugsmith.judges.scripts import judge_macro_result
from plugsmith.kinds.objects import constructed, running_of
from plugsmith.places import watching
from plugsmith.plugin import Component


def run_macro(instance: Instance, component: Component, values: JsonObject) -> JsonObject:
    """`{"resultType", "result", "file", "progressTarget"}`; `file`: for FILE the bytes that `run` returned, base64.

    Progress is told as `{"type": "progress", "done", "target"}`.
    """
    running = running_of(instance, component, values)
    result_type = str(component.descriptor.get("resultType", "NONE"))
    with instance.run_as(running):
        macro = constructed(instance, component, Runnable, running, project_key=instance.project_key)
        target = macro.get_progress_target()

        def progress(done: Any, *_: Any) -> None:
            instance.tell({"type": "progress", "done": done, "target": None if target is None else target[0]})

        with watching(type(macro).run) as last:
            result = macro.run(progress)
    report = Report(last.place)
    judge_macro_result(result, result_type, report)
    instance.findings.extend(report.findings)
    return {
        "resultType": result_type,
        "result": shown(result),
        "file": _file(result) if result_type == "FILE" else None,
        "progressTarget": target,
    }


def _file(result: Any) -> str | None:
    data = result.encode() if isinstance(result, str) else result
    return base64.b64encode(data).decode() if isinstance(data, bytes) else None


def shown(result: Any) -> Any:
    """The result as JSON: a table as its columns and records, bytes as text."""
    if type(result).__name__ == "ResultTable":
        return {"name": result.name, "columns": result.columns, "records": result.records}
    if isinstance(result, bytes):
        return result.decode("utf-8", "replace")
    return result if isinstance(result, (str, int, float, bool, dict, list, type(None))) else repr(result)
