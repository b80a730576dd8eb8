"""The 25 checks of the reference under CPython; under Pyodide they run by scripts/python/conformance.test.ts."""

import pytest

from plugsmith.conformance.checks import all_checks, run_checks
from plugsmith.conformance.registry import Check


@pytest.mark.parametrize("check", all_checks(), ids=lambda check: f"{check.number}: {check.title}")
def test_check(check: Check) -> None:
    check.run()


def test_there_are_25_numbered_from_one_and_the_inferred_ones_are_assumed() -> None:
    checks = all_checks()
    assert [check.number for check in checks] == list(range(1, 26))
    assert [check.number for check in checks if check.is_assumed] == [2, 7, 11, 17, 21]


def test_a_failing_check_says_what_differs(monkeypatch: pytest.MonkeyPatch) -> None:
    from plugsmith.conformance import registry

    def fail() -> None:
        registry.expect(1, 2, "number")

    monkeypatch.setattr(registry, "CHECKS", registry.CHECKS)
    registry.CHECKS.append(Check(26, "fails", "seen", fail))
    try:
        last = run_checks()[-1]
    finally:
        registry.CHECKS.pop()
    assert (last["isPassed"], last["detail"]) == (False, "AssertionError: number: expected 2, got 1")
