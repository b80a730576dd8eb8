"""File-system providers."""

import io
from typing import Any

from dataiku.fsprovider import FSProvider
from plugsmith.instance import Instance
from plugsmith.json_types import JsonObject
from plugsmith.judges.data import judge_browse, judge_enumerated, judge_stat
from plugsmith.judges.report import Report
from plugsmith.kinds.objects import constructed, running_of
from plugsmith.places import watching
from plugsmith.plugin import Component

_PREVIEW = 64_000


def run_file_system(
    instance: Instance, component: Component, values: JsonObject, operation: str, path: str, content: str = ""
) -> JsonObject:
    """`{"result"}` of stat, browse, enumerate, read, write or delete; text for read. `path` begins with a slash."""
    running = running_of(instance, component, values)
    report = Report()
    with instance.run_as(running):
        provider = constructed(instance, component, FSProvider, running, root="/")
        name = "delete_recursive" if operation == "delete" else operation
        with watching(getattr(type(provider), name)) as last:
            result = _operate(provider, operation, path, content)
        report.place = last.place
        provider.close()
    judge = {"stat": judge_stat, "browse": judge_browse, "enumerate": judge_enumerated}.get(operation)
    if judge is not None:
        judge(result, report)
    instance.findings.extend(report.findings)
    return {"result": result}


def _operate(provider: Any, operation: str, path: str, content: str) -> Any:
    if operation in ("stat", "browse"):
        return getattr(provider, operation)(path)
    if operation == "enumerate":
        return provider.enumerate(path, False)
    if operation == "read":
        stream = io.BytesIO()
        provider.read(path, stream, _PREVIEW)
        return stream.getvalue()[:_PREVIEW].decode("utf-8", "replace")
    if operation == "write":
        provider.write(path, io.BytesIO(content.encode()))
        return provider.stat(path)
    if operation == "delete":
        return provider.delete_recursive(path)
    raise ValueError(f"{operation!r} is no operation of a file-system provider")
