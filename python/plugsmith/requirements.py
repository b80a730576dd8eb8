"""What becomes of a plugin's `requirements.txt` in a browser."""

import re

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from plugsmith.json_types import JsonObject

# Compiled, and without a build for WebAssembly on the package index or in what the page ships.
_NO_BUILD = {
    "pandas": "it is compiled, and the package index has no build for browsers: read rows instead of frames",
    "numpy": "it is compiled, and the package index has no build for browsers",
    "scikit-learn": "it is compiled, and the package index has no build for browsers",
    "scipy": "it is compiled, and the package index has no build for browsers",
    "torch": "it is compiled, and needs threads",
    "grpcio": "it is compiled, and needs sockets",
    "psycopg2": "it needs a socket to a database",
    "psycopg2-binary": "it needs a socket to a database",
    "aiohttp": "it is compiled, and needs sockets",
}
# What a version of their own would have to be: the bench depends on these.
_FIXED = frozenset({"dataiku-api-client", "requests", "urllib3", "certifi"})


def judge_requirements(text: str, shipped: dict[str, str]) -> list[JsonObject]:
    """`{line, text, name, verdict, version, why}` of each requirement; `shipped`: version by name.

    Verdicts: `shipped`, the version fits; `substituted`, another version is used; `index`, to be asked of the package
    index; `unavailable`, cannot be had in a browser.
    """
    return [
        _judge(number, line, shipped)
        for number, raw in enumerate(text.splitlines(), 1)
        if (line := re.sub(r"(^|\s)#.*$", "", raw).strip())
    ]


def _judge(number: int, line: str, shipped: dict[str, str]) -> JsonObject:
    def verdict(name: str | None, kind: str, version: str | None, why: str | None) -> JsonObject:
        return {"line": number, "text": line, "name": name, "verdict": kind, "version": version, "why": why}

    if line.startswith("-"):
        return verdict(None, "unavailable", None, "options of pip have no meaning here")
    try:
        requirement = Requirement(line)
    except InvalidRequirement:
        why = (
            "only packages of the package index can be installed here"
            if "+" in line or "/" in line
            else "it is no requirement"
        )
        return verdict(None, "unavailable", None, why)
    name = str(canonicalize_name(requirement.name))
    if requirement.marker is not None and not requirement.marker.evaluate():
        return verdict(name, "shipped", None, f"it is not meant for this platform: {requirement.marker}")
    if requirement.url is not None:
        return verdict(name, "unavailable", None, "only packages of the package index can be installed here")
    if name in _NO_BUILD:
        return verdict(name, "unavailable", None, _NO_BUILD[name])
    version = shipped.get(name)
    if version is None:
        return verdict(name, "index", None, None)
    if requirement.specifier.contains(version, prereleases=True):
        return verdict(name, "shipped", version, None)
    why = "the bench itself needs this version" if name in _FIXED else "this version works in a browser"
    return verdict(name, "substituted", version, f"{requirement.specifier} was asked for, but {why}")
