"""Runs the checks of the catalogue on a team."""

from collections.abc import Callable, Mapping, Sequence

from ecomteam.auditing import foundation, hygiene, load, needs, sourcing, structure
from ecomteam.auditing.score import coverage, scored
from ecomteam.auditing.view import PEOPLE, Found, Open, Report, View, unique
from ecomteam.engine import truth
from ecomteam.knowledge import Knowledge
from ecomteam.model.audit import Audit, CheckState, Finding
from ecomteam.model.checks import Check
from ecomteam.model.team import Team

Finder = Callable[[View], Report]

# By the id of the check; a finder's name is that id.
FINDERS: Mapping[str, Finder] = {
    finder.__name__: finder
    for group in (foundation, sourcing, load, structure, needs, hygiene)
    for finder in group.FINDERS
}
# These can be judged even where the file does not say who works there.
WITHOUT_PEOPLE = frozenset({"unknown_facts"})


def audit(knowledge: Knowledge, team: Team, file: str, today: str | None = None) -> Audit:
    """Judge a team. ``today`` is an ISO day; without it what hangs on the date is reported as not checked."""
    view = View(knowledge, team, today)
    states: list[CheckState] = []
    findings: list[Finding] = []
    for check in knowledge.catalogue.checks:
        state, found = judged(check, view)
        states.append(state)
        findings.extend(found)
    findings.sort(key=lambda finding: (finding.place, finding.code, finding.subject))
    return Audit(
        file=file,
        shop=team.name,
        findings=tuple(findings),
        checks=tuple(states),
        coverage=coverage(view),
        score=scored(view, findings),
    )


def judged(check: Check, view: View) -> tuple[CheckState, Sequence[Finding]]:
    """The state of one check and its findings.

    Where it is unknown whether the check applies, it still passes if there is nothing to find in any case.
    """
    applies = truth(check.when, view.facts)
    if applies is False:
        return CheckState(check=check.id, state="not_applicable"), ()
    reports = _reports(check, view)
    found = [report for report in reports if isinstance(report, Found)]
    unknown = unique(fact for report in reports if isinstance(report, Open) for fact in report.facts)
    if applies is None and reports:
        waiting = unique((*view.hangs_on(check.when), *unknown))
        return CheckState(check=check.id, state="not_checked", unknown=waiting), ()
    if found:
        findings = [_finding(check, one) for one in found]
        return CheckState(check=check.id, state="fail", unknown=unknown), findings
    return CheckState(check=check.id, state="not_checked" if unknown else "pass", unknown=unknown), ()


def _reports(check: Check, view: View) -> Sequence[Found | Open]:
    if not view.people_known and check.id not in WITHOUT_PEOPLE:
        return [Open((PEOPLE,))]
    return list(FINDERS[check.id](view))


def _finding(check: Check, found: Found) -> Finding:
    return Finding(
        check=check.id,
        code=check.code,
        severity=check.severity,
        subject=found.subject,
        message=check.message.format(**found.fills),
        remedy=check.remedy.format(**found.fills),
        place=found.place,
        cites=unique((*check.cites, *found.cites)),
        own_judgement=check.own_judgement,
    )
