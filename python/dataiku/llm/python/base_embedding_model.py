"""The base of custom embedding models (seen)."""

from typing import Any

from dataiku.llm.python.base_model import BaseModel


class BaseEmbeddingModel(BaseModel):
    """`process` gets `{"queries": [{"text"}]}` and answers `{"responses": [{"embedding"}]}`, in order (seen)."""

    def process(self, query: dict[str, Any], settings: dict[str, Any], trace: Any) -> dict[str, Any]:
        raise NotImplementedError("process")
