"""What installing does around the installer. With it, which needs a newer Python: scripts/python/installing.test.ts."""

import asyncio
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import Bench

from plugsmith.installing import NotFetched, Platform, unpack_wheel
from plugsmith.wire.messages import WireCut, WireRefused


def _wheel(**files: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def _platform(answer: Any, folder: Path) -> Platform:
    def fetch(request: dict[str, Any]) -> tuple[int, dict[str, str], Iterator[bytes]]:
        if isinstance(answer, Exception):
            raise answer
        return answer

    return Platform(fetch, folder, {}, lambda event: None)


def test_a_wheel_is_unpacked_with_what_belongs_to_the_modules(tmp_path: Path) -> None:
    data = _wheel(
        **{
            "a/__init__.py": "x = 1",
            "a-1.dist-info/METADATA": "Name: a",
            "a-1.data/purelib/b.py": "y = 2",
            "a-1.data/scripts/run": "#!python",
        }
    )
    unpack_wheel(data, tmp_path, {"INSTALLER": "bench"})
    files = sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file())
    assert files == ["a-1.dist-info/INSTALLER", "a-1.dist-info/METADATA", "a/__init__.py", "b.py"]
    assert (tmp_path / "b.py").read_text() == "y = 2"


@pytest.mark.parametrize("name", ["../out.py", "/out.py", "a-1.data/purelib/../../out.py"])
def test_a_wheel_writes_nothing_beside_its_folder(tmp_path: Path, name: str) -> None:
    unpack_wheel(_wheel(**{name: "x"}), tmp_path / "in", {})
    assert [path.relative_to(tmp_path).parts[0] for path in tmp_path.rglob("out.py")] == ["in"]


def test_pages_come_with_their_headers_in_lower_case(tmp_path: Path) -> None:
    platform = _platform((200, {"Content-Type": "text/html"}, iter([b"<a", b">"])), tmp_path)
    got = asyncio.run(platform.fetch_string_and_headers("https://index.invalid/a/", {}))
    assert got == ("<a>", {"content-type": "text/html"})


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ((404, {}, iter([])), "index.invalid has nothing at /simple/a/"),
        ((503, {}, iter([])), "index.invalid answered 503"),
        (WireRefused("Error: The host index.invalid was not approved."), "The host index.invalid was not approved."),
        (WireCut("index.invalid broke off"), "index.invalid broke off"),
    ],
)
def test_what_cannot_be_had_says_why(tmp_path: Path, answer: Any, why: str) -> None:
    platform = _platform(answer, tmp_path)
    with pytest.raises(NotFetched, match=why.replace(".", "\\.")):
        asyncio.run(platform.fetch_string_and_headers("https://index.invalid/simple/a/", {}))
    assert platform.failure == why


def test_without_a_network_nothing_is_installed(bench: Bench) -> None:
    reply = bench.do("install", requirements=["a"], index="https://index.invalid/simple")
    assert reply["error"]["message"] == "This bench has no network"
