"""The outcome of an audit without words, for many shops: same findings, same score."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Literal

import msgspec

from ecomteam.auditing.finding import Found
from ecomteam.auditing.judging import judged
from ecomteam.auditing.outcome import Outcome
from ecomteam.auditing.score import exact_total
from ecomteam.auditing.team_view import TeamView
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Identity
from ecomteam.model.checks import Check, Severity
from ecomteam.model.team import Team
from ecomteam.shop.case import Case


class QuickFinding(msgspec.Struct, frozen=True):
    """What a finding is about; ``explain`` has the texts of its check. ``baseline`` as in ``Finding``."""

    check: str
    code: str
    severity: Severity
    subject: str
    baseline: Literal["new", "known"] | msgspec.UnsetType = msgspec.UNSET

    @property
    def identity(self) -> Identity:
        return self.check, self.subject


class QuickAudit(msgspec.Struct, frozen=True, kw_only=True):
    """``unknown`` are the checks that could not be judged, ``score`` the total (``None``: people unknown)."""

    findings: tuple[QuickFinding, ...]
    unknown: tuple[str, ...]
    score: int | None


def quick_audit(knowledge: Knowledge, team: Team, today: str | None = None) -> QuickAudit:
    """Judge a team by all checks. ``findings`` are sorted by code and subject."""
    return quick_audits(knowledge, [team], today)[0]


def quick_audits(
    knowledge: Knowledge, teams: Sequence[Team], today: str | None = None, checks: frozenset[str] | None = None
) -> list[QuickAudit]:
    """The same for several teams, in their order; ``checks`` are the ids of those that are asked for."""
    outcomes = judged([TeamView(Case(knowledge, team, today), checks) for team in teams], wordless)
    return [_quick(outcome) for outcome in outcomes]


def wordless(_: TeamView, check: Check, found: Found) -> QuickFinding:
    return QuickFinding(check.id, check.code, check.severity, found.subject)


_code_and_subject = attrgetter("code", "subject")


def _quick(outcome: Outcome[QuickFinding]) -> QuickAudit:
    view = outcome.view
    return QuickAudit(
        findings=tuple(sorted(outcome.findings, key=_code_and_subject)),
        unknown=tuple(outcome.not_checked),
        score=int(exact_total(view, outcome.severities)) if view.people_known else None,
    )
