"""Smaller parts."""

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from conftest import Bench

from plugsmith import lenient_json
from plugsmith.config import resolve_config
from plugsmith.inline_loop import iterate_inline, run_inline
from plugsmith.plugin import Plugin
from plugsmith.serial_threads import submit_serially
from plugsmith.streams import collect, stream_of_answer
from plugsmith.tables import table_of_csv


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{'a': 'it\\'s'}", {"a": "it's"}),
        ('{"a": [1, 2,], /* , } */ }', {"a": [1, 2]}),
        ('\ufeff{"a": "// no comment"} // yes', {"a": "// no comment"}),
        ('{"a": "tab\there"}', {"a": "tab\there"}),
    ],
)
def test_lenient_json(text: str, value: object) -> None:
    assert lenient_json.parse(text) == value


def test_lenient_json_says_where_it_gave_up() -> None:
    with pytest.raises(ValueError, match="line 3"):
        lenient_json.parse('{\n// comment\n"a" 1}')


def _plugin(tmp_path: Path, kind: str) -> Plugin:
    folder = tmp_path / "parameter-sets/s"
    folder.mkdir(parents=True)
    params = [
        {"name": "url", "type": "STRING"},
        {"name": "key", "type": "CREDENTIAL_REQUEST", "credentialRequestSettings": {"type": kind}},
    ]
    (folder / "parameter-set.json").write_text(json.dumps({"params": params}))
    return Plugin(tmp_path, "p", presets={"s": {"one": {"url": "u"}}}, credentials={"s": {"filled": {"key": "k"}}})


PARAM = [{"name": "c", "type": "PRESET", "parameterSetId": "s"}]


@pytest.mark.parametrize(
    ("chosen", "kind", "unfilled", "expected"),
    [
        ({"mode": "PRESET", "name": "one"}, "SINGLE_FIELD", "absent", {"url": "u"}),
        ({"mode": "PRESET", "name": "one"}, "SINGLE_FIELD", "empty", {"url": "u", "key": ""}),
        ({"mode": "PRESET", "name": "one"}, "BASIC", "empty", {"url": "u", "key": {"user": "", "password": ""}}),
        ({"mode": "PRESET", "name": "one"}, "SINGLE_FIELD", "dict", {"url": "u", "key": {}}),
        ({"mode": "PRESET", "name": "filled"}, "SINGLE_FIELD", "absent", {"key": "k"}),
        ({"mode": "PRESET", "name": "filled"}, "OAUTH2", "absent", {"key": "k", "__credentials": {"key": "k"}}),
        (
            {"mode": "INLINE", "inlinedConfig": {"url": "v", "key": "k2"}},
            "SINGLE_FIELD",
            "absent",
            {"url": "v", "key": "k2"},
        ),
        (None, "SINGLE_FIELD", "absent", {}),
    ],
)
def test_presets_are_resolved(tmp_path: Path, chosen: object, kind: str, unfilled: str, expected: object) -> None:
    plugin = _plugin(tmp_path, kind)
    assert resolve_config(plugin, PARAM, {"c": chosen, "x": 1}, unfilled) == {"c": expected, "x": 1}


def test_a_coroutine_runs_inside_a_running_loop() -> None:
    async def inner() -> str:
        first, second = await asyncio.gather(asyncio.sleep(0, "a"), asyncio.to_thread(lambda: "b"))
        return first + second

    async def outer() -> str:
        result = run_inline(inner())
        await asyncio.sleep(0)
        return result

    assert asyncio.run(outer()) == "ab"


def test_an_asynchronous_generator_is_closed_when_left() -> None:
    log = []

    async def numbers():
        try:
            for number in range(10):
                yield number
        finally:
            log.append("closed")

    for number in iterate_inline(numbers()):
        if number == 2:
            break
    import gc

    gc.collect()
    assert log == ["closed"]


def test_a_coroutine_that_waits_for_ever_is_told() -> None:
    async def stuck() -> None:
        await asyncio.get_running_loop().create_future()

    with pytest.raises(RuntimeError, match="nothing here can bring about"):
        run_inline(stuck())


def test_work_for_a_pool_is_done_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ThreadPoolExecutor, "submit", submit_serially)
    with ThreadPoolExecutor() as pool:
        assert list(pool.map(lambda number: number * 2, [1, 2])) == [2, 4]
        assert isinstance(pool.submit(lambda: 1 / 0).exception(), ZeroDivisionError)


PARTS = [
    {"chunk": {"text": "a"}},
    {"chunk": {"artifacts": [{"id": "1", "name": "x", "parts": [{"index": 0, "type": "TEXT", "text": "p"}]}]}},
    {"chunk": {"artifacts": [{"id": "1", "name": "y", "parts": [{"index": 0, "type": "TEXT", "text": "q"}]}]}},
    {"chunk": {"toolCalls": [{"index": 0, "id": "c", "function": {"name": "f", "arguments": "{"}}]}},
    {"chunk": {"toolCalls": [{"index": 0, "function": {"arguments": "}"}}]}},
    {"chunk": {"toolCalls": [{"id": "whole", "function": {"name": "g", "arguments": "{}"}}]}},
    {"chunk": {"logProbs": [1], "memoryFragment": {"m": 1}}},
    {"footer": {"promptTokens": 3, "completionTokens": 0, "other": 1}},
]


def test_streams_are_collected_as_the_client_collects_them() -> None:
    helpers = pytest.importorskip("dataikuapi.dss.llm_utils")
    aggregator = helpers._ChunkAggregator(iter(json.loads(json.dumps(PARTS))))
    list(aggregator)
    expected = aggregator.response
    ours = collect(PARTS)
    for call in ours["toolCalls"]:
        if call.get("type") is None:
            call.pop("type", None)
    assert {**ours, "ok": True} == expected


def test_answers_become_the_streams_that_the_client_makes() -> None:
    helpers = pytest.importorskip("dataikuapi.dss.llm_utils")
    answer = {"text": "t", "toolCalls": [], "artifacts": [{"a": 1}], "promptTokens": 0, "totalTokens": 3, "x": 1}
    assert list(stream_of_answer(answer)) == list(helpers._stream_from_single_response(answer))


def test_types_of_csv_columns_are_guessed() -> None:
    table = table_of_csv("t", "a,b,c\n1,1.5,x\n2,,y\n")
    assert [column.type for column in table.columns] == ["bigint", "double", "string"]


def test_folders_are_shared_by_the_shim_and_the_client(bench: Bench) -> None:
    bench.configure()
    code = """
import dataiku
folder = dataiku.Folder("box")
folder.upload_data("/a/b.txt", b"hello")
remote = dataiku.api_client().get_default_project().get_managed_folder("box")
remote.put_file("c.txt", b"more")
(folder.list_paths_in_partition(), remote.get_file("/a/b.txt").content, folder.get_download_stream("c.txt").read())
"""
    assert bench.do("cell", code=code)["result"]["shown"] == "(['/a/b.txt', '/c.txt'], b'hello', b'more')"
    assert "leads out" in bench.do("cell", code='folder.upload_data("../x", b"")')["error"]["message"]


def test_rows_are_read_through_the_client(bench: Bench) -> None:
    bench.configure(tables=[{"name": "t", "csv": "a,b\n1,x\n"}])
    code = "import dataiku\nlist(dataiku.api_client().get_default_project().get_dataset('t').iter_rows())"
    assert bench.do("cell", code=code)["result"]["shown"] == "[[1, 'x']]"
