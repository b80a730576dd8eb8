"""Runs in Pyodide when the page's Python is put together: archives get the bytecode of their modules.

Wheels have none, and compiling what `dataikuapi` and `openai` import takes longer than all the rest of a boot. The
bytecode is trusted without looking at the source (`unchecked-hash`): both are in the same archive and never change.
"""

import importlib.util
import io
import zipfile
from importlib._bootstrap_external import _code_to_hash_pyc

SITE_PACKAGES = "/lib/python3.14/site-packages/"
# Alike for alike input, whenever it is made.
DATE = (1980, 1, 1, 0, 0, 0)


def with_bytecode(archive: bytes, place: str) -> bytes:
    """The same archive with a `.pyc` for each `.py`; `place` is where it will be unpacked."""
    source = zipfile.ZipFile(io.BytesIO(bytes(archive)))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist()):
            if name.endswith("/"):
                continue
            content = source.read(name)
            _write(target, name, content)
            if name.endswith(".py"):
                _compile(target, name, content, place)
    return made.getvalue()


def archive_of(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(files):
            _write(target, name, bytes(files[name]))
    return made.getvalue()


def _compile(target: zipfile.ZipFile, name: str, content: bytes, place: str) -> None:
    try:
        code = compile(content, place + name, "exec", dont_inherit=True)
    except SyntaxError:
        # Packages carry files for other Pythons, and templates.
        return
    bytecode = _code_to_hash_pyc(code, importlib.util.source_hash(content), False)
    _write(target, importlib.util.cache_from_source(name), bytes(bytecode))


def _write(target: zipfile.ZipFile, name: str, content: bytes) -> None:
    target.writestr(zipfile.ZipInfo(name, DATE), content, zipfile.ZIP_DEFLATED)
