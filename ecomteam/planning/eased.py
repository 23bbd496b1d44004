"""What the first steps leave of a hire: fewer of its hours, fewer people, or nobody until it shows what is left.

A step saves a share of the hours of an activity (``planning/first``). What it saves is work that waits no more, so it
comes off the hours that ask for somebody; what those before did not need any more is not counted twice.
"""

from collections.abc import Mapping

import msgspec

from ecomteam.planning.first import saved_by_steps, savers
from ecomteam.planning.saving import done_hours
from ecomteam.planning.saving import saved as saved_by
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST
from ecomteam.shop.once import once
from ecomteam.shop.positions import Offer, Position, engaged

HALVINGS = 12
# The least part of a kind of work that a step takes away for which somebody new waits.
A_GOOD_PART = 0.25


class Eased(msgspec.Struct, frozen=True, kw_only=True):
    """Hours a month: ``saved`` of this work by the first steps, by activity, and what is ``left`` that asks for people.

    ``position`` is who comes for that, ``None`` where it is too little for anybody. ``still`` are the hours of all of
    this work, of ``now`` today, from which somebody comes after all; ``beyond`` are those of them that were asked for
    on top of the hours told.
    """

    saved: Mapping[str, float]
    left: float
    position: Position | None
    now: float
    still: float
    beyond: float = 0.0

    @property
    def hours_saved(self) -> float:
        return sum(self.saved.values())


class Savings:
    """What the first steps save of the work of a shop, as far as nobody on the way has been spared for it."""

    def __init__(self, case: Case) -> None:
        self.case = case

    @once
    def left(self) -> dict[str, float]:
        """By activity; not worked out for a shop that nobody is hired for."""
        return dict(self.case.remembered(saved_by_steps))

    def of(self, offer: Offer, position: Position, anyhow: bool) -> Eased | None:
        """What they leave of a position that is chosen from an offer; ``None`` where they save nothing of its work.

        ``anyhow`` is for who is to come whatever they save, as for an owner who wants to do less.
        """
        case, role = self.case, position.role
        if position.by_the_piece or role in case.knowledge.leading_roles or not self.left:
            return None
        waits: dict[str, float] = {}
        for hours, _, activity in offer.parts:
            waits[activity] = waits.get(activity, 0.0) + hours
        saved = {name: min(hours, waits[name]) for name, hours in self.left.items() if name in waits}
        saved = {name: hours for name, hours in saved.items() if hours > LEAST}
        if not saved:
            return None
        learns = position.own if position.own is not None and position.own.learns else offer.there
        offer = msgspec.structs.replace(offer, sourcing=position.sourcing, there=learns)
        after, left = _engaged(case, role, offer, waits, saved, 1.0)
        kept = position if anyhow or (after is not None and after.hours >= position.hours - LEAST) else after
        now = sum(map(case.work.likely, saved))
        enough = (
            sum(saved.values()) if kept is not None else _enough(case, role, offer, waits, saved) * sum(saved.values())
        )
        if kept is position and not anyhow and position.more_of is None and _does_as_much(case, position):
            # What somebody new would take away, the step does: more may wait, but who comes first is not that one.
            kept, enough = None, position.hours
        self._spare(saved, position.hours - (0.0 if kept is None else kept.hours))
        still = now - (enough if kept is None else 0.0)
        beyond = sum(case.work.activities[name].beyond for name in saved)
        return Eased(saved=saved, left=left, position=kept, now=now, still=still, beyond=beyond)

    def _spare(self, saved: Mapping[str, float], hours: float) -> None:
        """Take off what is saved of the hours for which fewer people come."""
        part = min(1.0, max(0.0, hours) / sum(saved.values()))
        for name, each in saved.items():
            self.left[name] -= each * part


def _does_as_much(case: Case, position: Position) -> bool:
    """Whether one first step by itself likely saves as many hours of the work that somebody is for as they have.

    A small part of much work is no such step: that it saves so little for certain nobody knows.
    """
    least = case.knowledge.threshold("step_for_hire") * position.hours
    taken: dict[str, float] = {}
    for part in position.takes_over:
        taken[part.activity] = taken.get(part.activity, 0.0) + part.hours
    for row in savers(case, taken):
        found = saved_by(case, row)
        same = sum(hours for name, hours in taken.items() if name in row.activities)
        whole = sum(done_hours(case, name) for name in row.activities)
        if found is not None and found.likely >= max(least, A_GOOD_PART * whole) and same >= least:
            return True
    return False


def _engaged(
    case: Case, role: str, offer: Offer, waits: Mapping[str, float], saved: Mapping[str, float], part: float
) -> tuple[Position | None, float]:
    """Who comes once so much of what the steps should save is saved, and the hours that then ask for them."""
    gone = {name: part * hours for name, hours in saved.items()}
    parts = [(hours * (1 - gone.get(name, 0.0) / waits[name]), weight, name) for hours, weight, name in offer.parts]
    left = max(0.0, min(offer.hours, sum(waits.values())) - sum(gone.values()))
    found = engaged(case, role, msgspec.structs.replace(offer, hours=left, parts=parts))
    return (found if found is not None and found.worth > 0 else None), left


def _enough(case: Case, role: str, offer: Offer, waits: Mapping[str, float], saved: Mapping[str, float]) -> float:
    """The part of what the steps should save at which nobody is needed any more."""
    low, high = 0.0, 1.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        found, _ = _engaged(case, role, offer, waits, saved, middle)
        low, high = (low, middle) if found is None else (middle, high)
    return high
