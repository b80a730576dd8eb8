"""Checks 22 to 25: tools, guardrails, plugins, reranking and images."""

import base64
import io
import json
import zipfile

from plugsmith.conformance.registry import check, expect
from plugsmith.conformance.scene import Scene, llm_of, llm_scene
from plugsmith.instance import Model
from plugsmith.kinds.tools import sample_of_tool

_TOOL = """
from dataiku.llm.agent_tools import BaseAgentTool
class Tool(BaseAgentTool):
    def get_descriptor(self, tool):
        schema = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
        return {"description": "Doubles", "inputSchema": schema}
    def invoke(self, input, trace):
        with trace.subspan("work"):
            return {"output": input["input"]["n"] * 2}
    def load_sample_query(self, tool):
        return {"n": 1}
"""
_GUARDRAIL = """
from dataiku.llm.guardrails import BaseGuardrail
class Short(BaseGuardrail):
    def process(self, input, trace):
        if self.config["usesInstructions"]:
            input["completionQuery"]["messages"][0]["content"] += " Please answer in one sentence."
        return input
"""


@check(22, "An agent tool is described, run with its context, and traced", "documented, seen")
def tool() -> None:
    scene = Scene({"python-agent-tools/t/tool.json": {"meta": {}}, "python-agent-tools/t/tool.py": _TOOL})
    placed = scene.place(scene.instance.tools, "t")
    found = scene.project.get_agent_tool("x")
    expect(found.get_descriptor()["description"], "Doubles", "description")
    result = found.run({"n": 4}, context={"who": "me"})
    body = {"toolId": "x", "input": {"input": {"n": 4}, "context": {"who": "me"}}}
    expect(scene.requests[-1], ("POST", "/projects/BENCH/agents/tools/x/invocations", body), "request")
    expect((result["output"], result["sources"]), (8, []), "output and sources")
    expect(result["trace"]["name"], "DKU_MANAGED_TOOL_CALL", "outer span")
    expect(result["trace"]["children"][0]["name"], "PYTHON_AGENT_TOOL_CALL", "inner span")
    expect(sample_of_tool(scene.instance, placed), {"n": 1}, "sample query")


@check(23, "A guardrail changes the query before the model sees it", "documented")
def guardrail() -> None:
    descriptor = {
        "meta": {},
        "params": [{"name": "usesInstructions", "type": "BOOLEAN"}],
        "operatesOnQueriesBasedOnParameterName": "usesInstructions",
        "operatesOnQueriesBasedOnParameterValue": "true",
    }
    scene = llm_scene("""
class Echo(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": query["messages"][0]["content"]}
""")
    scene.write("python-guardrails/g/guardrail.json", descriptor)
    scene.write("python-guardrails/g/guardrail.py", _GUARDRAIL)
    scene.place(scene.instance.guardrails, "g")
    completion = llm_of(scene).new_completion()
    completion.with_message("Why?")
    asked = completion.new_guardrail("x")
    asked.params["usesInstructions"] = True
    asked.add()
    expect(completion.execute().text, "Why? Please answer in one sentence.", "what the model saw")


@check(24, "A plugin is installed from a zip, its preset saved, its code environment built", "seen")
def plugin() -> None:
    scene = Scene({"parameter-sets/s/parameter-set.json": {"params": [{"name": "p", "type": "STRING"}]}})
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("plugin.json", json.dumps({"id": "zipped", "version": "1.0.0"}))
    scene.client.install_plugin_from_archive(io.BytesIO(data.getvalue()))
    expect(b'name="file"' in scene.requests[-1][2], True, "a part named file")
    expect("zipped" in [item["id"] for item in scene.client.list_plugins()], True, "the plugin in the list")

    settings = scene.client.get_plugin("probe").get_settings()
    settings.get_parameter_set("parameter-set-probe-s").create_preset("one", with_defaults=False)
    settings.save()
    expect(scene.instance.plugin("probe").presets, {"s": {"one": {}}}, "presets")

    future = scene.client.get_plugin("probe").create_code_env()
    expect(future.wait_for_result()["envName"], "plugin_probe_managed", "name of the environment")
    polls = [path for method, path, _ in scene.requests if path.startswith("/futures/")]
    expect(len(polls) >= 2, True, "polled until it had a result")


@check(25, "Documents are reranked and images decoded", "seen")
def reranking_and_images() -> None:
    code = """
class Ranking(BaseRerankingModel):
    def process(self, query, settings, trace):
        asked = query["queryParts"][0]["text"]
        scored = [
            {"index": at, "relevanceScore": float(asked in document["parts"][0]["text"])}
            for at, document in enumerate(query["documents"])
        ]
        return {"documents": sorted(scored, key=lambda item: -item["relevanceScore"])}
"""
    scene = llm_scene(code, "RERANKING")
    query = llm_of(scene).new_reranking().with_query("b")
    query.with_document("aa").with_document("ab")
    ranked = query.execute().documents
    expect([(item.index, item.relevance_score) for item in ranked], [(1, 1.0), (0, 0.0)], "ranking")

    scene.instance.connect("art", "probe", Model("m", "model", "IMAGE_GENERATION"))
    scene.instance.generate_images = lambda asked: [base64.b64encode(b"png").decode()]
    images = scene.project.get_llm("custom:art:m").new_images_generation().with_prompt("a cat").execute()
    expect(images.first_image(), b"png", "image")
