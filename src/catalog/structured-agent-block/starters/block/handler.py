# A block of a structured agent: one step of its graph.
from dataiku.llm.python.blocks_graph import BlockHandler, NextBlock


class __COMPONENT_CLASS__Block(BlockHandler):
    def process_stream(self, trace):
        """Does the step. It yields texts for the person, if any, and at last the block that comes next.

        self.block_config["config"]: the values of the fields in block.json.
        self.turn: the messages of this turn, and the state of the conversation.
        """
        config = self.block_config["config"]
        key = config.get("state_key") or "turns"

        with trace.subspan("Count") as span:
            count = int(self.turn.state_get(key) or 0) + 1
            self.turn.state_set(key, count)
            span.attributes["count"] = count

        # The block that was chosen in the editor as the next one.
        yield NextBlock(self.block_config["defaultNextBlock"])
