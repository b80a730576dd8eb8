"""Judges what macros, checks, probes, processors, dynamic choices and project-standards checks return."""

from typing import Any

from plugsmith.json_types import as_object
from plugsmith.judges.completion import judge_json
from plugsmith.judges.report import Report, kind_of

RESULT_TYPES = frozenset({"NONE", "HTML", "FOLDER_FILE", "FILE", "URL", "RESULT_TABLE", "JSON_OBJECT"})
CHECK_OUTCOMES = frozenset({"OK", "WARNING", "ERROR", "EMPTY"})


def judge_macro_result(value: Any, result_type: str, report: Report) -> None:
    """The type must fit the descriptor's `resultType` (documented)."""
    if result_type not in RESULT_TYPES:
        report.add("unknown-result-type", "error", f"{result_type!r} is no result type of a macro.", "documented")
    elif result_type in ("HTML", "URL") and not isinstance(value, str):
        report.add(
            "result-no-str",
            "error",
            f"A macro of type {result_type} returns a str, not {kind_of(value)}.",
            "documented",
        )
    elif result_type == "RESULT_TABLE" and type(value).__name__ != "ResultTable":
        report.add("result-no-table", "error", f"run must return a ResultTable, not {kind_of(value)}.", "documented")
    elif result_type == "RESULT_TABLE":
        wrong = [record for record in value.records if len(record) != len(value.columns)]
        if wrong:
            report.add(
                "record-width",
                "error",
                f"A record has {len(wrong[0])} values for {len(value.columns)} columns.",
                "inferred",
            )
    elif result_type == "JSON_OBJECT" and not isinstance(value, (str, dict)):
        report.add("result-no-json", "error", f"run must return JSON as text, not {kind_of(value)}.", "documented")
    elif result_type == "NONE" and value is not None:
        report.add(
            "result-ignored",
            "info",
            f"resultType is NONE, so {kind_of(value)} that run returned is not shown.",
            "inferred",
        )


def judge_check(value: Any, report: Report) -> tuple[str | None, str | None]:
    """An outcome or `(outcome, message)` (documented); returns both."""
    outcome, message = value if isinstance(value, tuple) and len(value) == 2 else (value, None)
    if outcome not in CHECK_OUTCOMES:
        report.add(
            "unknown-outcome", "error", f"A check returns OK, WARNING, ERROR or EMPTY, not {outcome!r}.", "documented"
        )
        return None, None
    return str(outcome), None if message is None else str(message)


def judge_probe(value: Any, report: Report) -> list[dict[str, Any]]:
    """A value, or values by name, each perhaps `(value, type)` (documented); returns `{name, value, type}` of each."""
    named = value if isinstance(value, dict) else {"value": value}
    metrics = []
    for name, item in named.items():
        shown, kind = item if isinstance(item, tuple) and len(item) == 2 else (item, None)
        if not isinstance(name, str):
            report.add("metric-name", "error", f"Names of metrics are str, not {kind_of(name)}.", "documented")
        if not isinstance(shown, (str, int, float, bool)):
            report.add("metric-value", "warning", f"The metric {name} is {kind_of(shown)}.", "inferred")
        metrics.append({"name": str(name), "value": shown, "type": kind})
    judge_json([metric["value"] for metric in metrics], report)
    return metrics


def judge_choices(value: Any, report: Report) -> list[dict[str, Any]]:
    """`{"choices": [{"value", "label"}]}` (documented); returns the choices that a form can show."""
    choices = as_object(value).get("choices")
    if not isinstance(choices, list):
        report.add("no-choices", "error", f'do must return {{"choices": [...]}}, not {kind_of(value)}.', "documented")
        return []
    shown = []
    for choice in choices:
        if not isinstance(choice, dict) or "value" not in choice:
            report.add("choice-no-value", "error", "A choice has no value.", "documented")
            continue
        if "label" not in choice:
            report.add("choice-no-label", "warning", "A choice has no label.", "documented")
        shown.append(choice)
    judge_json(choices, report)
    return shown


def judge_processed(value: Any, mode: str, report: Report) -> None:
    """CELL: a value; ROW: a dict; ROWS: a list of dicts (documented)."""
    if mode == "ROW" and value is not None and not isinstance(value, dict):
        report.add("row-no-dict", "error", f"In mode ROW, process returns a dict, not {kind_of(value)}.", "documented")
    if mode == "ROWS" and not (isinstance(value, list) and all(isinstance(row, dict) for row in value)):
        report.add(
            "rows-no-list",
            "error",
            f"In mode ROWS, process returns a list of dicts, not {kind_of(value)}.",
            "documented",
        )
    if mode == "CELL" and isinstance(value, (dict, list)):
        report.add(
            "cell-no-value", "warning", f"In mode CELL, process returns one value, not {kind_of(value)}.", "documented"
        )


def judge_standards(value: Any, report: Report) -> None:
    """Made by success, failure, not_applicable or error of ProjectStandardsCheckRunResult (documented)."""
    if type(value).__name__ != "ProjectStandardsCheckRunResult":
        report.add(
            "no-run-result",
            "error",
            f"run must return a ProjectStandardsCheckRunResult, not {kind_of(value)}.",
            "documented",
        )
        return
    severity = value.severity
    if severity is not None and (not isinstance(severity, int) or not 0 <= severity <= 5):
        report.add("bad-severity", "error", f"Severity is 1 to 5, not {severity!r}.", "documented")
    if not isinstance(value.message, str):
        report.add("message-no-str", "error", f"The message must be a str, not {kind_of(value.message)}.", "documented")
