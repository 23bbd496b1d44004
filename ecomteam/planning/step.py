"""What a path is made of: positions in their order, with the volume at which each comes."""

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Payer, WhatFits
from ecomteam.model.rules import Wave
from ecomteam.planning.eased import Eased
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST, Hands
from ecomteam.shop.demand import Demand
from ecomteam.shop.names import newcomer
from ecomteam.shop.own import given_by
from ecomteam.shop.positions import Position
from ecomteam.shop.work import CONTRACT_WEEK, FTE_HOURS

MOST_STEPS = 10
# A full week of a trade, in countries where that is forty hours and where it is five and thirty: our judgement.
ALL_WEEK = 0.8


class Growth(msgspec.Struct, frozen=True, kw_only=True):
    """A position with more hours, at so many times today's volume; its cost is that of all its hours."""

    scale: float
    position: Position


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One position on the path. ``scale`` is how many times today's volume asks for it (1: today's does).

    ``verdict`` says whether it can be paid, and ``payer`` by whom; ``wanted`` are the hours that the work asks for.
    ``more`` is the first time on the path that it gets more hours. ``eased`` is what the first steps leave
    of it.
    """

    position: Position
    wave: Wave
    scale: float
    verdict: WhatFits
    wanted: float
    payer: Payer = "shop"
    more: Growth | None = None
    eased: Eased | None = None

    @property
    def withheld(self) -> bool:
        """Whether it waits for the first steps, as what these leave needs nobody."""
        return self.soon and self.eased is not None and self.eased.position is None

    @property
    def soon(self) -> bool:
        """Whether it is for now or next."""
        return self.wave != "later"

    @property
    def stands_in(self) -> bool:
        """Whether it is for the time of somebody's leave."""
        return self.position.succeeds is not None and self.position.succeeds.leave

    @property
    def follows(self) -> bool:
        """Whether somebody who leaves is followed by it."""
        return self.position.succeeds is not None


class Path(msgspec.Struct, frozen=True, kw_only=True):
    """The steps in their order; ``asked`` are the positions that today's work asks for, whatever they cost.

    ``relief`` are the hours a month that the owner wants to do less, ``rested`` those of them
    that hires of now and next give, by owner.
    """

    steps: tuple[Step, ...]
    asked: tuple[Position, ...]
    relief: float
    rested: Mapping[str, float]
    joining: tuple[Hands, ...] = ()

    @property
    def soon(self) -> list[Step]:
        """The hires of now and next."""
        return [step for step in self.steps if step.soon]

    @property
    def newcomers(self) -> list[Hands]:
        """Their hands, but for stand-ins, and those of whoever has joined until then without them."""
        lasting = [(rank, step) for rank, step in enumerate(self.soon, start=1) if not step.stands_in]
        return [*self.joining, *(step.position.hands(newcomer(rank)) for rank, step in lasting)]


def led_already(case: Case) -> Collection[str]:
    """The roles of which nobody is called: those that lead, where people whom nobody named may have them, or where two
    owners run a company of their own with so many people that it is led already; else those of them that somebody has
    for a full week or nearly, who hands on other work first.

    Of a company that was there before that may be an owner who told to have the role: nobody else of it is appointed.
    """
    leading = case.knowledge.leading_roles
    if case.unnamed or _led_by_owners(case):
        return leading
    full = ALL_WEEK * case.knowledge.threshold(FTE_HOURS)
    week = ALL_WEEK * case.knowledge.threshold(CONTRACT_WEEK) * WEEKS
    told = {person.name for person in case.team.people or () if person.owner and person.roles}
    has: set[str] = set()
    for hands in case.lasting_hands:
        if hands.owner and case.established and hands.name in told and hands.hours >= week - LEAST:
            has.update(hands.own)
        elif not (hands.owner or hands.outside or hands.department) and hands.hours >= full - LEAST:
            has.update(hands.roles)
    return sorted(leading & has)


def _led_by_owners(case: Case) -> bool:
    enough = case.knowledge.threshold("led_by_owners")
    people = max(case.numbers.unscaled.likely("company_employees"), sum(person.count for person in case.people))
    return not case.established and sum(person.owner for person in case.people) > 1 and people >= enough


def spared_by(positions: Iterable[Position]) -> Mapping[str, float]:
    """By name the hours a month that own people have for these positions, of those that they had to spare."""
    return given_by(one for one in positions if one.spared is not None)


def called(positions: Sequence[Position]) -> Iterable[tuple[str, Position]]:
    """Positions by what their hands are called."""
    return ((newcomer(rank), position) for rank, position in enumerate(positions, start=1))


def filled_roles(demand: Demand, positions: Sequence[Position]) -> Sequence[str]:
    """The roles of which nobody more is looked for: somebody new has them, or who is there can still have more."""

    def filled(position: Position) -> bool:
        if position.spared is not None:
            return False
        return position.more_of is None or demand.may_have(position) > LEAST

    return [position.role for position in positions if filled(position)]
