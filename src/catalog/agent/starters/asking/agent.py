# An agent that asks a model of the LLM Mesh and passes its answer on, piece by piece.
# DSS looks in this file for the one class that inherits BaseLLM; its name is free.
import dataiku
from dataiku.llm.python import BaseLLM

ROLES = ("system", "user", "assistant")


class MyAgent(BaseLLM):
    def __init__(self):
        pass

    def set_config(self, config, plugin_config):
        """config: the values of the fields in agent.json. Called once, so it changes nothing outside this object."""
        self.llm_id = config.get("llm_id")
        self.instructions = config.get("instructions") or ""

    def process_stream(self, query, settings, trace):
        """Yields the answer piece by piece, and at last a footer.

        query: {"messages": [...]}, the whole conversation. An exception becomes the error message of the query.
        """
        if not self.llm_id:
            raise ValueError("Choose a model in the settings of the agent.")

        # The project in which the agent is used.
        llm = dataiku.api_client().get_default_project().get_llm(self.llm_id)
        completion = llm.new_completion()
        if self.instructions:
            completion.with_message(self.instructions, role="system")
        for message in query["messages"]:
            # A message may hold other things than a text: calls of tools and their outputs have no content.
            if message.get("role") in ROLES and message.get("content"):
                completion.with_message(message.get("content", ""), role=message["role"])

        # What people see while they wait. It is not part of the answer.
        yield {"chunk": {"type": "event", "eventKind": "ASKING_MODEL", "eventData": {"llm": self.llm_id}}}

        with trace.subspan("Ask the model") as span:
            for piece in completion.execute_streamed():
                text = getattr(piece, "text", None)
                if text:
                    yield {"chunk": {"text": text}}
                elif getattr(piece, "trace", None):
                    # The last piece tells what the model did: it becomes a part of our trace.
                    span.append_trace(piece.trace)
        yield {"footer": {"finishReason": "STOP"}}
