"""Plugins: installing, settings and presets, files, code environments (reference, 4.3)."""

import io
import json
import zipfile
from pathlib import Path

from plugsmith.dss.messages import ApiError, Asked, Reply, not_found, reply_json, reply_nothing
from plugsmith.dss.multipart import file_of_form
from plugsmith.dss.router import Handler, route
from plugsmith.instance import Instance
from plugsmith.json_types import JsonObject, as_list, as_object
from plugsmith.plugin import Plugin, read_descriptor


def list_plugins(instance: Instance, asked: Asked) -> Reply:
    listed = []
    for plugin in instance.plugins.values():
        manifest = plugin.manifest()
        listed.append(
            {"id": plugin.id, "version": manifest.get("version"), "meta": manifest.get("meta"), "isDev": True}
        )
    return reply_json(listed)


def install(instance: Instance, asked: Asked) -> Reply:
    folder = instance.new_folder("plugin-")
    _unpack(file_of_form(asked, "file"), folder)
    if not (folder / "plugin.json").is_file():
        raise ApiError(400, "java.lang.IllegalArgumentException", "The zip has no plugin.json at its root")
    instance.add_plugin(folder)
    return reply_json({"pluginId": list(instance.plugins)[-1], "needsRestart": False})


def update(instance: Instance, asked: Asked, id: str) -> Reply:
    plugin = instance.plugin(id)
    folder = instance.new_folder("plugin-")
    _unpack(file_of_form(asked, "file"), folder)
    instance.plugins[id] = Plugin(folder, id, plugin.settings, plugin.presets, plugin.credentials)
    return reply_json({"pluginId": id, "needsRestart": False})


def future_of(handler: Handler) -> Handler:
    """The same as a future: here it has its result at once."""

    def start(instance: Instance, asked: Asked, **names: str) -> Reply:
        reply = handler(instance, asked, **names)
        return reply_json({"jobId": "", "hasResult": True, "result": json.loads(b"".join(reply.body) or b"null")})

    return start


def get_settings(instance: Instance, asked: Asked, id: str) -> Reply:
    """Settings, parameter sets and presets in the shape that the client edits (seen)."""
    plugin = instance.plugin(id)
    sets, presets = [], []
    for path in sorted((plugin.folder / "parameter-sets").glob("*/parameter-set.json")):
        kind = f"parameter-set-{plugin.id}-{path.parent.name}"
        descriptor = read_descriptor(path)
        sets.append(
            {
                "id": kind,
                "elementType": kind,
                "desc": {
                    "params": as_list(descriptor.get("params")),
                    "pluginParams": as_list(descriptor.get("pluginParams")),
                },
            }
        )
        for name, values in plugin.presets.get(path.parent.name, {}).items():
            presets.append(
                {
                    "name": name, "type": kind, "config": values, "pluginConfig": {},
                    "defaultPermission": {"use": True}, "permissions": [], "owner": "admin",
                }
            )  # fmt: skip
    return reply_json(
        {
            "config": plugin.settings,
            "codeEnvName": as_object(instance.code_envs.get(id)).get("name"),
            "accessibleParameterSetDescs": sets,
            "parameterSets": [
                {"name": item["id"], "type": item["elementType"], "defaultPermission": {"definableInline": True}}
                for item in sets
            ],
            "presets": presets,
        }
    )


def save_settings(instance: Instance, asked: Asked, id: str) -> Reply:
    plugin, body = instance.plugin(id), asked.object()
    plugin.settings = as_object(body.get("config"))
    prefix = f"parameter-set-{id}-"
    plugin.presets = {}
    for preset in as_list(body.get("presets")):
        set_id = str(preset.get("type", "")).removeprefix(prefix)
        plugin.presets.setdefault(set_id, {})[str(preset.get("name"))] = as_object(preset.get("config"))
    if body.get("codeEnvName"):
        instance.code_envs[id] = {"name": body["codeEnvName"]}
    return reply_json({})


def create_code_env(instance: Instance, asked: Asked, id: str) -> Reply:
    """A future that has its result when first asked for: the client polls (seen)."""
    plugin = instance.plugin(id)
    name = f"plugin_{plugin.id}_managed"
    instance.code_envs[id] = {"name": name}
    job = f"code-env-{id}"
    instance.futures[job] = [
        {"jobId": job, "hasResult": False, "alive": True},
        {"jobId": job, "hasResult": True, "result": {"envName": name, "messages": {"error": False, "messages": []}}},
    ]
    return reply_json({"jobId": job, "hasResult": False})


def get_future(instance: Instance, asked: Asked, id: str) -> Reply:
    states = instance.futures.get(id)
    if not states:
        raise not_found(f"Future not found: {id}")
    return reply_json(states.pop(0) if len(states) > 1 else states[0])


def list_contents(instance: Instance, asked: Asked, id: str) -> Reply:
    return reply_json(_contents(instance.plugin(id).folder, instance.plugin(id).folder))


def get_file(instance: Instance, asked: Asked, id: str, path: str) -> Reply:
    return Reply(200, [_file(instance, id, path).read_bytes()], "application/octet-stream")


def put_file(instance: Instance, asked: Asked, id: str, path: str) -> Reply:
    file = _place(instance, id, path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(asked.body)
    return reply_nothing()


def delete_file(instance: Instance, asked: Asked, id: str, path: str) -> Reply:
    _file(instance, id, path).unlink()
    return reply_nothing()


def list_usages(instance: Instance, asked: Asked, id: str) -> Reply:
    instance.plugin(id)
    return reply_json({"usages": [], "missingTypes": []})


def delete_plugin(instance: Instance, asked: Asked, id: str) -> Reply:
    del instance.plugins[instance.plugin(id).id]
    return reply_json({"jobId": "", "hasResult": True, "result": {}})


def _contents(folder: Path, root: Path) -> list[JsonObject]:
    items: list[JsonObject] = []
    for path in sorted(folder.iterdir()):
        item: JsonObject = {"name": path.name, "path": path.relative_to(root).as_posix()}
        if path.is_dir():
            item["children"] = _contents(path, root)
        items.append(item)
    return items


def _place(instance: Instance, plugin_id: str, path: str) -> Path:
    root = instance.plugin(plugin_id).folder.resolve()
    file = (root / path).resolve()
    if not file.is_relative_to(root):
        raise ApiError(400, "java.lang.IllegalArgumentException", f"{path} leads out of the plugin")
    return file


def _file(instance: Instance, plugin_id: str, path: str) -> Path:
    file = _place(instance, plugin_id, path)
    if not file.is_file():
        raise not_found(f"File not found: {path}")
    return file


def _unpack(data: bytes, folder: Path) -> None:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile as error:
        raise ApiError(400, "java.util.zip.ZipException", str(error)) from error
    for name in archive.namelist():
        if not (folder / name).resolve().is_relative_to(folder.resolve()):
            raise ApiError(400, "java.lang.IllegalArgumentException", f"{name} leads out of the plugin")
    archive.extractall(folder)


PLUGIN_ROUTES = [
    route("GET", "/plugins", list_plugins),
    route("POST", "/plugins/actions/installFromZip", install),
    route("POST", "/plugins/actions/future/installFromZip", future_of(install)),
    route("POST", "/plugins/{id}/actions/updateFromZip", update),
    route("POST", "/plugins/{id}/actions/future/updateFromZip", future_of(update)),
    route("GET", "/plugins/{id}/settings", get_settings),
    route("POST", "/plugins/{id}/settings", save_settings),
    route("POST", "/plugins/{id}/settings/future", future_of(save_settings)),
    route("POST", "/plugins/{id}/code-env/actions/create", create_code_env),
    route("POST", "/plugins/{id}/code-env/actions/update", create_code_env),
    route("GET", "/plugins/{id}/contents", list_contents),
    route("GET", "/plugins/{id}/contents/{path*}", get_file),
    route("POST", "/plugins/{id}/contents/{path*}", put_file),
    route("DELETE", "/plugins/{id}/contents/{path*}", delete_file),
    route("GET", "/plugins/{id}/actions/listUsages", list_usages),
    route("POST", "/plugins/{id}/actions/delete", delete_plugin),
    route("GET", "/futures/{id}", get_future),
]
