"""What the host can be asked to do. Each action takes the host and the request, and returns JSON."""

import sysconfig
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plugsmith.chat import complete, embed, rerank
from plugsmith.installing import default_index, install_requirements
from plugsmith.instance import Instance
from plugsmith.inventory import inventory
from plugsmith.json_types import JsonObject, as_list, as_object
from plugsmith.kinds import (
    datasets,
    file_systems,
    functions,
    guardrails,
    macros,
    outputs,
    scripts,
    standards,
    tools,
    webapps,
)
from plugsmith.plugin import Component
from plugsmith.provider.openai import SimulatedProvider
from plugsmith.requirements import judge_requirements
from plugsmith.saved import run_saved
from plugsmith.setup import placed_of
from plugsmith.wire.browser_fetch import fetch_of
from plugsmith.wire.cassettes import Recorded, cassette_of
from plugsmith.wire.live import Fetch, Live
from plugsmith.wire.wire import NoSource

if TYPE_CHECKING:
    from plugsmith.host import Host

Action = Callable[["Host", JsonObject], Any]


def configure(host: "Host", asked: JsonObject) -> None:
    host.configure(as_object(asked.get("setup")))


def answer_from(host: "Host", asked: JsonObject) -> None:
    """`source`: none, simulated (with `fault`), recorded (with `cassette`), live (with `approved` hosts)."""
    kind = asked.get("source")
    if kind == "simulated":
        fault = asked.get("fault")
        host.instance.wire.source = SimulatedProvider(str(fault) if fault else None)
    elif kind == "recorded":
        host.instance.wire.source = Recorded(as_object(asked.get("cassette")))
    elif kind == "live":
        approved = {str(name) for name in as_list(asked.get("approved"))}
        host.instance.wire.source = Live(_network(host), approved)
    elif kind == "none":
        host.instance.wire.source = NoSource()
    else:
        raise LookupError(f"There is no source of answers named {kind!r}")


def requirements(host: "Host", asked: JsonObject) -> list[JsonObject]:
    """What becomes of each line of the plugin's requirements, given the packages that the page ships."""
    plugin = host.instance.plugin(str(asked.get("plugin")))
    file = plugin.folder / "code-env" / "python" / "spec" / "requirements.txt"
    return judge_requirements(file.read_text("utf-8") if file.is_file() else "", _shipped(asked))


def install(host: "Host", asked: JsonObject) -> list[JsonObject]:
    """`requirements` from the package index at the address `index`, or from the installer's own where it is null."""
    index = str(asked.get("index") or "") or None
    wanted = [str(text) for text in as_list(asked.get("requirements"))]
    folder = Path(sysconfig.get_path("purelib"))
    return install_requirements(wanted, index, _network(host), folder, _shipped(asked), host.tell)


def _network(host: "Host") -> Fetch:
    if host.send is None:
        raise LookupError("This bench has no network")
    return fetch_of(host.send)


def _shipped(asked: JsonObject) -> dict[str, str]:
    """What the page ships: version by name."""
    return {str(item["name"]): str(item["version"]) for item in map(as_object, as_list(asked.get("shipped")))}


def cassette(host: "Host", asked: JsonObject) -> JsonObject:
    """All that went over the wire since `configure`, ready to be replayed."""
    return cassette_of(host.instance.wire.exchanges)


def cell(host: "Host", asked: JsonObject) -> JsonObject:
    return {"shown": host.notebook.run(str(asked.get("name", "cell")), str(asked.get("code", "")))}


def conformance(host: "Host", asked: JsonObject) -> list[JsonObject]:
    from plugsmith.conformance.checks import run_checks

    outer = host.instance
    try:
        return run_checks()
    finally:
        host.use(outer)


def _tool(run: Callable[..., Any]) -> Action:
    """An action on the agent tool described by `tool`: `{id, name, plugin, component, config}`."""

    def act(host: "Host", asked: JsonObject) -> Any:
        tool = placed_of(as_object(asked.get("tool")))
        host.instance.tools[tool.id] = tool
        given = [as_object(asked.get("input"))] if run is tools.invoke_tool else []
        return run(host.instance, tool, *given)

    return act


def guardrail(host: "Host", asked: JsonObject) -> JsonObject:
    """`input` is `{completionQuery, completionResponse?}`; `{"returned", "trace"}`."""
    from dataikuapi.dss.llm_tracing import SpanBuilder

    with SpanBuilder("PYTHON_GUARDRAIL") as trace:
        placed = placed_of(as_object(asked.get("guardrail")))
        returned = guardrails.apply_guardrail(host.instance, placed, as_object(asked.get("input")), trace)
    return {"returned": returned, "trace": trace.to_dict()}


def _component(run: Callable[..., Any], *names: str) -> Action:
    """An action on `{plugin, folder, component, config}`; the values of `names` follow as far as they are given."""

    def act(host: "Host", asked: JsonObject) -> Any:
        component = component_of(host.instance, asked)
        more = {python: asked[name] for name, python in (spelled.split("=") for spelled in names) if name in asked}
        return run(host.instance, component, as_object(asked.get("config")), **more)

    return act


def component_of(instance: Instance, asked: JsonObject) -> Component:
    plugin = instance.plugin(str(asked.get("plugin")))
    return plugin.component(str(asked.get("folder")), str(asked.get("component")))


ACTIONS: dict[str, Action] = {
    "configure": configure,
    "answer-from": answer_from,
    "cassette": cassette,
    "requirements": requirements,
    "install": install,
    "default-index": lambda host, asked: default_index(),
    "inventory": lambda host, asked: inventory(host.instance),
    "cell": cell,
    "complete": lambda host, asked: complete(host.instance, asked),
    "embed": lambda host, asked: embed(host.instance, asked),
    "rerank": lambda host, asked: rerank(host.instance, asked),
    "describe-tool": _tool(tools.describe_tool),
    "sample-tool": _tool(tools.sample_of_tool),
    "invoke-tool": _tool(tools.invoke_tool),
    "guardrail": guardrail,
    "macro": _component(macros.run_macro),
    "read-dataset": _component(datasets.read_dataset, "limit=limit", "partition=partition"),
    "write-dataset": _component(datasets.write_dataset, "table=table"),
    "recipe": _component(scripts.run_recipe, "inputs=inputs", "outputs=outputs", "limit=limit"),
    "step": _component(scripts.run_step),
    "trigger": _component(scripts.run_trigger),
    "check": _component(functions.run_check, "lastValues=last_values", "dataset=dataset"),
    "probe": _component(functions.run_probe, "dataset=dataset"),
    "processor": _component(functions.run_processor, "rows=rows", "table=table"),
    "choices": _component(functions.run_choices, "parameter=parameter", "inputs=inputs"),
    "exporter": _component(outputs.run_exporter, "table=table"),
    "write-format": _component(outputs.write_format, "table=table"),
    "read-format": _component(outputs.read_format, "file=file", "limit=limit"),
    "file-system": _component(file_systems.run_file_system, "operation=operation", "path=path", "content=content"),
    "standards": _component(standards.run_standards),
    "webapp-request": _component(
        webapps.request_webapp,
        "path=path",
        "method=method",
        "headers=headers",
        "body=body",
        "bodyBase64=body_base64",
    ),
    "conformance": conformance,
    "saved-test": lambda host, asked: run_saved(host, str(asked.get("folder")), as_object(asked.get("test"))),
}
