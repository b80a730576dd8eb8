# An exporter to a file. DSS looks in this file for the one class that inherits Exporter; its name is free.
import json

from dataiku.exporter import Exporter


class MyExporter(Exporter):
    def __init__(self, config, plugin_config):
        """config: the values of the fields in exporter.json. plugin_config: the settings of the plugin."""
        self.encoding = config.get("encoding") or "utf-8"
        self.columns = []
        self.file = None

    def open(self, schema):
        """Called for exporters that manage their output. This one writes a file."""
        raise NotImplementedError("This exporter writes to a file.")

    def open_to_file(self, schema, destination_file_path):
        """Called once, first. schema: {"columns": [{"name", "type"}]}. The file has to be where DSS says."""
        self.columns = [column["name"] for column in schema["columns"]]
        self.file = open(destination_file_path, "w", encoding=self.encoding)

    def write_row(self, row):
        """Called for each row. row: the values, in the order of the columns."""
        self.file.write(json.dumps(dict(zip(self.columns, row)), default=str) + "\n")

    def close(self):
        """Called once, last, also after an error."""
        if self.file is not None:
            self.file.close()
