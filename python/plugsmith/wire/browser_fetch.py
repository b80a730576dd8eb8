"""The network of a browser, given by the worker around Python as one JavaScript function."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from plugsmith.inline_loop import outside_of_loops
from plugsmith.json_types import JsonObject
from plugsmith.wire.live import Fetch
from plugsmith.wire.messages import WireCut, WireRefused

# `(request, body) => answer`, or a promise of it. `request` is the JSON `{method, url, headers}`, `body` bytes.
# `answer` has `status`, `headers` (JSON) and `read()`, which gives the next piece as a Uint8Array, or a promise of it,
# and nothing at the end. It throws when the browser refuses, saying why as far as it knows.
Send = Callable[[str, Any], Any]


def fetch_of(send: Send) -> Fetch:
    """The function as the wire uses it. Promises need stack switching: without it, the worker must answer at once."""

    def fetch(request: JsonObject) -> tuple[int, dict[str, str], Iterator[bytes]]:
        asked = {key: request[key] for key in ("method", "url", "headers")}
        try:
            answer = settle(lambda: send(json.dumps(asked), to_javascript(request["body"])))
        except Exception as error:
            raise WireRefused(str(error)) from error
        return int(answer.status), json.loads(str(answer.headers)), _pieces(answer)

    return fetch


def _pieces(answer: Any) -> Iterator[bytes]:
    while True:
        try:
            piece = settle(answer.read)
        except Exception as error:
            raise WireCut(str(error)) from error
        if piece is None:
            return
        yield piece.to_bytes() if hasattr(piece, "to_bytes") else bytes(piece)


def settle(call: Callable[[], Any]) -> Any:
    """What a call of JavaScript gives, or what a promise of it comes to."""
    with outside_of_loops():
        value = call()
        if not hasattr(value, "then"):
            return value
        from pyodide.ffi import can_run_sync, run_sync

        if not can_run_sync():
            raise RuntimeError("This browser cannot wait for an answer inside Python (no stack switching)")
        return run_sync(value)


def to_javascript(data: bytes) -> Any:
    try:
        from pyodide.ffi import to_js
    except ImportError:
        return data
    return to_js(data)
