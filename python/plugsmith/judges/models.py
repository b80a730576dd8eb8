"""Judges answers of embedding and reranking models."""

from plugsmith.json_types import as_object
from plugsmith.judges.completion import judge_json
from plugsmith.judges.report import Report, kind_of


def judge_embeddings(value: object, expected: int, report: Report) -> None:
    """`{"responses": [{"embedding": [...]}]}`, one for each query in their order (seen)."""
    if not isinstance(value, dict):
        report.add(
            "returned-no-dict", "error", f'process must return {{"responses": [...]}}, not {kind_of(value)}.', "seen"
        )
        return
    responses = value.get("responses")
    if responses is None and "embedding" in value:
        responses = [value]
    if not isinstance(responses, list):
        report.add("no-responses", "error", "The answer has no list named responses.", "seen")
        return
    if len(responses) != expected:
        report.add("response-count", "error", f"{expected} queries got {len(responses)} responses.", "seen")
    widths = set()
    for response in responses:
        vector = as_object(response).get("embedding")
        if not isinstance(vector, list) or not all(_is_number(item) for item in vector):
            report.add("embedding-no-numbers", "error", "An embedding must be a list of numbers.", "seen")
        else:
            widths.add(len(vector))
    if len(widths) > 1:
        report.add("embedding-widths", "warning", "The embeddings are not all equally long.", "inferred")
    judge_json(value, report)


def judge_ranking(value: object, documents: int, report: Report) -> None:
    """`{"documents": [{"index", "relevanceScore"}]}`, indices into the documents asked about (seen)."""
    ranked = value.get("documents") if isinstance(value, dict) else None
    if not isinstance(ranked, list):
        report.add("no-documents", "error", 'process must return {"documents": [...]}.', "seen")
        return
    for item in ranked:
        index, score = as_object(item).get("index"), as_object(item).get("relevanceScore")
        if not isinstance(index, int) or not 0 <= index < documents:
            report.add("bad-index", "error", f"index must be one of 0 to {documents - 1}.", "seen")
        if not _is_number(score):
            report.add("score-no-number", "error", f"relevanceScore must be a number, not {kind_of(score)}.", "seen")
    judge_json(value, report)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
