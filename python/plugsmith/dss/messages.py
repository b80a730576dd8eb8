"""Requests and replies of the endpoints."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from plugsmith.json_types import JsonObject, as_object


@dataclass(frozen=True)
class Asked:
    """One request. `path` has no prefix; `query` holds the first value of each name; `body` is as sent."""

    method: str
    path: str
    query: dict[str, str]
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)

    def json(self) -> Any:
        """The body as JSON, whatever the content type says: the client sends none (seen)."""
        try:
            return json.loads(self.body or b"null")
        except ValueError as error:
            raise ApiError(400, "java.lang.IllegalArgumentException", f"The body is not JSON: {error}") from error

    def object(self) -> JsonObject:
        return as_object(self.json())


@dataclass(frozen=True)
class Reply:
    """`body`: pieces of bytes, perhaps made while they are read."""

    status: int
    body: Iterable[bytes]
    content_type: str = "application/json"


class ApiError(Exception):
    """Becomes the error body that the client reads: `errorType`, `message`, `detailedMessage` (seen)."""

    def __init__(self, status: int, error_type: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.error_type = error_type

    def reply(self) -> Reply:
        body = {"errorType": self.error_type, "message": str(self), "detailedMessage": str(self)}
        return Reply(self.status, [json.dumps(body).encode()])


def reply_json(value: Any, status: int = 200) -> Reply:
    return Reply(status, [json.dumps(value).encode()])


def reply_nothing() -> Reply:
    """What endpoints answer whose result the client does not read."""
    return Reply(204, [])


def not_found(what: str) -> ApiError:
    """The type is that of DSS's own messages for missing objects (inferred)."""
    return ApiError(404, "com.dataiku.common.server.APIError$SNotFoundException", what)
