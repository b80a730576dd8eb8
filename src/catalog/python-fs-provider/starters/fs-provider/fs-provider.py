# A file system. DSS looks in this file for the one class that inherits FSProvider; its name is free.
#
# As it stands it gives the files below a folder of the machine. Replace each method by a call to your storage.
import os
import shutil

from dataiku.fsprovider import FSProvider


class MyFSProvider(FSProvider):
    def __init__(self, root, config, plugin_config):
        """root: the path inside the storage at which the dataset or folder starts. config: the values of the fields."""
        self.root = root or "/"
        base = config.get("base")
        if not base:
            raise ValueError("Give the folder in the settings.")
        self.base = os.path.join(base, self.root.strip("/"))

    def full(self, path):
        """The place of a path. Paths start with "/" and are below root."""
        return os.path.join(self.base, path.strip("/"))

    def close(self):
        """Called once, last: close connections here."""

    def stat(self, path):
        """What is at a path, or None. Times are in milliseconds, or -1."""
        full = self.full(path)
        if not os.path.exists(full):
            return None
        return {
            "path": path,
            "size": os.path.getsize(full) if os.path.isfile(full) else 0,
            "lastModified": int(os.path.getmtime(full) * 1000),
            "isDirectory": os.path.isdir(full),
        }

    def set_last_modified(self, path, last_modified):
        """Sets the time of a file, in milliseconds. False when the storage cannot."""
        os.utime(self.full(path), (last_modified / 1000.0, last_modified / 1000.0))
        return True

    def browse(self, path):
        """A file, or a folder with what is directly in it: what DSS shows when people choose a path."""
        full = self.full(path)
        if not os.path.exists(full):
            return {"fullPath": path, "exists": False}
        if os.path.isfile(full):
            return {"fullPath": path, "exists": True, "directory": False, "size": os.path.getsize(full)}
        children = []
        for name in sorted(os.listdir(full)):
            child = os.path.join(full, name)
            is_folder = os.path.isdir(child)
            size = 0 if is_folder else os.path.getsize(child)
            child_path = path.rstrip("/") + "/" + name
            children.append({"fullPath": child_path, "exists": True, "directory": is_folder, "size": size})
        return {"fullPath": path, "exists": True, "directory": True, "children": children}

    def enumerate(self, path, first_non_empty):
        """All files at or below a path, or None when there is nothing. first_non_empty: one file that holds something will do."""
        full = self.full(path)
        if not os.path.exists(full):
            return None
        if os.path.isfile(full):
            return [self.describe(full)]
        found = []
        for folder, _, names in os.walk(full):
            for name in sorted(names):
                item = self.describe(os.path.join(folder, name))
                if first_non_empty and item["size"] > 0:
                    return [item]
                found.append(item)
        return found

    def describe(self, full):
        path = "/" + os.path.relpath(full, self.base).replace(os.sep, "/")
        return {"path": path, "size": os.path.getsize(full), "lastModified": int(os.path.getmtime(full) * 1000)}

    def delete_recursive(self, path):
        """Deletes a file, or a folder with all that is in it. Returns how many files are gone."""
        full = self.full(path)
        if not os.path.exists(full):
            return 0
        if os.path.isfile(full):
            os.remove(full)
            return 1
        count = sum(len(names) for _, _, names in os.walk(full))
        shutil.rmtree(full)
        return count

    def move(self, from_path, to_path):
        """Moves a file or folder. False when there is nothing to move."""
        if not os.path.exists(self.full(from_path)):
            return False
        self.make_folder(to_path)
        shutil.move(self.full(from_path), self.full(to_path))
        return True

    def read(self, path, stream, limit):
        """Writes what a file holds into the stream. limit: how many bytes are wanted, or -1 for all."""
        with open(self.full(path), "rb") as file:
            if limit is not None and limit >= 0:
                stream.write(file.read(limit))
            else:
                shutil.copyfileobj(file, stream)

    def write(self, path, stream):
        """Writes what the stream gives into a file."""
        self.make_folder(path)
        with open(self.full(path), "wb") as file:
            shutil.copyfileobj(stream, file)

    def make_folder(self, path):
        folder = os.path.dirname(self.full(path))
        if not os.path.isdir(folder):
            os.makedirs(folder)
