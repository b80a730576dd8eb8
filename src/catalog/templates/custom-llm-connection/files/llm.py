# A connection to OpenAI. DSS looks in this file for the one class that inherits BaseLLM; its name is free.
from dataiku.llm.python import BaseLLM


class MyLLM(BaseLLM):
    def __init__(self):
        pass

    def set_config(self, config, plugin_config):
        """Called once, before the first query, with the values of the fields of llm.json, by name."""
        # Imported here and not above: if the package is missing, DSS still offers the model and each query says why it
        # fails. An import that fails at the top of the file would make the model vanish from the connection form.
        from openai import OpenAI

        self.model = config.get("model")
        # A preset arrives as a dict with the parameters of its parameter set, and is empty when none was chosen.
        preset = config.get("api_key") or {}
        api_key = preset.get("param_set_api_key")
        self.client = OpenAI(api_key=api_key) if api_key else None

    def process(self, query, settings, trace):
        """Answers one query: the whole conversation is in query["messages"], oldest message first."""
        if self.client is None:
            raise ValueError("No OpenAI API key. Fill it in under Profile & Settings > Credentials.")

        with trace.subspan("call_openai") as span:
            span.attributes["model"] = self.model
            response = self.client.responses.create(
                model=self.model, input=read_conversation(query["messages"]), **read_options(settings)
            )

        # DSS expects a dict. Only "text" is required; with token counts, it can report usage.
        answer = {"text": response.output_text}
        usage = getattr(response, "usage", None)
        if usage:
            answer["promptTokens"] = usage.input_tokens
            answer["completionTokens"] = usage.output_tokens
            answer["totalTokens"] = usage.total_tokens
        return answer


def read_conversation(messages):
    """The conversation for OpenAI: a single question as its text, anything longer turn by turn."""
    turns = [{"role": read_role(message), "content": read_text(message)} for message in messages]
    if len(turns) == 1 and turns[0]["role"] == "user":
        return turns[0]["content"]
    return turns


def read_role(message):
    """The outputs of tools have no role of their own here: this model is not given tools."""
    role = message.get("role")
    return role if role in ("system", "user", "assistant") else "user"


def read_text(message):
    """The text of a message: its content, or the text among its parts, or the outputs of the tools that it brings."""
    if message.get("content") is not None:
        return message["content"]
    parts = message.get("parts") or []
    texts = [part.get("text") or "" for part in parts if part.get("type") == "TEXT"]
    outputs = [str(output.get("output") or "") for output in message.get("toolOutputs") or []]
    return "\n".join(texts + outputs)


def read_options(settings):
    """The settings of the query in OpenAI's words. Only those that were set are in `settings`."""
    options = {
        "temperature": settings.get("temperature"),
        "top_p": settings.get("topP"),
        # 0 can stand for "no limit".
        "max_output_tokens": settings.get("maxOutputTokens") or None,
    }
    return {name: value for name, value in options.items() if value is not None}
