"""What plugin code imports as `dataiku`, answered by the simulated instance instead of a DSS.

Only the internal package is ours; `dataikuapi` is the published client, unmodified. Names and signatures are those that
published plugins use (seen) or the developer guide shows (documented). A name that DSS has and this package has not
fails as an ordinary ImportError or AttributeError, so that a plugin never runs on a silent imitation.
"""

from dataiku.core.client import api_client, default_project_key, set_default_project_key
from dataiku.core.dataset import Dataset
from dataiku.core.folder import Folder
from dataiku.core.plugin_libs import import_from_plugin, use_plugin_libs
from dataiku.core.sql import HiveExecutor, SQLExecutor2
from dataiku.core.variables import get_custom_variables, get_flow_variables

__all__ = [
    "Dataset",
    "Folder",
    "HiveExecutor",
    "SQLExecutor2",
    "api_client",
    "default_project_key",
    "get_custom_variables",
    "get_flow_variables",
    "import_from_plugin",
    "set_default_project_key",
    "use_plugin_libs",
]
