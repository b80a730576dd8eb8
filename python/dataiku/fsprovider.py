"""File-system providers (documented)."""

from typing import IO, Any


class FSProvider:
    """Paths are relative to the provider's root and start with a slash (documented)."""

    def __init__(self, root: str, config: dict[str, Any], plugin_config: dict[str, Any] | None = None) -> None:
        self.root = root
        self.config = config
        self.plugin_config = plugin_config or {}

    def close(self) -> None:
        """Called when the provider is no longer needed."""

    def stat(self, path: str) -> dict[str, Any] | None:
        raise NotImplementedError("stat")

    def set_last_modified(self, path: str, last_modified: int) -> bool:
        raise NotImplementedError("set_last_modified")

    def browse(self, path: str) -> dict[str, Any]:
        raise NotImplementedError("browse")

    def enumerate(self, path: str, first_non_empty: bool) -> list[dict[str, Any]] | None:
        raise NotImplementedError("enumerate")

    def delete_recursive(self, path: str) -> int:
        raise NotImplementedError("delete_recursive")

    def move(self, from_path: str, to_path: str) -> bool:
        raise NotImplementedError("move")

    def read(self, path: str, stream: IO[bytes], limit: int) -> None:
        raise NotImplementedError("read")

    def write(self, path: str, stream: IO[bytes]) -> None:
        raise NotImplementedError("write")
