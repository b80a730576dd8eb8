# A macro. DSS looks in this file for the one class that inherits Runnable; its name is free.
from html import escape

import dataiku
from dataiku.runnables import Runnable


class MyRunnable(Runnable):
    def __init__(self, project_key, config, plugin_config):
        """project_key: the project it runs in. config: the values of the fields. plugin_config: the plugin's settings."""
        self.project_key = project_key
        self.config = config
        self.plugin_config = plugin_config

    def get_progress_target(self):
        """How far run() will count: (100, "NONE"), or with the unit "SIZE", "FILES" or "RECORDS". None: no progress bar."""
        return None

    def run(self, progress_callback):
        """Does the work, and returns what "resultType" in runnable.json promises: here a text with HTML.

        progress_callback(n) moves the progress bar. An exception becomes the error message of the macro.
        """
        prefix = self.config.get("prefix") or ""
        project = dataiku.api_client().get_project(self.project_key)
        names = [dataset["name"] for dataset in project.list_datasets()]
        found = [name for name in names if name.startswith(prefix)]
        items = "".join("<li>%s</li>" % escape(name) for name in found)
        return "<p>%d datasets</p><ul>%s</ul>" % (len(found), items)
