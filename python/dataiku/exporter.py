"""Exporters (documented)."""

from typing import Any


class Exporter:
    """`open` or `open_to_file`, then one `write_row` for each row, then `close` (documented)."""

    def __init__(self, config: dict[str, Any], plugin_config: dict[str, Any]) -> None:
        self.config = config
        self.plugin_config = plugin_config

    def open(self, schema: dict[str, Any]) -> None:
        raise NotImplementedError("open")

    def open_to_file(self, schema: dict[str, Any], destination_file_path: str) -> None:
        raise NotImplementedError("open_to_file")

    def write_row(self, row: tuple[Any, ...]) -> None:
        raise NotImplementedError("write_row")

    def close(self) -> None:
        """Called after the last row."""
