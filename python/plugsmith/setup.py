"""An instance from plain JSON, as the page keeps it."""

from pathlib import Path
from typing import Any

from plugsmith.instance import Instance, Model, Placed
from plugsmith.json_types import JsonObject, as_list, as_object
from plugsmith.tables import Table


def instance_of(setup: JsonObject) -> Instance:
    """All keys may be left out:

    `projectKey`, `unfilled` (absent | empty | dict), `lenientReturns`, `variables`,
    `plugins` `[{folder, settings, presets, credentials}]`,
    `connections` `[{name, plugin, models: [{id, component, capability, config}]}]`,
    `agents`, `tools`, `guardrails` `[{id, name, plugin, component, config}]`,
    `tables` `[{name, csv} | {name, columns, rows}]`.
    """
    instance = Instance(str(setup.get("projectKey", "BENCH")), setup.get("unfilled", "absent"))
    instance.lenient_returns = bool(setup.get("lenientReturns", False))
    instance.variables = as_object(setup.get("variables"))
    for plugin in map(as_object, as_list(setup.get("plugins"))):
        filled = {key: as_object(plugin.get(key)) for key in ("settings", "presets", "credentials")}
        instance.add_plugin(Path(str(plugin["folder"])), **filled)
    for connection in map(as_object, as_list(setup.get("connections"))):
        models = [_model(as_object(model)) for model in as_list(connection.get("models"))]
        instance.connect(str(connection["name"]), str(connection["plugin"]), *models)
    for key, placed in (("agents", instance.agents), ("tools", instance.tools), ("guardrails", instance.guardrails)):
        for item in map(as_object, as_list(setup.get(key))):
            placed[str(item["id"])] = placed_of(item)
    for table in map(as_object, as_list(setup.get("tables"))):
        instance.tables[str(table["name"])] = Table.from_json(table)
    return instance


def placed_of(item: JsonObject) -> Placed:
    return Placed(
        str(item["id"]),
        str(item.get("name") or item["id"]),
        str(item["plugin"]),
        str(item["component"]),
        as_object(item.get("config")),
    )


def _model(model: JsonObject) -> Model:
    given: dict[str, Any] = {"config": as_object(model.get("config"))}
    if isinstance(model.get("capability"), str):
        given["capability"] = model["capability"]
    return Model(str(model["id"]), str(model["component"]), **given)
