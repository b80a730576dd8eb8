"""What project-creation macros use (documented)."""

import re
from typing import Any

from dataikuapi import DSSClient

from dataiku.core.client import api_client


def get_admin_dss_client(creation_settings_name: str, auth_info: Any) -> DSSClient:
    """A client with the rights of an administrator; on the bench every client has them."""
    return api_client()


def make_unique_project_key(client: DSSClient, name: str) -> str:
    """A project key made of `name` that no project has yet: capitals, digits and underscores."""
    key = re.sub(r"[^A-Z0-9_]+", "_", name.upper()).strip("_") or "PROJECT"
    taken = set(client.list_project_keys())
    candidate, number = key, 1
    while candidate in taken:
        candidate, number = f"{key}_{number}", number + 1
    return candidate
