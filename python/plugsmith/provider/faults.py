"""What a provider can do wrong, on request."""

import json
import time
from collections.abc import Callable, Iterable, Iterator

from plugsmith.json_types import JsonObject
from plugsmith.wire.messages import WireCut, WireRequest, WireResponse, WireTimeout

Answer = Callable[[], WireResponse]


def answer_with_fault(fault: str | None, request: WireRequest, answer: Answer) -> WireResponse:
    """The answer, or what the named fault makes of it. Raises KeyError for a name that is none."""
    return answer() if fault is None else FAULTS[fault](request, answer)


def _unauthorized(request: WireRequest, answer: Answer) -> WireResponse:
    return error_response(401, "Incorrect API key provided.", "invalid_request_error", "invalid_api_key")


def _rate_limited(request: WireRequest, answer: Answer) -> WireResponse:
    response = error_response(429, "Rate limit reached.", "rate_limit_error", "rate_limit_exceeded")
    return WireResponse(response.status, {**response.headers, "retry-after": "1"}, response.body)


def _server_error(request: WireRequest, answer: Answer) -> WireResponse:
    return error_response(500, "The server had an error.", "server_error", None)


def _timeout(request: WireRequest, answer: Answer) -> WireResponse:
    """At once: the wait itself would tell nothing."""
    limit = "without a limit" if request.timeout is None else f"after {request.timeout:g} s"
    raise WireTimeout(f"No answer ({limit})")


def _slow_stream(request: WireRequest, answer: Answer) -> WireResponse:
    response = answer()

    def pieces() -> Iterator[bytes]:
        for piece in response.body:
            time.sleep(0.2)
            yield piece

    return WireResponse(response.status, response.headers, pieces())


def _cut_stream(request: WireRequest, answer: Answer) -> WireResponse:
    response = answer()
    return WireResponse(response.status, response.headers, _cut(response.body))


def _cut(body: Iterable[bytes]) -> Iterator[bytes]:
    pieces = list(body)
    if len(pieces) > 1:
        yield from pieces[: len(pieces) // 2]
    else:
        yield b"".join(pieces)[:20]
    raise WireCut("peer closed the connection without sending the whole body")


def _bad_json(request: WireRequest, answer: Answer) -> WireResponse:
    return WireResponse(200, {"content-type": "application/json"}, [b'{"id": "chatcmpl-simulated", "choices": [{'])


FAULTS: dict[str, Callable[[WireRequest, Answer], WireResponse]] = {
    "unauthorized": _unauthorized,
    "rate-limited": _rate_limited,
    "server-error": _server_error,
    "timeout": _timeout,
    "slow-stream": _slow_stream,
    "cut-stream": _cut_stream,
    "bad-json": _bad_json,
}


def error_response(status: int, message: str, kind: str, code: str | None) -> WireResponse:
    error: JsonObject = {"error": {"message": message, "type": kind, "param": None, "code": code}}
    return WireResponse(status, {"content-type": "application/json"}, [json.dumps(error).encode()])
