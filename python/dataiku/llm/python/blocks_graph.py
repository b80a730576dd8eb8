"""Bases of structured-agent blocks (seen). The bench loads such a block and does not run it: its host is not public."""

from typing import Any


class NextBlock:
    """Names the block that follows."""

    def __init__(self, id: str) -> None:
        self.id = id


class BlockHandler:
    """One block of a structured agent; `process_stream(trace)` is a generator (seen)."""

    def __init__(self, turn: Any, sequence_context: Any, block_config: dict[str, Any]) -> None:
        self.turn = turn
        self.sequence_context = sequence_context
        self.block_config = block_config
