"""Judges what datasets, exporters, formats and file-system providers return."""

from typing import Any

from plugsmith.json_types import as_list, as_object
from plugsmith.judges.report import Report, kind_of
from plugsmith.tables import STORAGE_TYPES


def judge_schema(value: Any, report: Report) -> list[dict[str, str]]:
    """`{"columns": [{"name", "type"}]}` (documented); returns the columns that can be used."""
    columns = value.get("columns") if isinstance(value, dict) else value
    if not isinstance(columns, list):
        report.add(
            "schema-no-columns", "error", f'A schema is {{"columns": [...]}}, not {kind_of(value)}.', "documented"
        )
        return []
    usable = []
    for column in columns:
        name, kind = as_object(column).get("name"), as_object(column).get("type")
        if not isinstance(name, str):
            report.add("column-no-name", "error", "A column has no name.", "documented")
            continue
        if kind not in STORAGE_TYPES:
            report.add("unknown-storage-type", "error", f"Column {name}: {kind!r} is no storage type.", "documented")
        usable.append({"name": name, "type": str(kind)})
    names = [column["name"] for column in usable]
    if len(set(names)) < len(names):
        report.add("column-twice", "error", "Two columns have the same name.", "inferred")
    return usable


def judge_row(row: Any, columns: list[dict[str, str]], is_strict: bool, report: Report) -> None:
    """A dict by column name (documented); columns that the schema has not are dropped when it is strict."""
    if not isinstance(row, dict):
        report.add("row-no-dict", "error", f"generate_rows yields dicts, not {kind_of(row)}.", "documented")
        return
    extra = sorted({str(name) for name in row} - {column["name"] for column in columns})
    if columns and extra and is_strict:
        report.add(
            "extra-column", "warning", f"strictSchema drops {', '.join(extra)}: not in the schema.", "documented"
        )


def judge_stat(value: Any, report: Report) -> None:
    """`{"path", "size", "lastModified", "isDirectory"}` or None (documented)."""
    if value is None:
        return
    missing = sorted({"path", "size", "lastModified", "isDirectory"} - set(as_object(value)))
    if missing:
        report.add("stat-incomplete", "error", f"What stat returned has no {', '.join(missing)}.", "documented")


def judge_browse(value: Any, report: Report) -> None:
    """`{"fullPath", "exists", "directory", "children"?, "size"?}` (documented)."""
    missing = sorted({"fullPath", "exists", "directory"} - set(as_object(value)))
    if missing:
        report.add("browse-incomplete", "error", f"What browse returned has no {', '.join(missing)}.", "documented")
    if as_object(value).get("directory") and not isinstance(as_object(value).get("children"), list):
        report.add("browse-no-children", "error", "What browse returned for a directory has no children.", "documented")


def judge_enumerated(value: Any, report: Report) -> None:
    """`[{"path", "size", "lastModified"}]`, or None when there is nothing (documented)."""
    if value is not None and not isinstance(value, list):
        report.add(
            "enumerate-no-list", "error", f"enumerate returns a list or None, not {kind_of(value)}.", "documented"
        )
    for item in as_list(value):
        missing = sorted({"path", "size", "lastModified"} - set(as_object(item)))
        if missing:
            report.add(
                "enumerate-incomplete", "error", f"An item of enumerate has no {', '.join(missing)}.", "documented"
            )
