"""Judging teams by the checks: whether each applies, whether it could be judged, and what it found."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from ecomteam.auditing import waivers
from ecomteam.auditing.checks import (
    et1_functions,
    et2_sourcing,
    et3_load,
    et4_structure,
    et5_needs,
    et6_file,
)
from ecomteam.auditing.finder import Finder
from ecomteam.auditing.finding import Found, Open, Report
from ecomteam.auditing.outcome import Finding, Outcome, Tell
from ecomteam.auditing.own import own_finder
from ecomteam.auditing.team_view import PEOPLE, TeamView
from ecomteam.knowledge.base import Knowledge
from ecomteam.knowledge.engine import Truth, tests_of
from ecomteam.model.checks import Check
from ecomteam.model.team import Waiver
from ecomteam.model.teamfacts import CHECK_FACTS

# By the id of the check.
FINDERS: Mapping[str, Finder] = {
    finder.check: finder
    for group in (et1_functions, et2_sourcing, et3_load, et4_structure, et5_needs, et6_file)
    for finder in group.FINDERS
}
# An outcome, with what every check looks at in it.
_Row = tuple[Outcome[Finding], TeamView, Sequence[Truth], bool, Sequence[Waiver]]
NOBODY_KNOWN = (Open((PEOPLE,)),)


class _Judge(NamedTuple):
    """A check with its place in the catalogue, and what looks for it: at the view, or at the outcome so far."""

    position: int
    check: Check
    find: Callable[[Any], Report]
    about_people: bool
    of_all: bool
    after_all: bool
    # It looks at hours, persons or roles, which are no facts of the shop: whether it applies is its own to say.
    asks_itself: bool = False


def judged(views: Sequence[TeamView], tell: Tell[Finding]) -> Sequence[Outcome[Finding]]:
    """What came of each team. The views are of one knowledge and the same checks.

    One check after the other looks at all teams, which takes a processor less time than one team after the other.
    """
    outcomes: list[Outcome[Finding]] = [Outcome(view) for view in views]
    rows = [(one, one.view, one.applies, one.view.people_known, one.view.team.waivers) for one in outcomes]
    for judge in _judges(views[0].knowledge, views[0].checks) if views else ():
        _judge(judge, rows, tell)
    return outcomes


def _judge(judge: _Judge, rows: Sequence[_Row[Finding]], tell: Tell[Finding]) -> None:
    index, check, find, about_people, of_all, after_all, asks_itself = judge
    name = check.id
    for outcome, view, truths, people_known, waived in rows:
        applies = truths[index]
        if applies is False:
            continue
        known = (people_known or not about_people) and not (of_all and view.case.unnamed)
        reports = find(outcome if after_all else view) if known else NOBODY_KNOWN
        for report in reports if applies or asks_itself else _undecided(check, reports):
            if isinstance(report, Open):
                if name in outcome.open:
                    outcome.open[name].append(report)
                else:
                    outcome.open[name] = [report]
            elif not waived or (waiver := waivers.waiver_for(view, name, report)) is None:
                outcome.findings.append(tell(view, check, report))
            else:
                outcome.waived.append((tell(view, check, report), waiver))


def _undecided(check: Check, reports: Iterable[Found | Open]) -> Sequence[Open]:
    """Where it is unknown whether the check applies, it still passes if there is nothing to find in any case."""
    found = list(reports)
    return [Open((), (check,)), *[report for report in found if isinstance(report, Open)]] if found else ()


@lru_cache(maxsize=8)
def _judges(knowledge: Knowledge, asked: frozenset[str] | None) -> Sequence[_Judge]:
    """The checks that are asked for; those of the waivers come last, since they look at what all others found."""
    checks = enumerate(knowledge.catalogue.checks)
    judges = [_judge_of(index, check) for index, check in checks if asked is None or check.id in asked]
    return sorted(judges, key=lambda judge: judge.after_all)


def _judge_of(index: int, check: Check) -> _Judge:
    """What looks for it: code of ours, or for a check that a catalogue added its own condition."""
    if check.id in waivers.FINDERS:
        return _Judge(index, check, waivers.FINDERS[check.id], about_people=False, of_all=False, after_all=True)
    finder = FINDERS.get(check.id)
    if finder is None:
        asks_itself = check.each != "shop" or any(test.fact in CHECK_FACTS for test in tests_of(check.when))
        return _Judge(index, check, own_finder(check), False, of_all=False, after_all=False, asks_itself=asks_itself)
    return _Judge(index, check, finder.find, finder.about_people, finder.of_all, after_all=False)
