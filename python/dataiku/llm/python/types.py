"""Names for annotations (documented names, path seen): all of them are plain dicts at run time."""

from typing import Any

SingleCompletionQuery = dict[str, Any]
CompletionSettings = dict[str, Any]
CompletionResponse = dict[str, Any]
StreamCompletionResponse = dict[str, Any]
