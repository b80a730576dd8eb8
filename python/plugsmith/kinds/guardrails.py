"""Guardrails: what they make of a query and of its response."""

from collections.abc import Iterable
from typing import Any

from dataikuapi.dss.llm_tracing import SpanBuilder

from dataiku.llm.guardrails import BaseGuardrail
from plugsmith.instance import Instance, Placed
from plugsmith.json_types import JsonObject, as_list, as_object
from plugsmith.judges.report import Report
from plugsmith.judges.tools import judge_guardrail
from plugsmith.kinds.objects import configured
from plugsmith.places import watching


class Blocked(Exception):
    """A guardrail refused the query or the response."""


SWITCHES = ("operatesOnQueries", "operatesOnResponses", "mayRequestRetryOnResponses", "mayRespondDirectlyToQueries")


def switch_of(descriptor: JsonObject, config: JsonObject, switch: str) -> bool:
    """A switch of the descriptor: plain, or on when a parameter has the named value, as text (documented)."""
    name = descriptor.get(f"{switch}BasedOnParameterName")
    if isinstance(name, str) and name:
        value = config.get(name)
        text = str(value).lower() if isinstance(value, bool) else str(value)
        return text == str(descriptor.get(f"{switch}BasedOnParameterValue"))
    return descriptor.get(switch) is True


def apply_guardrail(instance: Instance, guardrail: Placed, given: JsonObject, trace: SpanBuilder) -> JsonObject:
    """What `process` returns for `{"completionQuery", "completionResponse"?}`, judged."""
    component = instance.plugin(guardrail.plugin_id).component("python-guardrails", guardrail.component)
    made = configured(instance, f"guardrail {guardrail.id}", component, guardrail.config, BaseGuardrail)
    keys = dict(given)
    with watching(type(made.object).process) as last, instance.run_as(made.running):
        returned = made.object.process(given, trace)
    report = Report(last.place)
    judge_guardrail(returned, keys, report)
    instance.findings.extend(report.findings)
    if not isinstance(returned, dict):
        raise TypeError(report.findings[0].message)
    return returned


def guard_query(instance: Instance, asked: Any, query: JsonObject, trace: SpanBuilder) -> tuple[JsonObject, str | None]:
    """The query after all guardrails of a request, and a direct answer when one responds itself.

    Raises Blocked when one fails the query.
    """
    for guardrail in _enabled(instance, asked, "operatesOnQueries"):
        with trace.subspan("DKU_LLM_MESH_QUERY_ENFORCEMENT") as span:
            result = apply_guardrail(instance, guardrail, {"completionQuery": query}, span)
        verdict = as_object(result.get("queryGuardrailResponse"))
        _raise_if_failed(verdict)
        if verdict.get("action") == "RESPOND":
            # The key of the direct answer is not known: any text of the verdict or of a response will do (inferred).
            text = verdict.get("response", verdict.get("text", as_object(result.get("completionResponse")).get("text")))
            return query, str(text)
        query = as_object(result.get("completionQuery")) or query
    return query, None


def guard_response(
    instance: Instance, asked: Any, query: JsonObject, response: JsonObject, trace: SpanBuilder
) -> tuple[JsonObject, list[Any] | None]:
    """The response after all guardrails, and other messages to try again with when one asks for it (inferred)."""
    for guardrail in _enabled(instance, asked, "operatesOnResponses"):
        given = {"completionQuery": query, "completionResponse": response}
        with trace.subspan("DKU_LLM_MESH_RESPONSE_ENFORCEMENT") as span:
            result = apply_guardrail(instance, guardrail, given, span)
        verdict = as_object(result.get("responseGuardrailResponse"))
        _raise_if_failed(verdict)
        if verdict.get("action") == "RETRY":
            return response, as_list(verdict.get("updatedMessagesForRetry"))
        response = as_object(result.get("completionResponse")) or response
    return response, None


def _enabled(instance: Instance, asked: Any, switch: str) -> Iterable[Placed]:
    for item in as_list(as_object(asked).get("guardrails")):
        if not item.get("enabled", True):
            continue
        placed = instance.guardrails.get(str(item.get("type")))
        if placed is None:
            raise LookupError(f"Guardrail not found: {item.get('type')}")
        placed = Placed(
            placed.id,
            placed.name,
            placed.plugin_id,
            placed.component,
            {**placed.config, **as_object(item.get("params"))},
        )
        component = instance.plugin(placed.plugin_id).component("python-guardrails", placed.component)
        if switch_of(component.descriptor, placed.config, switch):
            yield placed


def _raise_if_failed(verdict: JsonObject) -> None:
    if verdict.get("action") == "FAIL":
        error = as_object(verdict.get("error"))
        raise Blocked(str(error.get("message") or "A guardrail refused this"))
