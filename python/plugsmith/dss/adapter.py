"""The transport under the published client: requests go to the endpoints in process, replies come as they are made."""

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import requests
from requests.adapters import BaseAdapter
from requests.structures import CaseInsensitiveDict

from plugsmith.dss.messages import Asked, Reply, reply_json
from plugsmith.dss.router import answer
from plugsmith.dss.routes import ROUTES
from plugsmith.http_body import LazyBody
from plugsmith.instance import Instance

PREFIX = "/dip/publicapi"


class DssAdapter(BaseAdapter):
    """`requests` sends through this; the client does not notice (run: reference, fact 2)."""

    def __init__(self, instance: Instance) -> None:
        super().__init__()
        self._instance = instance

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        parts = urlsplit(str(request.url))
        path = unquote(parts.path.removeprefix(PREFIX))
        asked = Asked(
            str(request.method),
            path,
            dict(reversed(parse_qsl(parts.query, keep_blank_values=True))),
            body_of(request),
            {name.lower(): str(value) for name, value in request.headers.items()},
        )
        reply = answer(self._instance, ROUTES, asked) if self._is_known(asked) else _UNKNOWN_USER
        return response_of(request, reply)

    def close(self) -> None:
        """Nothing is open."""

    def __deepcopy__(self, memo: dict[int, Any]) -> "DssAdapter":
        """Newer clients copy a query with all that hangs on it: there is only one instance to talk to."""
        return self

    def _is_known(self, asked: Asked) -> bool:
        return "authorization" in asked.headers or "x-dku-apiticket" in asked.headers


def body_of(request: requests.PreparedRequest) -> bytes:
    body = request.body
    if body is None:
        return b""
    if isinstance(body, bytes):
        return body
    if isinstance(body, str):
        return body.encode()
    read = getattr(body, "read", None)
    return bytes(read()) if read is not None else b"".join(body)


def response_of(request: requests.PreparedRequest, reply: Reply) -> requests.Response:
    response = requests.Response()
    response.status_code = reply.status
    response.headers = CaseInsensitiveDict({"Content-Type": reply.content_type})
    response.raw = LazyBody(reply.body, dict(response.headers), reply.status)
    response.request = request
    response.url = str(request.url)
    response.encoding = "utf-8"
    return response


_UNKNOWN_USER = reply_json({"errorType": "Unauthorized", "message": "No API key was sent"}, 401)
