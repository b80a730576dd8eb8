"""The tutorial with the real OpenAI SDK against the simulated provider."""

from typing import Any

import pytest
from conftest import Bench

from plugsmith.conformance.tutorial import QUESTION, TUTORIAL

pytest.importorskip("openai")

HEAD = """import json
from dataiku.llm.python import BaseEmbeddingModel, BaseLLM
from openai import AsyncOpenAI, OpenAI
"""
STREAMED = """
class M(BaseLLM):
    def set_config(self, config, plugin_config):
        self.client = OpenAI(api_key="sk-test", max_retries=0)

    def process_stream(self, query, settings, trace):
        stream = self.client.chat.completions.create(
            model="gpt", messages=[{"role": "user", "content": query["messages"][-1]["content"]}], stream=True,
            stream_options={"include_usage": True},
        )
        for event in stream:
            if event.choices and event.choices[0].delta.content:
                yield {"chunk": {"text": event.choices[0].delta.content}}
            if event.usage:
                yield {"footer": {"promptTokens": event.usage.prompt_tokens}}
"""
ASYNC = """
class M(BaseLLM):
    def set_config(self, config, plugin_config):
        self.client = AsyncOpenAI(api_key="sk-test")

    async def aprocess_stream(self, query, settings, trace):
        stream = await self.client.responses.create(model="gpt", input="hi there", stream=True)
        async for event in stream:
            if event.type == "response.output_text.delta":
                yield {"chunk": {"text": event.delta}}
"""
TOOLS = """
class M(BaseLLM):
    def set_config(self, config, plugin_config):
        self.client = OpenAI(api_key="sk-test")

    def process(self, query, settings, trace):
        answer = self.client.chat.completions.create(
            model="gpt", messages=[{"role": "user", "content": "x"}], tools=settings["tools"]
        )
        calls = answer.choices[0].message.tool_calls
        return {"text": "", "toolCalls": [call.model_dump() for call in calls]}
"""
EMBEDDING = """
class E(BaseEmbeddingModel):
    def set_config(self, config, plugin_config):
        self.client = OpenAI(api_key="sk-test")

    def process(self, query, settings, trace):
        texts = [item["text"] for item in query["queries"]]
        answer = self.client.embeddings.create(model="e", input=texts)
        return {"responses": [{"embedding": item.embedding} for item in answer.data]}
"""
WHOLE = """
class M(BaseLLM):
    def set_config(self, config, plugin_config):
        self.client = OpenAI(api_key="sk-test", max_retries=config.get("retries", 0))

    def process(self, query, settings, trace):
        answer = self.client.responses.create(model="gpt", input=query["messages"][-1]["content"])
        return {"text": answer.output_text}
"""


def _tutorial(bench: Bench, **setup: Any) -> None:
    for path, content in TUTORIAL.items():
        bench.write(path, content)
    credentials = {"parameter-custom-llm": {"OpenAI": {"param_set_api_key": "sk-very-secret"}}}
    bench.configure(
        plugin={
            "presets": {"parameter-custom-llm": {"OpenAI": {}}},
            "credentials": setup.pop("credentials", credentials),
        },
        connections=[
            {
                "name": "con",
                "plugin": "probe",
                "models": [
                    {
                        "id": "tut",
                        "component": "custom-chat-plugin",
                        "config": {"model": "gpt", "api_key": {"mode": "PRESET", "name": "OpenAI"}},
                    }
                ],
            }
        ],
        **setup,
    )
    bench.do("answer-from", source="simulated")


def _model(bench: Bench, code: str, config: dict[str, Any] | None = None, fault: str | None = None) -> None:
    bench.write("python-llms/m/llm.json", {"meta": {}, "params": []})
    bench.write("python-llms/m/llm.py", HEAD + code)
    models = [
        {"id": "m", "component": "m", "config": config or {}},
        {"id": "e", "component": "m", "capability": "TEXT_EMBEDDING"},
    ]
    bench.configure(connections=[{"name": "con", "plugin": "probe", "models": models}])
    bench.do("answer-from", source="simulated", fault=fault)


def _ask(bench: Bench, stream: bool = False, **settings: Any) -> dict[str, Any]:
    query = {"messages": [{"role": "user", "content": "hi there"}]}
    return bench.do("complete", llmId="custom:con:m", query=query, settings=settings, stream=stream)


def test_the_notebook_prints_the_answer_and_no_secret_shows(bench: Bench) -> None:
    _tutorial(bench)
    code = f"""
import dataiku

LLM_ID = "custom:con:tut"
client = dataiku.api_client()
project = client.get_default_project()
llm = project.get_llm(LLM_ID)
completion = llm.new_completion()
completion.with_message({QUESTION!r})
resp = completion.execute()
print(resp.text)
"""
    reply = bench.do("cell", code=code)
    assert reply["error"] is None
    printed = "".join(event["text"] for event in bench.events if event["type"] == "output")
    assert printed == f"Simulated answer of gpt to: {QUESTION}\n"
    (exchange,) = reply["report"]["exchanges"]
    assert exchange["requestHeaders"]["authorization"] == "Bearer ***"
    assert "sk-very-secret" not in repr(exchange) + repr(bench.events)


@pytest.mark.parametrize("unfilled", ["absent", "empty", "dict"])
def test_without_a_credential_set_config_fails_before_any_request(bench: Bench, unfilled: str) -> None:
    _tutorial(bench, credentials={}, unfilled=unfilled)
    query = {"messages": [{"role": "user", "content": "hi"}]}
    reply = bench.do("complete", llmId="custom:con:tut", query=query)
    if unfilled == "dict":
        # The SDK takes anything for a key at first: what fails is the request.
        assert reply["result"]["ok"] is False
        return
    assert reply["result"]["ok"] is False
    assert [finding["rule"] for finding in reply["report"]["findings"]] == ["set-config-fails"]
    assert reply["report"]["findings"][0]["file"].endswith("llm.py")
    assert reply["report"]["exchanges"] == []


def test_a_stream_arrives_piece_by_piece(bench: Bench) -> None:
    _model(bench, STREAMED)
    reply = _ask(bench, stream=True)
    assert reply["result"]["text"] == "Simulated answer of gpt to: hi there"
    chunks = [event for event in bench.events if event["type"] == "chunk" and not event["isFooter"]]
    assert len(chunks) == 7
    assert reply["result"]["promptTokens"] > 0


def test_the_first_chunk_is_told_before_the_last_is_made(bench: Bench) -> None:
    _model(bench, STREAMED, fault="slow-stream")
    _ask(bench, stream=True)
    times = [event["at"] for event in bench.events if event["type"] == "chunk"]
    assert times[-1] - times[0] > 0.8


def test_the_asynchronous_client_streams(bench: Bench) -> None:
    _model(bench, ASYNC)
    assert _ask(bench)["result"]["text"] == "Simulated answer of gpt to: hi there"
    assert _ask(bench, stream=True)["result"]["text"] == "Simulated answer of gpt to: hi there"


def test_tools_are_called_with_arguments_of_their_schema(bench: Bench) -> None:
    _model(bench, TOOLS)
    schema = {"type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "integer"}}}
    tool = {"type": "function", "function": {"name": "weather", "parameters": schema}}
    (call,) = _ask(bench, tools=[tool])["result"]["toolCalls"]
    assert call["function"] == {"name": "weather", "arguments": '{"city": "sample", "days": 1}'}


def test_texts_are_embedded(bench: Bench) -> None:
    _model(bench, EMBEDDING)
    reply = bench.do("embed", llmId="custom:con:e", texts=["a", "b"])
    first, second = reply["result"]["embeddings"]
    assert len(first) == 8
    assert first != second


@pytest.mark.parametrize(
    ("fault", "error", "requests"),
    [
        ("unauthorized", "AuthenticationError", 1),
        ("rate-limited", "RateLimitError", 1),
        ("server-error", "InternalServerError", 1),
        ("timeout", "APITimeoutError", 1),
        ("bad-json", "JSONDecodeError", 1),
    ],
)
def test_faults_become_the_errors_of_the_sdk(bench: Bench, fault: str, error: str, requests: int) -> None:
    _model(bench, WHOLE, fault=fault)
    reply = _ask(bench)
    assert reply["result"]["ok"] is False
    assert reply["result"]["errorMessage"].startswith(error)
    assert len(reply["report"]["exchanges"]) == requests


def test_a_limited_rate_is_tried_again_after_what_the_provider_says(bench: Bench) -> None:
    _model(bench, WHOLE, config={"retries": 1}, fault="rate-limited")
    reply = _ask(bench)
    assert len(reply["report"]["exchanges"]) == 2
    assert 0.9 < reply["report"]["seconds"] < 3


def test_a_cut_stream_fails_after_its_first_half(bench: Bench) -> None:
    _model(bench, STREAMED, fault="cut-stream")
    reply = _ask(bench, stream=True)
    assert reply["error"]["type"] == "LLMException"
    assert "APIConnectionError" in reply["error"]["message"]
    assert any(event["type"] == "chunk" for event in bench.events)


def test_what_was_recorded_is_replayed_without_a_provider(bench: Bench) -> None:
    _model(bench, WHOLE)
    text = _ask(bench)["result"]["text"]
    cassette = bench.do("cassette")["result"]
    bench.do("answer-from", source="recorded", cassette=cassette)
    reply = _ask(bench)
    assert reply["result"]["text"] == text
    assert reply["report"]["exchanges"][0]["source"] == "recorded"


def test_nothing_is_called_that_was_not_approved(bench: Bench) -> None:
    _model(bench, WHOLE)
    bench.do("answer-from", source="none")
    reply = _ask(bench)
    assert reply["result"]["errorMessage"].startswith("APIConnectionError")
    assert "approve this host" in reply["report"]["exchanges"][0]["error"]
