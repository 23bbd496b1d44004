"""What would mend most: single changes to the team, each tried out by auditing the changed team.

Nothing here decides that a change is good; the second audit does. A change that mends one thing and breaks another
shows both.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import get_args

import msgspec

from ecomteam.auditing.finder import Mend, TeamChange
from ecomteam.auditing.judging import FINDERS, judged
from ecomteam.auditing.quick import QuickFinding, wordless
from ecomteam.auditing.score import exact_total
from ecomteam.auditing.team_view import TeamView
from ecomteam.model.audit import Audit, Finding, Fix, FixKind, Identity
from ecomteam.shop.case import Case

LEAST_GAIN = 0.1
# Every change costs an audit; in a team of thousands, thousands of the same kind would tell nobody more.
MOST_OF_A_KIND = 25
# How many people may be audited again, all changes together, and how many changes are tried however many there are.
AUDITED_PEOPLE = 8_000
LEAST_TRIED = 10


class Try(msgspec.Struct, frozen=True):
    """What an audit of a changed team comes to: the exact total and which findings there are."""

    points: float
    findings: frozenset[Identity]


def with_fixes(case: Case, given: Audit) -> Audit:
    """The audit of a case together with what would mend most; each change is tried out by auditing again."""
    asked = frozenset(check.check for check in given.checks)
    return msgspec.structs.replace(given, fixes=_fixes(TeamView(case, asked), given.findings))


def _fixes(view: TeamView, found: Sequence[Finding]) -> tuple[Fix, ...]:
    """Every change that raises the score: the free ones first, then by points gained for the money, the best first."""
    if not view.people_known:
        return ()
    before = _try(view, found)
    tried = []
    for kind, change in islice(_changes(view), _most_tried(view)):
        fix = _fix(kind, change, before, _tried(TeamView(view.case.with_people(change.people), view.checks)))
        if fix.gain >= LEAST_GAIN:
            tried.append(fix)
    return _best(sorted(tried, key=_order))


def _tried(view: TeamView) -> Try:
    return _try(view, judged([view], wordless)[0].findings)


def _try(view: TeamView, found: Sequence[Finding | QuickFinding]) -> Try:
    points = exact_total(view, [one.severity for one in found])
    return Try(points=points, findings=frozenset([one.identity for one in found]))


def _most_tried(view: TeamView) -> int:
    """Every change is a whole audit again, so the larger the team, the fewer are tried."""
    return max(LEAST_TRIED, AUDITED_PEOPLE // max(1, len(view.team.people or ())))


def _best(ordered: Iterable[Fix]) -> tuple[Fix, ...]:
    """Of changes that do the same in another way, such as a hat for one or another head, the first."""
    found: dict[tuple[object, ...], Fix] = {}
    for fix in ordered:
        way = (fix.kind, fix.role) if fix.kind == "hat" else (fix.kind, fix.role, fix.mends)
        found.setdefault(way, fix)
    return tuple(found.values())


def _fix(kind: FixKind, change: TeamChange, before: Try, after: Try) -> Fix:
    gain = round(after.points - before.points, 1)
    middle = (change.monthly.low + change.monthly.high) / 2 if change.monthly else 0
    return Fix(
        kind=kind,
        text=change.text,
        gain=gain,
        role=change.role,
        person=change.person,
        monthly=change.monthly,
        free=change.free,
        gain_per_1000=round(gain * 1000 / middle, 2) if middle else None,
        mends=tuple(sorted(before.findings - after.findings)),
        causes=tuple(sorted(after.findings - before.findings)),
    )


def _order(fix: Fix) -> tuple[bool, bool, float, float, str, str, str]:
    priced = fix.gain_per_1000 is not None
    return not fix.free, not priced, -(fix.gain_per_1000 or 0), -fix.gain, fix.kind, fix.role or "", fix.person or ""


def _mends() -> Iterator[tuple[FixKind, Sequence[Mend]]]:
    """What the checks name as their mends, each once, kind by kind."""
    mends = dict.fromkeys(mend for finder in FINDERS.values() for mend in finder.mends)
    for kind in get_args(FixKind):
        yield kind, [mend for mend in mends if mend.kind == kind]


def _changes(view: TeamView) -> Iterator[tuple[FixKind, TeamChange]]:
    """What could mend something; a shop that loses money is told of nothing that it would have to pay for."""
    for kind, mends in _mends():
        changes = chain.from_iterable(mend.changes(view) for mend in mends)
        # Of roles there are no more than the catalogue has.
        for change in changes if kind == "hire" else islice(changes, MOST_OF_A_KIND):
            if change.free or not view.case.room.loses_alone:
                yield change.kind or kind, change
