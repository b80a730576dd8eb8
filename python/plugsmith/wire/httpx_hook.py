"""`httpx`, and its successor `httpx2`, on the wire: both have the same transports."""

from collections.abc import AsyncIterator, Iterator
from types import ModuleType
from typing import Any

from plugsmith.wire.current import send
from plugsmith.wire.messages import WireCut, WireError, WireRequest, WireResponse, WireTimeout


def hook_httpx(httpx: ModuleType) -> None:
    """Replaces the default transports. No TLS context is made: nothing leaves by this way."""

    def ask(request: Any, body: bytes) -> WireResponse:
        limit = request.extensions.get("timeout", {}).get("read")
        asked = WireRequest(httpx.__name__, request.method, str(request.url), dict(request.headers), body, limit)
        try:
            return send(asked)
        except WireTimeout as error:
            raise httpx.ReadTimeout(str(error), request=request) from error
        except WireError as error:
            raise httpx.ConnectError(str(error), request=request) from error

    def pieces(answered: WireResponse, request: Any) -> Iterator[bytes]:
        try:
            yield from answered.body
        except WireTimeout as error:
            raise httpx.ReadTimeout(str(error), request=request) from error
        except WireCut as error:
            raise httpx.RemoteProtocolError(str(error), request=request) from error

    class Body(httpx.SyncByteStream, httpx.AsyncByteStream):  # type: ignore[name-defined, misc]
        def __init__(self, source: Iterator[bytes]) -> None:
            self._source = source

        def __iter__(self) -> Iterator[bytes]:
            return self._source

        async def __aiter__(self) -> AsyncIterator[bytes]:
            for piece in self._source:
                yield piece

        def close(self) -> None:
            close = getattr(self._source, "close", None)
            if close is not None:
                close()

        async def aclose(self) -> None:
            self.close()

    def response_of(answered: WireResponse, request: Any) -> Any:
        return httpx.Response(
            answered.status, headers=dict(answered.headers), stream=Body(pieces(answered, request)), request=request
        )

    class Transport(httpx.BaseTransport):  # type: ignore[name-defined, misc]
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            """Limits, proxies and certificates have nothing to act on."""

        def handle_request(self, request: Any) -> Any:
            return response_of(ask(request, request.read()), request)

    class AsyncTransport(httpx.AsyncBaseTransport):  # type: ignore[name-defined, misc]
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            """Limits, proxies and certificates have nothing to act on."""

        async def handle_async_request(self, request: Any) -> Any:
            return response_of(ask(request, await request.aread()), request)

    for module in (httpx, httpx._client, httpx._transports):
        setattr(module, "HTTPTransport", Transport)
        setattr(module, "AsyncHTTPTransport", AsyncTransport)
