"""Runs llm.py files as DSS would call them, against a server that speaks the OpenAI protocol, and prints what they give.

Reads a list of {"source", "config", "base", "query", "settings"} from standard input. For the tests of the starters.
"""
import asyncio
import contextlib
import http.server
import json
import sys
import threading
import types


class Server(http.server.BaseHTTPRequestHandler):
    requests = []

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        Server.requests.append({"path": self.path, "body": body})
        if body["model"] == "broken":
            self.answer(500, {"error": "no such model"})
        elif self.path.endswith("/embeddings"):
            data = [{"index": i, "embedding": [float(len(text))]} for i, text in enumerate(body["input"])]
            self.answer(200, {"data": data[::-1]})
        elif body.get("stream"):
            deltas = [{"choices": [{"delta": {"content": text}}]} for text in ("Hé", "llo")]
            deltas.append({"choices": [{"delta": {}, "finish_reason": "stop"}]})
            deltas.append({"choices": [], "usage": {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}})
            lines = ["data: %s\n\n" % json.dumps(delta, ensure_ascii=False) for delta in deltas]
            self.send(200, "".join(lines + [": a comment\n\n", "data: [DONE]\n\n"]))
        else:
            choice = {"message": {"content": "Héllo"}, "finish_reason": "stop"}
            usage = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}
            self.answer(200, {"choices": [choice], "usage": usage})

    def answer(self, status, value):
        self.send(status, json.dumps(value))

    def send(self, status, text):
        data = text.encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


class Record(types.SimpleNamespace):
    """An object with the attributes of a dict, as the OpenAI SDK gives."""

    def __getattr__(self, name):
        return None


class FakeOpenAI:
    """The part of the SDK that the starters call. It answers with what it was asked."""

    def __init__(self, api_key=None, base_url=None):
        self.key = api_key
        self.chat = Record(completions=Record(create=self.complete))
        self.responses = Record(create=self.respond)

    def complete(self, model, messages, **options):
        Server.requests.append({"body": dict(options, model=model, messages=messages)})
        calls = [Record(id="c1", function=Record(name="f", arguments="{}"))] if options.get("tools") else None
        message = Record(content=None if calls else "Héllo", tool_calls=calls)
        usage = Record(prompt_tokens=3, completion_tokens=2, total_tokens=5)
        return Record(choices=[Record(message=message, finish_reason="stop")], usage=usage)

    def respond(self, model, input, **options):
        Server.requests.append({"body": dict(options, model=model, input=input)})
        return Record(output_text="[%s|%s] %s" % (model, self.key, input))


class Span:
    def __init__(self):
        self.attributes = {}

    @contextlib.contextmanager
    def subspan(self, _name):
        yield Span()


def install_modules():
    package = types.ModuleType("dataiku.llm.python")
    for name in ("BaseLLM", "BaseEmbeddingModel", "BaseRerankingModel"):
        setattr(package, name, type(name, (), {}))
    openai = types.ModuleType("openai")
    openai.OpenAI = FakeOpenAI
    modules = {"dataiku": types.ModuleType("dataiku"), "dataiku.llm": types.ModuleType("dataiku.llm")}
    sys.modules.update(modules)
    sys.modules.update({"dataiku.llm.python": package, "openai": openai})
    return package


def find_models(module, package):
    """The classes that DSS would find: strict subclasses of a base class, imported ones included."""
    bases = (package.BaseLLM, package.BaseEmbeddingModel, package.BaseRerankingModel)
    values = vars(module).values()
    return [value for value in values if isinstance(value, type) and issubclass(value, bases) and value not in bases]


def call(model, query, settings):
    if hasattr(model, "process"):
        return model.process(query, settings, Span())
    if hasattr(model, "aprocess"):
        return asyncio.run(model.aprocess(query, settings, Span()))
    return list(model.process_stream(query, settings, Span()))


def run(case, package, address):
    Server.requests.clear()
    module = types.ModuleType("llm")
    exec(compile(case["source"], "llm.py", "exec"), vars(module))
    models = find_models(module, package)
    result = {"models": [model.__bases__[0].__name__ for model in models]}
    try:
        model = models[0]()
        config = dict(case["config"])
        if "base_url" in config:
            config["base_url"] = address + config["base_url"]
        model.set_config(config, {})
        result["answer"] = call(model, case["query"], case["settings"])
    except Exception as error:
        result["error"] = "%s: %s" % (type(error).__name__, error)
    result["requests"] = list(Server.requests)
    return result


def main():
    package = install_modules()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = "http://127.0.0.1:%d" % server.server_port
    print(json.dumps([run(case, package, address) for case in json.load(sys.stdin)]))


main()
