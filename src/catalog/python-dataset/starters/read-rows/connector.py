# A dataset whose rows come from code. DSS looks in this file for the one class that inherits Connector; its name is free.
from dataiku.connector import Connector


class MyConnector(Connector):
    def __init__(self, config, plugin_config):
        """config: the values of the fields in connector.json. plugin_config: the settings of the plugin."""
        Connector.__init__(self, config, plugin_config)
        # A field left empty may be missing, and numbers may arrive as float: use .get() and int().
        self.rows = int(self.config.get("rows") or 10)

    def get_read_schema(self):
        """The columns, or None to let DSS find them in the first rows.

        Types: string, int, bigint, float, double, boolean, date ...
        """
        return {
            "columns": [
                {"name": "number", "type": "int"},
                {"name": "text", "type": "string"},
            ]
        }

    def generate_rows(self, dataset_schema=None, dataset_partitioning=None, partition_id=None, records_limit=-1):
        """Yields one dict a row, by column name.

        records_limit: how many rows are wanted, or -1 for all. A preview asks for few: stop early, save requests.
        """
        wanted = self.rows if records_limit < 0 else min(self.rows, records_limit)
        # Call your service here, a page at a time, so that the rows never stand in memory together.
        for number in range(wanted):
            yield {"number": number, "text": "Row %d" % number}
