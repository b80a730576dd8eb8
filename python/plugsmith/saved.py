"""Saved tests: a run of the plugin, where its answers come from, and what it should come to.

A test is the JSON of `tests/plugsmith/*.json` in a plugin: `{"name", "setup", "run", "answers", "expect"}`. `setup` is
the host's own with one entry in `plugins`, which has no `folder`; `run` is a request of the host; `answers` are the
values of the action `answer-from`, live ones excluded; `expectations.py` tells what `expect` may be.
"""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plugsmith import lenient_json
from plugsmith.cells import Notebook
from plugsmith.expectations import failure_of, judge
from plugsmith.json_types import JsonObject, as_list, as_object

if TYPE_CHECKING:
    from plugsmith.host import Host

_SOURCES = ("none", "simulated", "recorded")
# They change the host, or test something other than the plugin.
_NO_RUNS = frozenset({"configure", "answer-from", "cassette", "requirements", "conformance", "saved-test"})


def read_saved(file: Path) -> JsonObject:
    """A saved test from its file. Raises ValueError when it cannot be read."""
    try:
        test = lenient_json.parse(file.read_text("utf-8"))
    except ValueError as error:
        raise ValueError(f"{file.name} cannot be read: {error}") from error
    if not isinstance(test, dict):
        raise ValueError(f"{file.name} is not an object")
    return test


def run_saved(host: "Host", folder: Path | str, test: JsonObject) -> JsonObject:
    """Runs a test of the plugin in `folder` on an instance of its own: the one the host has is in use again afterwards.

    `{"name", "passed", "why", "seconds", "actual", "reply"}`: `why` is None when it passed, `actual` what was compared,
    `reply` the host's. Raises ValueError for what is no test.
    """
    name = str(test.get("name", ""))
    run, answers = as_object(test.get("run")), as_object(test.get("answers"))
    setup = {**as_object(test.get("setup")), "plugins": [_plugin(test, folder)]}
    if run.get("do") in _NO_RUNS:
        raise ValueError(f"The action {run.get('do')!r} is nothing that a saved test can run")
    if answers.get("source", "none") not in _SOURCES:
        raise ValueError(f"A saved test cannot take its answers from {answers.get('source')!r}: record them first")
    start = time.perf_counter()
    with _apart(host) as printed:
        prepared = [
            _call(host, {"do": "configure", "setup": setup}),
            _call(host, {"source": "none", **answers, "do": "answer-from"}),
        ]
        reply = next((done for done in prepared if not done["ok"]), None)
        if reply is not None:
            why: str | None = f"The instance for it could not be set up: {failure_of(reply)}"
            actual: Any = None
        else:
            printed.clear()
            reply = _call(host, run)
            verdict = judge(as_object(test.get("expect")), reply, "".join(printed))
            why, actual = verdict.why, verdict.actual
    seconds = round(time.perf_counter() - start, 4)
    return {"name": name, "passed": why is None, "why": why, "seconds": seconds, "actual": actual, "reply": reply}


def _plugin(test: JsonObject, folder: Path | str) -> JsonObject:
    plugins = as_list(as_object(test.get("setup")).get("plugins"))
    return {**as_object(plugins[0] if plugins else None), "folder": str(folder)}


def _call(host: "Host", request: JsonObject) -> JsonObject:
    return as_object(json.loads(host.call(json.dumps(request))))


@contextmanager
def _apart(host: "Host") -> Iterator[list[str]]:
    """What happens inside leaves the host's instance and notebook alone; gives the list that prints are noted in."""
    instance, notebook, on_event = host.instance, host.notebook, host.on_event
    printed: list[str] = []

    def note(event: str) -> Any:
        told = json.loads(event)
        if told.get("type") == "output" and told.get("stream") == "stdout":
            printed.append(told["text"])
        return on_event(event)

    host.notebook, host.on_event = Notebook(), note
    try:
        yield printed
    finally:
        host.notebook, host.on_event = notebook, on_event
        host.use(instance)
