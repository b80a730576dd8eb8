# A text completion model through the OpenAI SDK. The plugin's code environment needs the package "openai".
#
# DSS looks in this file for the one class that inherits BaseLLM; its name is free.
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
        # Never write a key into the plugin. With the field "api_key" of llm.json, take it from the chosen preset:
        # api_key = (config.get("api_key") or {}).get("key")
        # Without one, the SDK looks for the environment variable OPENAI_API_KEY.
        api_key = None
        self.client = OpenAI(api_key=api_key, base_url=config.get("base_url") or None)

    def process(self, query, settings, trace):
        """Answers one query: the whole conversation is in query["messages"], oldest message first."""
        messages = []
        for message in query["messages"]:
            messages.extend(to_openai(message))

        with trace.subspan("call_openai") as span:
            span.attributes["model"] = self.model
            response = self.client.chat.completions.create(
                model=self.model, messages=messages, **read_options(settings)
            )

        choice = response.choices[0]
        # Only "text" is required. With token counts, DSS can report usage.
        answer = {"text": choice.message.content or "", "finishReason": choice.finish_reason}
        if choice.message.tool_calls:
            # The arguments stay what they are for OpenAI and for DSS: a text that holds JSON.
            answer["toolCalls"] = [
                {
                    "id": call.id,
                    "type": "function",
                    "function": {"name": call.function.name, "arguments": call.function.arguments},
                }
                for call in choice.message.tool_calls
            ]
        if response.usage:
            answer["promptTokens"] = response.usage.prompt_tokens
            answer["completionTokens"] = response.usage.completion_tokens
            answer["totalTokens"] = response.usage.total_tokens
        return answer


def to_openai(message):
    """One message of DSS in OpenAI's form. A message with the outputs of several tools becomes several."""
    outputs = message.get("toolOutputs")
    if outputs:
        return [
            {"role": "tool", "tool_call_id": output.get("callId"), "content": str(output.get("output") or "")}
            for output in outputs
        ]
    content = message.get("content")
    if content is None and message.get("parts"):
        content = [to_openai_part(part) for part in message["parts"]]
    result = {"role": message.get("role"), "content": content}
    if message.get("toolCalls"):
        result["tool_calls"] = [
            {"id": call.get("id"), "type": "function", "function": call.get("function")}
            for call in message["toolCalls"]
        ]
    elif content is None:
        result["content"] = ""
    return [result]


def to_openai_part(part):
    """A part of a message: a text, an image that comes along in base64, or the address of an image."""
    kind = part.get("type")
    if kind == "TEXT":
        return {"type": "text", "text": part.get("text") or ""}
    if kind == "IMAGE_INLINE":
        url = "data:%s;base64,%s" % (part.get("imageMimeType") or "image/png", part["inlineImage"])
        return {"type": "image_url", "image_url": {"url": url}}
    if kind == "IMAGE_URI":
        return {"type": "image_url", "image_url": {"url": part["imageUrl"]}}
    raise ValueError("This model does not understand parts of type %s" % kind)


def read_options(settings):
    """The settings of the query in OpenAI's words. Only those that were set are in `settings`."""
    options = {
        "temperature": settings.get("temperature"),
        "top_p": settings.get("topP"),
        # 0 can stand for "no limit".
        "max_completion_tokens": settings.get("maxOutputTokens") or None,
        "stop": settings.get("stopSequences") or None,
        "presence_penalty": settings.get("presencePenalty"),
        "frequency_penalty": settings.get("frequencyPenalty"),
        "tools": [to_openai_tool(tool) for tool in settings.get("tools") or []] or None,
    }
    choice = settings.get("toolChoice")
    if choice and options["tools"]:
        is_one_tool = choice.get("type") == "tool_name"
        named = {"type": "function", "function": {"name": choice.get("name")}}
        options["tool_choice"] = named if is_one_tool else choice.get("type")
    return {name: value for name, value in options.items() if value is not None}


def to_openai_tool(tool):
    """A tool as OpenAI knows it: DSS may add keys of its own to the description of the function."""
    known = ("name", "description", "parameters", "strict")
    function = tool.get("function") or {}
    return {"type": "function", "function": {key: function[key] for key in known if function.get(key) is not None}}
