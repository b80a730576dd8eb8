"""LLMs: completions, streamed completions, embeddings, reranking, images (reference, 4.2)."""

import json
from collections.abc import Iterator
from typing import Any

from dataikuapi.dss.llm_tracing import SpanBuilder

from plugsmith.dss.messages import Asked, Reply, not_found, reply_json
from plugsmith.dss.router import route
from plugsmith.instance import Instance
from plugsmith.json_types import JsonObject, as_list, as_object
from plugsmith.kinds import guardrails, llm, models
from plugsmith.kinds.objects import Unusable
from plugsmith.places import describe_error
from plugsmith.streams import kept_of_footer

_RETRIES = 3


def list_llms(instance: Instance, asked: Asked, key: str) -> Reply:
    return reply_json(models.list_models(instance, asked.query.get("purpose", "GENERIC_COMPLETION")))


def completions(instance: Instance, asked: Asked, key: str) -> Reply:
    """Each query gets its own outcome: one that fails leaves the others alone (client seen, server inferred)."""
    body = asked.object()
    llm_id = _known_llm(instance, body)
    settings = as_object(body.get("settings"))
    return reply_json(
        {
            "responses": [
                _respond(instance, llm_id, as_object(query), settings, body.get("guardrails"))
                for query in as_list(body.get("queries"))
            ]
        }
    )


def _respond(instance: Instance, llm_id: str, query: JsonObject, settings: JsonObject, guards: Any) -> JsonObject:
    with SpanBuilder("DKU_LLM_MESH_COMPLETION_QUERY") as trace:
        trace.attributes["llmId"] = llm_id
        trace.inputs["messages"] = query.get("messages", [])
        try:
            answer = _guarded(instance, llm_id, query, settings, guards, trace)
            outcome = {"ok": True, **answer}
            trace.outputs["text"] = answer.get("text")
        except Exception as error:
            outcome = failure(instance, error)
            trace.outputs["error"] = outcome["errorMessage"]
    return {**outcome, "trace": instance.keep_trace(trace)}


def _guarded(
    instance: Instance, llm_id: str, query: JsonObject, settings: JsonObject, guards: Any, trace: SpanBuilder
) -> JsonObject:
    query, direct = guardrails.guard_query(instance, guards, query, trace)
    if direct is not None:
        return {"text": direct}
    answer = _call(instance, llm_id, query, settings, trace)
    for _ in range(_RETRIES):
        answer, messages = guardrails.guard_response(instance, guards, query, answer, trace)
        if messages is None:
            return answer
        query = {**query, "messages": messages}
        answer = _call(instance, llm_id, query, settings, trace)
    return answer


def _call(instance: Instance, llm_id: str, query: JsonObject, settings: JsonObject, trace: SpanBuilder) -> JsonObject:
    with call_span(llm_id, trace) as outer, python_span(llm_id, outer) as span:
        answer = llm.complete(instance, llm_id, query, settings, span)
        note_usage(outer, answer)
    return {key: value for key, value in answer.items() if key != "trace"}


def streamed_completion(instance: Instance, asked: Asked, key: str) -> Reply:
    """Server-sent events, one for each part as the plugin yields it; the footer carries the trace (seen)."""
    body = asked.object()
    llm_id = _known_llm(instance, body)
    return Reply(200, _events(instance, llm_id, body), "text/event-stream")


def _events(instance: Instance, llm_id: str, body: JsonObject) -> Iterator[bytes]:
    query, settings = as_object(body.get("query")), as_object(body.get("settings"))
    footer: JsonObject = {}
    trace = SpanBuilder("DKU_LLM_MESH_COMPLETION_QUERY")
    trace.attributes["llmId"] = llm_id
    trace.inputs["messages"] = query.get("messages", [])
    try:
        with trace:
            query, direct = guardrails.guard_query(instance, body.get("guardrails"), query, trace)
            if direct is not None:
                yield event("completion-chunk", {"type": "content", "text": direct})
            else:
                with call_span(llm_id, trace, streamed=True) as outer, python_span(llm_id, outer) as span:
                    for part in llm.stream(instance, llm_id, query, settings, span):
                        if isinstance(part.get("chunk"), dict):
                            yield event("completion-chunk", {"type": "content", **part["chunk"]})
                        footer.update(kept_of_footer(as_object(part.get("footer"))))
                    note_usage(outer, footer)
    except Exception as error:
        outcome = failure(instance, error)
        trace.outputs["error"] = outcome["errorMessage"]
        # The stream has no place for it: the bench keeps what was traced until then.
        instance.keep_trace(trace)
        if not body.get("emitErrorChunk"):
            # How an older client learns of it is not known; here the stream just breaks off (inferred).
            raise
        yield event("error-chunk", outcome)
        return
    yield event("completion-end", {"type": "footer", **footer, "trace": instance.keep_trace(trace)})


def event(name: str, data: JsonObject) -> bytes:
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n".encode()


def call_span(llm_id: str, trace: SpanBuilder, streamed: bool = False) -> SpanBuilder:
    """The span of the call itself; names as in published traces (seen)."""
    if llm_id.startswith("agent:"):
        return trace.subspan("DKU_AGENT_CALL")
    return trace.subspan("DKU_LLM_MESH_LLM_CALL_STREAMED" if streamed else "DKU_LLM_MESH_LLM_CALL")


def python_span(llm_id: str, outer: SpanBuilder) -> SpanBuilder:
    """The span that the plugin gets as `trace`: its name in DSS is not known (inferred)."""
    return outer.subspan("PYTHON_AGENT_CALL" if llm_id.startswith("agent:") else "PYTHON_LLM_CALL")


def note_usage(span: SpanBuilder, answer: JsonObject) -> None:
    """Token counts and cost sit on the span of the call (documented)."""
    keys = ("promptTokens", "completionTokens", "totalTokens", "estimatedCost")
    usage = {key: answer[key] for key in keys if answer.get(key) is not None}
    if usage:
        span.span["usageMetadata"] = usage


def embeddings(instance: Instance, asked: Asked, key: str) -> Reply:
    body = asked.object()
    llm_id = _known_llm(instance, body)
    queries = [as_object(query) for query in as_list(body.get("queries"))]
    with SpanBuilder("DKU_LLM_MESH_EMBEDDING_QUERY") as trace:
        try:
            responses = models.embed(instance, llm_id, queries, as_object(body.get("settings")), trace)
        except Exception as error:
            responses = [failure(instance, error) for _ in queries]
    return reply_json({"responses": responses, "trace": instance.keep_trace(trace)})


def rerankings(instance: Instance, asked: Asked, key: str) -> Reply:
    body = asked.object()
    llm_id = _known_llm(instance, body)
    responses = []
    for query in as_list(body.get("queries")):
        with SpanBuilder("DKU_LLM_MESH_RERANKING_QUERY") as trace:
            try:
                ranked = models.rerank(instance, llm_id, as_object(query), as_object(body.get("settings")), trace)
                note_usage(trace, ranked)
                outcome = {"ok": True, **ranked}
            except Exception as error:
                outcome = failure(instance, error)
        responses.append({**outcome, "trace": instance.keep_trace(trace)})
    return reply_json({"responses": responses})


def images(instance: Instance, asked: Asked, key: str) -> Reply:
    """Served by `generate_images` of the instance when a test set one: no base class of plugins is known for it."""
    if instance.generate_images is None:
        return reply_json({"ok": False, "errorMessage": "No Python base class for image generation is known"})
    return reply_json({"ok": True, "images": [{"data": data} for data in instance.generate_images(asked.object())]})


def failure(instance: Instance, error: Exception) -> JsonObject:
    """An exception as the client reads it; the wording is ours (inferred)."""
    cause = error.cause if isinstance(error, Unusable) else error
    described = describe_error(cause)
    instance.tell({"type": "error", "error": described})
    instance.errors.append(described)
    return {"ok": False, "errorMessage": f"{described['type']}: {described['message']}", "errorType": described["type"]}


def _known_llm(instance: Instance, body: JsonObject) -> str:
    llm_id = str(body.get("llmId"))
    try:
        models.find_model(instance, llm_id)
    except LookupError as error:
        raise not_found(str(error.args[0])) from error
    return llm_id


LLM_ROUTES = [
    route("GET", "/projects/{key}/llms", list_llms),
    route("POST", "/projects/{key}/llms/completions", completions),
    route("POST", "/projects/{key}/llms/streamed-completion", streamed_completion),
    route("POST", "/projects/{key}/llms/embeddings", embeddings),
    route("POST", "/projects/{key}/llms/rerankings", rerankings),
    route("POST", "/projects/{key}/llms/images", images),
]
