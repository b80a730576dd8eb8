# A dataset that code reads and writes. DSS looks in this file for the one class that inherits Connector; its name is free.
#
# As it stands it keeps its rows in a file of the machine that runs it. Replace load() and save() by calls to your service.
import json
import os
import tempfile

from dataiku.connector import Connector, CustomDatasetWriter

STORE = os.path.join(tempfile.gettempdir(), "__PLUGIN_ID__-__COMPONENT_ID__.json")


class MyConnector(Connector):
    def __init__(self, config, plugin_config):
        """config: the values of the fields in connector.json. plugin_config: the settings of the plugin."""
        Connector.__init__(self, config, plugin_config)
        self.rows = int(self.config.get("rows") or 10)

    def get_read_schema(self):
        """None: DSS finds the columns in the first rows."""
        return None

    def generate_rows(self, dataset_schema=None, dataset_partitioning=None, partition_id=None, records_limit=-1):
        """Yields one dict a row. records_limit: how many are wanted, or -1 for all."""
        wanted = self.rows if records_limit < 0 else min(self.rows, records_limit)
        for row in load()[:wanted]:
            yield row

    def get_writer(self, dataset_schema=None, dataset_partitioning=None, partition_id=None, write_mode="OVERWRITE"):
        """Takes rows. write_mode: "OVERWRITE" replaces what is there, "APPEND" adds to it."""
        return MyWriter(dataset_schema, write_mode)


class MyWriter(CustomDatasetWriter):
    def __init__(self, dataset_schema, write_mode):
        CustomDatasetWriter.__init__(self)
        self.columns = [column["name"] for column in dataset_schema["columns"]]
        self.rows = load() if write_mode == "APPEND" else []

    def write_row(self, row):
        """row: the values, in the order of the columns. For a large dataset send them in batches from here."""
        self.rows.append(dict(zip(self.columns, row)))

    def close(self):
        """Called once, after the last row."""
        save(self.rows)


def load():
    if not os.path.exists(STORE):
        return []
    with open(STORE, encoding="utf-8") as file:
        return json.load(file)


def save(rows):
    with open(STORE, "w", encoding="utf-8") as file:
        json.dump(rows, file, default=str)
