# A guardrail that changes what passes. DSS looks in this file for the one class that inherits BaseGuardrail.
import re

from dataiku.llm.guardrails import BaseGuardrail

ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")


class MyGuardrail(BaseGuardrail):
    def set_config(self, config, plugin_config):
        """Called first. config: the values of the fields in guardrail.json."""
        self.mask = config.get("mask") or "[address]"

    def process(self, input, trace):
        """Changes a query or an answer in place, and returns input: without that, nothing comes through."""
        if "completionResponse" in input:
            response = input["completionResponse"]
            response["text"] = self.hide(response.get("text") or "")
            return input

        for message in input["completionQuery"]["messages"]:
            if message.get("content"):
                message["content"] = self.hide(message["content"])
            # A message with images has parts in place of content.
            for part in message.get("parts") or []:
                if part.get("type") == "TEXT":
                    part["text"] = self.hide(part.get("text") or "")
        return input

    def hide(self, text):
        return ADDRESS.sub(lambda match: self.mask, text)
