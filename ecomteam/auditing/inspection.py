"""Runs the checks of the catalogue on a team."""

from collections.abc import Mapping

from ecomteam.auditing import judging, waivers
from ecomteam.auditing.judging import Finder, Verdict, condition_finder, finding, judged
from ecomteam.auditing.score import coverage, scored
from ecomteam.auditing.view import View
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.audit import Audit, CheckState, Finding, State, Waived
from ecomteam.model.checks import Check
from ecomteam.model.team import Team

# By the id of the check; a finder's name is that id.
FINDERS: Mapping[str, Finder] = {**judging.FINDERS, **{finder.__name__: finder for finder in waivers.FINDERS}}


def finder_of(check: Check) -> Finder:
    """What looks for it: code of ours, or for a check that a catalogue added its own condition."""
    return FINDERS.get(check.id) or condition_finder(check)


def audit(
    knowledge: Knowledge, team: Team, file: str, today: str | None = None, checks: frozenset[str] | None = None
) -> Audit:
    """Judge a team, by all checks or by those whose ids are given.

    ``today`` is an ISO day; without it what hangs on the date is reported as not checked.
    """
    view = View(knowledge, team, today, checks)
    asked = [check for check in knowledge.catalogue.checks if view.asks_for(check.id)]
    inspected = [_Inspected(check, view) for check in asked]
    findings = sorted(
        (one for each in inspected for one in each.findings), key=lambda one: (one.place, one.code, one.subject)
    )
    return Audit(
        file=file,
        shop=team.name,
        findings=tuple(findings),
        checks=tuple(CheckState(check=each.check.id, state=each.state, unknown=each.unknown) for each in inspected),
        coverage=coverage(view),
        score=scored(view, findings),
        waived=tuple(one for each in inspected for one in each.waived),
        left_out=tuple(check.id for check in knowledge.catalogue.checks if not view.asks_for(check.id)),
    )


class _Inspected:
    """One check on the team, its findings parted into those that stand and those that were accepted."""

    def __init__(self, check: Check, view: View) -> None:
        self.check = check
        verdict: Verdict = judged(check, view, finder_of(check))
        self.unknown = verdict.unknown
        self.findings: list[Finding] = []
        self.waived: list[Waived] = []
        for found in verdict.found:
            waiver = waivers.waiver_for(view, check.id, found)
            if waiver is None:
                self.findings.append(finding(check, found))
            else:
                accepted = finding(check, found)
                self.waived.append(
                    Waived(finding=accepted, reason=waiver.reason, until=waiver.until, place=waiver.place)
                )
        self.state: State = "waived" if self.waived and not self.findings else verdict.state
