# An exporter to a service. DSS looks in this file for the one class that inherits Exporter; its name is free.
from dataiku.exporter import Exporter


class MyExporter(Exporter):
    def __init__(self, config, plugin_config):
        """config: the values of the fields in exporter.json. plugin_config: the settings of the plugin."""
        self.batch_size = max(1, int(config.get("batch_size") or 500))
        self.columns = []
        self.batch = []

    def open(self, schema):
        """Called once, first. schema: {"columns": [{"name", "type"}]}. Connect to the service here."""
        self.columns = [column["name"] for column in schema["columns"]]

    def open_to_file(self, schema, destination_file_path):
        """Called for exporters that write a file. This one does not."""
        raise NotImplementedError("This exporter sends rows to a service.")

    def write_row(self, row):
        """Called for each row. row: the values, in the order of the columns."""
        self.batch.append(dict(zip(self.columns, row)))
        if len(self.batch) >= self.batch_size:
            self.send()

    def close(self):
        """Called once, last: the rows of the last batch still have to go."""
        if self.batch:
            self.send()

    def send(self):
        """Replace the print by a call to your service. An exception stops the export, and people see its message."""
        print("Sending %d rows" % len(self.batch))
        self.batch = []
