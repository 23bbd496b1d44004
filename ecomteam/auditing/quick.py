"""The outcome of an audit without its texts: same findings, same score; for many shops, and for trying out changes."""

from collections.abc import Iterable, Iterator

import msgspec

from ecomteam.auditing import waivers
from ecomteam.auditing.fixes import Try, fixes
from ecomteam.auditing.inspection import finder_of
from ecomteam.auditing.judging import ABOUT_PEOPLE
from ecomteam.auditing.score import exact_total
from ecomteam.auditing.view import PEOPLE, Found, Open, View
from ecomteam.engine import truth
from ecomteam.knowledge import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.checks import Severity
from ecomteam.model.conditions import Condition
from ecomteam.model.team import Team
from ecomteam.model.text import Text

NO_TEXT = Text("", "")


class QuickFinding(msgspec.Struct, frozen=True):
    """What a finding is about; ``explain`` has the texts of its check."""

    check: str
    code: str
    severity: Severity
    subject: str


class QuickAudit(msgspec.Struct, frozen=True, kw_only=True):
    """``unknown`` are the checks that could not be judged, ``score`` the total (``None``: people unknown)."""

    findings: tuple[QuickFinding, ...]
    unknown: tuple[str, ...]
    score: int | None


class _Wordless(View):
    """Finders put names of roles into texts that nobody will read here."""

    def role_name(self, role: str) -> Text:  # noqa: ARG002
        return NO_TEXT

    def role_names(self, roles: Iterable[str]) -> Text:  # noqa: ARG002
        return NO_TEXT

    def hangs_on(self, *conditions: Condition) -> tuple[str, ...]:
        """Whether they wait for something, not for what."""
        return (PEOPLE,) if any(truth(condition, self.facts) is None for condition in conditions) else ()


def quick_audit(knowledge: Knowledge, team: Team, today: str | None = None) -> QuickAudit:
    """Judge a team by all checks. ``findings`` are sorted by code and subject."""
    view = _Wordless(knowledge, team, today)
    unknown: list[str] = []
    findings = sorted(_found(view, unknown), key=lambda one: (one.code, one.subject))
    score = int(exact_total(view, findings)) if view.people_known else None
    return QuickAudit(findings=tuple(findings), unknown=tuple(unknown), score=score)


def with_fixes(knowledge: Knowledge, team: Team, given: Audit, today: str | None = None) -> Audit:
    """The audit of ``team`` together with what would mend most; each change is tried out by auditing again."""
    asked = frozenset(check.check for check in given.checks)

    def attempt(changed: Team) -> Try:
        view = _Wordless(knowledge, changed, today, asked)
        findings = list(_found(view, []))
        identities = frozenset((one.check, one.subject) for one in findings)
        return Try(points=exact_total(view, findings), findings=identities)

    return msgspec.structs.replace(given, fixes=fixes(View(knowledge, team, today, asked), attempt))


def _found(view: View, unknown: list[str]) -> Iterator[QuickFinding]:
    """What ``judged`` finds and nobody accepted, check by check; those that cannot be judged go into ``unknown``."""
    nobody_known = not view.people_known
    for check in view.knowledge.catalogue.checks:
        applies = view.applies[check.id]
        if applies is False or not view.asks_for(check.id):
            continue
        if nobody_known and check.id in ABOUT_PEOPLE:
            unknown.append(check.id)
            continue
        reports = list(finder_of(check)(view))
        if not reports:
            continue
        found = [report for report in reports if isinstance(report, Found)]
        if applies is None or (not found and any(report.facts for report in reports if isinstance(report, Open))):
            unknown.append(check.id)
            continue
        for one in found:
            if not (view.team.waivers and waivers.waiver_for(view, check.id, one)):
                yield QuickFinding(check.id, check.code, check.severity, one.subject)
