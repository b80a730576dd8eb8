"""`urllib.request` on the wire."""

import email.message
import urllib.error
import urllib.response
from types import ModuleType
from typing import Any

from plugsmith.http_body import LazyBody
from plugsmith.wire.current import send
from plugsmith.wire.messages import WireError, WireRequest, WireTimeout


def hook_urllib(module: ModuleType) -> None:
    """Replaces the handlers that open connections; redirects, errors and the rest stay the library's."""
    module.HTTPHandler.http_open = _open
    if hasattr(module, "HTTPSHandler"):
        module.HTTPSHandler.https_open = _open


def _open(self: Any, request: Any) -> Any:
    body = request.data if isinstance(request.data, bytes) else b"".join(request.data or [])
    limit = request.timeout if isinstance(request.timeout, (int, float)) else None
    asked = WireRequest("urllib", request.get_method(), request.full_url, dict(request.header_items()), body, limit)
    try:
        answered = send(asked)
    except WireTimeout as error:
        raise TimeoutError(str(error)) from error
    except WireError as error:
        raise urllib.error.URLError(str(error)) from error
    headers = email.message.Message()
    for name, value in answered.headers.items():
        headers[name] = value
    response = urllib.response.addinfourl(LazyBody(answered.body), headers, request.full_url, answered.status)  # type: ignore[arg-type]
    response.msg = ""  # type: ignore[attr-defined]
    return response
