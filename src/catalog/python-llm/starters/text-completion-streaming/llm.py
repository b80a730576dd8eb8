# A text completion model that answers piece by piece, from a server that speaks the OpenAI protocol.
# Only the standard library is used, so the plugin needs no package for it.
#
# DSS looks in this file for the one class that inherits BaseLLM; its name is free.
import json
import urllib.error
import urllib.request

from dataiku.llm.python import BaseLLM

TIMEOUT_SECONDS = 120


class MyLLM(BaseLLM):
    def __init__(self):
        pass

    def set_config(self, config, plugin_config):
        """Called once, before the first query, with the values of the fields of llm.json, by name."""
        self.url = (config.get("base_url") or "").rstrip("/") + "/chat/completions"
        self.model = config.get("model")
        self.headers = {"Content-Type": "application/json", "Accept": "text/event-stream"}
        # With the field "api_key" of llm.json: the preset arrives as a dict, and is empty when none was chosen.
        # preset = config.get("api_key") or {}
        # self.headers["Authorization"] = "Bearer " + (preset.get("key") or "")

    def process_stream(self, query, settings, trace):
        """Yields chunks of text as they come, then one footer. It must be a generator: yield, do not return a list."""
        body = {
            "model": self.model,
            "messages": [{"role": message.get("role"), "content": read_text(message)} for message in query["messages"]],
            "stream": True,
            "stream_options": {"include_usage": True},
        }
        body.update(read_options(settings))

        usage = {}
        finish_reason = None
        with trace.subspan("call_server") as span:
            span.attributes["model"] = self.model
            for event in self.post(body):
                usage = event.get("usage") or usage
                for choice in event.get("choices") or []:
                    finish_reason = choice.get("finish_reason") or finish_reason
                    text = (choice.get("delta") or {}).get("content")
                    if text:
                        yield {"chunk": {"text": text}}

        # The footer comes last. Nothing may follow it, and text in it would be lost.
        footer = {}
        if finish_reason:
            footer["finishReason"] = finish_reason
        if usage:
            footer["promptTokens"] = usage.get("prompt_tokens") or 0
            footer["completionTokens"] = usage.get("completion_tokens") or 0
            footer["totalTokens"] = usage.get("total_tokens") or 0
        yield {"footer": footer}

    def post(self, body):
        """Sends the request and yields the events of the answer: lines "data: {...}", up to "data: [DONE]"."""
        request = urllib.request.Request(self.url, data=json.dumps(body).encode("utf-8"), headers=self.headers)
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:
                for line in response:
                    line = line.decode("utf-8").strip()
                    if not line.startswith("data:"):
                        continue
                    data = line[len("data:"):].strip()
                    if data == "[DONE]":
                        return
                    yield json.loads(data)
        except urllib.error.HTTPError as error:
            # An exception becomes the error message of the query: say what the server said.
            answer = error.read().decode("utf-8", "replace")
            raise RuntimeError("The server answered %d: %s" % (error.code, answer[:500])) from error


def read_options(settings):
    """The settings of the query in the words of the server. Only those that were set are in `settings`."""
    options = {
        "temperature": settings.get("temperature"),
        "top_p": settings.get("topP"),
        # 0 can stand for "no limit".
        "max_tokens": settings.get("maxOutputTokens") or None,
        "stop": settings.get("stopSequences") or None,
    }
    return {name: value for name, value in options.items() if value is not None}


def read_text(message):
    """The text of a message: its content, or the text among its parts. Images and tools are not handled here."""
    if message.get("content") is not None:
        return message["content"]
    parts = message.get("parts") or []
    return "\n".join(part.get("text") or "" for part in parts if part.get("type") == "TEXT")
