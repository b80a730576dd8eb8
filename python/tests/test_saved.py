"""Saved tests: real runs, judged."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from conftest import Bench

from plugsmith.expectations import find_at, is_same
from plugsmith.saved import read_saved, run_saved
from plugsmith.wire.messages import WireRequest, WireResponse

LLM = """import requests
from dataiku.llm.python import BaseLLM
class M(BaseLLM):
    def set_config(self, config, plugin_config):
        self.key = config["api"]["key"]
    def process(self, query, settings, trace):
        body = {"model": "m", "messages": [{"role": "user", "content": query["messages"][-1]["content"]}]}
        body["user"] = "account of " + self.key
        answer = requests.post("https://provider.invalid/v1/chat/completions?key=" + self.key, json=body,
                               headers={"Authorization": "Bearer " + self.key, "X-Trace": self.key})
        answer.raise_for_status()
        return {"text": answer.json()["choices"][0]["message"]["content"]}
"""
SETUP: dict[str, Any] = {
    "plugins": [{"presets": {"keys": {"Main": {}}}, "credentials": {"keys": {"Main": {"key": "plugsmith-test"}}}}],
    "connections": [
        {
            "name": "c",
            "plugin": "probe",
            "models": [{"id": "m", "component": "m", "config": {"api": {"mode": "PRESET", "name": "Main"}}}],
        }
    ],
}
ASK = {"do": "complete", "llmId": "custom:c:m", "query": {"messages": [{"role": "user", "content": "hi"}]}}
ANSWER = "Simulated answer of m to: hi"


@pytest.fixture
def plugin(bench: Bench) -> Bench:
    params = [{"name": "api", "type": "PRESET", "parameterSetId": "keys"}]
    key = {"name": "key", "type": "CREDENTIAL_REQUEST", "credentialRequestSettings": {"type": "SINGLE_FIELD"}}
    bench.write("parameter-sets/keys/parameter-set.json", {"params": [key]})
    bench.write("python-llms/m/llm.json", {"meta": {}, "params": params})
    bench.write("python-llms/m/llm.py", LLM)
    bench.write("python-agent-tools/t/tool.json", {"meta": {}})
    bench.write(
        "python-agent-tools/t/tool.py",
        """from dataiku.llm.agent_tools import BaseAgentTool
class T(BaseAgentTool):
    def get_descriptor(self, tool):
        return {"description": "d", "inputSchema": {"type": "object", "properties": {}}}
    def invoke(self, input, trace):
        return {"output": "got " + input["input"]["a"]}
""",
    )
    bench.write("python-runnables/r/runnable.json", {"meta": {}, "resultType": "RESULT_TABLE"})
    bench.write(
        "python-runnables/r/runnable.py",
        """from dataiku.runnables import ResultTable, Runnable
class R(Runnable):
    def run(self, progress_callback):
        table = ResultTable()
        table.add_column("k", "Key", "STRING")
        table.add_record(["one"])
        return table
""",
    )
    return bench


def _run(bench: Bench, run: dict[str, Any], expect: dict[str, Any], **more: Any) -> dict[str, Any]:
    test = {"name": "T", "setup": SETUP, "run": run, "answers": {"source": "simulated", "fault": None}, **more}
    reply = bench.do("saved-test", folder=str(bench.folder), test={**test, "expect": expect})
    assert reply["error"] is None
    return reply["result"]


def _component(action: str, folder: str, component: str) -> dict[str, Any]:
    return {"do": action, "plugin": "probe", "folder": folder, "component": component, "config": {}}


@pytest.mark.parametrize("stream", [False, True])
def test_a_model_answers_from_the_simulated_provider(plugin: Bench, stream: bool) -> None:
    outcome = _run(plugin, {**ASK, "stream": stream}, {"kind": "text", "equals": ANSWER})
    assert (outcome["passed"], outcome["why"], outcome["name"], outcome["actual"]) == (True, None, "T", ANSWER)
    assert outcome["reply"]["report"]["exchanges"][0]["status"] == 200
    assert _run(plugin, {**ASK, "stream": stream}, {"kind": "succeeds"})["passed"]


def test_another_text_says_what_came_instead(plugin: Bench) -> None:
    assert _run(plugin, ASK, {"kind": "text", "contains": "answer of m"})["passed"]
    assert _run(plugin, ASK, {"kind": "text", "equals": "no"})["why"] == f'Expected "no", but got "{ANSWER}"'


@pytest.mark.parametrize("stream", [False, True])
def test_a_fault_of_the_provider_fails_the_run(plugin: Bench, stream: bool) -> None:
    answers = {"source": "simulated", "fault": "rate-limited"}
    run = {**ASK, "stream": stream}
    assert _run(plugin, run, {"kind": "fails", "message": None}, answers=answers)["passed"]
    assert _run(plugin, run, {"kind": "fails", "message": "429"}, answers=answers)["passed"]
    assert "but not with" in _run(plugin, run, {"kind": "fails", "message": "401"}, answers=answers)["why"]
    assert _run(plugin, run, {"kind": "succeeds"}, answers=answers)["why"].startswith("It failed: ")
    assert _run(plugin, run, {"kind": "text", "equals": ""}, answers=answers)["why"].startswith("It failed: ")


def test_without_a_source_nothing_answers(plugin: Bench) -> None:
    outcome = _run(plugin, ASK, {"kind": "fails", "message": "was not called"}, answers={"source": "none"})
    assert outcome["passed"]


def test_a_tool_gives_its_output(plugin: Bench) -> None:
    tool = {"id": "x", "plugin": "probe", "component": "t", "config": {}}
    run = {"do": "invoke-tool", "tool": tool, "input": {"input": {"a": "b"}}}
    assert _run(plugin, run, {"kind": "text", "equals": "got b"})["passed"]
    assert _run(plugin, run, {"kind": "json-path", "path": "$.trace.children[0].name", "equals": "x"})["why"] == (
        'Expected "x" at $.trace.children[0].name, but got "PYTHON_AGENT_TOOL_CALL"'
    )


def test_a_macro_gives_a_table(plugin: Bench) -> None:
    run = _component("macro", "python-runnables", "r")
    assert _run(plugin, run, {"kind": "json-path", "path": "$.result.records", "equals": [["one"]]})["passed"]
    missing = _run(plugin, run, {"kind": "json-path", "path": "$.result.records[3]", "equals": 1})
    assert missing["why"] == "$.result.records has 1 items, so there is nothing at $.result.records[3]."


def test_what_dss_would_not_take_is_no_success(plugin: Bench) -> None:
    plugin.write("python-runnables/r/runnable.json", {"meta": {}, "resultType": "HTML"})
    run = _component("macro", "python-runnables", "r")
    assert _run(plugin, run, {"kind": "succeeds"})["why"].startswith("DSS would not take")
    assert _run(plugin, run, {"kind": "fails", "message": None})["passed"]


def test_a_cell_gives_what_it_prints_and_shows(plugin: Bench) -> None:
    run = {"do": "cell", "name": "cell", "code": "import sys\nprint('a')\nprint('log', file=sys.stderr)\n1 + 1"}
    assert _run(plugin, run, {"kind": "text", "equals": "a\n2"})["passed"]
    assert any(event["type"] == "output" for event in plugin.events)


def test_the_instance_and_the_notebook_of_before_are_in_use_again(plugin: Bench) -> None:
    plugin.configure(projectKey="MINE")
    plugin.do("cell", code="kept = 1")
    before = plugin.host.instance
    assert not _run(plugin, {"do": "cell", "code": "kept"}, {"kind": "succeeds"})["passed"]
    assert plugin.host.instance is before
    shown = plugin.do("cell", code="import dataiku; dataiku.default_project_key(), kept")["result"]["shown"]
    assert shown == "('MINE', 1)"


def test_a_plugin_that_cannot_be_set_up_is_no_expected_failure(plugin: Bench) -> None:
    plugin.write("plugin.json", "{")
    outcome = _run(plugin, ASK, {"kind": "fails", "message": None})
    assert outcome["why"].startswith("The instance for it could not be set up: ValueError: ")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"run": {"do": "configure"}}, "nothing that a saved test can run"),
        ({"answers": {"source": "live", "approved": ["x"]}}, "record them first"),
        ({"expect": {"kind": "shines"}}, "no expectation named 'shines'"),
        ({"expect": {"kind": "json-path", "path": "a", "equals": 1}}, r"does not start with \$"),
    ],
)
def test_what_is_no_test_says_so(plugin: Bench, change: dict[str, Any], message: str) -> None:
    test = {"name": "T", "setup": SETUP, "run": ASK, "answers": {"source": "simulated"}, "expect": {"kind": "succeeds"}}
    with pytest.raises(ValueError, match=message):
        run_saved(plugin.host, plugin.folder, {**test, **change})


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("{", "utf-8")
    with pytest.raises(ValueError, match=r"a\.json cannot be read"):
        read_saved(file)


def test_paths_lead_through_lists_and_odd_names() -> None:
    value = {"a b": [{"c-d": 1}]}
    assert find_at(value, '$["a b"][0].c-d') == 1
    assert find_at(value, "$") is value
    with pytest.raises(ValueError, match="from character 2 on"):
        find_at(value, "$..x")


def test_sameness_is_that_of_json() -> None:
    assert is_same({"a": [1, None]}, {"a": [1.0, None]})
    assert not is_same(1, True)
    assert not is_same([1], [1, 2])


class _Live:
    """Stands for a real provider: it answers with the key it was called with."""

    name = "live"

    def answer(self, request: WireRequest) -> WireResponse:
        key = request.headers["X-Trace"]
        content = {"choices": [{"message": {"content": "recorded answer"}}], "account": key}
        headers = {"content-type": "application/json", "x-account": key, "set-cookie": key}
        return WireResponse(200, headers, [json.dumps(content).encode()])


def test_a_cassette_holds_no_secret_and_replays_without_a_network(plugin: Bench) -> None:
    secret = 'sk-"very/secret'
    setup = copy.deepcopy(SETUP)
    setup["plugins"][0] |= {"folder": str(plugin.folder), "credentials": {"keys": {"Main": {"key": secret}}}}
    assert plugin.do("configure", setup=setup)["ok"]
    plugin.host.instance.wire.source = _Live()
    assert plugin.do(ASK["do"], **{key: ASK[key] for key in ("llmId", "query")})["result"]["text"] == "recorded answer"
    cassette = plugin.do("cassette")["result"]
    assert len(cassette["exchanges"]) == 1
    for text in (str(cassette), str(plugin.events)):
        assert "very" not in text
    assert cassette["exchanges"][0]["chunks"][0].endswith('"account": "***"}')

    answers = {"source": "recorded", "cassette": cassette}
    assert _run(plugin, ASK, {"kind": "text", "equals": "recorded answer"}, answers=answers)["passed"]
    other = {**ASK, "query": {"messages": [{"role": "user", "content": "another question"}]}}
    assert _run(plugin, other, {"kind": "fails", "message": "record it anew"}, answers=answers)["passed"]


def test_passwords_of_forms_and_presets_are_secrets_too(plugin: Bench) -> None:
    password = {"name": "pw", "type": "PASSWORD"}
    inner = [password, {"name": "api", "type": "PRESET", "parameterSetId": "keys"}]
    params = [*inner, {"name": "list", "type": "OBJECT_LIST", "subParams": inner}]
    plugin.write("plugin.json", {"id": "probe", "params": [password]})
    plugin.write("python-llms/m/llm.json", {"meta": {}, "params": params})
    config = {"pw": "of model", "api": {"mode": "INLINE", "inlinedConfig": {"key": "inlined"}}}
    config["list"] = [{"pw": "in list", "api": {"mode": "PRESET", "name": "Main"}}]
    plugin.configure(
        plugin={"settings": {"pw": "of plugin", "other": "shown"}},
        connections=[{"name": "c", "plugin": "probe", "models": [{"id": "m", "component": "m", "config": config}]}],
    )
    assert plugin.host.instance.secrets() == {"of plugin", "of model", "inlined", "in list"}
    plugin.write("python-llms/m/llm.json", "{")
    assert plugin.host.instance.secrets() == {"of plugin"}


def test_what_a_macro_was_given_on_the_spot_is_secret_while_it_runs(plugin: Bench) -> None:
    params = [{"name": "api", "type": "PRESET", "parameterSetId": "keys"}]
    plugin.write("python-runnables/r/runnable.json", {"meta": {}, "resultType": "URL", "params": params})
    plugin.write(
        "python-runnables/r/runnable.py",
        """import requests
from dataiku.runnables import Runnable
class R(Runnable):
    def __init__(self, project_key, config, plugin_config):
        self.key = config["api"]["key"]
    def run(self, progress_callback):
        requests.post("https://provider.invalid/v1/chat/completions", json={"key": self.key})
        return "https://x.invalid"
""",
    )
    run = {**_component("macro", "python-runnables", "r")}
    run["config"] = {"api": {"mode": "INLINE", "inlinedConfig": {"key": "on the spot"}}}
    outcome = _run(plugin, run, {"kind": "json-path", "path": "$.result", "equals": "https://x.invalid"})
    assert outcome["passed"]
    assert outcome["reply"]["report"]["exchanges"][0]["requestBody"] == '{"key": "***"}'
