"""What a judge has to say about something the plugin returned."""

from dataclasses import dataclass
from typing import Literal

from plugsmith.json_types import JsonObject

Severity = Literal["error", "warning", "info"]
Mark = Literal["documented", "seen", "inferred"]


@dataclass(frozen=True)
class Place:
    """A line of a file, the first being 1. `file` is a path of the bench; the page turns it into one of the plugin."""

    file: str
    line: int


@dataclass(frozen=True)
class Finding:
    """`mark` says what the judgement rests on: an inferred one must never be shown as certain."""

    rule: str
    severity: Severity
    message: str
    mark: Mark
    place: Place | None = None

    def to_json(self) -> JsonObject:
        place = self.place
        return {
            "rule": self.rule,
            "severity": self.severity,
            "message": self.message,
            "mark": self.mark,
            "file": None if place is None else place.file,
            "line": None if place is None else place.line,
        }
