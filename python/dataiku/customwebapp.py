"""What the backend of a plugin's webapp asks for (documented)."""

from typing import Any

from plugsmith.instance import current_instance


def get_webapp_config() -> dict[str, Any]:
    return current_instance().running().config


def get_plugin_config() -> dict[str, Any]:
    return current_instance().running().plugin_config


def get_webapp_resource() -> str:
    return current_instance().resource_folder()
