"""Puts the wire under HTTP libraries when they are imported, so that nothing is loaded that the plugin does not use."""

import importlib.abc
import importlib.machinery
import importlib.util
import sys
from collections.abc import Callable, Sequence
from types import ModuleType

from plugsmith.wire.httpx_hook import hook_httpx
from plugsmith.wire.requests_hook import hook_requests
from plugsmith.wire.urllib_hook import hook_urllib

_HOOKS: dict[str, Callable[[ModuleType], None]] = {
    "requests.adapters": hook_requests,
    "httpx": hook_httpx,
    "httpx2": hook_httpx,
    "urllib.request": hook_urllib,
}


class _Loader(importlib.abc.Loader):
    """Loads as the real loader does, then hooks."""

    def __init__(self, loader: importlib.abc.Loader, hook: Callable[[ModuleType], None]) -> None:
        self._loader = loader
        self._hook = hook

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        self._loader.exec_module(module)
        self._hook(module)


class _Finder(importlib.abc.MetaPathFinder):
    """Finds nothing by itself: it wraps what the others find."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        hook = _HOOKS.get(fullname)
        if hook is None:
            return None
        for finder in sys.meta_path:
            if finder is self or not hasattr(finder, "find_spec"):
                continue
            spec = finder.find_spec(fullname, path, target)
            if spec is not None and spec.loader is not None:
                spec.loader = _Loader(spec.loader, hook)
                return spec
        return None


def install_hooks() -> None:
    """Once for each interpreter; libraries that are there already are hooked at once."""
    if any(isinstance(finder, _Finder) for finder in sys.meta_path):
        return
    sys.meta_path.insert(0, _Finder())
    for name, hook in _HOOKS.items():
        module = sys.modules.get(name)
        if module is not None:
            hook(module)
