"""Secrets never show: not in records, events, cassettes."""

import json
from collections.abc import Iterable, Mapping
from urllib.parse import quote, quote_plus

MASK = "***"
_SECRET_HEADERS = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "api-key", "x-goog-api-key", "apikey"}
)


def mask_headers(headers: Mapping[str, str], secrets: Iterable[str]) -> dict[str, str]:
    """Headers whose name says that they carry a secret lose their value, the rest any known secret in it."""
    known = list(secrets)
    return {
        name: _keep_scheme(value) if name.lower() in _SECRET_HEADERS else mask_text(value, known)
        for name, value in headers.items()
    }


def mask_text(text: str, secrets: Iterable[str]) -> str:
    """The text without the secrets, also where they stand in JSON or in an address; longer ones go first."""
    spelled = {spelling for secret in secrets if secret for spelling in _spellings(secret)}
    for spelling in sorted(spelled, key=len, reverse=True):
        text = text.replace(spelling, MASK)
    return text


def _spellings(secret: str) -> tuple[str, ...]:
    quoted = (json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1])
    return (secret, *quoted, quote(secret), quote(secret, safe=""), quote_plus(secret))


def _keep_scheme(value: str) -> str:
    """`Bearer sk-…` keeps the word Bearer, which tells whether the header has the right form."""
    scheme, space, _ = value.partition(" ")
    return f"{scheme} {MASK}" if space and scheme.isalpha() else MASK
