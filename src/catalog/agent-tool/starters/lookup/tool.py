# A tool that looks up a row of a dataset. DSS looks in this file for the one class that inherits BaseAgentTool.
import dataiku
from dataiku.llm.agent_tools import BaseAgentTool


class MyTool(BaseAgentTool):
    def set_config(self, config, plugin_config):
        """Called first. config: the values of the fields in tool.json."""
        # The dataset is read when it is asked for, not here: this runs whenever the settings are opened.
        self.dataset_name = config.get("dataset")
        self.column = config.get("column")

    def get_descriptor(self, tool):
        """Tells the model what the tool does and what to give it."""
        return {
            "description": "Looks up the row of a dataset whose column %s has a value." % (self.column or ""),
            "inputSchema": {
                "$id": "https://example.com/__PLUGIN_ID__/__COMPONENT_ID__",
                "title": "__COMPONENT_LABEL__",
                "type": "object",
                "properties": {
                    "value": {"type": "string", "description": "The value to look for, exactly as it is written."},
                },
                "required": ["value"],
            },
        }

    def invoke(self, input, trace):
        """Does the work. The arguments of the model are in input["input"]."""
        if not self.dataset_name or not self.column:
            raise ValueError("Choose a dataset and a column in the settings of the tool.")
        wanted = str(input["input"]["value"])

        with trace.subspan("Look up") as span:
            span.attributes["dataset"] = self.dataset_name
            for row in dataiku.Dataset(self.dataset_name).iter_rows():
                if str(row[self.column]) == wanted:
                    found = {name: str(value) for name, value in row.items()}
                    return {"output": found, "sources": []}
        # A clear answer: the model can tell it, or try another value.
        return {"output": "No row has the value %s." % wanted, "sources": []}

    def load_sample_query(self, tool):
        """The arguments with which the tool can be tried in DSS."""
        return {"value": "a value of the column"}
