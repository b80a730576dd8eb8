"""What the code of a plugin's recipe asks for (documented)."""

from typing import Any

from plugsmith.instance import current_instance


def get_recipe_config() -> dict[str, Any]:
    return current_instance().running().config


def get_plugin_config() -> dict[str, Any]:
    return current_instance().running().plugin_config


def get_recipe_resource() -> str:
    return current_instance().resource_folder()


def get_input_names(full: bool = True) -> list[str]:
    return _names(current_instance().running().inputs, None, full)


def get_output_names(full: bool = True) -> list[str]:
    return _names(current_instance().running().outputs, None, full)


def get_input_names_for_role(role: str, full: bool = True) -> list[str]:
    """Names of the inputs with that role; an empty list when there are none (documented)."""
    return _names(current_instance().running().inputs, role, full)


def get_output_names_for_role(role: str, full: bool = True) -> list[str]:
    return _names(current_instance().running().outputs, role, full)


def _names(items: list[dict[str, str]], role: str | None, full: bool) -> list[str]:
    chosen = [item["name"] for item in items if role is None or item["role"] == role]
    project = current_instance().project_key
    return [f"{project}.{name}" if full else name for name in chosen]
