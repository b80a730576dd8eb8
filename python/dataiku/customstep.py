"""What the code of a scenario step asks for (seen)."""

from typing import Any

from plugsmith.instance import current_instance


def get_step_config() -> dict[str, Any]:
    return current_instance().running().config


def get_plugin_config() -> dict[str, Any]:
    """`{"config", "pluginConfig"}`: only here are presets resolved, real plugins read `["config"]` of it (seen)."""
    running = current_instance().running()
    return {"config": running.config, "pluginConfig": running.plugin_config}


def get_step_resource() -> str:
    return current_instance().resource_folder()
