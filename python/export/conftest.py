"""Puts `shim/` first on the import path, before a `dataiku` that may be installed."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "shim"))
