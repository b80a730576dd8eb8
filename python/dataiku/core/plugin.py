"""Credentials that DSS adds to a preset under ``__credentials``."""

from typing import Any


class OAuthCredentials:
    """The OAUTH2 credential of a preset; `access_token` is the current token (seen).

    On the bench a token never expires, so reading it refreshes nothing.
    """

    def __init__(self, credentials: Any) -> None:
        self._credentials = credentials

    @property
    def access_token(self) -> str | None:
        if isinstance(self._credentials, dict):
            token = self._credentials.get("access_token", self._credentials.get("accessToken"))
            return token if isinstance(token, str) else None
        return self._credentials if isinstance(self._credentials, str) else None
