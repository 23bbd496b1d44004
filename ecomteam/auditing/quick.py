"""The outcome of an audit without its texts: same findings, same score; for many shops, and for trying out changes."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import attrgetter

import msgspec

from ecomteam.auditing import waivers
from ecomteam.auditing.fixes import Try, fixes
from ecomteam.auditing.inspection import finder_of
from ecomteam.auditing.judging import ABOUT_PEOPLE, Finder
from ecomteam.auditing.score import exact_total
from ecomteam.auditing.view import PEOPLE, Found, Open, View
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit
from ecomteam.model.checks import Check, Severity
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
    """Finders put names and numbers into texts that nobody will read here."""

    def role_name(self, role: str) -> Text:  # noqa: ARG002
        return NO_TEXT

    def joined(self, parts: Iterable[Text | str]) -> Text:  # noqa: ARG002
        return NO_TEXT

    def number(self, value: float) -> Text:  # noqa: ARG002
        return NO_TEXT

    def hangs_on(self, conditions: Iterable[Condition]) -> tuple[str, ...]:  # noqa: ARG002
        """That they wait for something, not for what."""
        return (PEOPLE,)


def quick_audit(knowledge: Knowledge, team: Team, today: str | None = None) -> QuickAudit:
    """Judge a team by all checks. ``findings`` are sorted by code and subject."""
    return quick_audits(knowledge, [team], today)[0]


def quick_audits(knowledge: Knowledge, teams: Sequence[Team], today: str | None = None) -> list[QuickAudit]:
    """The same for several teams, in their order."""
    views = [_Wordless(knowledge, team, today) for team in teams]
    return [
        QuickAudit(
            findings=tuple(findings),
            unknown=tuple(unknown),
            score=int(exact_total(view, findings)) if view.people_known else None,
        )
        for view, (findings, unknown) in zip(views, _found(views), strict=True)
    ]


def with_fixes(knowledge: Knowledge, team: Team, given: Audit, today: str | None = None) -> Audit:
    """The audit of ``team`` together with what would mend most; each change is tried out by auditing again."""
    asked = frozenset(check.check for check in given.checks)
    view = View(knowledge, team, today, asked)

    def attempt(changed: Team) -> Try:
        tried = _Wordless(knowledge, changed, today, asked, like=view)
        findings, _ = _found([tried])[0]
        identities = frozenset((one.check, one.subject) for one in findings)
        return Try(points=exact_total(tried, findings), findings=identities)

    return msgspec.structs.replace(given, fixes=fixes(view, attempt))


def _found(views: Sequence[View]) -> list[tuple[list[QuickFinding], list[str]]]:
    """What ``judged`` finds and nobody accepted, by code and subject; and the checks that cannot be judged.

    One check after the other looks at all teams, which takes a processor less time than one team after the other.
    The views are of one knowledge and the same checks.
    """
    made: list[tuple[list[QuickFinding], list[str]]] = [([], []) for _ in views]
    if not views:
        return made
    knowledge, asked = views[0].knowledge, views[0].checks
    rows = [(view, knowledge.checkbook.evaluate(view.facts), *each) for view, each in zip(views, made, strict=True)]
    for index, check, finder, about_people in _finders(knowledge, asked):
        name, code, severity = check.id, check.code, check.severity
        for view, truths, findings, unknown in rows:
            applies = truths[index]
            if applies is False:
                continue
            if about_people and not view.people_known:
                unknown.append(name)
                continue
            found = waits = False
            for report in finder(view):
                if applies is None or type(report) is Open:
                    waits = True
                elif type(report) is Found:
                    found = True
                    if not (view.team.waivers and waivers.waiver_for(view, name, report)):
                        findings.append(QuickFinding(name, code, severity, report.subject))
            if waits and not found:
                unknown.append(name)
    for findings, _ in made:
        findings.sort(key=_code_and_subject)
    return made


_code_and_subject = attrgetter("code", "subject")


@lru_cache(maxsize=8)
def _finders(knowledge: Knowledge, asked: frozenset[str] | None) -> Sequence[tuple[int, Check, Finder, bool]]:
    """The checks that are asked for, each with its index and what looks for it, and whether it is about people."""
    return [
        (index, check, finder_of(check), check.id in ABOUT_PEOPLE)
        for index, check in enumerate(knowledge.catalogue.checks)
        if asked is None or check.id in asked
    ]
