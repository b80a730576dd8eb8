# A text completion model that waits without blocking, so that DSS can ask it several things at once.
# It calls a server that speaks the OpenAI protocol, with the standard library only.
#
# DSS looks in this file for the one class that inherits BaseLLM; its name is free.
import asyncio
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
        self.headers = {"Content-Type": "application/json"}
        # With the field "api_key" of llm.json: the preset arrives as a dict, and is empty when none was chosen.
        # preset = config.get("api_key") or {}
        # self.headers["Authorization"] = "Bearer " + (preset.get("key") or "")

    async def aprocess(self, query, settings, trace):
        """Answers one query. Mind the "a" of the name: `aprocess` is awaited, `process` is an ordinary method."""
        body = {
            "model": self.model,
            "messages": [{"role": message.get("role"), "content": read_text(message)} for message in query["messages"]],
        }
        body.update(read_options(settings))

        with trace.subspan("call_server") as span:
            span.attributes["model"] = self.model
            # urllib blocks, so it runs in a thread. With an asynchronous client, await its call here instead.
            answer = await asyncio.to_thread(self.post, body)

        choice = answer["choices"][0]
        usage = answer.get("usage") or {}
        # Only "text" is required. With token counts, DSS can report usage.
        return {
            "text": choice["message"].get("content") or "",
            "finishReason": choice.get("finish_reason"),
            "promptTokens": usage.get("prompt_tokens") or 0,
            "completionTokens": usage.get("completion_tokens") or 0,
            "totalTokens": usage.get("total_tokens") or 0,
        }

    def post(self, body):
        """Sends the request and returns the answer as a dict."""
        request = urllib.request.Request(self.url, data=json.dumps(body).encode("utf-8"), headers=self.headers)
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:
                return json.loads(response.read().decode("utf-8"))
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
