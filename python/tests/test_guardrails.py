"""Guardrails around a model."""

from typing import Any

import pytest
from conftest import Bench

from plugsmith.kinds.guardrails import switch_of

GUARDRAIL = """from dataiku.llm.guardrails import BaseGuardrail
class G(BaseGuardrail):
    def process(self, input, trace):
        VERDICT
        return input
"""


def _ask(bench: Bench, verdict: str, **descriptor: Any) -> dict[str, Any]:
    bench.write("python-llms/m/llm.json", {"meta": {}})
    bench.write(
        "python-llms/m/llm.py",
        """from dataiku.llm.python import BaseLLM
class M(BaseLLM):
    def process(self, query, settings, trace):
        return {"text": "answer to " + query["messages"][-1]["content"]}
""",
    )
    bench.write("python-guardrails/g/guardrail.json", {"meta": {}, **descriptor})
    bench.write("python-guardrails/g/guardrail.py", GUARDRAIL.replace("VERDICT", verdict))
    bench.configure(
        connections=[{"name": "c", "plugin": "probe", "models": [{"id": "m", "component": "m"}]}],
        guardrails=[{"id": "g", "plugin": "probe", "component": "g"}],
    )
    query = {"messages": [{"role": "user", "content": "q"}]}
    return bench.do("complete", llmId="custom:c:m", query=query, guardrails=[{"type": "g"}])["result"]


def test_a_failed_query_never_reaches_the_model(bench: Bench) -> None:
    verdict = 'input["queryGuardrailResponse"] = {"action": "FAIL", "error": {"message": "not allowed"}}'
    result = _ask(bench, verdict, operatesOnQueries=True)
    assert (result["ok"], result["errorMessage"]) == (False, "Blocked: not allowed")
    assert bench.host.instance.calls == []


def test_a_guardrail_may_respond_itself(bench: Bench) -> None:
    verdict = 'input["queryGuardrailResponse"] = {"action": "RESPOND", "response": "mine"}'
    assert _ask(bench, verdict, operatesOnQueries=True)["text"] == "mine"


def test_a_response_is_rewritten(bench: Bench) -> None:
    verdict = 'input["completionResponse"]["text"] = input["completionResponse"]["text"].upper()'
    assert _ask(bench, verdict, operatesOnResponses=True)["text"] == "ANSWER TO Q"


def test_a_retry_asks_again_with_other_messages(bench: Bench) -> None:
    verdict = """if input["completionQuery"]["messages"][-1]["content"] == "q":
            messages = [{"role": "user", "content": "better"}]
            input["responseGuardrailResponse"] = {"action": "RETRY", "updatedMessagesForRetry": messages}"""
    assert _ask(bench, verdict, operatesOnResponses=True)["text"] == "answer to better"


@pytest.mark.parametrize("value", [True, False])
def test_a_switch_follows_its_parameter(value: bool) -> None:
    descriptor = {"operatesOnQueriesBasedOnParameterName": "on", "operatesOnQueriesBasedOnParameterValue": "true"}
    assert switch_of(descriptor, {"on": value}, "operatesOnQueries") is value
