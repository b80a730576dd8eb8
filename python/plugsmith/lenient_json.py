"""Descriptors as DSS reads them: JSON with comments and single-quoted strings (documented, seen).

The page has its own reader with ranges and notes; this one only needs the value.
"""

import json
import re
from typing import Any

_TOKEN = re.compile(
    r"""
    (?P<double>"(?:[^"\\]|\\.)*")
  | (?P<single>'(?:[^'\\]|\\.)*')
  | (?P<comment>//[^\n]*|/\*.*?\*/|\#[^\n]*)
  | (?P<comma>,(?=(?:\s|//[^\n]*(?:\n|$)|/\*.*?\*/|\#[^\n]*(?:\n|$))*[\]}]))
    """,
    re.VERBOSE | re.DOTALL,
)


def parse(text: str) -> Any:
    """The value of a descriptor. Raises ValueError, with line and column, when even a lenient reader gives up.

    A comma before a closing bracket is dropped: what DSS makes of it is not settled (inferred).
    """
    return json.loads(_TOKEN.sub(_strict, text.removeprefix("\ufeff")), strict=False)


def _strict(match: re.Match[str]) -> str:
    token = match[0]
    if match.lastgroup == "double":
        return token
    if match.lastgroup == "single":
        return json.dumps(token[1:-1].replace("\\'", "'"))
    # As many lines and columns as before, so that the place of a later error stays right.
    return re.sub(r"[^\n]", " ", token)
