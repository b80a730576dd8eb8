"""The real hosts, one by one after approval."""

from collections.abc import Callable, Iterable, Set
from urllib.parse import urlsplit

from plugsmith.json_types import JsonObject
from plugsmith.wire.messages import WireRefused, WireRequest, WireResponse

# Given by whoever has a network: `{method, url, headers, body}` to `{status, headers, body}`.
Fetch = Callable[[JsonObject], "tuple[int, dict[str, str], Iterable[bytes]]"]


class Live:
    """Sends to hosts that were approved in this session. The worker around Python keeps the same list: this one can be
    changed by plugin code, that one cannot."""

    name = "live"

    def __init__(self, fetch: Fetch, approved: Set[str]) -> None:
        self._fetch = fetch
        self._approved = approved

    def answer(self, request: WireRequest) -> WireResponse:
        host = urlsplit(request.url).netloc
        if host not in self._approved:
            raise WireRefused(f"The host {host} was not approved")
        status, headers, body = self._fetch(
            {"method": request.method, "url": request.url, "headers": dict(request.headers), "body": request.body}
        )
        return WireResponse(status, headers, body)
