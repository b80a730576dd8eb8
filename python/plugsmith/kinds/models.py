"""LLM ids and what is behind them; embedding and reranking models."""

from typing import Any

from dataikuapi.dss.llm_tracing import SpanBuilder

from dataiku.llm.python import BaseEmbeddingModel, BaseRerankingModel
from plugsmith.inline_loop import run_inline
from plugsmith.instance import Instance
from plugsmith.json_types import JsonObject, as_list, as_object
from plugsmith.judges.models import judge_embeddings, judge_ranking
from plugsmith.judges.report import Report
from plugsmith.kinds.objects import configured
from plugsmith.places import watching
from plugsmith.plugin import Component

# Purposes that `list_llms` asks for, by capability of a model (documented names; multimodal inferred).
PURPOSES = {
    "CHAT_COMPLETION": ("GENERIC_COMPLETION",),
    "MULTIMODAL_CHAT_COMPLETION": ("GENERIC_COMPLETION", "IMAGE_INPUT"),
    "TEXT_EMBEDDING": ("TEXT_EMBEDDING_EXTRACTION",),
    "RERANKING": ("RERANKING",),
    "IMAGE_GENERATION": ("IMAGE_GENERATION",),
}


def find_model(instance: Instance, llm_id: str) -> tuple[Component, JsonObject]:
    """The component behind `custom:<connection>:<model>` or `agent:<id>` and its values. Raises LookupError."""
    kind, _, rest = llm_id.partition(":")
    if kind == "agent" and rest in instance.agents:
        agent = instance.agents[rest]
        return instance.plugin(agent.plugin_id).component("python-agents", agent.component), agent.config
    name, _, model_id = rest.partition(":")
    connection = instance.connections.get(name) if kind == "custom" else None
    for model in connection.models if connection is not None else ():
        if model.id == model_id and connection is not None:
            return instance.plugin(connection.plugin_id).component("python-llms", model.component), model.config
    raise LookupError(f"LLM not found: {llm_id}")


def list_models(instance: Instance, purpose: str) -> list[JsonObject]:
    """The models that serve a purpose, as the client lists them (seen)."""
    found: list[JsonObject] = []
    for connection in instance.connections.values():
        for model in connection.models:
            if purpose in PURPOSES.get(model.capability, ()):
                found.append(
                    {
                        "id": f"custom:{connection.name}:{model.id}",
                        "type": "CUSTOM",
                        "friendlyName": f"{model.id} ({connection.name})",
                        "friendlyNameShort": model.id,
                        "connection": connection.name,
                        "model": model.id,
                    }
                )
    if purpose == "GENERIC_COMPLETION":
        for agent in instance.agents.values():
            found.append({"id": f"agent:{agent.id}", "type": "SAVED_MODEL_AGENT", "friendlyName": agent.name,
                          "friendlyNameShort": agent.name})  # fmt: skip
    return found


def embed(
    instance: Instance, llm_id: str, queries: list[JsonObject], settings: JsonObject, trace: SpanBuilder
) -> list[JsonObject]:
    """One response for each query (seen)."""
    returned, report = _process(instance, llm_id, BaseEmbeddingModel, {"queries": queries}, settings, trace)
    judge_embeddings(returned, len(queries), report)
    _conclude(instance, report)
    responses = as_object(returned).get("responses")
    return as_list(responses) if responses is not None else [as_object(returned)]


def rerank(instance: Instance, llm_id: str, query: JsonObject, settings: JsonObject, trace: SpanBuilder) -> JsonObject:
    """The documents ranked, and what it cost (seen)."""
    returned, report = _process(instance, llm_id, BaseRerankingModel, query, settings, trace)
    judge_ranking(returned, len(as_list(query.get("documents"))), report)
    _conclude(instance, report)
    return as_object(returned)


def _process(
    instance: Instance, llm_id: str, parent: type[Any], query: JsonObject, settings: JsonObject, trace: SpanBuilder
) -> tuple[Any, Report]:
    component, values = find_model(instance, llm_id)
    made = configured(instance, f"{llm_id} {parent.__name__}", component, values, parent)
    with watching(type(made.object).process) as last, instance.run_as(made.running):
        returned = made.object.process(query, settings, trace)
        if hasattr(returned, "__await__"):
            returned = run_inline(returned)
    instance.calls.append(
        {"llmId": llm_id, "method": "process", "query": query, "settings": settings, "returned": returned}
    )
    return returned, Report(last.place)


def _conclude(instance: Instance, report: Report) -> None:
    instance.findings.extend(report.findings)
    if not report.is_accepted:
        raise TypeError(next(finding.message for finding in report.findings if finding.severity == "error"))
