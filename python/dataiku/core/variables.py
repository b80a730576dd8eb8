"""Variables of the instance and of the project, as DSS resolves them."""

from typing import Any

from plugsmith.instance import current_instance


def get_custom_variables(project_key: str | None = None, typed: bool = False) -> dict[str, Any]:
    """Variables by name; as strings unless `typed` (seen)."""
    variables = current_instance().resolved_variables()
    return variables if typed else {name: as_text(value) for name, value in variables.items()}


def get_flow_variables(project_key: str | None = None, typed: bool = False) -> dict[str, Any]:
    """Variables of the run of a recipe: the custom ones, for nothing here is partitioned (seen)."""
    return get_custom_variables(project_key, typed)


def as_text(value: Any) -> str:
    """The untyped form of a variable: strings stay, the rest is its JSON."""
    import json

    return value if isinstance(value, str) else json.dumps(value)
