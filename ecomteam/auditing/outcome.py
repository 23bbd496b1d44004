"""What came of the checks on one team."""

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from ecomteam.auditing.finding import Found, Open
from ecomteam.auditing.team_view import TeamView
from ecomteam.model.checks import Check, Severity
from ecomteam.model.team import Waiver


class Told(Protocol):
    """A finding, with or without its texts."""

    @property
    def check(self) -> str: ...
    @property
    def severity(self) -> Severity: ...


Finding = TypeVar("Finding", bound=Told)
# Puts into words what a check found, or leaves them out.
Tell = Callable[[TeamView, Check, Found], Finding]


class Outcome(Generic[Finding]):
    """``applies`` says of each check of the catalogue whether it applies to this shop. ``open`` has what a check waits
    for that could not be judged, or not wholly; ``waived`` what was found and accepted.
    """

    __slots__ = ("applies", "findings", "open", "view", "waived")

    def __init__(self, view: TeamView) -> None:
        self.view = view
        self.applies = view.knowledge.checkbook.evaluate(view.facts)
        self.findings: list[Finding] = []
        self.waived: list[tuple[Finding, Waiver]] = []
        self.open: dict[str, list[Open]] = {}

    @property
    def severities(self) -> Sequence[Severity]:
        return [finding.severity for finding in self.findings]

    @property
    def not_checked(self) -> Sequence[str]:
        """The checks that could not be judged and found nothing."""
        if not self.open:
            return ()
        found = {one.check for one in self.findings}
        found.update([one.check for one, _ in self.waived])
        return [check for check in self.open if check not in found]
