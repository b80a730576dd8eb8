# An agent. DSS looks in this file for the one class that inherits BaseLLM: an agent answers queries as a model does.
#
# As it stands it repeats what it was asked. Keep the imports at the top light: what fails there keeps the agent from loading.
from dataiku.llm.python import BaseLLM


class MyAgent(BaseLLM):
    def __init__(self):
        pass

    def set_config(self, config, plugin_config):
        """Called once, before the first query.

        config: the values of the fields in agent.json. A field left empty may be missing: use .get().
        """
        self.config = config

    def process(self, query, settings, trace):
        """Answers one query. The other ways are process_stream, aprocess and aprocess_stream: one of the four will do.

        query: {"messages": [{"role": ..., "content": ...}, ...]}, the whole conversation, oldest message first.
        settings: temperature, maxOutputTokens ... Only those that were set are there.
        trace: what happens here is shown in the trace of the query; a subspan is one step of it.
        """
        with trace.subspan("Read the conversation") as span:
            questions = [message.get("content") or "" for message in query["messages"] if message.get("role") == "user"]
            span.attributes["questions"] = len(questions)
        return {"text": "You said: " + (questions[-1] if questions else "nothing")}
