"""Custom datasets: schema, rows, writer, partitions."""

from itertools import islice
from typing import Any

from dataiku.connector import Connector
from plugsmith.instance import Instance
from plugsmith.json_types import JsonObject, as_list
from plugsmith.judges.data import judge_row, judge_schema
from plugsmith.judges.report import Report
from plugsmith.kinds.objects import constructed, running_of, taken_by
from plugsmith.places import watching
from plugsmith.plugin import Component
from plugsmith.tables import to_cell


def read_dataset(
    instance: Instance, component: Component, values: JsonObject, limit: int = 100, partition: str | None = None
) -> JsonObject:
    """`{"columns", "rows", "partitions", "count"}`: rows as stored cells, in the order of the columns."""
    running = running_of(instance, component, values)
    report = Report()
    with instance.run_as(running):
        connector = constructed(instance, component, Connector, running)
        with watching(type(connector).get_read_schema) as last:
            schema = connector.get_read_schema()
        report.place = last.place
        columns = [] if schema is None else judge_schema(schema, report)
        rows = _rows(connector, component, columns, schema, limit, partition, report)
        partitions = _partitions(connector, component)
        count = connector.get_records_count() if component.descriptor.get("canCountRecords") else None
    if schema is None:
        names = list(dict.fromkeys(str(name) for row in rows for name in row))
        columns = [{"name": name, "type": "string"} for name in names]
    instance.findings.extend(report.findings)
    return {
        "columns": columns,
        "rows": [[to_cell(row.get(column["name"])) for column in columns] for row in rows],
        "partitions": partitions,
        "count": count,
    }


def _rows(
    connector: Any,
    component: Component,
    columns: list[dict[str, str]],
    schema: Any,
    limit: int,
    partition: str | None,
    report: Report,
) -> list[JsonObject]:
    offered = taken_by(
        connector.generate_rows,
        dataset_schema=schema,
        dataset_partitioning=None,
        partition_id=partition,
        records_limit=limit,
    )
    rows = []
    is_strict = component.descriptor.get("strictSchema") is True
    with watching(type(connector).generate_rows) as last:
        for row in islice(connector.generate_rows(**offered), limit):
            report.place = last.place
            judge_row(row, columns, is_strict, report)
            if isinstance(row, dict):
                rows.append(row)
    return rows


def _partitions(connector: Any, component: Component) -> list[str]:
    if str(component.descriptor.get("partitioningMode", "NOT_PARTITIONABLE")) == "NOT_PARTITIONABLE":
        return []
    return [str(partition) for partition in as_list(connector.list_partitions(connector.get_partitioning()))]


def write_dataset(instance: Instance, component: Component, values: JsonObject, table: str) -> JsonObject:
    """Sends the rows of a table of the instance to the connector's writer; `{"written"}` says how many."""
    running = running_of(instance, component, values)
    source = instance.table(table)
    schema = {"columns": [column.to_json() for column in source.columns]}
    with instance.run_as(running):
        connector = constructed(instance, component, Connector, running)
        writer = connector.get_writer(
            **taken_by(
                connector.get_writer,
                dataset_schema=schema,
                dataset_partitioning=None,
                partition_id=None,
                write_mode="OVERWRITE",
            )
        )
        for row in source.rows:
            writer.write_row(tuple(row))
        writer.close()
    return {"written": len(source.rows)}
