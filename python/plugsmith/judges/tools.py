"""Judges what agent tools and guardrails return."""

from plugsmith.json_types import as_object
from plugsmith.judges.completion import judge_json
from plugsmith.judges.report import Report, kind_of

_ACTIONS = {
    "PASS": "seen",
    "PASS_WITH_AUDIT": "seen",
    "FAIL": "seen",
    "RESPOND": "inferred",
    "RETRY": "inferred",
}


def judge_tool_descriptor(value: object, report: Report) -> None:
    """`{"description", "inputSchema"}`, the latter a JSON Schema of an object (documented)."""
    if not isinstance(value, dict):
        report.add(
            "descriptor-no-dict", "error", f"get_descriptor must return a dict, not {kind_of(value)}.", "documented"
        )
        return
    if not isinstance(value.get("description"), str):
        report.add(
            "no-description", "error", "The descriptor has no description: the agent is told nothing.", "documented"
        )
    schema = value.get("inputSchema")
    if not isinstance(schema, dict):
        report.add("no-input-schema", "error", "The descriptor has no inputSchema.", "documented")
    elif schema.get("type") != "object":
        report.add("schema-no-object", "warning", 'inputSchema should say "type": "object".', "documented")
    judge_json(value, report)


def judge_tool_output(value: object, report: Report) -> None:
    """`{"output", "sources"?, "artifacts"?}` (documented)."""
    if not isinstance(value, dict):
        report.add(
            "returned-no-dict", "error", f'invoke must return {{"output": ...}}, not {kind_of(value)}.', "documented"
        )
        return
    if "output" not in value and "error" not in value:
        report.add("no-output", "error", "What invoke returned has no output.", "documented")
    if "sources" in value and not isinstance(value["sources"], list):
        report.add("sources-no-list", "error", f"sources must be a list, not {kind_of(value['sources'])}.", "seen")
    judge_json(value, report)


def judge_guardrail(value: object, given: object, report: Report) -> None:
    """`process` returns its input, changed or not, and perhaps a verdict in it (documented; verdicts seen)."""
    if not isinstance(value, dict):
        report.add("returned-no-dict", "error", f"process must return its input, not {kind_of(value)}.", "documented")
        return
    missing = sorted(set(as_object(given)) - set(value))
    if missing:
        report.add("input-lost", "error", f"The returned input lost {', '.join(missing)}.", "documented")
    for key in ("queryGuardrailResponse", "responseGuardrailResponse"):
        verdict = value.get(key)
        if verdict is None:
            continue
        action = as_object(verdict).get("action")
        if action not in _ACTIONS:
            report.add("unknown-action", "error", f"{action!r} is no known action of a guardrail.", "seen")
        elif action == "FAIL" and not as_object(as_object(verdict).get("error")).get("message"):
            report.add("fail-no-message", "warning", "A FAIL verdict should carry error.message.", "seen")
        elif _ACTIONS[action] == "inferred":
            report.add("assumed-action", "info", f"What DSS does on {action} rests on third parties.", "inferred")
    judge_json(value, report)
