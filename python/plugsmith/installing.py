"""Installs from a package index what the page does not ship, with its installer (micropip) and through its network.

The installer would fetch by itself, which nothing in the worker can: it gets a platform whose network is the page's.
"""

import io
import sys
import zipfile
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

from packaging.markers import default_environment
from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from plugsmith.inline_loop import run_inline
from plugsmith.json_types import JsonObject
from plugsmith.wire.live import Fetch
from plugsmith.wire.messages import WireCut, WireRefused

Tell = Callable[[JsonObject], None]


class NotFetched(Exception):
    """The index, or a file that it names, could not be had; the text says why."""


class Platform:
    """What the installer asks of the system around it; the names are the installer's own.

    `shipped` are versions by name of what the page can add by itself: those are not fetched, but kept in `needed`.
    """

    # The installer reads these of the class when it is imported.
    lockfile_info: JsonObject = {}  # noqa: RUF012
    lockfile_packages: JsonObject = {}  # noqa: RUF012
    lockfile_base_url = None
    loadedPackages = SimpleNamespace(to_py=dict)  # noqa: N815

    def __init__(self, fetch: Fetch, folder: Path, shipped: dict[str, str], tell: Tell) -> None:
        self.lockfile_packages = {name: {"version": number, "depends": []} for name, number in shipped.items()}
        self.failure: str | None = None
        self._fetch = fetch
        self._folder = folder
        self._tell = tell

    async def fetch_string_and_headers(self, url: str, options: JsonObject) -> tuple[str, dict[str, str]]:
        """The page of a package. The installer does not pass on why this fails: it is kept in `failure`."""
        self._tell({"type": "installing", "step": "ask", "name": urlsplit(url).path.rstrip("/").rpartition("/")[2]})
        try:
            content, headers = self._get(url, options)
            return content.decode(), headers
        except NotFetched as error:
            self.failure = str(error)
            raise

    async def fetch_bytes(self, url: str, options: JsonObject) -> bytes:
        self._tell({"type": "installing", "step": "download", "name": urlsplit(url).path.rpartition("/")[2]})
        return self._get(url, options)[0]

    async def install(self, data: bytes, filename: str, folder: str, metadata: dict[str, str] | None = None) -> None:
        self._tell({"type": "installing", "step": "unpack", "name": filename})
        unpack_wheel(data, Path(folder), metadata or {})

    async def loadPackage(self, names: list[str]) -> None:
        """Nothing to do: the page adds what it ships after the answer, see `needs`."""

    @staticmethod
    def to_js(value: Any) -> Any:
        return value

    def _get(self, url: str, options: JsonObject) -> tuple[bytes, dict[str, str]]:
        host = urlsplit(url).netloc
        try:
            status, headers, pieces = self._fetch(
                {"method": "GET", "url": url, "headers": options.get("headers", {}), "body": b""}
            )
            content = b"".join(pieces)
        except (WireRefused, WireCut) as error:
            raise NotFetched(str(error).removeprefix("Error: ")) from error
        if status == 404:
            raise NotFetched(f"{host} has nothing at {urlsplit(url).path}")
        if status != 200:
            raise NotFetched(f"{host} answered {status}")
        return content, {name.lower(): value for name, value in headers.items()}


def default_index() -> str:
    """The index that the installer itself asks."""
    _load_installer()
    from micropip.package_index import DEFAULT_INDEX_URLS

    return str(DEFAULT_INDEX_URLS[0])


def install_requirements(
    requirements: list[str], index: str | None, fetch: Fetch, folder: Path, shipped: dict[str, str], tell: Tell
) -> list[JsonObject]:
    """`{text, name, verdict, version, why, needs}` of each requirement; `verdict` is `installed` or `unavailable`.

    `index` is the address of a simple index (PEP 503, PEP 691); without it the installer's own is asked. `needs` are
    names of shipped packages, which whoever asked has to add. What one requirement needs is unpacked only when all of
    it was found. Told on the way: `{type: "installing", step: ask | download | unpack, name}`.
    """
    address = (index or default_index()).rstrip("/")
    platform = Platform(fetch, folder, shipped, tell)
    return [_install(text, address, platform, folder) for text in requirements]


def unpack_wheel(data: bytes, folder: Path, metadata: dict[str, str]) -> None:
    """Puts the modules of a wheel into `folder`; `metadata` are files to be added to its description."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for item in archive.infolist():
            first, _, rest = item.filename.partition("/")
            if first.endswith(".data"):
                scheme, _, rest = rest.partition("/")
                if scheme not in ("purelib", "platlib") or not rest:
                    # Scripts, headers and data have no place here.
                    continue
                item.filename = rest
            archive.extract(item, folder)
            if item.filename.endswith(".dist-info/METADATA"):
                for name, content in metadata.items():
                    (folder / first / name).write_text(content, "utf-8")


def _install(text: str, index: str, platform: Platform, folder: Path) -> JsonObject:
    def verdict(name: str | None, kind: str, **more: Any) -> JsonObject:
        return {"text": text, "name": name, "verdict": kind, "version": None, "why": None, "needs": [], **more}

    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        return verdict(None, "unavailable", why="it is no requirement")
    name = str(canonicalize_name(requirement.name))
    transaction = _plan(index, platform)
    platform.failure = None
    try:
        run_inline(_carry_out(transaction, requirement, platform, folder))
    except Exception as error:
        return verdict(name, "unavailable", why=_explain(error, transaction, requirement, platform.failure))
    needs = sorted({str(package.name) for package in transaction.pyodide_packages})
    if name in needs:
        return verdict(name, "installed", version=platform.lockfile_packages[name]["version"], needs=needs)
    try:
        return verdict(name, "installed", version=version(name), needs=needs)
    except PackageNotFoundError:
        return verdict(name, "installed", why="it is not meant for this platform", needs=needs)


def _plan(index: str, platform: Platform) -> Any:
    """A search of the installer that looks first at what the page ships, and follows no address but the index's."""
    _load_installer()
    from micropip.transaction import Transaction

    transaction = Transaction(
        _compat_layer=platform,
        ctx={**default_environment(), "extra": ""},
        ctx_extras=[],
        keep_going=False,
        deps=True,
        pre=False,
        fetch_kwargs={},
        index_urls=[index],
    )
    transaction.search_pyodide_lock_first = True

    async def refuse(address: str, extras: Any = None) -> None:
        raise NotFetched(f"it asks for a file at another place than the index: {address}")

    transaction.add_requirement_from_url = refuse
    return transaction


async def _carry_out(transaction: Any, requirement: Requirement, platform: Platform, folder: Path) -> None:
    await transaction.gather_requirements([str(requirement)])
    for wheel in transaction.wheels:
        await wheel.install(folder, platform)
    sys.path_importer_cache.pop(str(folder), None)


def _explain(error: Exception, transaction: Any, requirement: Requirement, failure: str | None) -> str:
    if failure is not None:
        return failure
    message = str(error).partition("\n")[0] or type(error).__name__
    if "is already installed" in message:
        return message.partition(" If you want")[0].removesuffix(".")
    # The innermost comes first.
    failed = next(iter(transaction.failed), None)
    if failed is not None and message.startswith("Can't find a pure"):
        need = "" if canonicalize_name(failed.name) == canonicalize_name(requirement.name) else "it needs one: "
        return f"{need}the index has no build of {failed} that works in a browser"
    if message.startswith("Invalid checksum"):
        return "what came is not the file that the index describes: its checksum differs"
    return message


def _load_installer() -> None:
    """The installer looks for a network of the platform when it is imported: it finds ours."""
    platform = ModuleType("platform of the installer")
    vars(platform).update(CompatibilityInPyodide=Platform, CompatibilityNotInPyodide=Platform)
    name = "_compat_in_pyodide" if "_pyodide_core" in sys.modules else "_compat_not_in_pyodide"
    sys.modules.setdefault(f"micropip._compat.{name}", platform)
