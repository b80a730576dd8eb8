"""Checks 1 to 7: the tutorial, its files, loading, configuring, failing."""

import sys
from types import ModuleType, SimpleNamespace
from typing import Any

from dataiku.llm.python import BaseEmbeddingModel, BaseLLM
from plugsmith import lenient_json
from plugsmith.code_loading import NoClass, find_class, load_component
from plugsmith.conformance.registry import check, expect, expect_error
from plugsmith.conformance.scene import Scene, ask, llm_of, llm_scene
from plugsmith.instance import Model

QUESTION = "How to code an agent in Dataiku?"
PARAMETER_SET = """// A set with one credential.
{
    "meta": {"label": "OpenAI keys"}, /* shown in the settings */
    "defaultDefinableInline": true,
    "pluginParams": [],
    "params": [
        {
            "name": "param_set_api_key", "type": "CREDENTIAL_REQUEST", "label": "OpenAI API Key",
            "credentialRequestSettings": {"type": "SINGLE_FIELD"}, "mandatory": true
        }
    ]
}
"""
LLM_JSON = """{
    // The label is the Type in the connection form.
    "meta": {"label": "My chat model", "icon": "fas fa-magic"},
    "params": [
        {"name": "model", "label": "Model", "type": "STRING"},
        {"name": "api_key", "label": "Key", "type": "PRESET", "parameterSetId": "parameter-custom-llm"}
    ]
}
"""
LLM_PY = """from dataiku.llm.python import BaseLLM
from openai import OpenAI


class MyLLM(BaseLLM):
    def __init__(self):
        pass

    def set_config(self, config, plugin_config):
        self.config = config
        self.client = OpenAI(api_key=config.get("api_key").get("param_set_api_key"))

    def process(self, query, settings, trace):
        prompt = query["messages"][-1]["content"]
        response = self.client.responses.create(model=self.config.get("model"), input=prompt)
        return RETURNED
"""
TUTORIAL = {
    "parameter-sets/parameter-custom-llm/parameter-set.json": PARAMETER_SET,
    "python-llms/custom-chat-plugin/llm.json": LLM_JSON,
    "python-llms/custom-chat-plugin/llm.py": LLM_PY.replace("RETURNED", '{"text": response.output_text}'),
}


class _FakeOpenAI:
    """Answers `[model|key] prompt`, so that the text tells what reached the provider."""

    def __init__(self, api_key: str) -> None:
        self._key = api_key
        self.responses = self

    def create(self, model: str, input: str) -> Any:
        text = f"[{model}|{self._key}] {input}"
        return SimpleNamespace(output_text=text, json=lambda: f'{{"output_text": "{text}"}}')


def tutorial_scene(returned: str | None = None) -> Scene:
    """The tutorial's plugin, its connection and its preset; `returned` replaces what `process` returns."""
    files = dict(TUTORIAL)
    if returned is not None:
        files["python-llms/custom-chat-plugin/llm.py"] = LLM_PY.replace("RETURNED", returned)
    scene = Scene(files)
    plugin = scene.instance.plugin("probe")
    plugin.presets = {"parameter-custom-llm": {"OpenAI": {}}}
    plugin.credentials = {"parameter-custom-llm": {"OpenAI": {"param_set_api_key": "sk"}}}
    config = {"model": "gpt", "api_key": {"mode": "PRESET", "name": "OpenAI"}}
    scene.instance.connect("con", "probe", Model("tut", "custom-chat-plugin", config=config))
    return scene


def _ask_with_fake(scene: Scene) -> Any:
    module = ModuleType("openai")
    module.OpenAI = _FakeOpenAI  # type: ignore[attr-defined]
    known = sys.modules.get("openai")
    sys.modules["openai"] = module
    try:
        completion = scene.project.get_llm("custom:con:tut").new_completion()
        completion.with_message(QUESTION)
        return completion.execute()
    finally:
        del sys.modules["openai"]
        if known is not None:
            sys.modules["openai"] = known


@check(1, "The tutorial's notebook gets the model's answer by one request", "documented, seen")
def tutorial() -> None:
    scene = tutorial_scene()
    response = _ask_with_fake(scene)
    expect(response.success, True, "success")
    expect(response.text, f"[gpt|sk] {QUESTION}", "text")
    body = {
        "queries": [{"messages": [{"role": "user", "content": QUESTION}]}],
        "settings": {},
        "llmId": "custom:con:tut",
    }
    expect(scene.requests, [("POST", "/projects/BENCH/llms/completions", body)], "requests")


@check(2, "A str returned as in the tutorial's last line is flagged, not guessed at", "inferred")
def returned_str() -> None:
    scene = tutorial_scene("response.json()")
    response = _ask_with_fake(scene)
    expect(response.success, False, "success")
    expect_error(lambda: response.text, "not documented")
    expect([finding.rule for finding in scene.instance.findings], ["returned-str"], "findings")
    scene.instance.lenient_returns = True
    expect(_ask_with_fake(scene).text, f'{{"output_text": "[gpt|sk] {QUESTION}"}}', "text when lenient")


@check(3, "Descriptors are read with comments, and strings keep their slashes", "documented")
def comments() -> None:
    expect(lenient_json.parse('{"u":"https://x//y" /*c*/}'), {"u": "https://x//y"}, "value")
    expect(len(lenient_json.parse(LLM_JSON)["params"]), 2, "params of llm.json")
    expect(lenient_json.parse(PARAMETER_SET)["defaultDefinableInline"], True, "parameter-set.json")


@check(4, "Exactly one subclass is found, whatever its name", "seen in DSS 9")
def one_class() -> None:
    def found(code: str) -> Any:
        scene = llm_scene(code)
        component = scene.instance.plugin("probe").component("python-llms", "model")
        return find_class(load_component(component, scene.instance.plugin("probe")), BaseLLM)

    try:
        found("x = 1\n")
        raise AssertionError("a file without a class was accepted")
    except NoClass:
        pass
    expect(found("class Any(BaseLLM): pass\n").__name__, "Any", "class")
    two = "class A(BaseLLM): pass\nclass B(BaseLLM): pass\n"
    expect_error(lambda: found(two), "Multiple classes inheriting")
    expect_error(lambda: found("class Helper(BaseLLM): pass\nclass B(Helper): pass\n"), "Multiple classes inheriting")


@check(5, "A chat and an embedding class in one file are each found by their own parent", "seen")
def two_parents() -> None:
    scene = llm_scene("class C(BaseLLM): pass\nclass E(BaseEmbeddingModel): pass\n")
    plugin = scene.instance.plugin("probe")
    module = load_component(plugin.component("python-llms", "model"), plugin)
    expect(find_class(module, BaseLLM).__name__, "C", "chat class")
    expect(find_class(module, BaseEmbeddingModel).__name__, "E", "embedding class")


@check(6, "A model is made and configured once, however often it is asked", "documented, seen")
def configured_once() -> None:
    code = """
LOG = []
class Logged(BaseLLM):
    def __init__(self): LOG.append("init")
    def set_config(self, config, plugin_config): LOG.append(["set_config", config, plugin_config])
    def process(self, query, settings, trace):
        LOG.append("process")
        return {"text": repr(LOG)}
"""
    scene = llm_scene(code, config={"a": 1})
    scene.instance.plugin("probe").settings = {"b": 2}
    ask(scene)
    expected = ["init", ["set_config", {"a": 1}, {"b": 2}], "process", "process"]
    expect(ask(scene).text, repr(expected), "log")


@check(7, "An exception fails its own query only", "seen (client), inferred (wording)")
def failing_query() -> None:
    code = """
class Failing(BaseLLM):
    def process(self, query, settings, trace):
        if query["messages"][-1]["content"] == "fail":
            raise ValueError("no key")
        return {"text": "fine"}
"""
    scene = llm_scene(code)
    response = ask(scene, "fail")
    expect(response.success, False, "success")
    expect_error(lambda: response.text, "no key")
    expect_error(lambda: response.json, "no key")
    queries = llm_of(scene).new_completions()
    for text in ("fail", "go on"):
        queries.new_completion().with_message(text)
    expect([answer.success for answer in queries.execute().responses], [False, True], "successes")
