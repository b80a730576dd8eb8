"""`dataiku.Dataset` on the tables of the instance."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from dataiku.core.client import default_project_key
from dataiku.core.dataset_writer import DatasetWriter
from plugsmith.instance import current_instance
from plugsmith.tables import Column, Table, column_of_dtype, from_cell, to_cell

if TYPE_CHECKING:
    import pandas

# A method of the class is named list.
Names = list[str]
Columns = list[dict[str, str]]


class Dataset:
    """A dataset of the project, by `name` or `PROJECT.name` (documented)."""

    def __init__(self, name: str, project_key: str | None = None, ignore_flow: bool = False) -> None:
        project, _, short = name.rpartition(".")
        self.project_key = project or project_key or default_project_key()
        self.short_name = short
        self.name = short
        self.full_name = f"{self.project_key}.{short}"
        self.ignore_flow = ignore_flow

    @property
    def _table(self) -> Table:
        return current_instance().table(self.short_name)

    @staticmethod
    def list(project_key: str | None = None) -> list[str]:
        return sorted(current_instance().tables)

    def get_config(self) -> dict[str, Any]:
        return {"projectKey": self.project_key, "name": self.short_name, "type": "Filesystem", "params": {}}

    def get_location_info(self, sensitive_info: bool = False) -> dict[str, Any]:
        return {"locationInfoType": "BENCH", "info": {}}

    def list_partitions(self, raise_if_empty: bool = True) -> Names:
        """Nothing is partitioned: DSS calls the whole of it NP (seen)."""
        return ["NP"]

    def read_schema(self, raise_if_empty: bool = True) -> Columns:
        columns = self._table.columns
        if not columns and raise_if_empty:
            raise Exception(f"No schema in dataset {self.full_name}")
        return [column.to_json() for column in columns]

    def write_schema(self, columns: Iterable[Mapping[str, Any]], drop_and_create: bool = False, **_: Any) -> None:
        self._table.columns = [Column.from_json(column) for column in columns]

    def iter_rows(self, sampling: str = "head", limit: int | None = None, **_: Any) -> Iterator[dict[str, Any]]:
        """Rows as dicts of typed values (documented)."""
        names = [column.name for column in self._table.columns]
        for row in self.iter_tuples(sampling, limit):
            yield dict(zip(names, row, strict=True))

    def iter_tuples(self, sampling: str = "head", limit: int | None = None, **_: Any) -> Iterator[tuple[Any, ...]]:
        """Rows as tuples of typed values, in the order of the schema (documented)."""
        table = self._table
        rows = table.rows if limit is None else table.rows[:limit]
        for row in rows:
            yield tuple(from_cell(cell, column.type) for cell, column in zip(row, table.columns, strict=True))

    def get_dataframe(self, columns: Names | None = None, limit: int | None = None, **_: Any) -> "pandas.DataFrame":
        """The rows as a pandas frame (documented). Raises ImportError where there is no pandas, as in the browser."""
        import pandas

        frame = pandas.DataFrame.from_records(
            list(self.iter_tuples(limit=limit)), columns=[column.name for column in self._table.columns]
        )
        return frame if columns is None else frame[columns]

    def iter_dataframes(self, chunksize: int = 10000, **kwargs: Any) -> "Iterator[pandas.DataFrame]":
        frame = self.get_dataframe(**kwargs)
        for start in range(0, len(frame), chunksize):
            yield frame.iloc[start : start + chunksize]

    def get_writer(self, **_: Any) -> DatasetWriter:
        return DatasetWriter(self._table)

    def write_schema_from_dataframe(self, df: "pandas.DataFrame", **_: Any) -> None:
        self._table.columns = [column_of_dtype(str(name), str(dtype)) for name, dtype in df.dtypes.items()]

    def write_dataframe(self, df: "pandas.DataFrame", infer_schema: bool = False, **_: Any) -> None:
        """Replaces the rows; also the schema when `infer_schema` (documented)."""
        if infer_schema or not self._table.columns:
            self.write_schema_from_dataframe(df)
        filled = df.astype(object).where(df.notna(), None)
        self._table.rows = [[to_cell(value) for value in row] for row in filled.itertuples(index=False, name=None)]

    def write_with_schema(self, df: "pandas.DataFrame", **kwargs: Any) -> None:
        self.write_dataframe(df, infer_schema=True)

    def write_from_dataframe(self, df: "pandas.DataFrame", infer_schema: bool = False, **_: Any) -> None:
        self.write_dataframe(df, infer_schema)
