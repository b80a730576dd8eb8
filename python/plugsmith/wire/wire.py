"""The wire: where all requests meet."""

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from plugsmith.json_types import JsonObject
from plugsmith.wire.masking import mask_headers, mask_text
from plugsmith.wire.messages import Source, WireError, WireRefused, WireRequest, WireResponse

# A record keeps this much of a body; what plugin code reads is never cut.
_KEPT_BODY = 256_000


class NoSource:
    """Answers nothing: no host was approved."""

    name = "none"

    def answer(self, request: WireRequest) -> WireResponse:
        raise WireRefused(f"{request.url} was not called: choose where answers come from, or approve this host")


class Wire:
    """Records each exchange as it happens and tells `on_event` of it.

    An exchange is `{id, source, library, method, url, requestHeaders, requestBody, status, responseHeaders, chunks,
    error, seconds}`; `chunks` are `{at, text}`, `at` in seconds since the request.
    """

    def __init__(self, secrets: Callable[[], Iterable[str]], on_event: Callable[[JsonObject], None]) -> None:
        self.source: Source = NoSource()
        self.exchanges: list[JsonObject] = []
        self._secrets = secrets
        self._tell = on_event

    def send(self, request: WireRequest) -> WireResponse:
        """The answer of the source. Raises WireError."""
        secrets = [secret for secret in self._secrets() if secret]
        exchange: JsonObject = {
            "id": len(self.exchanges) + 1,
            "source": self.source.name,
            "library": request.library,
            "method": request.method,
            "url": mask_text(request.url, secrets),
            "requestHeaders": mask_headers(request.headers, secrets),
            "requestBody": mask_text(text_of(request.body), secrets),
            "status": None,
            "responseHeaders": {},
            "chunks": [],
            "error": None,
            "seconds": None,
        }
        self.exchanges.append(exchange)
        self._tell({"type": "wire", "exchange": {**exchange, "chunks": []}})
        start = time.perf_counter()
        try:
            response = self.source.answer(request)
        except WireError as error:
            self._end(exchange, start, error)
            raise
        exchange["status"] = response.status
        exchange["responseHeaders"] = mask_headers(response.headers, secrets)
        return WireResponse(response.status, response.headers, self._watch(exchange, start, response.body, secrets))

    def _watch(
        self, exchange: JsonObject, start: float, pieces: Iterable[bytes], secrets: list[str]
    ) -> Iterator[bytes]:
        kept = 0
        try:
            for piece in pieces:
                if kept < _KEPT_BODY:
                    kept += len(piece)
                    at = round(time.perf_counter() - start, 4)
                    exchange["chunks"].append({"at": at, "text": mask_text(text_of(piece), secrets)})
                yield piece
        except WireError as error:
            self._end(exchange, start, error)
            raise
        self._end(exchange, start, None)

    def _end(self, exchange: JsonObject, start: float, error: WireError | None) -> None:
        exchange["seconds"] = round(time.perf_counter() - start, 4)
        exchange["error"] = None if error is None else f"{type(error).__name__}: {error}"
        self._tell({"type": "wire", "exchange": exchange})


def text_of(data: Any) -> str:
    return data.decode("utf-8", "replace") if isinstance(data, (bytes, bytearray)) else str(data)
