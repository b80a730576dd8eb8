"""The base of agent tools (documented)."""

from typing import Any


class BaseAgentTool:
    """`get_descriptor` and `invoke` are the tool's own; `load_sample_query` may be left out (documented)."""

    config: dict[str, Any]
    plugin_config: dict[str, Any]

    def set_config(self, config: dict[str, Any], plugin_config: dict[str, Any]) -> None:
        self.config = config
        self.plugin_config = plugin_config

    def get_descriptor(self, tool: Any) -> dict[str, Any]:
        raise NotImplementedError("get_descriptor")

    def invoke(self, input: dict[str, Any], trace: Any) -> dict[str, Any]:
        raise NotImplementedError("invoke")

    def load_sample_query(self, tool: Any) -> dict[str, Any] | None:
        return None
