# A kind of cluster. DSS looks in this file for the one class that inherits Cluster; its name is free.
import os

from dataiku.cluster import Cluster


class MyCluster(Cluster):
    def __init__(self, cluster_id, cluster_name, config, plugin_config):
        """cluster_id, cluster_name: of the cluster in DSS. config: the values of the fields in cluster.json."""
        self.cluster_id = cluster_id
        self.cluster_name = cluster_name
        self.config = config
        self.plugin_config = plugin_config

    def start(self):
        """Starts the cluster, or attaches to it.

        Returns two things: the settings that DSS uses while the cluster runs, and data of yours, which stop() gets back.
        """
        path = self.config.get("kube_config_path")
        if not path or not os.path.exists(path):
            raise ValueError("There is no kubeconfig file at %s." % path)
        settings = {"container": {"executionConfigsGenericOverrides": {"kubeConfigPath": path}}}
        return [settings, {"kube_config_path": path}]

    def stop(self, data):
        """Stops the cluster. data: what start() returned. A cluster that was only attached goes on running."""
