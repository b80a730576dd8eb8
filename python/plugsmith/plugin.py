"""A plugin as a folder: its descriptors, its components, its code."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from plugsmith import lenient_json
from plugsmith.json_types import JsonObject, as_object

# Folder of the components, descriptor, code: the names are fixed (documented).
COMPONENT_FILES = {
    "python-llms": ("llm.json", "llm.py"),
    "python-agents": ("agent.json", "agent.py"),
    "python-agent-tools": ("tool.json", "tool.py"),
    "python-guardrails": ("guardrail.json", "guardrail.py"),
    "python-runnables": ("runnable.json", "runnable.py"),
    "python-connectors": ("connector.json", "connector.py"),
    "custom-recipes": ("recipe.json", "recipe.py"),
    "python-checks": ("check.json", "check.py"),
    "python-probes": ("probe.json", "probe.py"),
    "python-steps": ("step.json", "step.py"),
    "python-triggers": ("trigger.json", "trigger.py"),
    "jython-processors": ("processor.json", "processor.py"),
    "python-exporters": ("exporter.json", "exporter.py"),
    "python-formats": ("format.json", "format.py"),
    "python-fs-providers": ("fs-provider.json", "fs-provider.py"),
    "python-project-standards-check-specs": (
        "project_standards_check_spec.json",
        "project_standards_check_spec.py",
    ),
    "webapps": ("webapp.json", "backend.py"),
}


@dataclass(frozen=True)
class Component:
    """One component: `folder` is its kind's folder, `id` the name of its own."""

    plugin_id: str
    folder: str
    id: str
    path: Path
    descriptor: JsonObject

    @property
    def code(self) -> Path:
        return self.path / COMPONENT_FILES[self.folder][1]

    @property
    def label(self) -> str:
        label = as_object(self.descriptor.get("meta")).get("label")
        return label if isinstance(label, str) else self.id


@dataclass
class Plugin:
    """A plugin's folder, and what its administrator and its users filled in.

    `presets`: for each parameter set, for each preset, the values of its parameters.
    `credentials`: the same, for the values that each user gives under Profile > Credentials.
    """

    folder: Path
    id: str
    settings: JsonObject = field(default_factory=dict)
    presets: dict[str, dict[str, JsonObject]] = field(default_factory=dict)
    credentials: dict[str, dict[str, JsonObject]] = field(default_factory=dict)

    @property
    def python_lib(self) -> Path:
        return self.folder / "python-lib"

    @property
    def resource(self) -> Path:
        return self.folder / "resource"

    def manifest(self) -> JsonObject:
        return read_descriptor(self.folder / "plugin.json")

    def components(self) -> Iterator[Component]:
        """The components that this bench can run; those whose descriptor cannot be read raise when asked for."""
        for folder, (descriptor, _) in COMPONENT_FILES.items():
            for path in sorted((self.folder / folder).glob(f"*/{descriptor}")):
                yield Component(self.id, folder, path.parent.name, path.parent, read_descriptor(path))

    def component(self, folder: str, component_id: str) -> Component:
        """Raises LookupError when the plugin has no such component, ValueError when its descriptor cannot be read."""
        if folder not in COMPONENT_FILES:
            raise LookupError(f"Components of {folder} do not run on the bench")
        path = self.folder / folder / component_id
        descriptor = path / COMPONENT_FILES[folder][0]
        if not descriptor.is_file():
            raise LookupError(f"{self.id} has no {folder}/{component_id}/{descriptor.name}")
        return Component(self.id, folder, component_id, path, read_descriptor(descriptor))

    def parameter_set(self, set_id: str) -> JsonObject:
        """The descriptor of a parameter set, empty when there is none: DSS then offers no preset."""
        path = self.folder / "parameter-sets" / set_id / "parameter-set.json"
        return read_descriptor(path) if path.is_file() else {}


def read_descriptor(path: Path) -> JsonObject:
    try:
        value = lenient_json.parse(path.read_text("utf-8"))
    except ValueError as error:
        raise ValueError(f"{path.parent.name}/{path.name} cannot be read: {error}") from error
    if not isinstance(value, dict):
        raise ValueError(f"{path.parent.name}/{path.name} is not an object")
    return value
