"""Datasets and managed folders, for code that reaches them through the client."""

import csv
import io
from collections.abc import Iterator

from plugsmith.dss.messages import Asked, Reply, not_found, reply_json, reply_nothing
from plugsmith.dss.multipart import file_of_form
from plugsmith.dss.router import route
from plugsmith.instance import Instance
from plugsmith.json_types import JsonObject, as_list
from plugsmith.tables import Cells, Column, Table


def list_datasets(instance: Instance, asked: Asked, key: str) -> Reply:
    return reply_json([_dataset(table, key) for table in instance.tables.values()])


def create_dataset(instance: Instance, asked: Asked, key: str) -> Reply:
    name = str(asked.object().get("name"))
    instance.tables[name] = Table(name)
    return reply_json({"name": name})


def get_dataset(instance: Instance, asked: Asked, key: str, name: str) -> Reply:
    return reply_json(_dataset(instance.table(name), key))


def delete_dataset(instance: Instance, asked: Asked, key: str, name: str) -> Reply:
    del instance.tables[instance.table(name).name]
    return reply_nothing()


def get_schema(instance: Instance, asked: Asked, key: str, name: str) -> Reply:
    return reply_json(_dataset(instance.table(name), key)["schema"])


def set_schema(instance: Instance, asked: Asked, key: str, name: str) -> Reply:
    body = asked.object()
    instance.table(name).columns = [Column.from_json(column) for column in as_list(body.get("columns"))]
    return reply_json(body)


def read_rows(instance: Instance, asked: Asked, key: str, name: str) -> Reply:
    """Rows as tab-separated text, with a header unless the format says `noheader` (seen in the client)."""
    table = instance.table(name)
    has_header = "noheader" not in asked.query.get("format", "")
    return Reply(200, _lines(table, has_header), "text/tab-separated-values")


def finish_streaming(instance: Instance, asked: Asked, key: str, name: str) -> Reply:
    return reply_nothing()


def _lines(table: Table, has_header: bool) -> Iterator[bytes]:
    header: list[Cells] = [[column.name for column in table.columns]] if has_header else []
    for row in [*header, *table.rows]:
        line = io.StringIO()
        csv.writer(line, delimiter="\t").writerow("" if cell is None else cell for cell in row)
        yield line.getvalue().encode()


def _dataset(table: Table, key: str) -> JsonObject:
    return {
        "projectKey": key,
        "name": table.name,
        "type": "Filesystem",
        "managed": True,
        "params": {},
        "schema": {"columns": [column.to_json() for column in table.columns], "userModified": False},
    }


def list_folders(instance: Instance, asked: Asked, key: str) -> Reply:
    return reply_json([_folder(key, folder_id) for folder_id in instance.folder_ids()])


def get_folder(instance: Instance, asked: Asked, key: str, id: str) -> Reply:
    instance.folder(id)
    return reply_json(_folder(key, id))


def list_contents(instance: Instance, asked: Asked, key: str, id: str) -> Reply:
    root = instance.folder(id)
    files = sorted(file for file in root.rglob("*") if file.is_file())
    items = [{"path": "/" + file.relative_to(root).as_posix(), "size": file.stat().st_size} for file in files]
    return reply_json({"items": items})


def get_file(instance: Instance, asked: Asked, key: str, id: str, path: str) -> Reply:
    root = instance.folder(id).resolve()
    file = (root / path.lstrip("/")).resolve()
    if not file.is_relative_to(root) or not file.is_file():
        raise not_found(f"File not found: {path}")
    return Reply(200, [file.read_bytes()], "application/octet-stream")


def put_file(instance: Instance, asked: Asked, key: str, id: str, path: str) -> Reply:
    root = instance.folder(id).resolve()
    data = file_of_form(asked)
    file = (root / path.lstrip("/")).resolve()
    if not file.is_relative_to(root):
        raise not_found(f"No such place in the folder: {path}")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return reply_json({"path": path, "size": len(data)})


def delete_file(instance: Instance, asked: Asked, key: str, id: str, path: str) -> Reply:
    root = instance.folder(id).resolve()
    file = (root / path.lstrip("/")).resolve()
    if file.is_relative_to(root):
        file.unlink(missing_ok=True)
    return reply_nothing()


def _folder(key: str, folder_id: str) -> JsonObject:
    return {"projectKey": key, "id": folder_id, "name": folder_id, "type": "Filesystem", "params": {}}


DATASET_ROUTES = [
    route("GET", "/projects/{key}/datasets", list_datasets),
    route("POST", "/projects/{key}/datasets", create_dataset),
    route("GET", "/projects/{key}/datasets/{name}", get_dataset),
    route("DELETE", "/projects/{key}/datasets/{name}", delete_dataset),
    route("GET", "/projects/{key}/datasets/{name}/schema", get_schema),
    route("PUT", "/projects/{key}/datasets/{name}/schema", set_schema),
    route("GET", "/projects/{key}/datasets/{name}/data", read_rows),
    route("GET", "/projects/{key}/datasets/{name}/finish-streaming", finish_streaming),
    route("GET", "/projects/{key}/managedfolders", list_folders),
    route("GET", "/projects/{key}/managedfolders/{id}", get_folder),
    route("GET", "/projects/{key}/managedfolders/{id}/contents", list_contents),
    route("GET", "/projects/{key}/managedfolders/{id}/contents/{path*}", get_file),
    route("POST", "/projects/{key}/managedfolders/{id}/contents/{path*}", put_file),
    route("DELETE", "/projects/{key}/managedfolders/{id}/contents/{path*}", delete_file),
]
