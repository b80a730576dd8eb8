"""Components that are scripts: recipes, scenario steps and triggers."""

from plugsmith.code_loading import finding_of_loading, load_component
from plugsmith.instance import Instance
from plugsmith.json_types import JsonObject
from plugsmith.kinds.objects import running_of
from plugsmith.plugin import Component
from plugsmith.tables import Table


def run_recipe(
    instance: Instance,
    component: Component,
    values: JsonObject,
    inputs: list[dict[str, str]],
    outputs: list[dict[str, str]],
    limit: int = 100,
) -> JsonObject:
    """Runs `recipe.py` on tables of the instance. `inputs` and `outputs` are `{"role", "name", "kind"?}`.

    Returns `{"outputs": [table]}`. An output that no table has yet starts empty and without a schema, as in DSS. An
    output of the kind `folder` is a managed folder: `{"name", "paths"}`.
    """
    running = running_of(instance, component, values)
    running.inputs, running.outputs = inputs, outputs
    for output in outputs:
        if output.get("kind") != "folder":
            instance.tables.setdefault(output["name"], Table(output["name"]))
    with instance.run_as(running):
        _run(instance, component)
    return {"outputs": [_output(instance, output, limit) for output in outputs]}


def _output(instance: Instance, output: dict[str, str], limit: int) -> JsonObject:
    name = output["name"]
    if output.get("kind") != "folder":
        return instance.tables[name].to_json(limit)
    folder = instance.folder(name)
    return {
        "name": name,
        "paths": sorted(f"/{path.relative_to(folder)}" for path in folder.rglob("*") if path.is_file()),
    }


def run_step(instance: Instance, component: Component, values: JsonObject) -> JsonObject:
    """Runs `step.py`; `{"variables"}` are those of the scenario afterwards."""
    with instance.run_as(running_of(instance, component, values)):
        _run(instance, component)
    return {"variables": instance.resolved_variables()}


def run_trigger(instance: Instance, component: Component, values: JsonObject) -> JsonObject:
    """Runs `trigger.py`; `{"fired"}` holds the parameters of each `fire()`."""
    with instance.run_as(running_of(instance, component, values)) as running:
        _run(instance, component)
    return {"fired": running.fired}


def _run(instance: Instance, component: Component) -> None:
    try:
        load_component(component, instance.plugin(component.plugin_id))
    except SyntaxError as error:
        instance.findings.append(finding_of_loading(error, component))
        raise
