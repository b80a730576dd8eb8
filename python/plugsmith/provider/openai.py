"""The endpoints of the simulated provider."""

import base64
import json
import struct
from collections.abc import Iterator
from urllib.parse import urlsplit

from plugsmith.json_types import JsonObject, as_object
from plugsmith.provider.chat import chat_answer, chat_events
from plugsmith.provider.content import embedding_of, tokens_of
from plugsmith.provider.faults import answer_with_fault, error_response
from plugsmith.provider.responses import response_answer, response_events
from plugsmith.wire.messages import WireRequest, WireResponse


class SimulatedProvider:
    """Answers on any host, by the end of the path. `fault` names one of FAULTS."""

    name = "simulated"

    def __init__(self, fault: str | None = None) -> None:
        self.fault = fault

    def answer(self, request: WireRequest) -> WireResponse:
        return answer_with_fault(self.fault, request, lambda: self._serve(request))

    def _serve(self, request: WireRequest) -> WireResponse:
        path = urlsplit(request.url).path.rstrip("/")
        if request.method == "GET" and path.endswith("/models"):
            return _json({"object": "list", "data": [{"id": "simulated", "object": "model", "owned_by": "plugsmith"}]})
        if not _has_key(request):
            return error_response(401, "You didn't provide an API key.", "invalid_request_error", None)
        try:
            body = as_object(json.loads(request.body or b"{}"))
        except ValueError as error:
            return error_response(400, f"The body is not JSON: {error}", "invalid_request_error", None)
        if path.endswith("/chat/completions"):
            return _events(chat_events(body)) if body.get("stream") else _json(chat_answer(body))
        if path.endswith("/responses"):
            return _events(response_events(body)) if body.get("stream") else _json(response_answer(body))
        if path.endswith("/embeddings"):
            return _json(_embeddings(body))
        return error_response(
            404, f"The simulated provider has no {request.method} {path}.", "invalid_request_error", "unknown_url"
        )


def _has_key(request: WireRequest) -> bool:
    names = {name.lower() for name, value in request.headers.items() if value.strip() not in ("", "Bearer")}
    return bool(names & {"authorization", "api-key", "x-api-key"})


def _embeddings(body: JsonObject) -> JsonObject:
    given = body.get("input")
    texts = [str(text) for text in given] if isinstance(given, list) else [str(given)]
    size = body.get("dimensions") if isinstance(body.get("dimensions"), int) else None
    vectors = [embedding_of(text, size) if size else embedding_of(text) for text in texts]
    is_packed = body.get("encoding_format") == "base64"
    count = sum(tokens_of(text) for text in texts)
    return {
        "object": "list",
        "model": body.get("model"),
        "data": [
            {"object": "embedding", "index": at, "embedding": _packed(vector) if is_packed else vector}
            for at, vector in enumerate(vectors)
        ],
        "usage": {"prompt_tokens": count, "total_tokens": count},
    }


def _packed(vector: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()


def _json(value: JsonObject) -> WireResponse:
    return WireResponse(200, {"content-type": "application/json"}, [json.dumps(value).encode()])


def _events(events: Iterator[JsonObject]) -> WireResponse:
    def pieces() -> Iterator[bytes]:
        for event in events:
            name = f"event: {event['type']}\n" if "type" in event else ""
            yield f"{name}data: {json.dumps(event)}\n\n".encode()
        yield b"data: [DONE]\n\n"

    return WireResponse(200, {"content-type": "text/event-stream"}, pieces())
