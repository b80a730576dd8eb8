"""Custom datasets (documented)."""

from collections.abc import Iterator
from typing import Any


class Connector:
    """A kind of dataset: rows in, rows out, its own schema and partitioning (documented)."""

    def __init__(self, config: dict[str, Any], plugin_config: dict[str, Any] | None = None) -> None:
        self.config = config
        self.plugin_config = plugin_config or {}

    def get_connector_resource(self) -> str:
        """The plugin's `resource` folder."""
        from plugsmith.instance import current_instance

        return current_instance().resource_folder()

    def get_read_schema(self) -> dict[str, Any] | None:
        """`{"columns": [{"name", "type"}]}`, or None: then the first rows tell."""
        return None

    def generate_rows(
        self,
        dataset_schema: Any = None,
        dataset_partitioning: Any = None,
        partition_id: str | None = None,
        records_limit: int = -1,
    ) -> Iterator[dict[str, Any]]:
        raise NotImplementedError("generate_rows")

    def get_writer(
        self,
        dataset_schema: Any = None,
        dataset_partitioning: Any = None,
        partition_id: str | None = None,
        write_mode: str = "OVERWRITE",
    ) -> "CustomDatasetWriter":
        raise NotImplementedError("get_writer")

    def get_partitioning(self) -> Any:
        raise NotImplementedError("get_partitioning")

    def list_partitions(self, partitioning: Any) -> list[Any]:
        return []

    def partition_exists(self, partitioning: Any, partition_id: str) -> bool:
        raise NotImplementedError("partition_exists")

    def get_records_count(self, partitioning: Any = None, partition_id: str | None = None) -> int:
        raise NotImplementedError("get_records_count")


class CustomDatasetWriter:
    """Takes rows as tuples in the order of the schema (documented)."""

    def write_row(self, row: tuple[Any, ...]) -> None:
        raise NotImplementedError("write_row")

    def close(self) -> None:
        """Called after the last row."""
