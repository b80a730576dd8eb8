"""Requests and responses on the wire, and what can go wrong with them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class WireRequest:
    """`timeout`: seconds that the library would wait for an answer, None when it would wait for ever."""

    library: str
    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes = b""
    timeout: float | None = None


@dataclass(frozen=True)
class WireResponse:
    """`body`: pieces, perhaps made while they are read; reading may raise WireCut or WireTimeout."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Iterable[bytes] = ()


class Source(Protocol):
    """Answers requests, or raises one of the errors below."""

    name: str

    def answer(self, request: WireRequest) -> WireResponse: ...


class WireError(Exception):
    """Something other than an answer."""


class WireTimeout(WireError):
    """No answer within the library's own limit."""


class WireRefused(WireError):
    """Nobody answers at that host, or it was not approved."""


class WireCut(WireError):
    """The connection ended before the answer did."""
