"""HTTP libraries on the wire."""

import json
import urllib.request
from typing import Any

import pytest
import requests
from conftest import Bench

from plugsmith.provider.openai import SimulatedProvider
from plugsmith.wire.browser_fetch import fetch_of
from plugsmith.wire.live import Live
from plugsmith.wire.masking import mask_headers
from plugsmith.wire.messages import WireRefused, WireRequest

URL = "https://provider.invalid/v1/chat/completions"
BODY = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
KEY = {"Authorization": "Bearer sk"}


@pytest.fixture
def provider(bench: Bench) -> SimulatedProvider:
    source = SimulatedProvider()
    bench.host.instance.wire.source = source
    return source


def test_requests_gets_an_answer_and_is_recorded(bench: Bench, provider: SimulatedProvider) -> None:
    answer = requests.post(URL, json=BODY, headers=KEY).json()
    assert answer["choices"][0]["message"]["content"] == "Simulated answer of m to: hi"
    (exchange,) = bench.host.instance.wire.exchanges
    assert (exchange["library"], exchange["status"], exchange["requestHeaders"]["Authorization"]) == (
        "requests",
        200,
        "Bearer ***",
    )


def test_requests_streams_lines_as_they_come(provider: SimulatedProvider) -> None:
    with requests.post(URL, json={**BODY, "stream": True}, headers=KEY, stream=True) as answer:
        lines = [line for line in answer.iter_lines() if line]
    assert lines[-1] == b"data: [DONE]"
    assert len(lines) == 9


@pytest.mark.parametrize(
    ("fault", "error"),
    [("timeout", requests.exceptions.ReadTimeout), ("cut-stream", requests.exceptions.ChunkedEncodingError)],
)
def test_requests_raises_its_own_errors(provider: SimulatedProvider, fault: str, error: type[Exception]) -> None:
    provider.fault = fault
    with pytest.raises(error):
        requests.post(URL, json=BODY, headers=KEY, timeout=3)


def test_requests_raises_for_a_status(provider: SimulatedProvider) -> None:
    provider.fault = "rate-limited"
    answer = requests.post(URL, json=BODY, headers=KEY)
    assert (answer.status_code, answer.headers["Retry-After"], answer.ok) == (429, "1", False)


def test_urllib_gets_an_answer(provider: SimulatedProvider) -> None:
    asked = urllib.request.Request(URL, json.dumps(BODY).encode(), KEY)
    with urllib.request.urlopen(asked) as answer:
        assert json.load(answer)["model"] == "m"


def test_urllib_raises_for_a_status(provider: SimulatedProvider) -> None:
    provider.fault = "server-error"
    with pytest.raises(urllib.error.HTTPError, match="500"):
        urllib.request.urlopen(urllib.request.Request(URL, b"{}", KEY))


@pytest.mark.parametrize("name", ["httpx", "httpx2"])
def test_httpx_gets_an_answer(provider: SimulatedProvider, name: str) -> None:
    httpx: Any = pytest.importorskip(name)
    assert httpx.post(URL, json=BODY, headers=KEY).json()["model"] == "m"
    provider.fault = "timeout"
    with pytest.raises(httpx.ReadTimeout):
        httpx.post(URL, json=BODY, headers=KEY)


def test_without_a_key_the_provider_refuses(provider: SimulatedProvider) -> None:
    assert requests.post(URL, json=BODY).status_code == 401


def test_an_unknown_path_says_so(provider: SimulatedProvider) -> None:
    answer = requests.post("https://provider.invalid/v1/audio", json=BODY, headers=KEY)
    assert "no POST /v1/audio" in answer.json()["error"]["message"]


def test_secrets_are_masked_by_name_and_by_value() -> None:
    masked = mask_headers({"X-Api-Key": "a", "X-Note": "key sk-1", "Authorization": "Basic eHg="}, ["sk-1"])
    assert masked == {"X-Api-Key": "***", "X-Note": "key ***", "Authorization": "Basic ***"}


def test_live_asks_only_approved_hosts() -> None:
    asked: list[dict[str, Any]] = []

    def fetch(request: dict[str, Any]) -> tuple[int, dict[str, str], list[bytes]]:
        asked.append(request)
        return 200, {}, [b"ok"]

    live = Live(fetch, {"good.invalid"})
    assert list(live.answer(WireRequest("x", "GET", "https://good.invalid/a", {})).body) == [b"ok"]
    with pytest.raises(WireRefused, match=r"bad\.invalid"):
        live.answer(WireRequest("x", "GET", "https://bad.invalid/a", {}))
    assert len(asked) == 1


class _Answer:
    """What the worker's function returns, as Python sees it."""

    status = 200
    headers = '{"content-type": "application/json"}'

    def __init__(self, *pieces: bytes) -> None:
        self._pieces = list(pieces)

    def read(self) -> bytes | None:
        return self._pieces.pop(0) if self._pieces else None


def test_the_network_of_a_browser_is_read_piece_by_piece() -> None:
    asked: list[Any] = []

    def send(request: str, body: bytes) -> _Answer:
        asked.append((json.loads(request), body))
        return _Answer(b'{"a"', b": 1}")

    fetch = fetch_of(send)
    request = {"method": "POST", "url": "https://x.invalid", "headers": {"a": "b"}, "body": b"hi"}
    status, headers, body = fetch(request)
    assert (status, headers, list(body)) == (200, {"content-type": "application/json"}, [b'{"a"', b": 1}"])
    assert asked == [({"method": "POST", "url": "https://x.invalid", "headers": {"a": "b"}}, b"hi")]


def test_what_a_browser_refuses_says_why() -> None:
    def send(request: str, body: bytes) -> _Answer:
        raise RuntimeError("the host does not allow this page (CORS)")

    with pytest.raises(WireRefused, match="CORS"):
        fetch_of(send)({"method": "GET", "url": "https://x.invalid", "headers": {}, "body": b""})
