"""Clusters: the base only, so that their code can be loaded and looked at. A cluster cannot start in a browser."""

from typing import Any


class Cluster:
    """`start` returns `[settings, data]`; `stop` gets the data back (seen)."""

    def __init__(
        self, cluster_id: str, cluster_name: str, config: dict[str, Any], plugin_config: dict[str, Any]
    ) -> None:
        self.cluster_id = cluster_id
        self.cluster_name = cluster_name
        self.config = config
        self.plugin_config = plugin_config

    def start(self) -> Any:
        raise NotImplementedError("start")

    def stop(self, data: Any) -> Any:
        raise NotImplementedError("stop")
