"""One check on one team: does it apply, could it be judged, and what did it find?"""

from collections.abc import Callable, Mapping, Sequence

import msgspec

from ecomteam.auditing.checks import et1_functions as foundation
from ecomteam.auditing.checks import et2_sourcing as sourcing
from ecomteam.auditing.checks import et3_load as load
from ecomteam.auditing.checks import et4_structure as structure
from ecomteam.auditing.checks import et5_needs as needs
from ecomteam.auditing.checks import et6_file as hygiene
from ecomteam.auditing.view import PEOPLE, Found, Open, Report, View, unique
from ecomteam.knowledge.engine import evidence
from ecomteam.model.audit import Finding, State
from ecomteam.model.checks import Check

Finder = Callable[[View], Report]

# By the id of the check; a finder's name is that id. Those that look at waivers stand in ``waivers``.
FINDERS: Mapping[str, Finder] = {
    finder.__name__: finder
    for group in (foundation, sourcing, load, structure, needs, hygiene)
    for finder in group.FINDERS
}
# Checks about people; the others can be judged even where the file does not say who works there.
ABOUT_PEOPLE = FINDERS.keys() - {"unknown_facts"}


def condition_finder(check: Check) -> Finder:
    """For a check that a catalogue adds without code of ours: that its condition holds is what is found."""

    def holds(view: View) -> Report:
        decisive = evidence(check.when, view.facts).decided_by
        places = [view.team.places[test.fact] for test in decisive if test.fact in view.team.places]
        yield Found(subject="shop", place=next(iter(places), view.team.place))

    return holds


class Verdict(msgspec.Struct, frozen=True):
    """The state of a check before anything is waived, what it found, and the facts it still waits for."""

    state: State
    found: tuple[Found, ...] = ()
    unknown: tuple[str, ...] = ()


def judged(check: Check, view: View, finder: Finder) -> Verdict:
    """Where it is unknown whether the check applies, it still passes if there is nothing to find in any case."""
    applies = view.applies[check.id]
    if applies is False:
        return Verdict("not_applicable")
    reports = _reports(check, view, finder)
    found = tuple(report for report in reports if isinstance(report, Found))
    unknown = unique(fact for report in reports if isinstance(report, Open) for fact in report.facts)
    if applies is None and reports:
        return Verdict("not_checked", unknown=unique((*view.hangs_on([check.when]), *unknown)))
    if found:
        return Verdict("fail", found, unknown)
    return Verdict("not_checked" if unknown else "pass", unknown=unknown)


def _reports(check: Check, view: View, finder: Finder) -> Sequence[Found | Open]:
    if not view.people_known and check.id in ABOUT_PEOPLE:
        return [Open((PEOPLE,))]
    return list(finder(view))


def finding(check: Check, found: Found) -> Finding:
    """What was found, in the words of the check."""
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
