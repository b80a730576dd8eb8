"""All checks, in order, and how to run them."""

import time

from plugsmith.conformance import others, queries, streaming, tutorial
from plugsmith.conformance.registry import CHECKS, Check
from plugsmith.json_types import JsonObject

MODULES = (tutorial, streaming, queries, others)


def all_checks() -> list[Check]:
    return sorted(CHECKS, key=lambda check: check.number)


def run_checks() -> list[JsonObject]:
    """`{number, title, basis, isAssumed, isPassed, detail, seconds}` of each; `detail` says what differs."""
    results: list[JsonObject] = []
    for check in all_checks():
        start = time.perf_counter()
        detail = None
        try:
            check.run()
        except Exception as error:
            detail = f"{type(error).__name__}: {error}"
        results.append(
            {
                "number": check.number,
                "title": check.title,
                "basis": check.basis,
                "isAssumed": check.is_assumed,
                "isPassed": detail is None,
                "detail": detail,
                "seconds": round(time.perf_counter() - start, 4),
            }
        )
    return results
