"""The simulated DSS: one project, and what an administrator set up. The shim and the endpoints read it."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from plugsmith.code_loading import python_lib_on_path
from plugsmith.config import UnfilledCredential, passwords_in, resolve_config, secrets_of
from plugsmith.json_types import JsonObject
from plugsmith.plugin import Component, Plugin
from plugsmith.tables import Table
from plugsmith.wire.wire import Wire

if TYPE_CHECKING:
    from dataikuapi import DSSClient
    from dataikuapi.dss.llm_tracing import SpanBuilder

    from plugsmith.findings import Finding

# `.invalid` resolves nowhere (RFC 2606): should anything leave the process, it fails.
HOST = "http://dss.plugsmith.invalid"


@dataclass(frozen=True)
class Model:
    """A model of a Custom LLM connection. `component` is the id under `python-llms`, `config` the form's values."""

    id: str
    component: str
    capability: str = "CHAT_COMPLETION"
    config: JsonObject = field(default_factory=dict)


@dataclass(frozen=True)
class Connection:
    name: str
    plugin_id: str
    models: tuple[Model, ...]


@dataclass(frozen=True)
class Placed:
    """An agent, agent tool or guardrail made from a component: it has an id of its own in the project."""

    id: str
    name: str
    plugin_id: str
    component: str
    config: JsonObject = field(default_factory=dict)


@dataclass
class Running:
    """What the code that runs now may ask for about itself."""

    component: Component
    config: JsonObject
    plugin_config: JsonObject
    inputs: list[dict[str, str]] = field(default_factory=list)
    outputs: list[dict[str, str]] = field(default_factory=list)
    fired: list[JsonObject] = field(default_factory=list)


class Listener(Protocol):
    """Hears of things while they happen: `{"type": ..., ...}`, plain JSON."""

    def __call__(self, event: JsonObject) -> None: ...


class Instance:
    """Everything is in memory or in a temporary folder, and gone with the process."""

    def __init__(self, project_key: str = "BENCH", unfilled: UnfilledCredential = "absent") -> None:
        self.project_key = project_key
        self.unfilled: UnfilledCredential = unfilled
        self.lenient_returns = False
        self.variables: JsonObject = {}
        self.plugins: dict[str, Plugin] = {}
        self.connections: dict[str, Connection] = {}
        self.agents: dict[str, Placed] = {}
        self.tools: dict[str, Placed] = {}
        self.guardrails: dict[str, Placed] = {}
        self.tables: dict[str, Table] = {}
        self.futures: dict[str, list[JsonObject]] = {}
        self.code_envs: dict[str, JsonObject] = {}
        self.admin_connections: dict[str, JsonObject] = {}
        self.findings: list[Finding] = []
        self.models: dict[str, Any] = {}
        self.calls: list[JsonObject] = []
        self.errors: list[JsonObject] = []
        self.traces: list[JsonObject] = []
        self.generate_images: Callable[[JsonObject], list[str]] | None = None
        self.wire = Wire(self.secrets, self.tell)
        self.on_event: Listener | None = None
        self._running: list[Running] = []
        # Removed with the instance.
        self._place = tempfile.TemporaryDirectory(prefix="instance-")
        self._folders = self.new_folder("managed-folders-")

    def add_plugin(self, folder: Path | str, **filled: Any) -> Plugin:
        """Reads `plugin.json` for the id. `filled`: settings, presets, credentials of Plugin."""
        plugin = Plugin(Path(folder), "", **filled)
        plugin.id = str(plugin.manifest().get("id") or plugin.folder.name)
        self.plugins[plugin.id] = plugin
        return plugin

    def plugin(self, plugin_id: str) -> Plugin:
        plugin = self.plugins.get(plugin_id)
        if plugin is None:
            raise LookupError(f"Plugin not found: {plugin_id}")
        return plugin

    def connect(self, name: str, plugin_id: str, *models: Model) -> Connection:
        """Adds a Custom LLM connection; the ids of its models are `custom:<name>:<model id>` (documented)."""
        self.connections[name] = Connection(name, plugin_id, models)
        return self.connections[name]

    def config_of(self, component: Component, values: JsonObject) -> JsonObject:
        plugin = self.plugin(component.plugin_id)
        return resolve_config(plugin, component.descriptor.get("params"), values, self.unfilled)

    def plugin_config_of(self, component: Component) -> JsonObject:
        return dict(self.plugin(component.plugin_id).settings)

    def secrets(self) -> set[str]:
        """Texts that must not show: of the plugins, of all that was made from them, and of the code that runs."""
        found = {secret for plugin in self.plugins.values() for secret in secrets_of(plugin)}
        for plugin_id, folder, component_id, values in self._filled_forms():
            with suppress(LookupError, OSError, ValueError):
                plugin = self.plugin(plugin_id)
                params = plugin.component(folder, component_id).descriptor.get("params")
                found |= passwords_in(plugin, params, values)
        return found

    def _filled_forms(self) -> Iterator[tuple[str, str, str, JsonObject]]:
        """Plugin, folder and id of a component, and the values of its form."""
        for connection in self.connections.values():
            for model in connection.models:
                yield connection.plugin_id, "python-llms", model.component, model.config
        made = {"python-agents": self.agents, "python-agent-tools": self.tools, "python-guardrails": self.guardrails}
        for folder, placed in made.items():
            for item in placed.values():
                yield item.plugin_id, folder, item.component, item.config
        for running in self._running:
            yield running.component.plugin_id, running.component.folder, running.component.id, running.config

    def client(self) -> "DSSClient":
        """A new client of the published package, its transport replaced by the endpoints of this instance."""
        from dataikuapi import DSSClient

        from plugsmith.dss.adapter import DssAdapter

        client = DSSClient(HOST, "bench")
        client._session.mount(HOST, DssAdapter(self))
        return client

    def table(self, name: str) -> Table:
        if name not in self.tables:
            raise LookupError(f"Dataset not found: {self.project_key}.{name}")
        return self.tables[name]

    def folder(self, folder_id: str) -> Path:
        """The place of a managed folder, made when first asked for."""
        if not folder_id or "/" in folder_id or folder_id.startswith("."):
            raise ValueError(f"{folder_id!r} is no id of a managed folder")
        path = self._folders / folder_id
        path.mkdir(exist_ok=True)
        return path

    def new_folder(self, prefix: str) -> Path:
        """An empty folder that is gone with the instance."""
        return Path(tempfile.mkdtemp(prefix=prefix, dir=self._place.name))

    def folder_ids(self) -> list[str]:
        return sorted(path.name for path in self._folders.iterdir())

    def resolved_variables(self) -> JsonObject:
        return {"projectKey": self.project_key, **self.variables}

    def running(self) -> Running:
        if not self._running:
            raise RuntimeError("This can only be asked by the code of a component while it runs")
        return self._running[-1]

    def resource_folder(self) -> str:
        return str(self.plugin(self.running().component.plugin_id).resource)

    @contextmanager
    def run_as(self, running: Running) -> Iterator[Running]:
        """While inside, `dataiku.customrecipe` and the like answer for this component, and its `python-lib` imports.

        Blocks may end in another order than they began: streams are left half-way.
        """
        self._running.append(running)
        try:
            with python_lib_on_path(self.plugin(running.component.plugin_id)):
                yield running
        finally:
            self._running = [other for other in self._running if other is not running]

    def keep_trace(self, trace: "SpanBuilder") -> JsonObject:
        """Notes the trace of an answer, also of one that user code throws away."""
        kept: JsonObject = trace.to_dict()
        self.traces.append(kept)
        return kept

    def tell(self, event: JsonObject) -> None:
        if self.on_event is not None:
            self.on_event(event)


_current: Instance | None = None


def use_instance(instance: Instance) -> Instance:
    """Makes it the one that `import dataiku` talks to, its project the current one, its wire the only way out."""
    from plugsmith.wire.hooks import install_hooks

    global _current
    _current = instance
    os.environ["DKU_CURRENT_PROJECT_KEY"] = instance.project_key
    install_hooks()
    # Bytecode is matched by the second of a change: an edit within the same second would be missed.
    sys.dont_write_bytecode = True
    return instance


def current_instance() -> Instance:
    if _current is None:
        raise RuntimeError("No simulated DSS: call plugsmith.instance.use_instance first")
    return _current
