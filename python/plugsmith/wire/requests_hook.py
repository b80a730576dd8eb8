"""`requests` on the wire."""

from types import ModuleType
from typing import Any

from plugsmith.http_body import LazyBody
from plugsmith.wire.current import send
from plugsmith.wire.messages import WireCut, WireError, WireRequest, WireTimeout


def hook_requests(adapters: ModuleType) -> None:
    """Replaces what the stock adapter does; adapters that code mounts itself, such as the client's, stay."""
    adapters.HTTPAdapter.send = _send


def _send(
    self: Any,
    request: Any,
    stream: bool = False,
    timeout: Any = None,
    verify: Any = True,
    cert: Any = None,
    proxies: Any = None,
) -> Any:
    import requests
    from requests.cookies import extract_cookies_to_jar
    from requests.utils import get_encoding_from_headers

    from plugsmith.dss.adapter import body_of

    asked = WireRequest(
        "requests", request.method, request.url, dict(request.headers), body_of(request), _read_limit(timeout)
    )
    try:
        answered = send(asked)
    except WireTimeout as error:
        raise requests.exceptions.ReadTimeout(str(error), request=request) from error
    except WireError as error:
        raise requests.exceptions.ConnectionError(str(error), request=request) from error

    response = requests.Response()
    response.status_code = answered.status
    response.headers = requests.structures.CaseInsensitiveDict(answered.headers)
    response.encoding = get_encoding_from_headers(response.headers)
    response.raw = LazyBody(_pieces(answered.body, requests), dict(answered.headers), answered.status)
    response.url = request.url
    response.request = request
    response.connection = self
    extract_cookies_to_jar(response.cookies, request, response.raw)  # type: ignore[no-untyped-call]
    if not stream:
        response.content  # noqa: B018 - reads the body, as the stock adapter's caller would
    return response


def _pieces(body: Any, requests: ModuleType) -> Any:
    try:
        yield from body
    except WireTimeout as error:
        raise requests.exceptions.ConnectionError(f"Read timed out: {error}") from error
    except WireCut as error:
        raise requests.exceptions.ChunkedEncodingError(f"Connection broken: {error}") from error


def _read_limit(timeout: Any) -> float | None:
    limit = timeout[1] if isinstance(timeout, tuple) else timeout
    return float(limit) if isinstance(limit, (int, float)) else None
