# A text completion model. DSS looks in this file for the one class that inherits BaseLLM; its name is free.
#
# As it stands it repeats what it was asked, so that the connection can be tried before any service is involved.
# Replace answer() by a call to your model. Keep the imports at the top light: if this file cannot be imported,
# DSS no longer offers the model in the connection form.
from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def __init__(self):
        pass

    def set_config(self, config, plugin_config):
        """Called once, before the first query.

        config: the values of the fields declared in llm.json, by name. A field left empty may be missing: use .get().
        plugin_config: the values of the plugin's own settings, declared in plugin.json.
        """
        self.config = config

    def process(self, query, settings, trace):
        """Answers one query.

        query: {"messages": [{"role": ..., "content": ...}, ...]}, the whole conversation, oldest message first.
        settings: temperature, maxOutputTokens, stopSequences, topP ... Only those that were set are there.
        trace: what happens here is shown in the trace of the query; a subspan is one step of it.
        """
        conversation = [(message.get("role"), read_text(message)) for message in query["messages"]]

        with trace.subspan("answer") as span:
            text = self.answer(conversation, settings)
            span.attributes["messages"] = len(conversation)

        prompt_tokens = sum(estimate_tokens(text) for _, text in conversation)
        completion_tokens = estimate_tokens(text)
        # Only "text" is required. With token counts, DSS can report usage.
        return {
            "text": text,
            "promptTokens": prompt_tokens,
            "completionTokens": completion_tokens,
            "totalTokens": prompt_tokens + completion_tokens,
            "tokenCountsAreEstimated": True,
        }

    def answer(self, conversation, settings):
        """Call your model here and return its text. An exception becomes the error message of the query."""
        instructions = [text for role, text in conversation if role == "system"]
        questions = [text for role, text in conversation if role == "user"]
        text = "You said: " + (questions[-1] if questions else "nothing")
        if instructions:
            text += "\nMy instructions are: " + "\n".join(instructions)
        for stop in settings.get("stopSequences") or []:
            text = text.split(stop)[0]
        return text


def read_text(message):
    """The text of a message: its content, or the text among its parts, or the outputs of the tools that it brings."""
    if message.get("content") is not None:
        return message["content"]
    parts = message.get("parts") or []
    texts = [part.get("text") or "" for part in parts if part.get("type") == "TEXT"]
    outputs = [str(output.get("output") or "") for output in message.get("toolOutputs") or []]
    return "\n".join(texts + outputs)


def estimate_tokens(text):
    """A rough count, four characters to a token. Use the count of your model if it tells one."""
    return (len(text) + 3) // 4
