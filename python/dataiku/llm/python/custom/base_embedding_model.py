"""The same class as in `dataiku.llm.python`, at its older path (seen)."""

from dataiku.llm.python.base_embedding_model import BaseEmbeddingModel

__all__ = ["BaseEmbeddingModel"]
