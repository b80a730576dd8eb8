"""Checks 8 to 13: streams, and answers made of them."""

from plugsmith.conformance.registry import check, expect, expect_error
from plugsmith.conformance.scene import ask, ask_streamed, llm_scene

_STREAM = """
class Streaming(BaseLLM):
    def process_stream(self, query, settings, trace):
        yield {"chunk": {"text": "Hé"}}
        yield {"chunk": {"type": "event", "eventKind": "tool_call", "eventData": {"tool": "t"}}}
        yield {"chunk": {"text": "é" * 400}}
        yield {"footer": {"finishReason": "stop", "toolCalls": [{"id": "lost"}]}}
"""


@check(8, "Chunks arrive in order and intact, the footer keeps only what it may", "seen")
def streamed() -> None:
    scene = llm_scene(_STREAM)
    *chunks, footer = ask_streamed(scene)
    expect([chunk.text for chunk in chunks], ["Hé", None, "é" * 400], "texts")
    expect([chunk.type for chunk in chunks], ["content", "event", "content"], "types")
    expect(footer.data.get("finishReason"), "stop", "finishReason")
    expect("toolCalls" in footer.data, False, "tool calls in the footer")
    expect(["footer-key-dropped"], [finding.rule for finding in scene.instance.findings], "findings")


@check(9, "A stream becomes one answer where none was asked for", "documented, seen")
def aggregated() -> None:
    response = ask(llm_scene(_STREAM))
    expect(len(response.text), 402, "length of the text")
    expect(response._raw.get("finishReason"), "stop", "finishReason")
    expect(response.tool_calls, None, "tool calls")


@check(10, "aprocess_stream alone serves both kinds of calls", "documented")
def asynchronous() -> None:
    code = """
import asyncio
class Async(BaseLLM):
    async def aprocess_stream(self, query, settings, trace):
        for text in "abc":
            await asyncio.sleep(0)
            yield {"chunk": {"text": text}}
"""
    scene = llm_scene(code)
    expect(ask(scene).text, "abc", "text")
    parts = ask_streamed(scene)
    expect([part.data.get("text") for part in parts], ["a", "b", "c", None], "parts")


@check(11, "An answer becomes a stream: content, artifacts, footer without falsy values", "seen, inferred (server)")
def streamed_from_answer() -> None:
    code = """
class Whole(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "t", "promptTokens": 3, "completionTokens": 0, "artifacts": [{"name": "a"}]}
"""
    content, artifacts, footer = ask_streamed(llm_scene(code))
    expect(content.data, {"type": "content", "text": "t"}, "content")
    expect(artifacts.data, {"type": "content", "artifacts": [{"name": "a"}]}, "artifacts")
    expect(footer.data.get("promptTokens"), 3, "promptTokens")
    expect("completionTokens" in footer.data, False, "a count of zero")


@check(12, "process_stream that returns instead of yielding is a TypeError", "seen")
def no_generator() -> None:
    code = """
class Returning(BaseLLM):
    def process_stream(self, query, settings, trace):
        return {"text": "no"}
"""
    scene = llm_scene(code)
    expect_error(lambda: ask(scene).text, "must be a generator")
    finding = scene.instance.findings[0]
    expect((finding.rule, finding.place and finding.place.line), ("stream-no-generator", 4), "finding and its line")


@check(13, "Pieces of tool calls are joined by their index", "seen")
def tool_call_pieces() -> None:
    code = """
def piece(index, arguments, **more):
    return {"chunk": {"toolCalls": [{"index": index, "function": {"arguments": arguments, **more}}]}}
class Calling(BaseLLM):
    def process_stream(self, query, settings, trace):
        first = piece(0, '{"a"', name="f")
        first["chunk"]["toolCalls"][0].update(id="1", type="function")
        yield first
        yield piece(0, ":1}")
        yield piece(1, "{}", name="g")
"""
    calls = ask(llm_scene(code)).tool_calls
    expect([call["function"]["arguments"] for call in calls], ['{"a":1}', "{}"], "arguments")
    expect([call["function"]["name"] for call in calls], ["f", "g"], "names")
