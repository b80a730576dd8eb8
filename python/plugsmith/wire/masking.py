"""Secrets never show: not in records, events, cassettes."""

from collections.abc import Iterable, Mapping

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
    for secret in secrets:
        text = text.replace(secret, MASK)
    return text


def _keep_scheme(value: str) -> str:
    """`Bearer sk-…` keeps the word Bearer, which tells whether the header has the right form."""
    scheme, space, _ = value.partition(" ")
    return f"{scheme} {MASK}" if space and scheme.isalpha() else MASK
