"""Where in a plugin's code something happened."""

import inspect
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType
from typing import Any

from plugsmith.findings import Place
from plugsmith.json_types import JsonObject

_OWN_FOLDER = str(Path(__file__).parent)


def place_of(function: Any) -> Place | None:
    """Where a function or class is defined; None for what has no source, such as built-ins."""
    target = inspect.unwrap(getattr(function, "__func__", function))
    code = getattr(target, "__code__", None)
    if isinstance(code, CodeType):
        return Place(code.co_filename, code.co_firstlineno)
    try:
        return Place(inspect.getsourcefile(target) or "", inspect.getsourcelines(target)[1])
    except (OSError, TypeError):
        return None


class LastLine:
    """The line at which a function returned or yielded last, else the line where it begins."""

    def __init__(self, function: Any) -> None:
        self._start = place_of(function)
        self.line: int | None = None

    @property
    def place(self) -> Place | None:
        if self._start is None or self.line is None:
            return self._start
        return Place(self._start.file, self.line)


@contextmanager
def watching(function: Callable[..., Any]) -> Iterator[LastLine]:
    """Notes where `function` returns or yields while the block runs.

    Uses `sys.monitoring` on the one code object (Python 3.12 and newer), so that nothing else becomes slower.
    """
    last = LastLine(function)
    code = getattr(inspect.unwrap(getattr(function, "__func__", function)), "__code__", None)
    monitoring = getattr(sys, "monitoring", None)
    if not isinstance(code, CodeType) or monitoring is None or monitoring.get_tool(monitoring.PROFILER_ID) is not None:
        yield last
        return
    starts = list(code.co_lines())

    def note(_: CodeType, offset: int, __: object) -> None:
        last.line = next((line for start, end, line in starts if start <= offset < end and line), last.line)

    tool, events = monitoring.PROFILER_ID, monitoring.events
    monitoring.use_tool_id(tool, "plugsmith")
    for event in (events.PY_RETURN, events.PY_YIELD):
        monitoring.register_callback(tool, event, note)
    monitoring.set_local_events(tool, code, events.PY_RETURN | events.PY_YIELD)
    try:
        yield last
    finally:
        monitoring.set_local_events(tool, code, 0)
        monitoring.free_tool_id(tool)


def describe_error(error: BaseException) -> JsonObject:
    """An exception as `{type, message, frames, text}`; frames of the bench's own host are left out.

    `frames`: `{file, line, function, text}`, the innermost last.
    """
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if not _is_ours(frame.filename)]
    if isinstance(error, SyntaxError) and error.filename:
        frames.append(traceback.FrameSummary(error.filename, error.lineno, "<module>", line=error.text or ""))
    kept = traceback.StackSummary.from_list(frames)
    shown = ["Traceback (most recent call last):\n", *kept.format(), *traceback.format_exception_only(error)]
    return {
        "type": type(error).__name__,
        "message": str(error),
        "frames": [
            {"file": frame.filename, "line": frame.lineno, "function": frame.name, "text": frame.line or ""}
            for frame in frames
        ],
        "text": "".join(shown if frames else shown[-1:]),
    }


def place_of_error(error: BaseException, folder: Path) -> Place | None:
    """The innermost line of the error that lies in `folder`, such as the plugin's."""
    frames = describe_error(error)["frames"]
    inside = [frame for frame in frames if frame["file"].startswith(str(folder)) and frame["line"]]
    return Place(inside[-1]["file"], inside[-1]["line"]) if inside else None


def _is_ours(file: str) -> bool:
    return file.startswith(_OWN_FOLDER) or file.startswith("<frozen ") or "_pyodide" in file
