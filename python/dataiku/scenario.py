"""Triggers and scenarios, as far as a plugin's script touches them."""

from typing import Any

from plugsmith.instance import current_instance


class Trigger:
    """`fire()` says that the scenario should run (documented)."""

    def fire(self, params: dict[str, Any] | None = None) -> None:
        current_instance().running().fired.append(params or {})


class Scenario:
    """The scenario that a step runs in; the bench has its messages and variables, not its other steps."""

    def get_trigger_params(self) -> dict[str, Any]:
        return {}

    def get_all_variables(self) -> dict[str, Any]:
        return current_instance().resolved_variables()

    def set_scenario_variables(self, **variables: Any) -> None:
        current_instance().variables.update(variables)
