"""The door of the bench."""

from conftest import Bench, rules

LLM = """from dataiku.llm.python import BaseLLM


class M(BaseLLM):
    def process(self, query, settings, trace):
        return RETURNED
"""


def _model(bench: Bench, returned: str) -> None:
    bench.write("python-llms/m/llm.json", {"meta": {"label": "Mine"}, "params": []})
    bench.write("python-llms/m/llm.py", LLM.replace("RETURNED", returned))
    bench.configure(connections=[{"name": "c", "plugin": "probe", "models": [{"id": "m", "component": "m"}]}])


def _ask(bench: Bench) -> dict:
    return bench.do("complete", llmId="custom:c:m", query={"messages": [{"role": "user", "content": "x"}]})


def test_an_edit_is_taken_without_a_restart(bench: Bench) -> None:
    _model(bench, '{"text": "old"}')
    assert _ask(bench)["result"]["text"] == "old"
    bench.write("python-llms/m/llm.py", LLM.replace("RETURNED", '{"text": "new"}'))
    reply = _ask(bench)
    assert reply["result"]["text"] == "new"
    assert reply["report"]["seconds"] < 0.3


def test_an_edit_in_python_lib_is_taken_too(bench: Bench) -> None:
    bench.write("python-lib/shared_words.py", 'WORD = "old"\n')
    _model(bench, '{"text": __import__("shared_words").WORD}')
    assert _ask(bench)["result"]["text"] == "old"
    bench.write("python-lib/shared_words.py", 'WORD = "new"\n')
    assert _ask(bench)["result"]["text"] == "new"


def test_findings_name_the_line_of_the_return(bench: Bench) -> None:
    _model(bench, '{"text": 1}')
    reply = _ask(bench)
    assert rules(reply) == ["text-no-str"]
    finding = reply["report"]["findings"][0]
    assert finding["file"] == str(bench.folder / "python-llms/m/llm.py")
    assert finding["line"] in (5, 6)
    assert reply["result"]["ok"] is False


def test_an_unknown_key_is_a_warning_and_the_answer_stands(bench: Bench) -> None:
    _model(bench, '{"text": "a", "answer": 1}')
    reply = _ask(bench)
    assert (rules(reply), reply["result"]["text"]) == (["unknown-key"], "a")


def test_arguments_that_are_no_text_are_an_error(bench: Bench) -> None:
    _model(bench, '{"text": "", "toolCalls": [{"function": {"name": "f", "arguments": {"a": 1}}}]}')
    assert rules(_ask(bench)) == ["arguments-no-str"]


def test_a_file_that_cannot_be_imported_is_told_with_its_line(bench: Bench) -> None:
    _model(bench, "{}")
    bench.write("python-llms/m/llm.py", "import nothing_like_this\n")
    reply = _ask(bench)
    assert rules(reply) == ["import-fails"]
    assert reply["report"]["findings"][0]["line"] == 1
    assert "nothing_like_this" in reply["result"]["errorMessage"]


def test_a_syntax_error_has_its_line(bench: Bench) -> None:
    _model(bench, "{}")
    bench.write("python-llms/m/llm.py", "x = 1\ndef broken(:\n")
    assert _ask(bench)["report"]["findings"][0]["line"] == 2


def test_the_inventory_tells_classes_and_what_does_not_load(bench: Bench) -> None:
    _model(bench, "{}")
    bench.write("python-runnables/r/runnable.json", {"meta": {}})
    bench.write("python-runnables/r/runnable.py", "x = 1\n")
    reply = bench.do("inventory")
    entries = {entry["component"]: entry for entry in reply["result"]}
    assert (entries["m"]["label"], entries["m"]["classes"]) == ("Mine", {"BaseLLM": "M"})
    assert [finding["rule"] for finding in entries["r"]["findings"]] == ["no-class"]


def test_cells_share_names_show_values_and_link_errors(bench: Bench) -> None:
    assert bench.do("cell", name="cell 1", code="a = 2\na * 3")["result"] == {"shown": "6"}
    assert bench.do("cell", name="cell 2", code="import asyncio\nawait asyncio.sleep(0, a)")["result"]["shown"] == "2"
    reply = bench.do("cell", name="cell 3", code="b = 1\na / 0")
    assert reply["error"]["type"] == "ZeroDivisionError"
    assert reply["error"]["frames"][-1]["file"] == "<cell 3>"
    assert reply["error"]["frames"][-1]["line"] == 2
    assert "plugsmith" not in reply["error"]["text"]


def test_prints_are_told_and_capped(bench: Bench) -> None:
    bench.do("cell", code="for _ in range(30): print('x' * 50_000)")
    told = sum(len(event["text"]) for event in bench.events if event["type"] == "output")
    assert told == 1_000_000
    assert bench.events[-1] == {"type": "output-capped", "characters": 1_000_000}


def test_an_exit_is_an_error_like_any_other(bench: Bench) -> None:
    assert bench.do("cell", code="import sys; sys.exit(3)")["error"]["type"] == "SystemExit"


def test_an_unknown_action_is_named(bench: Bench) -> None:
    assert "no action named 'fly'" in bench.do("fly")["error"]["message"]


def test_conformance_leaves_the_instance_alone(bench: Bench) -> None:
    _model(bench, '{"text": "mine"}')
    results = bench.do("conformance")["result"]
    assert [result["detail"] for result in results if not result["isPassed"]] == []
    assert _ask(bench)["result"]["text"] == "mine"


def test_an_endpoint_that_is_not_simulated_says_so(bench: Bench) -> None:
    _model(bench, "{}")
    reply = bench.do("cell", code="import dataiku; dataiku.api_client().list_users()")
    assert "is not simulated" in reply["error"]["message"]


def test_what_was_traced_of_a_stream_that_breaks_off_is_kept(bench: Bench) -> None:
    _model(bench, "1 / 0")
    messages = [{"role": "user", "content": "x"}]
    reply = bench.do("complete", llmId="custom:c:m", query={"messages": messages}, stream=True)
    assert reply["error"]["type"] == "LLMException"
    assert [error["type"] for error in reply["report"]["errors"]] == ["ZeroDivisionError"]
    (trace,) = reply["report"]["traces"]
    assert trace["outputs"] == {"error": "ZeroDivisionError: division by zero"}
    assert trace["duration"] >= 0
