"""Asking models as user code does: through the published client."""

import time

from plugsmith.instance import Instance
from plugsmith.json_types import JsonObject, as_list, as_object


def complete(instance: Instance, asked: JsonObject) -> JsonObject:
    """`{llmId, query, settings, guardrails?, stream?}` to the answer as the client has it, with its `trace`.

    When streamed, each chunk is told as `{"type": "chunk", "chunk", "at"}`, `at` in seconds since the question, and the
    answer is what the client collects.
    """
    llm = instance.client().get_project(instance.project_key).get_llm(str(asked.get("llmId")))
    completion = llm.new_completion()
    completion.cq.update(as_object(asked.get("query")))
    completion.settings.update(as_object(asked.get("settings")))
    for item in map(as_object, as_list(asked.get("guardrails"))):
        guard = completion.new_guardrail(str(item.get("type")))
        guard.params.update(as_object(item.get("params")))
        guard.add()
    if not asked.get("stream"):
        return as_object(completion.execute()._raw)
    start = time.perf_counter()
    chunks = completion.execute_streamed(collect_response=True)
    for chunk in chunks:
        at = round(time.perf_counter() - start, 4)
        instance.tell({"type": "chunk", "chunk": chunk.data, "at": at, "isFooter": chunk.type == "footer"})
    return as_object(chunks.response._raw)


def embed(instance: Instance, asked: JsonObject) -> JsonObject:
    """`{llmId, texts}` to `{"embeddings"}`."""
    llm = instance.client().get_project(instance.project_key).get_llm(str(asked.get("llmId")))
    query = llm.new_embeddings()
    for text in as_list(asked.get("texts")):
        query.add_text(str(text))
    return {"embeddings": query.execute().get_embeddings()}


def rerank(instance: Instance, asked: JsonObject) -> JsonObject:
    """`{llmId, query, documents}` to `{"documents": [{"index", "relevanceScore"}]}`."""
    llm = instance.client().get_project(instance.project_key).get_llm(str(asked.get("llmId")))
    reranking = llm.new_reranking().with_query(str(asked.get("query")))
    for text in as_list(asked.get("documents")):
        reranking.with_document(str(text))
    ranked = reranking.execute().documents
    return {"documents": [{"index": item.index, "relevanceScore": item.relevance_score} for item in ranked]}
