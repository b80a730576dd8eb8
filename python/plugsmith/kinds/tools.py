"""Agent tools."""

from typing import Any

from dataikuapi.dss.llm_tracing import SpanBuilder

from dataiku.llm.agent_tools import BaseAgentTool
from plugsmith.instance import Instance, Placed
from plugsmith.json_types import JsonObject, as_object
from plugsmith.judges.report import Report
from plugsmith.judges.tools import judge_tool_descriptor, judge_tool_output
from plugsmith.kinds.objects import Made, configured
from plugsmith.places import watching


def type_of_tool(tool: Placed) -> str:
    """The type as the server names it (seen)."""
    return f"Custom_agent_tool_{tool.plugin_id}_{tool.component}"


def describe_tool(instance: Instance, tool: Placed) -> JsonObject:
    """The tool's own descriptor with what the server adds (seen)."""
    returned, report = _call(instance, tool, "get_descriptor", _as_seen_by_tool(tool))
    judge_tool_descriptor(returned, report)
    _conclude(instance, report)
    return {"name": tool.name, "multiple": False, "subtools": [], **as_object(returned)}


def invoke_tool(instance: Instance, tool: Placed, given: JsonObject) -> JsonObject:
    """`{"output", "trace", "sources", ...}`; `given` is `{"input", "context"?, "subtoolName"?}` (documented)."""
    with SpanBuilder("DKU_MANAGED_TOOL_CALL") as outer:
        outer.attributes.update(
            {"toolProjectKey": instance.project_key, "toolId": tool.id, "toolType": type_of_tool(tool)}
        )
        with outer.subspan("PYTHON_AGENT_TOOL_CALL") as trace:
            trace.inputs.update(given)
            returned, report = _call(instance, tool, "invoke", given, trace)
            trace.outputs["output"] = as_object(returned).get("output")
    judge_tool_output(returned, report)
    _conclude(instance, report)
    return {"sources": [], **as_object(returned), "trace": instance.keep_trace(outer)}


def sample_of_tool(instance: Instance, tool: Placed) -> JsonObject | None:
    """The arguments of a sample call, or None when the tool has none (documented)."""
    returned, _ = _call(instance, tool, "load_sample_query", _as_seen_by_tool(tool))
    return returned if isinstance(returned, dict) else None


def _made(instance: Instance, tool: Placed) -> Made:
    component = instance.plugin(tool.plugin_id).component("python-agent-tools", tool.component)
    return configured(instance, f"tool {tool.id}", component, tool.config, BaseAgentTool)


def _call(instance: Instance, tool: Placed, method: str, *arguments: Any) -> tuple[Any, Report]:
    made = _made(instance, tool)
    with watching(getattr(type(made.object), method)) as last, instance.run_as(made.running):
        returned = getattr(made.object, method)(*arguments)
    return returned, Report(last.place)


def _as_seen_by_tool(tool: Placed) -> JsonObject:
    return {"id": tool.id, "name": tool.name, "type": type_of_tool(tool), "params": tool.config}


def _conclude(instance: Instance, report: Report) -> None:
    instance.findings.extend(report.findings)
    if not report.is_accepted:
        raise TypeError(next(finding.message for finding in report.findings if finding.severity == "error"))
