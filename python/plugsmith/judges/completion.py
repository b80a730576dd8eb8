"""Judges the dict that `process` and `aprocess` return."""

import json

from plugsmith.json_types import as_list, as_object
from plugsmith.judges.report import Report, kind_of

ANSWER_KEYS = frozenset(
    {
        "text", "toolCalls", "finishReason", "logProbs", "promptTokens", "completionTokens", "totalTokens",
        "totalUsage", "estimatedCost", "tokenCountsAreEstimated", "artifacts", "additionalInformation",
        "contextUpsert", "memoryFragment", "toolValidationRequests", "trace", "cacheReadInputTokens",
        "cacheWriteInputTokens", "reasoningTokens",
    }
)  # fmt: skip
_COUNTS = ("promptTokens", "completionTokens", "totalTokens")


def judge_answer(value: object, report: Report) -> None:
    """A dict with `text` (documented); the rest may be left out (seen)."""
    if isinstance(value, str):
        report.add(
            "returned-str",
            "error",
            "process returned a str, not a dict. What DSS does with it is not documented; "
            'every other published example returns {"text": ...}.',
            "inferred",
        )
        return
    if not isinstance(value, dict):
        report.add(
            "returned-no-dict", "error", f'process must return {{"text": ...}}, not {kind_of(value)}.', "documented"
        )
        return
    if "text" not in value and not value.get("toolCalls"):
        report.add("no-text", "error", "The answer has no text.", "documented")
    elif "text" in value and value["text"] is not None and not isinstance(value["text"], str):
        report.add("text-no-str", "error", f"text must be a str, not {kind_of(value['text'])}.", "documented")
    judge_tool_calls(value.get("toolCalls"), report)
    judge_usage(value, report)
    for key in sorted(set(map(str, value)) - ANSWER_KEYS):
        report.add("unknown-key", "warning", f"No answer was ever seen with the key {key}.", "seen")
    judge_json(value, report)


def judge_tool_calls(calls: object, report: Report, is_piece: bool = False) -> None:
    """Each a function with `name` and `arguments`, the latter JSON written as text (seen)."""
    if calls is None:
        return
    if not isinstance(calls, list):
        report.add("tool-calls-no-list", "error", f"toolCalls must be a list, not {kind_of(calls)}.", "seen")
    for call in as_list(calls):
        function = as_object(as_object(call).get("function"))
        arguments = function.get("arguments")
        if arguments is not None and not isinstance(arguments, str):
            report.add(
                "arguments-no-str",
                "error",
                f"The arguments of a tool call must be JSON written as text, not {kind_of(arguments)}: use json.dumps.",
                "seen",
            )
        elif not is_piece and isinstance(arguments, str) and not _is_json(arguments):
            report.add("arguments-no-json", "warning", "The arguments of a tool call are not JSON.", "seen")
        if not is_piece and not function.get("name"):
            report.add("tool-call-no-name", "error", "A tool call names no function.", "seen")


def judge_usage(value: dict[object, object], report: Report) -> None:
    for key in _COUNTS:
        count = value.get(key)
        if count is not None and (isinstance(count, bool) or not isinstance(count, int)):
            report.add("count-no-int", "warning", f"{key} must be an int, not {kind_of(count)}.", "seen")
    cost = value.get("estimatedCost")
    if cost is not None and (isinstance(cost, bool) or not isinstance(cost, (int, float))):
        report.add("cost-no-number", "warning", f"estimatedCost must be a number, not {kind_of(cost)}.", "seen")


def judge_json(value: object, report: Report) -> None:
    """What is returned travels as JSON, so all of it must be JSON."""
    try:
        json.dumps(value)
    except (TypeError, ValueError) as error:
        report.add("no-json", "error", f"The value cannot travel as JSON: {error}.", "seen")


def _is_json(text: str) -> bool:
    try:
        json.loads(text or "{}")
    except ValueError:
        return False
    return True
