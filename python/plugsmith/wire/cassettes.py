"""Recorded exchanges, replayed without a network."""

import hashlib
import json
from collections.abc import Iterable
from contextlib import suppress

from plugsmith.json_types import JsonObject, as_list, as_object
from plugsmith.wire.current import mask
from plugsmith.wire.messages import WireRefused, WireRequest, WireResponse

VERSION = 1


def cassette_of(exchanges: Iterable[JsonObject]) -> JsonObject:
    """What was recorded, as JSON to keep: only exchanges that ended well, secrets gone as they were never recorded."""
    kept = [
        {
            "method": exchange["method"],
            "url": exchange["url"],
            "request": digest(exchange["requestBody"]),
            "requestBody": exchange["requestBody"],
            "status": exchange["status"],
            "headers": {
                name: value for name, value in exchange["responseHeaders"].items() if name.lower() not in _LEFT_OUT
            },
            "chunks": [chunk["text"] for chunk in exchange["chunks"]],
        }
        for exchange in exchanges
        if exchange["status"] is not None and exchange["error"] is None
    ]
    return {"version": VERSION, "exchanges": kept}


class Recorded:
    """Answers each request with the first exchange of the same method, URL and body that was not used yet.

    When all such are used up, the last one answers again.
    """

    name = "recorded"

    def __init__(self, cassette: JsonObject) -> None:
        self._left = [as_object(exchange) for exchange in as_list(cassette.get("exchanges"))]
        self._used: list[JsonObject] = []

    def answer(self, request: WireRequest) -> WireResponse:
        # Recorded without secrets: whoever replays it may have others, or only stand-ins for them.
        body = mask(request.body.decode("utf-8", "replace"))
        wanted = (request.method, mask(request.url), digest(body))
        for exchange in [*self._left, *reversed(self._used)]:
            if (exchange.get("method"), exchange.get("url"), exchange.get("request")) == wanted:
                if exchange in self._left:
                    self._left.remove(exchange)
                    self._used.append(exchange)
                chunks = [str(text).encode() for text in as_list(exchange.get("chunks"))]
                return WireResponse(int(exchange.get("status", 200)), as_object(exchange.get("headers")), chunks)
        raise WireRefused(f"Nothing was recorded for {request.method} {request.url} with this body: record it anew")


_LEFT_OUT = frozenset({"set-cookie", "content-encoding", "content-length", "transfer-encoding", "date"})


def digest(body: str) -> str:
    """The same for bodies that differ in layout only, when they are JSON."""
    with suppress(ValueError):
        body = json.dumps(json.loads(body), sort_keys=True)
    return hashlib.sha256(body.encode()).hexdigest()[:16]
