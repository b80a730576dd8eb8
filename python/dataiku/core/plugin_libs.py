"""`python-lib` of a plugin, for code outside the plugin."""

import importlib
import sys
from types import ModuleType

from plugsmith.instance import current_instance


def use_plugin_libs(plugin_id: str) -> None:
    """Puts the plugin's `python-lib` on the import path (documented)."""
    folder = str(current_instance().plugin(plugin_id).python_lib)
    if folder not in sys.path:
        sys.path.append(folder)


def import_from_plugin(plugin_id: str, package_name: str) -> ModuleType:
    """A package of the plugin's `python-lib` (documented)."""
    use_plugin_libs(plugin_id)
    return importlib.import_module(package_name)
