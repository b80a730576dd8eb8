"""What all models of plugins have in common."""

from typing import Any


class BaseModel:
    """Made without arguments, then configured once (documented).

    Plugins leave out `super().__init__()` (documented), so nothing may depend on a constructor of ours.
    """

    config: dict[str, Any]
    plugin_config: dict[str, Any]

    def set_config(self, config: dict[str, Any], plugin_config: dict[str, Any]) -> None:
        """Takes the component's and the plugin's values; kept on the object unless overridden (inferred)."""
        self.config = config
        self.plugin_config = plugin_config
