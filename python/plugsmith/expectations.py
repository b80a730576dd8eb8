"""What a saved test expects of a reply of the host, and whether it came about."""

import json
import re
from dataclasses import dataclass
from typing import Any

from plugsmith.json_types import JsonObject, as_list, as_object

_STEP = re.compile(r"""\.(?P<name>[^\s.\[\]"']+)|\[(?P<index>\d+)\]|\[(?P<quoted>"(?:[^"\\]|\\.)*")\]""")
_SHOWN = 300


@dataclass(frozen=True)
class Verdict:
    """`why` is None when the expectation is met; `actual` is what was compared, plain JSON."""

    why: str | None
    actual: Any

    @property
    def passed(self) -> bool:
        return self.why is None


def judge(expect: JsonObject, reply: JsonObject, printed: str) -> Verdict:
    """Compares a reply of the host with an expectation:

    `{"kind": "succeeds"}`, `{"kind": "fails", "message": str | None}` (a part of the message),
    `{"kind": "text", "equals": str}`, `{"kind": "text", "contains": str}`,
    `{"kind": "json-path", "path": "$.a.b[0]", "equals": <json>}`.
    Raises ValueError for any other.
    """
    kind = expect.get("kind")
    if kind not in _JUDGES:
        raise ValueError(f"There is no expectation named {kind!r}")
    return _JUDGES[kind](expect, reply, printed)


def failure_of(reply: JsonObject) -> str | None:
    """Why a run failed: what was raised, or what an answer that is not ok says. None when it did not."""
    error, result = reply.get("error"), as_object(reply.get("result"))
    if error is not None:
        return f"{as_object(error).get('type')}: {as_object(error).get('message')}"
    if result.get("ok") is False:
        return str(result.get("errorMessage") or "the answer is not ok and gives no reason")
    return None


def rejection_of(reply: JsonObject) -> str | None:
    """What DSS would not take of what the plugin returned. A judgement that is only inferred fails no test."""
    for finding in map(as_object, as_list(as_object(reply.get("report")).get("findings"))):
        if finding.get("severity") == "error" and finding.get("mark") != "inferred":
            return str(finding.get("message"))
    return None


def text_of(result: Any, printed: str) -> str:
    """The text of a result: a string itself, the `text` or `output` of a dict, what a cell printed and showed, JSON."""
    if isinstance(result, str):
        return result
    if isinstance(result, dict):
        if result.keys() == {"shown"}:
            return "\n".join(part for part in (printed.removesuffix("\n"), result["shown"]) if part)
        for key in ("text", "output"):
            if isinstance(result.get(key), str):
                return str(result[key])
        if "output" in result:
            result = result["output"]
    return json.dumps(result, ensure_ascii=False)


def find_at(value: Any, path: str) -> Any:
    """The value at a path such as `$.records[0]["a key"]`.

    Raises LookupError where nothing is, ValueError for what is no path.
    """
    at = 1
    if not path.startswith("$"):
        raise ValueError(f"The path {path!r} does not start with $")
    while at < len(path):
        step = _STEP.match(path, at)
        if step is None:
            raise ValueError(f"The path {path!r} cannot be read from character {at + 1} on")
        key: Any = step["name"] if step["name"] is not None else json.loads(step["quoted"] or step["index"])
        if not isinstance(value, list if isinstance(key, int) else dict):
            raise LookupError(f"{path[:at]} is {_kind(value)}, so there is nothing at {path}")
        if isinstance(key, int) and key >= len(value):
            raise LookupError(f"{path[:at]} has {len(value)} items, so there is nothing at {path}")
        if isinstance(key, str) and key not in value:
            raise LookupError(
                f"{path[:at]} has {', '.join(map(str, value)) or 'no keys'}, so there is nothing at {path}"
            )
        value = value[key]
        at = step.end()
    return value


def is_same(one: Any, other: Any) -> bool:
    """Whether two values are the same JSON: 1 and 1.0 are, 1 and true are not."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(is_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(is_same, one, other))
    return bool(one == other)


def _succeeds(expect: JsonObject, reply: JsonObject, printed: str) -> Verdict:
    actual = text_of(reply.get("result"), printed)
    failure = failure_of(reply)
    if failure is not None:
        return Verdict(f"It failed: {failure}", actual)
    rejection = rejection_of(reply)
    return Verdict(None if rejection is None else f"DSS would not take what it returned: {rejection}", actual)


def _fails(expect: JsonObject, reply: JsonObject, printed: str) -> Verdict:
    failure = failure_of(reply) or rejection_of(reply)
    if failure is None:
        return Verdict("It was expected to fail, and did not.", text_of(reply.get("result"), printed))
    message = expect.get("message")
    if isinstance(message, str) and message not in failure:
        return Verdict(f"It failed, but not with {_show(message)}: {failure}", failure)
    return Verdict(None, failure)


def _text(expect: JsonObject, reply: JsonObject, printed: str) -> Verdict:
    failure = failure_of(reply)
    if failure is not None:
        return Verdict(f"It failed: {failure}", failure)
    actual = text_of(reply.get("result"), printed)
    if isinstance(expect.get("equals"), str):
        wanted = expect["equals"]
        return Verdict(None if actual == wanted else f"Expected {_show(wanted)}, but got {_show(actual)}", actual)
    if isinstance(expect.get("contains"), str):
        wanted = expect["contains"]
        met = wanted in actual
        return Verdict(None if met else f"Expected a text with {_show(wanted)} in it, but got {_show(actual)}", actual)
    raise ValueError("The expected text is missing: give equals or contains")


def _json_path(expect: JsonObject, reply: JsonObject, printed: str) -> Verdict:
    if "equals" not in expect:
        raise ValueError("The expected value is missing: give equals")
    failure = failure_of(reply)
    if failure is not None:
        return Verdict(f"It failed: {failure}", failure)
    path = str(expect.get("path", "$"))
    try:
        actual = find_at(reply.get("result"), path)
    except LookupError as error:
        return Verdict(f"{error}.", None)
    wanted = expect["equals"]
    met = is_same(actual, wanted)
    return Verdict(None if met else f"Expected {_show(wanted)} at {path}, but got {_show(actual)}", actual)


def _show(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _kind(value: Any) -> str:
    names: dict[type[Any], str] = {dict: "an object", list: "a list", str: "a text", bool: "a boolean"}
    return "null" if value is None else names.get(type(value), "a number")


_JUDGES = {"succeeds": _succeeds, "fails": _fails, "text": _text, "json-path": _json_path}
