"""Code Studio blocks: the base only, so that their code can be loaded and looked at."""

from typing import Any


class CodeStudioBlock:
    """`build_spec` and `build_launch` change and return the specification they are given (seen)."""

    def __init__(self, config: dict[str, Any], plugin_config: dict[str, Any]) -> None:
        self.config = config
        self.plugin_config = plugin_config

    def build_spec(self, spec: dict[str, Any], env: Any, template: Any = None) -> dict[str, Any]:
        return spec

    def build_launch(self, spec: dict[str, Any], env: Any) -> dict[str, Any]:
        return spec
