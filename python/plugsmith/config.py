"""The values a component's code receives: presets resolved, credentials put in (reference: presets and credentials)."""

from contextlib import suppress
from typing import Literal

from plugsmith.json_types import JsonObject, as_list, as_object
from plugsmith.plugin import Plugin

# What code finds when nobody filled a credential is not documented: plugins test for each of these (seen).
UnfilledCredential = Literal["absent", "empty", "dict"]


def resolve_config(plugin: Plugin, params: object, values: JsonObject, unfilled: UnfilledCredential) -> JsonObject:
    """`values` as the form keeps them, with each preset replaced by the values of its parameter set.

    A preset is `{"mode": "PRESET", "name"}`, `{"mode": "INLINE", "inlinedConfig", "inlinedPluginConfig"}`, or nothing
    yet; the key `name` is inferred, the rest seen. Nothing is added for parameters without a value: defaults are the
    form's.
    """
    resolved = dict(values)
    for param in as_list(params):
        name, kind = as_object(param).get("name"), as_object(param).get("type")
        if not isinstance(name, str) or name not in values:
            continue
        if kind == "PRESET":
            resolved[name] = resolve_preset(plugin, as_object(param), as_object(values[name]), unfilled)
        elif kind == "PRESETS":
            resolved[name] = [
                resolve_preset(plugin, as_object(param), as_object(preset), unfilled)
                for preset in as_list(values[name])
            ]
        elif kind == "OBJECT_LIST":
            resolved[name] = [
                resolve_config(plugin, as_object(param).get("subParams"), as_object(item), unfilled)
                for item in as_list(values[name])
            ]
    return resolved


def resolve_preset(plugin: Plugin, param: JsonObject, chosen: JsonObject, unfilled: UnfilledCredential) -> JsonObject:
    """The dict that the code gets for one preset: the set's own parameters by name."""
    mode = chosen.get("mode")
    if mode is None or mode == "NONE":
        return {}
    set_id = str(param.get("parameterSetId", ""))
    params = as_list(plugin.parameter_set(set_id).get("params"))
    if mode == "INLINE":
        values = credentials = as_object(chosen.get("inlinedConfig"))
    else:
        name = str(chosen.get("name", ""))
        values = plugin.presets.get(set_id, {}).get(name, {})
        credentials = plugin.credentials.get(set_id, {}).get(name, {})
    resolved = {key: value for key, value in values.items() if key not in _credential_names(params)}
    for request in params:
        requested = as_object(request).get("name")
        if as_object(request).get("type") != "CREDENTIAL_REQUEST" or not isinstance(requested, str):
            continue
        settings = as_object(as_object(request).get("credentialRequestSettings"))
        kind = str(settings.get("type", "SINGLE_FIELD"))
        filled = credentials.get(requested)
        if filled:
            resolved[requested] = filled
            if kind == "OAUTH2":
                resolved.setdefault("__credentials", {})[requested] = filled
        elif unfilled == "empty":
            resolved[requested] = {"user": "", "password": ""} if kind == "BASIC" else ""
        elif unfilled == "dict":
            resolved[requested] = {}
    return resolved


def secrets_of(plugin: Plugin) -> set[str]:
    """Texts that must not show in recordings: credentials of the plugin's users, passwords of its settings and presets.

    What cannot be read declares no password: whoever runs a component hears of it.
    """
    found = {text for presets in plugin.credentials.values() for filled in presets.values() for text in _texts(filled)}
    with suppress(OSError, ValueError):
        found |= passwords_in(plugin, plugin.manifest().get("params"), plugin.settings)
    for set_id, presets in plugin.presets.items():
        with suppress(OSError, ValueError):
            params = plugin.parameter_set(set_id).get("params")
            found |= {text for values in presets.values() for text in passwords_in(plugin, params, values)}
    return found


def passwords_in(plugin: Plugin, params: object, values: JsonObject) -> set[str]:
    """The secrets among the values of a form, also in lists and in presets filled in on the spot."""
    found: set[str] = set()
    for param in map(as_object, as_list(params)):
        kind, value = param.get("type"), values.get(str(param.get("name")))
        if kind in ("PASSWORD", "CREDENTIAL_REQUEST"):
            found |= _texts(value)
        elif kind == "OBJECT_LIST":
            for item in as_list(value):
                found |= passwords_in(plugin, param.get("subParams"), as_object(item))
        elif kind in ("PRESET", "PRESETS"):
            inner = plugin.parameter_set(str(param.get("parameterSetId", ""))).get("params")
            for preset in map(as_object, as_list(value) if kind == "PRESETS" else [value]):
                # As the form keeps it, or as the code gets it.
                for filled in (as_object(preset.get("inlinedConfig")), preset):
                    found |= passwords_in(plugin, inner, filled)
    return found


def _texts(value: object) -> set[str]:
    """The texts of a credential; shorter ones than four characters stand in too many places that are no secret."""
    if isinstance(value, dict):
        return {text for part in value.values() for text in _texts(part)}
    return {value} if isinstance(value, str) and len(value) >= 4 else set()


def _credential_names(params: list[object]) -> set[str]:
    return {
        str(as_object(param).get("name")) for param in params if as_object(param).get("type") == "CREDENTIAL_REQUEST"
    }
