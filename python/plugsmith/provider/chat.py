"""`/chat/completions`."""

from collections.abc import Iterator

from plugsmith.json_types import JsonObject, as_list, as_object
from plugsmith.provider.content import answer_text, pieces_of, prompt_of, tokens_of, tool_to_call

# A fixed moment: answers that are recorded or compared should not change by themselves.
CREATED = 1767225600


def chat_answer(body: JsonObject) -> JsonObject:
    message: JsonObject = {"role": "assistant", "content": _text(body), "refusal": None}
    call = _call(body)
    if call is not None:
        function = {"name": call["name"], "arguments": call["arguments"]}
        message |= {"content": None, "tool_calls": [{"id": "call_1", "type": "function", "function": function}]}
    return {
        **_head(body, "chat.completion"),
        "choices": [{"index": 0, "message": message, "logprobs": None, "finish_reason": _reason(call)}],
        "usage": _usage(body),
    }


def chat_events(body: JsonObject) -> Iterator[JsonObject]:
    call = _call(body)
    yield _delta(body, {"role": "assistant", "content": None if call is not None else ""})
    if call is None:
        for piece in pieces_of(_text(body)):
            yield _delta(body, {"content": piece})
    else:
        middle = len(call["arguments"]) // 2
        head = {"index": 0, "id": "call_1", "type": "function", "function": {"name": call["name"], "arguments": ""}}
        yield _delta(body, {"tool_calls": [head]})
        for piece in (call["arguments"][:middle], call["arguments"][middle:]):
            yield _delta(body, {"tool_calls": [{"index": 0, "function": {"arguments": piece}}]})
    yield _delta(body, {}, _reason(call))
    if as_object(body.get("stream_options")).get("include_usage"):
        yield {**_head(body, "chat.completion.chunk"), "choices": [], "usage": _usage(body)}


def _delta(body: JsonObject, delta: JsonObject, reason: str | None = None) -> JsonObject:
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": reason}
    return {**_head(body, "chat.completion.chunk"), "choices": [choice]}


def _head(body: JsonObject, kind: str) -> JsonObject:
    return {"id": "chatcmpl-simulated", "object": kind, "created": CREATED, "model": body.get("model")}


def _text(body: JsonObject) -> str:
    return answer_text(str(body.get("model")), prompt_of(body.get("messages")), body.get("response_format"))


def _call(body: JsonObject) -> JsonObject | None:
    messages = as_list(body.get("messages"))
    has_output = bool(messages) and as_object(messages[-1]).get("role") == "tool"
    return tool_to_call(body.get("tools"), body.get("tool_choice"), has_output)


def _reason(call: JsonObject | None) -> str:
    return "stop" if call is None else "tool_calls"


def _usage(body: JsonObject) -> JsonObject:
    asked, said = tokens_of(prompt_of(body.get("messages"))), tokens_of(_text(body))
    return {"prompt_tokens": asked, "completion_tokens": said, "total_tokens": asked + said}
