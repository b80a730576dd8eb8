"""The backends of standard webapps."""

import base64
from typing import Any

import pytest
from conftest import Bench, rules

BACKEND = """import dataiku
from dataiku.customwebapp import *
from flask import Response, request

at_start = get_webapp_config().get("dataset")
asked = []

@app.route("/count")
def count():
    asked.append(1)
    return {"rows": sum(1 for _ in dataiku.Dataset(get_webapp_config()["dataset"]).iter_tuples()),
            "asked": len(asked), "at_start": at_start}

@app.route("/echo", methods=["POST"])
def echo():
    return Response(request.get_data(), 201, {"X-Kind": request.content_type, "X-Q": request.args["q"]})

@app.route("/broken")
def broken():
    return {}["missing"]
"""


@pytest.fixture
def webapp(bench: Bench) -> Bench:
    bench.write("webapps/w/webapp.json", {"meta": {"label": "W"}, "baseType": "STANDARD", "hasBackend": "true"})
    bench.write("webapps/w/backend.py", BACKEND)
    bench.configure(tables=[{"name": "in", "csv": "a\n1\n2\n"}])
    return bench


def ask(bench: Bench, path: str, **asked: Any) -> dict[str, Any]:
    return bench.run("webapps", "w", "webapp-request", config={"dataset": "in"}, path=path, **asked)


def test_a_route_sees_its_configuration_and_the_tables(webapp: Bench) -> None:
    reply = ask(webapp, "/count")
    assert reply["result"]["status"] == 200
    assert reply["result"]["body"] == '{"asked":1,"at_start":"in","rows":2}\n'
    assert ["Content-Type", "application/json"] in reply["result"]["headers"]
    assert rules(reply) == []


def test_globals_live_until_the_code_changes(webapp: Bench) -> None:
    ask(webapp, "/count")
    assert '"asked":2' in ask(webapp, "/count")["result"]["body"]
    webapp.write("webapps/w/backend.py", BACKEND + "\n# edited\n")
    assert '"asked":1' in ask(webapp, "/count")["result"]["body"]


def test_the_body_and_the_query_arrive(webapp: Bench) -> None:
    headers = [["Content-Type", "text/x"]]
    reply = ask(webapp, "/echo?q=a%20b", method="POST", headers=headers, body="é")["result"]
    assert (reply["status"], reply["body"]) == (201, "é")
    assert ["X-Kind", "text/x"] in reply["headers"]
    assert ["X-Q", "a b"] in reply["headers"]


def test_bytes_travel_both_ways(webapp: Bench) -> None:
    raw = base64.b64encode(b"\xff\x00").decode()
    headers = [["Content-Type", "image/x"]]
    reply = ask(webapp, "/echo?q=1", method="POST", headers=headers, bodyBase64=raw)["result"]
    assert reply["bodyBase64"] == raw
    assert "body" not in reply


def test_a_route_that_raises_answers_500_and_names_its_line(webapp: Bench) -> None:
    reply = ask(webapp, "/broken")
    assert reply["ok"]
    assert reply["result"]["status"] == 500
    (finding,) = reply["report"]["findings"]
    assert finding["rule"] == "route-fails"
    assert BACKEND.split("\n")[finding["line"] - 1] == '    return {}["missing"]'
    assert reply["report"]["errors"][0]["type"] == "KeyError"


def test_an_unknown_route_answers_404(webapp: Bench) -> None:
    assert ask(webapp, "/nothing")["result"]["status"] == 404


def test_a_missing_backend(bench: Bench) -> None:
    bench.write("webapps/w/webapp.json", {"meta": {}, "baseType": "STANDARD"})
    bench.configure()
    reply = ask(bench, "/count")
    assert not reply["ok"]
    assert rules(reply) == ["no-backend"]


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        ("import not_there", "import-fails"),
        ("def (", "import-fails"),
        ("from dataiku.customwebapp import *", "no-routes"),
        ("app = None", "own-app"),
    ],
)
def test_what_is_said_of_a_backend(webapp: Bench, code: str, rule: str) -> None:
    webapp.write("webapps/w/backend.py", code)
    reply = ask(webapp, "/count")
    assert rule in rules(reply)
    assert reply["ok"] is (rule != "import-fails")


def test_other_kinds_of_webapps_are_refused(webapp: Bench) -> None:
    webapp.write("webapps/w/webapp.json", {"meta": {"label": "W"}, "baseType": "DASH"})
    assert "W is a DASH webapp" in ask(webapp, "/")["error"]["message"]


@pytest.mark.parametrize(("path", "method"), [("count", "GET"), ("http://a.invalid/", "GET"), ("/count", "TRACE")])
def test_what_cannot_be_asked(webapp: Bench, path: str, method: str) -> None:
    assert ask(webapp, path, method=method)["error"]["type"] == "ValueError"


def test_the_inventory_lists_webapps(webapp: Bench) -> None:
    (entry,) = webapp.do("inventory")["result"]
    assert (entry["folder"], entry["component"], entry["findings"]) == ("webapps", "w", [])
