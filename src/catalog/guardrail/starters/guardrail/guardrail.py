# A guardrail. DSS looks in this file for the one class that inherits BaseGuardrail; its name is free.
from dataiku.llm.guardrails import BaseGuardrail


class MyGuardrail(BaseGuardrail):
    def set_config(self, config, plugin_config):
        """Called first. config: the values of the fields in guardrail.json."""
        self.forbidden = [word.lower() for word in config.get("forbidden_words") or []]

    def process(self, input, trace):
        """Judges a query or an answer, and returns input.

        input["completionQuery"]["messages"]: the conversation.
        input["completionResponse"]["text"]: the answer; "completionResponse" is there only once the model has answered.
        """
        is_response = "completionResponse" in input
        if is_response:
            text = input["completionResponse"].get("text") or ""
            verdict_key = "responseGuardrailResponse"
        else:
            messages = input["completionQuery"]["messages"]
            # A message with images has parts, and no content.
            text = "\n".join(message.get("content") or "" for message in messages)
            verdict_key = "queryGuardrailResponse"

        found = [word for word in self.forbidden if word in text.lower()]
        trace.attributes["forbiddenWords"] = len(found)
        if found:
            # FAIL stops the query. PASS_WITH_AUDIT would let it through and keep auditData.
            input[verdict_key] = {
                "action": "FAIL",
                "error": {"errorType": "FORBIDDEN_WORD", "message": "The text holds a forbidden word."},
                "auditData": [{"words": found}],
            }
        else:
            input[verdict_key] = {"action": "PASS"}
        return input
