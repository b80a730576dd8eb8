"""LLMs of the instance as LangChain chat models (documented)."""

from typing import Any

from dataiku.core.client import api_client, default_project_key


def DKUChatModel(llm_id: str, **settings: Any) -> Any:
    """A chat model for an LLM id: the client's own bridge, which fails on import where LangChain is not installed."""
    project = api_client().get_project(default_project_key())
    return project.get_llm(llm_id).as_langchain_chat_model(**settings)
