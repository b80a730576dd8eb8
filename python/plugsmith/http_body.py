"""Bodies of HTTP answers that are made while they are read."""

import io
from collections.abc import Iterable, Iterator


class LazyBody(io.RawIOBase):
    """Stands where `requests` expects urllib3's response: `stream` hands pieces on as soon as they are made."""

    def __init__(self, pieces: Iterable[bytes], headers: dict[str, str] | None = None, status: int = 200) -> None:
        super().__init__()
        self._pieces = iter(pieces)
        self._rest = b""
        self.headers = headers or {}
        self.status = status
        self.reason = None
        self.version = 11

    def readable(self) -> bool:
        return True

    def stream(self, amt: int | None = 65536, decode_content: bool | None = None) -> Iterator[bytes]:
        """Pieces of at most `amt` bytes; a short piece is not held back until more is there."""
        size = amt or 65536
        rest, self._rest = self._rest, b""
        if rest:
            yield rest
        for piece in self._pieces:
            for start in range(0, len(piece), size):
                yield piece[start : start + size]

    def read(self, amt: int | None = None, decode_content: bool | None = None, **_: object) -> bytes:
        if amt is None or amt < 0:
            rest, self._rest = self._rest, b""
            return rest + b"".join(self._pieces)
        while len(self._rest) < amt:
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._rest += piece
        taken, self._rest = self._rest[:amt], self._rest[amt:]
        return taken

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def release_conn(self) -> None:
        """There is no connection."""

    def close(self) -> None:
        close = getattr(self._pieces, "close", None)
        if close is not None:
            close()
        super().close()
