"""Connections, code environments, who is asking (reference, 4.3)."""

from plugsmith.dss.messages import Asked, Reply, not_found, reply_json, reply_nothing
from plugsmith.dss.router import route
from plugsmith.instance import Instance
from plugsmith.json_types import JsonObject


def list_connections(instance: Instance, asked: Asked) -> Reply:
    return reply_json(_connections(instance))


def create_connection(instance: Instance, asked: Asked) -> Reply:
    """Kept as it came: what a Custom LLM connection looks like in here is not known, so it gets no models this way."""
    body = asked.object()
    instance.admin_connections[str(body.get("name"))] = body
    return reply_json({"msg": f"Created connection {body.get('name')}"})


def get_connection(instance: Instance, asked: Asked, name: str) -> Reply:
    connections = _connections(instance)
    if name not in connections:
        raise not_found(f"Connection not found: {name}")
    return reply_json(connections[name])


def save_connection(instance: Instance, asked: Asked, name: str) -> Reply:
    instance.admin_connections[name] = asked.object()
    return reply_json({"msg": f"Saved connection {name}"})


def delete_connection(instance: Instance, asked: Asked, name: str) -> Reply:
    instance.admin_connections.pop(name, None)
    instance.connections.pop(name, None)
    return reply_json({"msg": f"Deleted connection {name}"})


def connection_names(instance: Instance, asked: Asked) -> Reply:
    return reply_json(sorted(_connections(instance)))


def connection_info(instance: Instance, asked: Asked, name: str) -> Reply:
    return get_connection(instance, asked, name)


def auth_info(instance: Instance, asked: Asked) -> Reply:
    return reply_json({"authIdentifier": "admin", "groups": ["administrators"], "associatedDSSUser": "admin"})


def list_code_envs(instance: Instance, asked: Asked) -> Reply:
    return reply_json(
        [
            {"envName": env.get("name"), "envLang": "PYTHON", "deploymentMode": "PLUGIN_MANAGED"}
            for env in _code_envs(instance)
        ]
    )


def create_code_env(instance: Instance, asked: Asked, language: str, name: str) -> Reply:
    instance.code_envs[name] = {**asked.object(), "name": name}
    return reply_json({"envName": name, "messages": {"error": False, "messages": []}})


def get_code_env(instance: Instance, asked: Asked, language: str, name: str) -> Reply:
    for env in _code_envs(instance):
        if env.get("name") == name:
            return reply_json({"envName": name, "envLang": language, **env})
    raise not_found(f"Code environment not found: {name}")


def install_packages(instance: Instance, asked: Asked, language: str, name: str) -> Reply:
    get_code_env(instance, asked, language, name)
    return reply_json({"envName": name, "messages": {"error": False, "messages": []}})


def delete_code_env(instance: Instance, asked: Asked, language: str, name: str) -> Reply:
    instance.code_envs = {key: env for key, env in instance.code_envs.items() if env.get("name") != name}
    return reply_nothing()


def _connections(instance: Instance) -> dict[str, JsonObject]:
    custom = {
        name: {"name": name, "type": "CustomLLM", "params": {"plugin": connection.plugin_id}, "usableBy": "ALL"}
        for name, connection in instance.connections.items()
    }
    return {**custom, **instance.admin_connections}


def _code_envs(instance: Instance) -> list[JsonObject]:
    return list(instance.code_envs.values())


ADMIN_ROUTES = [
    route("GET", "/admin/connections", list_connections),
    route("POST", "/admin/connections", create_connection),
    route("GET", "/admin/connections/{name}", get_connection),
    route("PUT", "/admin/connections/{name}", save_connection),
    route("DELETE", "/admin/connections/{name}", delete_connection),
    route("GET", "/connections/get-names", connection_names),
    route("GET", "/connections/{name}/info", connection_info),
    route("GET", "/admin/code-envs", list_code_envs),
    route("POST", "/admin/code-envs/{language}/{name}", create_code_env),
    route("GET", "/admin/code-envs/{language}/{name}", get_code_env),
    route("POST", "/admin/code-envs/{language}/{name}/packages", install_packages),
    route("DELETE", "/admin/code-envs/{language}/{name}", delete_code_env),
    route("GET", "/auth/info", auth_info),
]
