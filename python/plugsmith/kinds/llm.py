"""Custom LLMs and code agents: completions, streamed and not."""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

from dataikuapi.dss.llm_tracing import SpanBuilder

from dataiku.llm.python import BaseLLM
from plugsmith.findings import Finding, Place
from plugsmith.inline_loop import iterate_inline, run_inline
from plugsmith.instance import Instance
from plugsmith.json_types import JsonObject
from plugsmith.judges.completion import judge_answer
from plugsmith.judges.report import Report
from plugsmith.judges.stream import StreamJudge
from plugsmith.kinds.models import find_model
from plugsmith.kinds.objects import Made, configured
from plugsmith.places import LastLine, watching
from plugsmith.streams import collect, stream_of_answer

# Which method serves a call when a plugin has several is not documented: this order is inferred.
_ORDER_WHOLE = ("process", "aprocess", "process_stream", "aprocess_stream")
_ORDER_STREAMED = ("process_stream", "aprocess_stream", "process", "aprocess")


class BadReturn(TypeError):
    """What the plugin returned is no answer."""


def complete(
    instance: Instance, llm_id: str, query: JsonObject, settings: JsonObject, trace: SpanBuilder
) -> JsonObject:
    """One answer as a dict. Raises whatever the plugin raises, Unusable, LookupError, or BadReturn."""
    made = _made(instance, llm_id)
    method = choose_method(made.object, _ORDER_WHOLE)
    with _Call(instance, llm_id, made, method, query, settings) as call:
        if method.endswith("_stream"):
            parts = list(_parts(call, made, method, query, settings, trace))
            return collect(parts)
        return _whole(call, made, method, query, settings, trace)


def stream(
    instance: Instance, llm_id: str, query: JsonObject, settings: JsonObject, trace: SpanBuilder
) -> Iterator[JsonObject]:
    """The parts of an answer, each as soon as the plugin has it; raises as `complete` does."""
    made = _made(instance, llm_id)
    method = choose_method(made.object, _ORDER_STREAMED)
    with _Call(instance, llm_id, made, method, query, settings) as call:
        if method.endswith("_stream"):
            yield from _parts(call, made, method, query, settings, trace)
        else:
            yield from stream_of_answer(_whole(call, made, method, query, settings, trace))


def choose_method(model: BaseLLM, order: tuple[str, ...]) -> str:
    for name in order:
        if getattr(type(model), name) is not getattr(BaseLLM, name):
            return name
    raise NotImplementedError(f"{type(model).__name__} has none of process, aprocess, process_stream, aprocess_stream")


def _made(instance: Instance, llm_id: str) -> Made:
    component, values = find_model(instance, llm_id)
    return configured(instance, llm_id, component, values, BaseLLM)


class _Call:
    """One call of a method: told to listeners, recorded, its findings gathered."""

    def __init__(
        self, instance: Instance, llm_id: str, made: Made, method: str, query: JsonObject, settings: JsonObject
    ) -> None:
        self.instance = instance
        self.report = Report()
        self.record: JsonObject = {
            "llmId": llm_id, "method": method, "query": query, "settings": settings, "returned": None,
        }  # fmt: skip
        self._made = made
        self._watch = watching(getattr(type(made.object), method))
        self._run = instance.run_as(made.running)

    def __enter__(self) -> "_Call":
        self.last: LastLine = self._watch.__enter__()
        self._run.__enter__()
        self.instance.calls.append(self.record)
        return self

    def __exit__(self, *error: Any) -> None:
        self._run.__exit__(*error)
        self._watch.__exit__(*error)
        self.instance.findings.extend(self.report.findings)
        self.record["findings"] = [finding.to_json() for finding in self.report.findings]

    def at_last_line(self) -> Report:
        self.report.place = self.last.place
        return self.report


def _whole(
    call: _Call, made: Made, method: str, query: JsonObject, settings: JsonObject, trace: SpanBuilder
) -> JsonObject:
    returned = getattr(made.object, method)(query, settings, trace)
    if method == "aprocess" or inspect.iscoroutine(returned):
        returned = run_inline(returned)
    call.record["returned"] = returned
    judge_answer(returned, call.at_last_line())
    if isinstance(returned, str) and call.instance.lenient_returns:
        return {"text": returned}
    if not isinstance(returned, dict):
        raise BadReturn(call.report.findings[0].message)
    if isinstance(returned.get("text"), (bytes, int, float, list, dict)):
        raise BadReturn(call.report.findings[0].message)
    return returned


def _parts(
    call: _Call, made: Made, method: str, query: JsonObject, settings: JsonObject, trace: SpanBuilder
) -> Iterator[JsonObject]:
    returned = getattr(made.object, method)(query, settings, trace)
    items = iterate_inline(returned) if hasattr(returned, "__anext__") else returned
    if not hasattr(items, "__next__"):
        if inspect.iscoroutine(returned):
            returned.close()
        message = f"{method} must be a generator: yield chunks instead of returning a {type(returned).__name__}"
        place = _definition(getattr(type(made.object), method))
        call.report.findings.append(Finding("stream-no-generator", "error", message, "seen", place))
        raise TypeError(message)
    judge = StreamJudge(call.report)
    seen: list[Any] = []
    call.record["returned"] = seen
    for item in items:
        seen.append(item)
        call.at_last_line()
        judge.see(item)
        if isinstance(item, dict):
            yield item


def _definition(function: Callable[..., Any]) -> Place | None:
    return LastLine(function).place
