"""The one door of the bench: a request as JSON in, a reply as JSON out, events while it runs."""

import json
import time
from collections.abc import Callable
from typing import Any

from plugsmith.actions import ACTIONS
from plugsmith.cells import Notebook
from plugsmith.inline_loop import use_inline_loops
from plugsmith.instance import Instance, use_instance
from plugsmith.json_types import JsonObject, as_object
from plugsmith.output import printing
from plugsmith.places import describe_error
from plugsmith.serial_threads import use_serial_threads
from plugsmith.setup import instance_of
from plugsmith.wire.browser_fetch import Send


class Host:
    """Requests are `{"do": <name of an action>, ...}`.

    Replies are `{"ok", "result", "error", "report"}`: `result` is the action's own, `error`
    `{type, message, frames, text}` of what the plugin or the action raised, `report` what was seen on the way:
    `{findings, calls, exchanges, errors, traces, seconds}`.
    `send` is the way to the network, for the source of answers named live: see `wire/browser_fetch.py`.
    Events are told to `on_event` as JSON: `output`, `output-capped`, `chunk`, `progress`, `wire`, `error`,
    `installing`.
    """

    def __init__(self, on_event: Callable[[str], Any], send: Send | None = None) -> None:
        self.on_event = on_event
        self.send = send
        self.notebook = Notebook()
        self.instance: Instance = Instance()
        use_serial_threads()
        use_inline_loops()
        self.use(self.instance)

    def call(self, request: str) -> str:
        asked = as_object(json.loads(request))
        instance = self.instance
        marks = _marks_of(instance)
        start = time.perf_counter()
        result, failure = None, None
        with printing(self.tell):
            try:
                name = asked.get("do")
                if name not in ACTIONS:
                    raise LookupError(f"There is no action named {name!r}")
                result = ACTIONS[str(name)](self, asked)
            except BaseException as error:
                failure = describe_error(error)
        if self.instance is not instance:
            instance, marks = self.instance, (0, 0, 0, 0, 0)
        report = {
            "findings": [finding.to_json() for finding in _unique(instance.findings[marks[0] :])],
            "calls": instance.calls[marks[1] :],
            "exchanges": instance.wire.exchanges[marks[2] :],
            "errors": instance.errors[marks[3] :],
            "traces": instance.traces[marks[4] :],
            "seconds": round(time.perf_counter() - start, 4),
        }
        reply = {"ok": failure is None, "result": result, "error": failure, "report": report}
        return json.dumps(reply, default=repr)

    def use(self, instance: Instance) -> None:
        instance.on_event = self.tell
        self.instance = use_instance(instance)

    def configure(self, setup: JsonObject) -> None:
        """A new instance; what the wire answers with stays, and so do the names of the notebook."""
        instance = instance_of(setup)
        instance.wire.source = self.instance.wire.source
        self.use(instance)

    def tell(self, event: JsonObject) -> None:
        self.on_event(json.dumps(event, default=repr))


def _marks_of(instance: Instance) -> tuple[int, int, int, int, int]:
    """How much was seen before a request."""
    return (
        len(instance.findings),
        len(instance.calls),
        len(instance.wire.exchanges),
        len(instance.errors),
        len(instance.traces),
    )


def _unique(findings: list[Any]) -> list[Any]:
    return list(dict.fromkeys(findings))
