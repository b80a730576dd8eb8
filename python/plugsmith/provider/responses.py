"""`/responses`."""

from collections.abc import Iterator

from plugsmith.json_types import JsonObject, as_list, as_object
from plugsmith.provider.chat import CREATED
from plugsmith.provider.content import answer_text, pieces_of, prompt_of, tokens_of, tool_to_call


def response_answer(body: JsonObject) -> JsonObject:
    return _response(body, "completed", [_output(body)])


def response_events(body: JsonObject) -> Iterator[JsonObject]:
    """The events of a stream in the order of the real provider, numbered."""
    for number, event in enumerate(_unnumbered(body)):
        yield {**event, "sequence_number": number}


def _unnumbered(body: JsonObject) -> Iterator[JsonObject]:
    output = _output(body)
    started = _response(body, "in_progress", [])
    yield {"type": "response.created", "response": started}
    yield {"type": "response.in_progress", "response": started}
    if output["type"] == "function_call":
        place = {"item_id": output["id"], "output_index": 0}
        yield _added({**output, "arguments": "", "status": "in_progress"})
        for piece in pieces_of(output["arguments"]):
            yield {"type": "response.function_call_arguments.delta", **place, "delta": piece}
        yield {
            "type": "response.function_call_arguments.done",
            **place,
            "name": output["name"],
            "arguments": output["arguments"],
        }
    else:
        place = {"item_id": output["id"], "output_index": 0, "content_index": 0}
        part = output["content"][0]
        yield _added({**output, "content": [], "status": "in_progress"})
        yield {"type": "response.content_part.added", **place, "part": {**part, "text": ""}}
        for piece in pieces_of(part["text"]):
            yield {"type": "response.output_text.delta", **place, "delta": piece, "logprobs": []}
        yield {"type": "response.output_text.done", **place, "text": part["text"], "logprobs": []}
        yield {"type": "response.content_part.done", **place, "part": part}
    yield {"type": "response.output_item.done", "output_index": 0, "item": output}
    yield {"type": "response.completed", "response": _response(body, "completed", [output])}


def _added(item: JsonObject) -> JsonObject:
    return {"type": "response.output_item.added", "output_index": 0, "item": item}


def _output(body: JsonObject) -> JsonObject:
    items = as_list(body.get("input"))
    has_output = bool(items) and as_object(items[-1]).get("type") == "function_call_output"
    call = tool_to_call(body.get("tools"), body.get("tool_choice"), has_output)
    if call is not None:
        return {"type": "function_call", "id": "fc_simulated", "call_id": "call_1", "status": "completed", **call}
    part: JsonObject = {"type": "output_text", "text": _text(body), "annotations": [], "logprobs": []}
    return {"type": "message", "id": "msg_simulated", "role": "assistant", "status": "completed", "content": [part]}


def _text(body: JsonObject) -> str:
    wanted = as_object(body.get("text")).get("format")
    return answer_text(str(body.get("model")), prompt_of(body.get("input")), wanted)


def _response(body: JsonObject, status: str, output: list[JsonObject]) -> JsonObject:
    asked, said = tokens_of(prompt_of(body.get("input"))), tokens_of(_text(body))
    usage: JsonObject = {
        "input_tokens": asked,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": said,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": asked + said,
    }
    return {
        "id": "resp_simulated",
        "object": "response",
        "created_at": CREATED,
        "status": status,
        "model": body.get("model"),
        "output": output,
        "error": None,
        "incomplete_details": None,
        "instructions": body.get("instructions"),
        "metadata": {},
        "parallel_tool_calls": True,
        "temperature": body.get("temperature", 1.0),
        "tool_choice": body.get("tool_choice", "auto"),
        "tools": as_list(body.get("tools")),
        "top_p": body.get("top_p", 1.0),
        "usage": usage if status == "completed" else None,
    }
