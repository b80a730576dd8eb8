"""Checks 14 to 21: what reaches the plugin, and what comes back of it."""

import json
import os
from typing import Any

from plugsmith.conformance.registry import check, expect, expect_error
from plugsmith.conformance.scene import Scene, ask, llm_of, llm_scene
from plugsmith.instance import Model
from plugsmith.json_types import JsonObject

_ECHO = """
import json
class Echo(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": json.dumps({"query": query, "settings": settings})}
"""


def _echoed(completion: Any) -> JsonObject:
    echoed: JsonObject = json.loads(completion.execute().text)
    return echoed


@check(14, "A conversation arrives with the documented keys, tools in the settings", "seen")
def conversation() -> None:
    completion = llm_of(llm_scene(_ECHO)).new_completion()
    call = {"type": "function", "id": "1", "function": {"name": "f", "arguments": "{}"}}
    tool = {"type": "function", "function": {"name": "f", "description": "d", "parameters": {"type": "object"}}}
    completion.with_message("be kind", role="system").with_message("hi")
    completion.with_tool_calls([call]).with_tool_output("out", tool_call_id="1").with_context({"user": "u"})
    completion.settings.update({"temperature": 0.5, "tools": [tool], "toolChoice": {"type": "auto"}})
    echoed = _echoed(completion)
    expected = {
        "messages": [
            {"role": "system", "content": "be kind"},
            {"role": "user", "content": "hi"},
            {"role": "assistant", "toolCalls": [call]},
            {"role": "tool", "toolOutputs": [{"callId": "1", "output": "out"}]},
        ],
        "context": {"user": "u"},
    }
    expect(echoed["query"], expected, "query")
    expect(echoed["settings"], {"temperature": 0.5, "tools": [tool], "toolChoice": {"type": "auto"}}, "settings")


@check(15, "A message of several parts has no content key", "seen")
def multipart() -> None:
    completion = llm_of(llm_scene(_ECHO)).new_completion()
    message = completion.new_multipart_message().with_text("look")
    message.with_inline_image(b"\x01\x02", mime_type="image/png").with_image_url("https://x.invalid/a.png").add()
    (sent,) = _echoed(completion)["query"]["messages"]
    expect("content" in sent, False, "a content key")
    expect(
        sent["parts"],
        [
            {"type": "TEXT", "text": "look"},
            {"type": "IMAGE_INLINE", "inlineImage": "AQI=", "imageMimeType": "image/png"},
            {"type": "IMAGE_URI", "imageUrl": "https://x.invalid/a.png"},
        ],
        "parts",
    )


@check(16, "Asking for JSON sets responseFormat, and the answer is parsed", "seen")
def json_output() -> None:
    completion = llm_of(llm_scene(_ECHO)).new_completion()
    completion.with_message("hi")
    completion.with_json_output(schema={"type": "object"}, strict=True)
    wanted = completion.execute().json["settings"]["responseFormat"]
    schema = wanted["schema"]
    expect(json.loads(schema) if isinstance(schema, str) else schema, {"type": "object"}, "schema")
    expect({**wanted, "schema": 0}, {"type": "json", "schema": 0, "strict": True, "compatible": None}, "responseFormat")


@check(17, "Of several queries, one that raises leaves the others alone", "seen, inferred")
def several() -> None:
    code = """
class Second(BaseLLM):
    def process(self, query, settings, trace):
        text = query["messages"][0]["content"]
        if text == "2":
            raise RuntimeError("second")
        return {"text": text}
"""
    queries = llm_of(llm_scene(code)).new_completions()
    for text in ("1", "2", "3"):
        queries.new_completion().with_message(text)
    answers = queries.execute().responses
    expect([answer.success for answer in answers], [True, False, True], "successes")
    expect([answers[0].text, answers[2].text], ["1", "3"], "texts")


@check(18, "Texts are embedded in order, with the overflow setting", "seen")
def embeddings() -> None:
    code = """
class Lengths(BaseEmbeddingModel):
    def process(self, query, settings, trace):
        assert settings == {"textOverflowMode": "FAIL"}, settings
        return {"responses": [{"embedding": [float(len(item["text"]))]} for item in query["queries"]]}
"""
    query = llm_of(llm_scene(code, "TEXT_EMBEDDING")).new_embeddings()
    query.add_text("ab").add_text("abc")
    expect(query.execute().get_embeddings(), [[2.0], [3.0]], "embeddings")


@check(19, "Models are listed by what they are for", "seen")
def listed() -> None:
    scene = Scene({"python-llms/model/llm.json": {"meta": {}, "params": []}})
    models = [("m1", "CHAT_COMPLETION"), ("m2", "TEXT_EMBEDDING"), ("m3", "RERANKING")]
    scene.instance.connect("con", "probe", *(Model(name, "model", capability) for name, capability in models))
    purposes = ("GENERIC_COMPLETION", "TEXT_EMBEDDING_EXTRACTION", "RERANKING")
    for purpose, (name, _) in zip(purposes, models, strict=True):
        found = scene.project.list_llms(purpose=purpose)
        expect([(item.id, item.type) for item in found], [(f"custom:con:{name}", "CUSTOM")], purpose)


@check(20, "Spans of the plugin hang in the trace with times and durations", "seen")
def trace() -> None:
    code = """
class Traced(BaseLLM):
    def process(self, query, settings, trace):
        with trace.subspan("outer") as outer:
            outer.attributes["a"] = 1
            outer.inputs["i"] = 2
            outer.outputs["o"] = 3
            outer.append_trace({"type": "span", "name": "inner", "children": []})
        return {"text": "t"}
"""
    span = ask(llm_scene(code)).trace
    for name in ("DKU_LLM_MESH_COMPLETION_QUERY", "DKU_LLM_MESH_LLM_CALL", "PYTHON_LLM_CALL", "outer"):
        expect(span["name"], name, "name of a span")
        expect((isinstance(span["duration"], int), span["begin"][-1]), (True, "Z"), f"times of {name}")
        last, span = span, span["children"][0]
    expect((last["attributes"], last["inputs"], last["outputs"]), ({"a": 1}, {"i": 2}, {"o": 3}), "outer")
    expect(span["name"], "inner", "appended span")


@check(
    21, "Unknown models and a missing project key fail with DSS's messages", "seen, inferred (wording of the server)"
)
def missing() -> None:
    from dataikuapi.utils import DataikuException

    from dataiku import default_project_key

    scene = llm_scene("class C(BaseLLM): pass\n")
    completion = scene.project.get_llm("custom:con:none").new_completion()
    completion.with_message("hi")
    error = expect_error(completion.execute, "LLM not found: custom:con:none")
    expect(isinstance(error, DataikuException), True, "a DataikuException")
    key = os.environ.pop("DKU_CURRENT_PROJECT_KEY")
    try:
        expect_error(default_project_key, "Default project key is not specified (no DKU_CURRENT_PROJECT_KEY in env)")
    finally:
        os.environ["DKU_CURRENT_PROJECT_KEY"] = key
