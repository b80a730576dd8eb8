"""What code prints: told while it is printed, and no more than a page can show."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout

from plugsmith.json_types import JsonObject

Tell = Callable[[JsonObject], None]
CAP = 1_000_000


class _Printed(io.TextIOBase):
    """A text stream whose writes become events; both streams of a run share one budget of characters."""

    encoding = "utf-8"

    def __init__(self, name: str, budget: list[int], tell: Tell) -> None:
        super().__init__()
        self._name = name
        self._budget = budget
        self._tell = tell

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        left = self._budget[0]
        if left > 0 and text:
            self._budget[0] = left - len(text)
            self._tell({"type": "output", "stream": self._name, "text": text[:left]})
            if self._budget[0] <= 0:
                self._tell({"type": "output-capped", "characters": CAP})
        return len(text)


@contextmanager
def printing(tell: Tell) -> Iterator[None]:
    """Events `{"type": "output", "stream": "stdout" | "stderr", "text"}` instead of prints."""
    budget = [CAP]
    with redirect_stdout(_Printed("stdout", budget, tell)), redirect_stderr(_Printed("stderr", budget, tell)):
        yield
