"""The base of custom reranking models, DSS 14.5 and newer (seen)."""

from typing import Any

from dataiku.llm.python.base_model import BaseModel


class BaseRerankingModel(BaseModel):
    """`process` gets `{"queryParts", "documents"}`, answers `{"documents": [{"index", "relevanceScore"}]}` (seen)."""

    def process(self, query: dict[str, Any], settings: dict[str, Any], trace: Any) -> dict[str, Any]:
        raise NotImplementedError("process")
