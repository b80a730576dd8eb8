# A text embedding model: it turns texts into vectors, with a server that speaks the OpenAI protocol.
# Only the standard library is used, so the plugin needs no package for it.
#
# DSS looks in this file for the one class that inherits BaseEmbeddingModel; its name is free.
import json
import urllib.error
import urllib.request

from dataiku.llm.python import BaseEmbeddingModel

TIMEOUT_SECONDS = 120


class MyEmbeddingModel(BaseEmbeddingModel):
    def __init__(self):
        pass

    def set_config(self, config, plugin_config):
        """Called once, before the first query, with the values of the fields of llm.json, by name."""
        self.url = (config.get("base_url") or "").rstrip("/") + "/embeddings"
        self.model = config.get("model")
        self.headers = {"Content-Type": "application/json"}
        # With the field "api_key" of llm.json: the preset arrives as a dict, and is empty when none was chosen.
        # preset = config.get("api_key") or {}
        # self.headers["Authorization"] = "Bearer " + (preset.get("key") or "")

    def process(self, query, settings, trace):
        """Embeds the texts of a query.

        query: {"queries": [{"text": ...}, ...]}, or {"text": ...} for a single text.
        Returns {"responses": [{"embedding": [...]}, ...]} in the same order, or {"embedding": [...]} for a single text.
        """
        queries = query.get("queries")
        texts = [read_text(item) for item in (queries if queries is not None else [query])]

        with trace.subspan("call_server") as span:
            span.attributes["model"] = self.model
            span.attributes["texts"] = len(texts)
            vectors = self.embed(texts)

        if queries is None:
            return {"embedding": vectors[0]}
        return {"responses": [{"embedding": vector} for vector in vectors]}

    def embed(self, texts):
        """The vectors of the texts, in the same order."""
        if not texts:
            return []
        body = json.dumps({"model": self.model, "input": texts}).encode("utf-8")
        request = urllib.request.Request(self.url, data=body, headers=self.headers)
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:
                answer = json.loads(response.read().decode("utf-8"))
        except urllib.error.HTTPError as error:
            # An exception becomes the error message of the query: say what the server said.
            message = error.read().decode("utf-8", "replace")
            raise RuntimeError("The server answered %d: %s" % (error.code, message[:500])) from error
        return [item["embedding"] for item in sorted(answer["data"], key=lambda item: item["index"])]


def read_text(item):
    """The text of one query. Images ("inlineImage") need a model that understands them."""
    if item.get("text") is None:
        raise ValueError("This model embeds text only")
    return item["text"]
