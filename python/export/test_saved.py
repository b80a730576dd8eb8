"""Runs each saved test of the plugin."""

from pathlib import Path

import pytest

from plugsmith.host import Host
from plugsmith.saved import read_saved, run_saved

PLUGIN = Path(__file__).parent / "plugin"


def _name(file: Path) -> str:
    try:
        return str(read_saved(file).get("name") or file.stem)
    except ValueError:
        return file.stem


@pytest.mark.parametrize("file", sorted((PLUGIN / "tests" / "plugsmith").glob("*.json")), ids=_name)
def test_saved(file: Path) -> None:
    outcome = run_saved(Host(lambda event: None), PLUGIN, read_saved(file))
    if not outcome["passed"]:
        error = outcome["reply"]["error"]
        pytest.fail(outcome["why"] + ("" if error is None else f"\n\n{error['text']}"), pytrace=False)
