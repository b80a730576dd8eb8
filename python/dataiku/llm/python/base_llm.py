"""The base of custom LLMs and of code agents."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

from dataiku.llm.python.base_model import BaseModel
from dataiku.llm.python.types import (
    CompletionResponse,
    CompletionSettings,
    SingleCompletionQuery,
    StreamCompletionResponse,
)


class NotImplementedByPlugin(NotImplementedError):
    """The plugin does not have the method that was called."""


class BaseLLM(BaseModel):
    """A model that completes chats: at least one of the four methods is overridden (documented)."""

    def process(self, query: SingleCompletionQuery, settings: CompletionSettings, trace: Any) -> CompletionResponse:
        raise NotImplementedByPlugin("process")

    async def aprocess(
        self, query: SingleCompletionQuery, settings: CompletionSettings, trace: Any
    ) -> CompletionResponse:
        raise NotImplementedByPlugin("aprocess")

    def process_stream(
        self, query: SingleCompletionQuery, settings: CompletionSettings, trace: Any
    ) -> Iterator[StreamCompletionResponse]:
        raise NotImplementedByPlugin("process_stream")
        yield {}

    async def aprocess_stream(
        self, query: SingleCompletionQuery, settings: CompletionSettings, trace: Any
    ) -> AsyncIterator[StreamCompletionResponse]:
        raise NotImplementedByPlugin("aprocess_stream")
        yield {}
