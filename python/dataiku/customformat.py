"""File formats (documented)."""

from typing import IO, Any


class Formatter:
    """Makes the readers and writers of a format (documented)."""

    def __init__(self, config: dict[str, Any], plugin_config: dict[str, Any]) -> None:
        self.config = config
        self.plugin_config = plugin_config

    def get_output_formatter(self, stream: IO[bytes], schema: dict[str, Any]) -> "OutputFormatter":
        raise NotImplementedError("get_output_formatter")

    def get_format_extractor(self, stream: IO[bytes], schema: dict[str, Any] | None = None) -> "FormatExtractor":
        raise NotImplementedError("get_format_extractor")


class OutputFormatter:
    """Writes rows to a stream: header, rows, footer (documented)."""

    def __init__(self, stream: IO[bytes]) -> None:
        self.stream = stream

    def write_header(self) -> None:
        """Called once, before the rows."""

    def write_row(self, row: tuple[Any, ...]) -> None:
        raise NotImplementedError("write_row")

    def write_footer(self) -> None:
        """Called once, after the rows."""


class FormatExtractor:
    """Reads rows from a stream until `read_row` returns None (documented)."""

    def __init__(self, stream: IO[bytes]) -> None:
        self.stream = stream

    def read_schema(self) -> list[dict[str, str]] | None:
        return None

    def read_row(self) -> dict[str, Any] | None:
        raise NotImplementedError("read_row")
