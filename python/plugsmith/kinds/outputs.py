"""Exporters and file formats."""

import base64
import io
from typing import Any

from dataiku.customformat import Formatter
from dataiku.exporter import Exporter
from plugsmith.instance import Instance
from plugsmith.json_types import JsonObject
from plugsmith.judges.data import judge_row, judge_schema
from plugsmith.judges.report import Report
from plugsmith.kinds.objects import constructed, running_of
from plugsmith.plugin import Component
from plugsmith.tables import Table, from_cell, to_cell


def run_exporter(instance: Instance, component: Component, values: JsonObject, table: str) -> JsonObject:
    """`{"written", "file"}`: rows sent, and the file made when `exportBehavior` is OUTPUT_TO_FILE, base64."""
    running = running_of(instance, component, values)
    source = instance.table(table)
    to_file = component.descriptor.get("exportBehavior") == "OUTPUT_TO_FILE"
    path = instance.new_folder("export-") / "export"
    with instance.run_as(running):
        exporter = constructed(instance, component, Exporter, running)
        if to_file:
            exporter.open_to_file(_schema(source), str(path))
        else:
            exporter.open(_schema(source))
        for row in _typed_rows(source):
            exporter.write_row(row)
        exporter.close()
    data = path.read_bytes() if path.is_file() else None
    return {"written": len(source.rows), "file": None if data is None else base64.b64encode(data).decode()}


def write_format(instance: Instance, component: Component, values: JsonObject, table: str) -> JsonObject:
    """`{"file"}`: the bytes that the output formatter wrote for a table, base64."""
    running = running_of(instance, component, values)
    source = instance.table(table)
    stream = io.BytesIO()
    with instance.run_as(running):
        formatter = constructed(instance, component, Formatter, running)
        writer = formatter.get_output_formatter(stream, _schema(source))
        writer.write_header()
        for row in _typed_rows(source):
            writer.write_row(row)
        writer.write_footer()
    return {"file": base64.b64encode(stream.getvalue()).decode()}


def read_format(
    instance: Instance, component: Component, values: JsonObject, file: str, limit: int = 100
) -> JsonObject:
    """`{"columns", "rows"}` that the extractor reads from a file given as base64."""
    running = running_of(instance, component, values)
    report = Report()
    rows: list[JsonObject] = []
    with instance.run_as(running):
        formatter = constructed(instance, component, Formatter, running)
        extractor = formatter.get_format_extractor(io.BytesIO(base64.b64decode(file)), None)
        schema = extractor.read_schema()
        columns = [] if schema is None else judge_schema(schema, report)
        while len(rows) < limit:
            row = extractor.read_row()
            if row is None:
                break
            judge_row(row, columns, False, report)
            if isinstance(row, dict):
                rows.append(row)
    if schema is None:
        columns = [{"name": name, "type": "string"} for name in dict.fromkeys(str(key) for row in rows for key in row)]
    instance.findings.extend(report.findings)
    return {
        "columns": columns,
        "rows": [[to_cell(row.get(column["name"])) for column in columns] for row in rows],
    }


def _schema(table: Table) -> JsonObject:
    return {"columns": [column.to_json() for column in table.columns]}


def _typed_rows(table: Table) -> "list[tuple[Any, ...]]":
    types = [column.type for column in table.columns]
    return [tuple(from_cell(cell, kind) for cell, kind in zip(row, types, strict=True)) for row in table.rows]
