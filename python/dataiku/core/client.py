"""The client that talks to the instance, and the project the code runs in."""

import os

from dataikuapi import DSSClient

from plugsmith.instance import current_instance

_PROJECT_VARIABLE = "DKU_CURRENT_PROJECT_KEY"


def api_client() -> DSSClient:
    """The published client, connected in process (documented)."""
    return current_instance().client()


def default_project_key() -> str:
    """The key of the current project; raises the very exception of DSS 9 when there is none (seen)."""
    key = os.environ.get(_PROJECT_VARIABLE)
    if not key:
        raise Exception(f"Default project key is not specified (no {_PROJECT_VARIABLE} in env)")
    return key


def set_default_project_key(project_key: str) -> None:
    """Makes another project the current one (seen)."""
    os.environ[_PROJECT_VARIABLE] = project_key
