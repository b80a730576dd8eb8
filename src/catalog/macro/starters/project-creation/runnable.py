# A project-creation macro. DSS looks in this file for the one class that inherits Runnable; its name is free.
import json

import dataiku
from dataiku.runnables import Runnable, utils


class MyRunnable(Runnable):
    def __init__(self, project_key, config, plugin_config):
        """project_key: none here, there is no project yet. config: the values of the fields."""
        self.config = config
        self.plugin_config = plugin_config

    def get_progress_target(self):
        """None: no progress bar."""
        return None

    def run(self, progress_callback):
        """Creates the project and returns its key as JSON: DSS then opens it."""
        name = self.config.get("project_name")
        if not name:
            raise ValueError("Give the project a name.")

        # The user who asked. The macro itself runs with the rights of DSS.
        user_client = dataiku.api_client()
        auth_info = user_client.get_auth_info()
        owner = auth_info["authIdentifier"]

        # A client with the rights of an administrator: creating projects may be closed to the user.
        admin_client = utils.get_admin_dss_client("creation", auth_info)

        # A key that is free, made from the name.
        project_key = utils.make_unique_project_key(admin_client, name)
        # The folder in which the user was when choosing this macro.
        folder_id = self.config.get("_projectFolderId")
        project = admin_client.create_project(project_key, name, owner, project_folder_id=folder_id)

        # Set it up here as your team wants it: tags, variables, permissions, a first dataset ...
        metadata = project.get_metadata()
        metadata["tags"] = ["new"]
        project.set_metadata(metadata)

        return json.dumps({"projectKey": project_key})
