"""Loading the code of components, again after each edit, without a restart of the interpreter."""

import hashlib
import importlib
import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from plugsmith.findings import Finding, Place
from plugsmith.places import place_of_error
from plugsmith.plugin import Component, Plugin

# The name DSS 9 gives every component's module (seen): code must not rely on another.
MODULE_NAME = "dku_nomatter_module_name"


class NoClass(Exception):
    """The file has no class of the kind that DSS looks for."""


def load_component(component: Component, plugin: Plugin, injected: dict[str, Any] | None = None) -> ModuleType:
    """Executes the component's file as a fresh module, with the plugin's `python-lib` on the path.

    `injected` are globals that DSS puts there before the code runs. Whatever the code raises, it raises.
    """
    if not component.code.is_file():
        raise LookupError(f"{component.folder}/{component.id} has no {component.code.name}")
    return load_file(component.code, plugin, injected)


def load_file(path: Path, plugin: Plugin, injected: dict[str, Any] | None = None) -> ModuleType:
    forget_changed_modules(plugin)
    spec = importlib.util.spec_from_loader(MODULE_NAME, loader=None, origin=str(path))
    if spec is None:
        raise ImportError(f"{path.name} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    module.__file__ = str(path)
    module.__dict__.update(injected or {})
    with python_lib_on_path(plugin):
        sys.modules[MODULE_NAME] = module
        exec(compile(path.read_bytes(), str(path), "exec"), module.__dict__)
    return module


@contextmanager
def python_lib_on_path(plugin: Plugin) -> Iterator[None]:
    """`python-lib` comes first, so that the plugin's own modules win; it leaves when the block ends."""
    entry = str(plugin.python_lib)
    sys.path.insert(0, entry)
    try:
        yield
    finally:
        sys.path.remove(entry)


def forget_changed_modules(plugin: Plugin) -> None:
    """Drops the plugin's modules when any of its Python files changed, so that the next import reads them anew."""
    digest = _digest(plugin.folder)
    known = _DIGESTS.get(str(plugin.folder))
    if known == digest:
        return
    _DIGESTS[str(plugin.folder)] = digest
    inside = str(plugin.folder)
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if isinstance(file, str) and file.startswith(inside + "/"):
            del sys.modules[name]
    importlib.invalidate_caches()


_DIGESTS: dict[str, str] = {}


def _digest(folder: Path) -> str:
    summary = hashlib.sha256()
    for path in sorted(folder.rglob("*.py")):
        summary.update(str(path).encode())
        summary.update(path.read_bytes())
    return summary.hexdigest()


def code_digest(component: Component, plugin: Plugin) -> str:
    """Changes whenever code of the plugin does: an object made from older code must not be kept."""
    return f"{component.code}:{_digest(plugin.folder)}"


def find_class(module: ModuleType, parent: type[Any]) -> type[Any]:
    """The one strict subclass of `parent` among the names of the module, imported ones included (seen in DSS 9).

    Raises NoClass when there is none; with DSS 9's own words when there are two (seen).
    """
    found: type[Any] | None = None
    for name in dir(module):
        value = getattr(module, name)
        if not isinstance(value, type) or not issubclass(value, parent) or value is parent or value is found:
            continue
        if value.__module__.startswith("dataiku."):
            continue
        if found is not None:
            raise Exception(f"Multiple classes inheriting {parent} defined, already had {found} and found {value}")
        found = value
    if found is None:
        raise NoClass(f"{Path(str(module.__file__)).name} defines no class that inherits {parent.__name__}")
    return found


def finding_of_loading(error: Exception, component: Component) -> Finding:
    """Why a component cannot be used at all: its file fails, or has no or two classes."""
    place = place_of_error(error, component.path) or Place(str(component.code), 1)
    if isinstance(error, NoClass):
        return Finding("no-class", "error", f"{error}. DSS looks for exactly one.", "seen", place)
    if str(error).startswith("Multiple classes inheriting"):
        return Finding("two-classes", "error", f"{error}. Imported classes count too.", "seen", place)
    return Finding(
        "import-fails", "error", f"The file cannot be imported: {type(error).__name__}: {error}.", "seen", place
    )
