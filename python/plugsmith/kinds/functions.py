"""Components that are one function: checks, probes, preparation processors, dynamic choices."""

import inspect
from typing import Any

from dataiku.core.dataset import Dataset
from plugsmith.code_loading import finding_of_loading, load_component, load_file
from plugsmith.findings import Finding, Place
from plugsmith.instance import Instance, Running
from plugsmith.json_types import JsonObject
from plugsmith.judges.report import Report
from plugsmith.judges.scripts import judge_check, judge_choices, judge_probe, judge_processed
from plugsmith.kinds.macros import shown
from plugsmith.kinds.objects import running_of
from plugsmith.places import watching
from plugsmith.plugin import Component
from plugsmith.tables import Table


def run_check(
    instance: Instance, component: Component, values: JsonObject, last_values: JsonObject, dataset: str
) -> JsonObject:
    """`{"outcome", "message"}`. `last_values`: metric id to its last value (documented)."""
    returned, report = _call(instance, component, values, {}, [_Metrics(last_values), Dataset(dataset), "ALL"])
    outcome, message = judge_check(returned, report)
    instance.findings.extend(report.findings)
    return {"outcome": outcome, "message": message}


def run_probe(instance: Instance, component: Component, values: JsonObject, dataset: str) -> JsonObject:
    """`{"metrics": [{"name", "value", "type"}]}`; the whole dataset is the partition ALL (documented)."""
    returned, report = _call(instance, component, values, {}, [Dataset(dataset), "ALL"])
    metrics = judge_probe(returned, report)
    instance.findings.extend(report.findings)
    return {"metrics": metrics}


def run_processor(
    instance: Instance,
    component: Component,
    values: JsonObject,
    rows: list[dict[str, str | None]] | None = None,
    table: str | None = None,
) -> JsonObject:
    """`{"mode", "given", "results"}`: what `process` returned for each row; cells come as text (seen).

    The rows are those given, or those of a table of the instance.
    """
    given = _rows_of(instance.table(table)) if rows is None and table is not None else rows or []
    mode = str(component.descriptor.get("mode", "CELL"))
    running = running_of(instance, component, values)
    injected = {"params": running.config, "dss_variables": instance.resolved_variables()}
    results, report = [], Report()
    with instance.run_as(running):
        process = _function(instance, component, injected, "process")
        with watching(process) as last:
            for row in given:
                returned = process(dict(row))
                report.place = last.place
                judge_processed(returned, mode, report)
                results.append(shown(returned))
    instance.findings.extend(report.findings)
    return {"mode": mode, "given": given, "results": results}


def run_choices(
    instance: Instance, component: Component, values: JsonObject, parameter: str, inputs: list[JsonObject]
) -> JsonObject:
    """`{"choices"}` of a parameter, from the script that `paramsPythonSetup` names in `resource` (documented)."""
    plugin = instance.plugin(component.plugin_id)
    named = component.descriptor.get("paramsPythonSetup")
    if not isinstance(named, str) or not named:
        raise LookupError(f"{component.folder}/{component.id}: paramsPythonSetup names no script for dynamic choices")
    script = plugin.resource / named
    if not script.is_file():
        raise LookupError(f"{component.folder}/{component.id}: no file resource/{named} for dynamic choices")
    running = running_of(instance, component, values)
    params = component.descriptor.get("params", [])
    kind = next((param.get("type") for param in params if param.get("name") == parameter), None)
    payload = {"parameterName": parameter, "parameterType": kind, "customChoices": True, "rootModel": dict(values)}
    with instance.run_as(running):
        do = _named(load_file(script, plugin).__dict__, "do", str(script))
        with watching(do) as last:
            returned = do(payload, running.config, running.plugin_config, inputs)
    report = Report(last.place)
    choices = judge_choices(returned, report)
    instance.findings.extend(report.findings)
    return {"choices": choices}


def _rows_of(table: Table) -> list[dict[str, str | None]]:
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table.rows]


def _call(
    instance: Instance, component: Component, values: JsonObject, injected: JsonObject, arguments: list[Any]
) -> tuple[Any, Report]:
    """Calls `process` with as many of the arguments as it takes: trailing ones are optional (documented)."""
    running: Running = running_of(instance, component, values)
    given = {"config": running.config, "plugin_config": running.plugin_config, **injected}
    with instance.run_as(running):
        process = _function(instance, component, given, "process")
        taken = len(inspect.signature(process).parameters)
        with watching(process) as last:
            returned = process(*arguments[:taken])
    return returned, Report(last.place)


def _function(instance: Instance, component: Component, injected: JsonObject, name: str) -> Any:
    try:
        module = load_component(component, instance.plugin(component.plugin_id), injected)
        return _named(module.__dict__, name, str(component.code))
    except NoFunction as error:
        instance.findings.append(
            Finding("no-function", "error", f"{error}.", "documented", Place(str(component.code), 1))
        )
        raise
    except Exception as error:
        instance.findings.append(finding_of_loading(error, component))
        raise


class NoFunction(Exception):
    """The file does not define the function that DSS calls."""


def _named(names: JsonObject, name: str, file: str) -> Any:
    if not callable(names.get(name)):
        raise NoFunction(f"{file.rpartition('/')[2]} defines no function {name}")
    return names[name]


class _Metrics(dict[str, Any]):
    """The last values of metrics; each has `get_value()` and can be read as a plain value too (documented)."""

    def __init__(self, values: JsonObject) -> None:
        super().__init__({name: _Metric(value) for name, value in values.items()})


class _Metric:
    def __init__(self, value: Any) -> None:
        self.value = value

    def get_value(self) -> Any:
        return self.value

    def __repr__(self) -> str:
        return repr(self.value)
