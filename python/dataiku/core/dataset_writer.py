"""Writing rows into a table of the instance."""

from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any

from plugsmith.tables import Table, to_cell

if TYPE_CHECKING:
    import pandas


class DatasetWriter:
    """Replaces the rows of a table, row by row; the schema must be written before (documented)."""

    def __init__(self, table: Table) -> None:
        if not table.columns:
            raise Exception(f"No schema in dataset {table.name}: write the schema before the rows")
        self._table = table
        self._rows: list[list[str | None]] = []

    def write_row_dict(self, row_dict: Mapping[str, Any]) -> None:
        self.write_tuple([row_dict.get(column.name) for column in self._table.columns])

    def write_tuple(self, row: Iterable[Any]) -> None:
        cells = [to_cell(value) for value in row]
        width = len(self._table.columns)
        if len(cells) != width:
            raise Exception(f"The row has {len(cells)} values, the schema of {self._table.name} has {width} columns")
        self._rows.append(cells)

    def write_row_array(self, row: Iterable[Any]) -> None:
        self.write_tuple(row)

    def write_dataframe(self, df: "pandas.DataFrame") -> None:
        for row in df.itertuples(index=False, name=None):
            self.write_tuple(row)

    def close(self) -> None:
        self._table.rows = self._rows

    def __enter__(self) -> "DatasetWriter":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()
