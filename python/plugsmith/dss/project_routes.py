"""The project itself and its variables."""

from dataiku.core.variables import as_text
from plugsmith.dss.messages import Asked, Reply, not_found, reply_json, reply_nothing
from plugsmith.dss.router import route
from plugsmith.instance import Instance
from plugsmith.json_types import JsonObject, as_object


def list_projects(instance: Instance, asked: Asked) -> Reply:
    return reply_json([_project(instance)])


def get_project(instance: Instance, asked: Asked, key: str) -> Reply:
    if key != instance.project_key:
        raise not_found(f"Project not found: {key}")
    return reply_json(_project(instance))


def get_metadata(instance: Instance, asked: Asked, key: str) -> Reply:
    return reply_json({"label": key, "tags": [], "checklists": {"checklists": []}, "customFields": {}})


def get_variables(instance: Instance, asked: Asked, key: str) -> Reply:
    return reply_json({"standard": instance.variables, "local": {}})


def set_variables(instance: Instance, asked: Asked, key: str) -> Reply:
    body = asked.object()
    instance.variables = {**as_object(body.get("standard")), **as_object(body.get("local"))}
    return reply_nothing()


def resolved_variables(instance: Instance, asked: Asked, key: str) -> Reply:
    variables = instance.resolved_variables()
    is_typed = asked.query.get("typed", "").lower() == "true"
    return reply_json(variables if is_typed else {name: as_text(value) for name, value in variables.items()})


def empty_list(instance: Instance, asked: Asked, key: str) -> Reply:
    return reply_json([])


def _project(instance: Instance) -> JsonObject:
    return {"projectKey": instance.project_key, "name": instance.project_key, "ownerLogin": "admin", "tags": []}


PROJECT_ROUTES = [
    route("GET", "/projects", list_projects),
    route("GET", "/projects/{key}", get_project),
    route("GET", "/projects/{key}/metadata", get_metadata),
    route("GET", "/projects/{key}/variables", get_variables),
    route("PUT", "/projects/{key}/variables", set_variables),
    route("GET", "/projects/{key}/variables-resolved", resolved_variables),
    route("GET", "/projects/{key}/recipes", empty_list),
    route("GET", "/projects/{key}/scenarios", empty_list),
    route("GET", "/projects/{key}/savedmodels", empty_list),
]
