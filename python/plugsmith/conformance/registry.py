"""The list of checks."""

from collections.abc import Callable
from dataclasses import dataclass

CheckBody = Callable[[], None]


@dataclass(frozen=True)
class Check:
    """`basis` names what makes the expectation right; one that rests on an inference is `assumed`."""

    number: int
    title: str
    basis: str
    run: CheckBody

    @property
    def is_assumed(self) -> bool:
        return "inferred" in self.basis


CHECKS: list[Check] = []


def check(number: int, title: str, basis: str) -> Callable[[CheckBody], CheckBody]:
    """Registers a function that raises AssertionError, saying what differs, when the check fails."""

    def register(body: CheckBody) -> CheckBody:
        CHECKS.append(Check(number, title, basis, body))
        return body

    return register


def expect(actual: object, expected: object, what: str) -> None:
    if actual != expected:
        raise AssertionError(f"{what}: expected {expected!r}, got {actual!r}")


def expect_error(run: Callable[[], object], text: str) -> Exception:
    """The exception that `run` raises; its text must contain `text`."""
    try:
        run()
    except Exception as error:
        if text not in str(error):
            raise AssertionError(f"expected an error with {text!r}, got {error!r}") from error
        return error
    raise AssertionError(f"expected an error with {text!r}, got none")
