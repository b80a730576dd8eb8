"""The list that judges write into."""

from plugsmith.findings import Finding, Mark, Place, Severity


class Report:
    """Findings about one call; each at the line that returned or yielded last."""

    def __init__(self, place: Place | None = None) -> None:
        self.place = place
        self.findings: list[Finding] = []

    def add(self, rule: str, severity: Severity, message: str, mark: Mark) -> None:
        finding = Finding(rule, severity, message, mark, self.place)
        if finding not in self.findings:
            self.findings.append(finding)

    @property
    def is_accepted(self) -> bool:
        return all(finding.severity != "error" for finding in self.findings)


def kind_of(value: object) -> str:
    """How messages name a value's type."""
    return "None" if value is None else f"a {type(value).__name__}"
