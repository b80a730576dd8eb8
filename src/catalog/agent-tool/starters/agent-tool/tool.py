# A tool for agents. DSS looks in this file for the one class that inherits BaseAgentTool; its name is free.
from dataiku.llm.agent_tools import BaseAgentTool


class MyTool(BaseAgentTool):
    def set_config(self, config, plugin_config):
        """Called first. config: the values of the fields in tool.json. plugin_config: the settings of the plugin."""
        self.minimum_length = int(config.get("minimum_length") or 1)

    def get_descriptor(self, tool):
        """Tells the model what the tool does and what to give it. The words decide whether the model uses it well.

        inputSchema: JSON Schema. Describe each property, and list those without which there is no answer.
        """
        return {
            "description": "Counts the words of a text.",
            "inputSchema": {
                "$id": "https://example.com/__PLUGIN_ID__/__COMPONENT_ID__",
                "title": "__COMPONENT_LABEL__",
                "type": "object",
                "properties": {
                    "text": {"type": "string", "description": "The text whose words are counted."},
                },
                "required": ["text"],
            },
        }

    def invoke(self, input, trace):
        """Does the work. The arguments of the model are in input["input"]; input itself holds more, such as "context".

        trace: what happens here is shown in the trace of the agent.
        """
        arguments = input["input"]
        words = [word for word in arguments["text"].split() if len(word) >= self.minimum_length]
        trace.attributes["words"] = len(words)
        return {
            # What the model reads: a text, or something that can be written as JSON.
            "output": "The text has %d words." % len(words),
            # Where it comes from, for the people who check: documents with a title and a URL.
            "sources": [],
        }

    def load_sample_query(self, tool):
        """The arguments with which the tool can be tried in DSS."""
        return {"text": "How many words are these?"}
