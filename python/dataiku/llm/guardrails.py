"""The base of guardrails (documented)."""

from typing import Any


class BaseGuardrail:
    """`process` gets the query and perhaps the response, and returns what it was given, changed or not (documented)."""

    config: dict[str, Any]
    plugin_config: dict[str, Any]

    def set_config(self, config: dict[str, Any], plugin_config: dict[str, Any]) -> None:
        self.config = config
        self.plugin_config = plugin_config

    def process(self, input: dict[str, Any], trace: Any) -> dict[str, Any]:
        raise NotImplementedError("process")
