"""What the simulated provider says: made from the question, so that the same question gets the same answer."""

import hashlib
import json
import math
from typing import Any

from plugsmith.json_types import JsonObject, as_list, as_object

EMBEDDING_SIZE = 8


def text_for(model: str, prompt: str) -> str:
    return f"Simulated answer of {model} to: {prompt}"


def prompt_of(messages: Any) -> str:
    """The text that came last, whatever form the messages have."""
    if isinstance(messages, str):
        return messages
    for message in reversed(as_list(messages)):
        item = as_object(message)
        if item.get("type") == "function_call_output":
            return str(item.get("output", ""))
        content = item.get("content")
        if isinstance(content, str):
            return content
        texts = [as_object(part).get("text") for part in as_list(content)]
        found = " ".join(text for text in texts if isinstance(text, str))
        if found:
            return found
    return ""


def sample_of_schema(schema: Any) -> Any:
    """A value that a JSON Schema accepts, as far as its types, enums and required names tell."""
    described = as_object(schema)
    if "const" in described:
        return described["const"]
    if as_list(described.get("enum")):
        return described["enum"][0]
    for key in ("anyOf", "oneOf", "allOf"):
        if as_list(described.get(key)):
            return sample_of_schema(described[key][0])
    kind = described.get("type")
    kind = kind[0] if isinstance(kind, list) and kind else kind
    if kind == "object" or "properties" in described:
        return {name: sample_of_schema(value) for name, value in as_object(described.get("properties")).items()}
    if kind == "array":
        return [sample_of_schema(described.get("items"))]
    return {"integer": 1, "number": 1.5, "boolean": True, "null": None}.get(str(kind), "sample")


def answer_text(model: str, prompt: str, response_format: Any) -> str:
    """The text, or JSON where the request asks for it."""
    wanted = as_object(response_format)
    if wanted.get("type") == "json_schema":
        schema = as_object(wanted.get("json_schema")).get("schema", wanted.get("schema"))
        return json.dumps(sample_of_schema(schema))
    if wanted.get("type") == "json_object":
        return json.dumps({"answer": text_for(model, prompt)})
    return text_for(model, prompt)


def tool_to_call(tools: Any, choice: Any, has_output: bool) -> JsonObject | None:
    """The tool that is called, `{name, arguments}`: the first, or the one asked for; none once an output is there."""
    listed = [as_object(as_object(tool).get("function", tool)) for tool in as_list(tools)]
    named = as_object(choice).get("name") or as_object(as_object(choice).get("function")).get("name")
    if not listed or choice == "none" or (has_output and named is None):
        return None
    chosen = next((tool for tool in listed if tool.get("name") == named), listed[0])
    return {"name": chosen.get("name"), "arguments": json.dumps(sample_of_schema(chosen.get("parameters")))}


def embedding_of(text: str, size: int = EMBEDDING_SIZE) -> list[float]:
    """A vector of length one that depends on the text only."""
    raw = hashlib.sha256(text.encode()).digest()
    numbers = [raw[at % len(raw)] - 127.5 for at in range(size)]
    length = math.sqrt(sum(number * number for number in numbers))
    return [number / length for number in numbers]


def tokens_of(text: str) -> int:
    """About one token for each four characters."""
    return max(1, (len(text) + 3) // 4)


def pieces_of(text: str) -> list[str]:
    """The text in pieces of a word each, as a stream brings them."""
    words = text.split(" ")
    return [word if at == len(words) - 1 else word + " " for at, word in enumerate(words)]
