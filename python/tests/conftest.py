"""What the tests share: a host with the events it told."""

import json
from pathlib import Path
from typing import Any

import pytest

from plugsmith.host import Host


class Bench:
    """A host, a plugin's folder, and requests as dicts."""

    def __init__(self, folder: Path) -> None:
        self.events: list[dict[str, Any]] = []
        self.host = Host(lambda event: self.events.append(json.loads(event)))
        self.folder = folder
        self.write("plugin.json", {"id": "probe", "version": "0.0.1"})

    def write(self, path: str, content: Any) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")

    def do(self, action: str, **asked: Any) -> dict[str, Any]:
        return json.loads(self.host.call(json.dumps({"do": action, **asked})))

    def configure(self, **setup: Any) -> None:
        plugin = {"folder": str(self.folder), **setup.pop("plugin", {})}
        assert self.do("configure", setup={"plugins": [plugin], **setup})["ok"]

    def run(self, folder: str, component: str, action: str, **asked: Any) -> dict[str, Any]:
        return self.do(action, plugin="probe", folder=folder, component=component, **asked)


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def rules(reply: dict[str, Any]) -> list[str]:
    return [finding["rule"] for finding in reply["report"]["findings"]]
