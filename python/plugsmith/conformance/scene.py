"""Small plugins and an instance around them, made anew for each check."""

import json
from typing import Any

from plugsmith.dss.adapter import DssAdapter, body_of
from plugsmith.instance import HOST, Instance, Model, Placed, use_instance
from plugsmith.json_types import JsonObject

LLM_HEAD = "from dataiku.llm.python import BaseEmbeddingModel, BaseLLM, BaseRerankingModel\n"


class Scene:
    """One plugin named `probe`, its files written as the check says, and the client of its instance."""

    def __init__(self, files: dict[str, Any], **instance: Any) -> None:
        self.instance = use_instance(Instance(**instance))
        self.folder = self.instance.new_folder("probe-")
        for path, content in {"plugin.json": {"id": "probe"}, **files}.items():
            self.write(path, content)
        self.instance.add_plugin(self.folder)
        self.requests: list[tuple[str, str, Any]] = []
        self.client = self.instance.client()
        self.client._session.mount(HOST, _Noting(self.instance, self.requests))
        self.project = self.client.get_project(self.instance.project_key)

    def write(self, path: str, content: Any) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")

    def place(self, kind: dict[str, Placed], component: str, config: JsonObject | None = None) -> Placed:
        """Puts a component into the project as an agent, tool or guardrail with the id `x`."""
        kind["x"] = Placed("x", "X", "probe", component, config or {})
        return kind["x"]


class _Noting(DssAdapter):
    """Notes each request on its way to the instance: `(method, path, body)`."""

    def __init__(self, instance: Instance, noted: list[tuple[str, str, Any]]) -> None:
        super().__init__(instance)
        self._noted = noted

    def send(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        path = str(request.url).removeprefix(f"{HOST}/dip/publicapi").partition("?")[0]
        body = body_of(request)
        try:
            content = json.loads(body or b"null")
        except ValueError:
            content = body
        self._noted.append((str(request.method), path, content))
        return super().send(request, *args, **kwargs)


def llm_scene(code: str, capability: str = "CHAT_COMPLETION", config: JsonObject | None = None) -> Scene:
    """A scene with one model, `custom:con:m1`, whose file is the code after the imports of the base classes."""
    scene = Scene(
        {"python-llms/model/llm.json": {"meta": {}, "params": []}, "python-llms/model/llm.py": LLM_HEAD + code}
    )
    scene.instance.connect("con", "probe", Model("m1", "model", capability, config or {}))
    return scene


def llm_of(scene: Scene) -> Any:
    return scene.project.get_llm("custom:con:m1")


def ask(scene: Scene, text: str = "Hi") -> Any:
    """The client's response to one message."""
    completion = llm_of(scene).new_completion()
    completion.with_message(text)
    return completion.execute()


def ask_streamed(scene: Scene) -> list[Any]:
    """All that the client yields for one message, the footer last."""
    completion = llm_of(scene).new_completion()
    completion.with_message("Hi")
    return list(completion.execute_streamed())
