"""Names for values that came from JSON. They are dicts and lists at run time; who reads one checks its shape."""

from typing import Any

Json = Any
JsonObject = dict[str, Any]


def as_object(value: Any) -> JsonObject:
    """The value if it is an object, else an empty one: for reading optional parts of other people's data."""
    return value if isinstance(value, dict) else {}


def as_list(value: Any) -> list[Any]:
    """The value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []
