# A macro that shows a table. DSS looks in this file for the one class that inherits Runnable; its name is free.
import dataiku
from dataiku.runnables import ResultTable, Runnable


class MyRunnable(Runnable):
    def __init__(self, project_key, config, plugin_config):
        """project_key: the project it runs in. config: the values of the fields. plugin_config: the plugin's settings."""
        self.project_key = project_key
        self.config = config
        self.plugin_config = plugin_config

    def get_progress_target(self):
        """None: no progress bar."""
        return None

    def run(self, progress_callback):
        """Returns the table that "resultType" in runnable.json promises."""
        table = ResultTable()
        table.set_name("Datasets")
        # An id, a heading and a type: STRING, or STRING_LIST for a list of texts.
        table.add_column("name", "Name", "STRING")
        table.add_column("type", "Type", "STRING")

        project = dataiku.api_client().get_project(self.project_key)
        for dataset in project.list_datasets():
            # The values of a row, in the order of the columns.
            table.add_record([dataset["name"], dataset["type"]])
        return table
