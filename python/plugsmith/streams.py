"""Chunks and whole answers of completions, one made from the other by the rules of the published client (seen).

That the server treats what a plugin returns by the same rules is inferred.
"""

import copy
from collections.abc import Iterable, Iterator

from plugsmith.json_types import JsonObject, as_list, as_object

# What a footer may carry; anything else in it is lost (seen).
FOOTER_KEYS = (
    "promptTokens",
    "cacheReadInputTokens",
    "cacheWriteInputTokens",
    "completionTokens",
    "reasoningTokens",
    "totalTokens",
    "totalUsage",
    "tokenCountsAreEstimated",
    "estimatedCost",
    "finishReason",
    "additionalInformation",
    "trace",
    "contextUpsert",
)
_CONTENT_KEYS = ("text", "logProbs", "toolCalls", "toolValidationRequests", "memoryFragment")


def kept_of_footer(footer: JsonObject) -> JsonObject:
    """The footer without keys outside the list, and without falsy values."""
    return {key: footer[key] for key in FOOTER_KEYS if footer.get(key)}


def stream_of_answer(answer: JsonObject) -> Iterator[JsonObject]:
    """A whole answer as one content chunk, one with the artifacts, and a footer; falsy values vanish."""
    content = {key: answer[key] for key in _CONTENT_KEYS if answer.get(key)}
    if content:
        yield {"chunk": {"type": "content", **content}}
    if answer.get("artifacts"):
        yield {"chunk": {"type": "content", "artifacts": answer["artifacts"]}}
    footer = kept_of_footer(answer)
    if footer:
        yield {"footer": {"type": "footer", **footer}}


class Collector:
    """Collects the parts of a stream into the answer that a call without streaming gives."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._indexed_calls: dict[int, JsonObject] = {}
        self._whole_calls: list[JsonObject] = []
        self._named_artifacts: dict[str, JsonObject] = {}
        self._other_artifacts: list[JsonObject] = []
        self._lists: dict[str, list[object]] = {"logProbs": [], "toolValidationRequests": []}
        self._rest: JsonObject = {}

    def add(self, part: JsonObject) -> None:
        chunk = as_object(part.get("chunk"))
        if isinstance(chunk.get("text"), str):
            self._texts.append(chunk["text"])
        for call in as_list(chunk.get("toolCalls")):
            self._add_call(copy.deepcopy(as_object(call)))
        for artifact in as_list(chunk.get("artifacts")):
            self._add_artifact(copy.deepcopy(as_object(artifact)))
        for key, items in self._lists.items():
            items.extend(as_list(chunk.get(key)))
        if chunk.get("memoryFragment"):
            self._rest["memoryFragment"] = chunk["memoryFragment"]
        self._rest.update(kept_of_footer(as_object(part.get("footer"))))

    def answer(self) -> JsonObject:
        lists = {
            **self._lists,
            "toolCalls": [*self._whole_calls, *self._indexed_calls.values()],
            "artifacts": [*self._other_artifacts, *self._named_artifacts.values()],
        }
        texts = {"text": "".join(self._texts)} if self._texts else {}
        return {**self._rest, **texts, **{key: items for key, items in lists.items() if items}}

    def _add_call(self, call: JsonObject) -> None:
        index = call.get("index")
        if not isinstance(index, int):
            self._whole_calls.append(call)
            return
        known = self._indexed_calls.setdefault(index, call)
        if known is call:
            return
        known["type"] = known.get("type") or call.get("type")
        known["id"] = call.get("id") if known.get("id") is None else known["id"]
        function, more = known.setdefault("function", {}), as_object(call.get("function"))
        function["name"] = function.get("name") or more.get("name")
        function["arguments"] = (function.get("arguments") or "") + (more.get("arguments") or "")

    def _add_artifact(self, artifact: JsonObject) -> None:
        name = artifact.get("id")
        if not isinstance(name, str) or not name:
            self._other_artifacts.append(artifact)
            return
        known = self._named_artifacts.setdefault(name, artifact)
        if known is artifact:
            return
        known.update({key: artifact[key] for key in ("name", "description", "type") if artifact.get(key) is not None})
        parts = known.setdefault("parts", [])
        for part in as_list(artifact.get("parts")):
            _merge_part(parts, as_object(part))


def _merge_part(parts: list[JsonObject], part: JsonObject) -> None:
    index = part.get("index")
    same = next((known for known in parts if index is not None and known.get("index") == index), None)
    if same is None:
        parts.append(part)
    elif part.get("type") == "TEXT":
        same["text"] = (same.get("text") or "") + (part.get("text") or "")
    else:
        parts.remove(same)
        parts.append(part)


def collect(parts: Iterable[JsonObject]) -> JsonObject:
    collector = Collector()
    for part in parts:
        collector.add(part)
    return collector.answer()
