"""`dataiku.Folder`: managed folders, kept as real folders of the bench's own file system."""

import json
import shutil
from pathlib import Path
from typing import IO, Any

from dataiku.core.client import default_project_key
from plugsmith.instance import current_instance


class Folder:
    """A managed folder of the project, by id or name (documented)."""

    def __init__(self, lookup: str, project_key: str | None = None, ignore_flow: bool = False) -> None:
        project, _, short = lookup.rpartition(".")
        self.project_key = project or project_key or default_project_key()
        self.short_name = short
        self.full_name = f"{self.project_key}.{short}"

    def get_id(self) -> str:
        return self.short_name

    def get_name(self) -> str:
        return self.short_name

    def get_info(self, sensitive_info: bool = False) -> dict[str, Any]:
        return {"id": self.short_name, "projectKey": self.project_key, "name": self.short_name, "type": "Filesystem"}

    def get_path(self) -> str:
        """The path on disk: DSS has one only for folders on its own file system (documented)."""
        return str(self._root)

    @property
    def _root(self) -> Path:
        return current_instance().folder(self.short_name)

    def _file(self, path: str) -> Path:
        root = self._root.resolve()
        file = (root / path.lstrip("/")).resolve()
        if not file.is_relative_to(root):
            raise ValueError(f"{path} leads out of the managed folder")
        return file

    def list_paths_in_partition(self, partition: str = "") -> list[str]:
        """Paths of the files, each with a slash in front (documented)."""
        files = (file for file in self._root.rglob("*") if file.is_file())
        return sorted("/" + file.relative_to(self._root).as_posix() for file in files)

    def get_path_details(self, path: str = "/") -> dict[str, Any]:
        file = self._file(path)
        children = sorted(file.iterdir()) if file.is_dir() else []
        return {
            "fullPath": path,
            "exists": file.exists(),
            "directory": file.is_dir(),
            "size": file.stat().st_size if file.is_file() else 0,
            "children": [
                {"fullPath": "/" + child.relative_to(self._root.resolve()).as_posix(), "directory": child.is_dir()}
                for child in children
            ],
        }

    def get_download_stream(self, path: str) -> IO[bytes]:
        return self._file(path).open("rb")

    def upload_stream(self, path: str, f: IO[bytes]) -> None:
        self.upload_data(path, f.read())

    def upload_file(self, path: str, file_path: str) -> None:
        self.upload_data(path, Path(file_path).read_bytes())

    def upload_data(self, path: str, data: bytes) -> None:
        self._writable(path).write_bytes(data)

    def get_writer(self, path: str) -> IO[bytes]:
        return self._writable(path).open("wb")

    def read_json(self, filename: str) -> Any:
        return json.loads(self._file(filename).read_text("utf-8"))

    def write_json(self, filename: str, obj: Any) -> None:
        self.upload_data(filename, json.dumps(obj).encode("utf-8"))

    def delete_path(self, path: str) -> None:
        file = self._file(path)
        if file.is_dir():
            shutil.rmtree(file)
        else:
            file.unlink(missing_ok=True)

    def clear_path(self, path: str) -> None:
        self.delete_path(path)

    def clear(self) -> None:
        for child in self._root.iterdir():
            self.delete_path(child.name)

    def _writable(self, path: str) -> Path:
        file = self._file(path)
        file.parent.mkdir(parents=True, exist_ok=True)
        return file
