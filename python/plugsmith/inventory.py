"""What a plugin has that can run, and what is wrong with it before it runs."""

from typing import Any

from dataiku.connector import Connector
from dataiku.customformat import Formatter
from dataiku.exporter import Exporter
from dataiku.fsprovider import FSProvider
from dataiku.llm.agent_tools import BaseAgentTool
from dataiku.llm.guardrails import BaseGuardrail
from dataiku.llm.python import BaseEmbeddingModel, BaseLLM, BaseRerankingModel
from dataiku.project_standards import ProjectStandardsCheckSpec
from dataiku.runnables import Runnable
from plugsmith.code_loading import NoClass, find_class, finding_of_loading, load_component
from plugsmith.findings import Finding
from plugsmith.instance import Instance
from plugsmith.json_types import JsonObject
from plugsmith.plugin import Component

# The classes that DSS looks for in each folder; kinds that are scripts or functions have none.
PARENTS: dict[str, tuple[type[Any], ...]] = {
    "python-llms": (BaseLLM, BaseEmbeddingModel, BaseRerankingModel),
    "python-agents": (BaseLLM,),
    "python-agent-tools": (BaseAgentTool,),
    "python-guardrails": (BaseGuardrail,),
    "python-runnables": (Runnable,),
    "python-connectors": (Connector,),
    "python-exporters": (Exporter,),
    "python-formats": (Formatter,),
    "python-fs-providers": (FSProvider,),
    "python-project-standards-check-specs": (ProjectStandardsCheckSpec,),
}


def inventory(instance: Instance) -> list[JsonObject]:
    """`{plugin, folder, component, label, classes, findings}` of each component: classes by the name of their parent.

    Executes the files of components with classes, as DSS does when it lists types; scripts are only looked at.
    """
    return [_entry(instance, component) for plugin in instance.plugins.values() for component in plugin.components()]


def _entry(instance: Instance, component: Component) -> JsonObject:
    classes, findings = _classes(instance, component)
    return {
        "plugin": component.plugin_id,
        "folder": component.folder,
        "component": component.id,
        "label": component.label,
        "classes": classes,
        "findings": [finding.to_json() for finding in findings],
    }


def _classes(instance: Instance, component: Component) -> tuple[dict[str, str], list[Finding]]:
    parents = PARENTS.get(component.folder, ())
    if not parents:
        return {}, []
    try:
        module = load_component(component, instance.plugin(component.plugin_id))
    except Exception as error:
        return {}, [finding_of_loading(error, component)]
    found: dict[str, str] = {}
    missing: list[Exception] = []
    findings: list[Finding] = []
    for parent in parents:
        try:
            found[parent.__name__] = find_class(module, parent).__name__
        except NoClass as error:
            missing.append(error)
        except Exception as error:
            findings.append(finding_of_loading(error, component))
    if not found and not findings:
        findings.append(finding_of_loading(missing[0], component))
    return found, findings
