"""Objects made from the classes of components: loaded, constructed, configured once, kept until something changes."""

import inspect
import json
from dataclasses import dataclass
from typing import Any

from plugsmith.code_loading import code_digest, find_class, finding_of_loading, load_component
from plugsmith.findings import Finding
from plugsmith.instance import Instance, Running
from plugsmith.json_types import JsonObject
from plugsmith.places import place_of_error
from plugsmith.plugin import Component


class Unusable(Exception):
    """The component's class cannot be had: its file fails, or `set_config` does. `finding` says where."""

    def __init__(self, finding: Finding, cause: Exception) -> None:
        super().__init__(finding.message)
        self.finding = finding
        self.cause = cause


@dataclass(frozen=True)
class Made:
    """A configured object and what it was configured with."""

    object: Any
    running: Running


def running_of(instance: Instance, component: Component, values: JsonObject) -> Running:
    return Running(component, instance.config_of(component, values), instance.plugin_config_of(component))


def class_of(instance: Instance, component: Component, parent: type[Any]) -> type[Any]:
    """The component's class, from its code as it is now. Raises Unusable."""
    try:
        return find_class(load_component(component, instance.plugin(component.plugin_id)), parent)
    except Exception as error:
        finding = finding_of_loading(error, component)
        instance.findings.append(finding)
        raise Unusable(finding, error) from error


def configured(instance: Instance, key: str, component: Component, values: JsonObject, parent: type[Any]) -> Made:
    """The object behind `key`, constructed without arguments and given `set_config` once (documented).

    It is made anew when the plugin's code or the values changed. Raises Unusable.
    """
    plugin = instance.plugin(component.plugin_id)
    running = running_of(instance, component, values)
    made_from = [code_digest(component, plugin), json.dumps([running.config, running.plugin_config], sort_keys=True)]
    known = instance.models.get(key)
    if known is not None and known[0] == made_from:
        return Made(known[1], running)
    kind = class_of(instance, component, parent)
    with instance.run_as(running):
        try:
            made = kind()
            made.set_config(running.config, running.plugin_config)
        except Exception as error:
            finding = Finding(
                "set-config-fails",
                "error",
                f"set_config raised {type(error).__name__}: {str(error).rstrip('.')}. No query can be sent then.",
                "documented",
                place_of_error(error, component.path),
            )
            instance.findings.append(finding)
            raise Unusable(finding, error) from error
    instance.models[key] = (made_from, made)
    return Made(made, running)


def constructed(instance: Instance, component: Component, parent: type[Any], running: Running, **given: Any) -> Any:
    """An object of the older kinds, whose constructor takes the values. `given`: by name, as far as it takes them."""
    kind = class_of(instance, component, parent)
    offered = {**given, "config": running.config, "plugin_config": running.plugin_config}
    return kind(**{name: value for name, value in offered.items() if accepts(kind, name)})


def accepts(function: Any, name: str) -> bool:
    """Whether a function or class takes an argument of that name: parameters of the host were added over time."""
    try:
        parameters = inspect.signature(function).parameters
    except (TypeError, ValueError):
        return True
    return name in parameters or any(parameter.kind is parameter.VAR_KEYWORD for parameter in parameters.values())


def taken_by(function: Any, **offered: Any) -> JsonObject:
    """Those of the arguments that the function takes."""
    return {name: value for name, value in offered.items() if accepts(function, name)}
