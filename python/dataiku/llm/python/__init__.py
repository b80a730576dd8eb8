"""Base classes of custom LLMs and agents."""

from dataiku.llm.python.base_embedding_model import BaseEmbeddingModel
from dataiku.llm.python.base_llm import BaseLLM
from dataiku.llm.python.base_reranking_model import BaseRerankingModel

__all__ = ["BaseEmbeddingModel", "BaseLLM", "BaseRerankingModel"]
