"""Tables of the instance: a schema of storage types and rows of cells, each a string or null, as DSS stores them."""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

INTEGER_TYPES = frozenset({"tinyint", "smallint", "int", "bigint"})
FLOAT_TYPES = frozenset({"float", "double"})
OTHER_TYPES = frozenset({"string", "boolean", "date", "dateonly", "datetimenotz", "array", "map", "object"})
STORAGE_TYPES = INTEGER_TYPES | FLOAT_TYPES | OTHER_TYPES | {"geopoint", "geometry"}

Cells = list[str | None]


@dataclass
class Column:
    name: str
    type: str = "string"

    def to_json(self) -> dict[str, str]:
        return {"name": self.name, "type": self.type}

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> "Column":
        return Column(str(value["name"]), str(value.get("type", "string")))


@dataclass
class Table:
    name: str
    columns: list[Column] = field(default_factory=list)
    rows: list[Cells] = field(default_factory=list)

    def to_json(self, limit: int | None = None) -> dict[str, Any]:
        return {
            "name": self.name,
            "columns": [column.to_json() for column in self.columns],
            "rows": self.rows if limit is None else self.rows[:limit],
            "rowCount": len(self.rows),
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> "Table":
        """From `{"name", "columns"?, "rows"?}`, or `{"name", "csv"}` with a header line."""
        if "csv" in value:
            return table_of_csv(str(value["name"]), str(value["csv"]))
        columns = [Column.from_json(column) for column in value.get("columns", [])]
        return Table(str(value["name"]), columns, [[to_cell(cell) for cell in row] for row in value.get("rows", [])])


def table_of_csv(name: str, text: str) -> Table:
    """A table of strings, the first line naming the columns. Short lines are filled, long ones cut."""
    lines = list(csv.reader(io.StringIO(text)))
    header = lines[0] if lines else []
    rows: list[Cells] = [[*line, *[None] * len(header)][: len(header)] for line in lines[1:] if line]
    return Table(name, [Column(title, guess_type(row[at] for row in rows)) for at, title in enumerate(header)], rows)


def guess_type(cells: Iterable[str | None]) -> str:
    """The narrowest of bigint, double and string that holds all cells."""
    kind = "bigint"
    seen = False
    for cell in cells:
        if cell is None or cell == "":
            continue
        seen = True
        if kind == "bigint" and not _reads_as(int, cell):
            kind = "double"
        if kind == "double" and not _reads_as(float, cell):
            return "string"
    return kind if seen else "string"


def column_of_dtype(name: str, dtype: str) -> Column:
    """The storage type that DSS gives a pandas dtype (documented for these)."""
    for prefix, storage in (("int", "bigint"), ("float", "double"), ("bool", "boolean"), ("datetime", "date")):
        if dtype.startswith(prefix):
            return Column(name, storage)
    return Column(name, "string")


def to_cell(value: Any) -> str | None:
    """A Python value as DSS stores it."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%S.") + f"{value.microsecond // 1000:03d}Z"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (dict, list)):
        return json.dumps(value)
    return str(value)


def from_cell(cell: str | None, storage: str) -> Any:
    """A stored cell as a Python value; an unreadable number is None, as an empty cell is."""
    if cell is None:
        return None
    if storage in INTEGER_TYPES:
        return int(cell) if _reads_as(int, cell) else None
    if storage in FLOAT_TYPES:
        return float(cell) if _reads_as(float, cell) else None
    if storage == "boolean":
        return cell.lower() == "true"
    return cell


def _reads_as(kind: type[int] | type[float], cell: str) -> bool:
    try:
        kind(cell)
    except ValueError:
        return False
    return True
