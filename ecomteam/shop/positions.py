"""Positions: what would take over work, in which form, for how many hours and at what price."""

from collections.abc import Mapping, Sequence

import msgspec

from ecomteam.model.plan import Cost
from ecomteam.model.roles import Engagement, Sourcing
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST, UNLIMITED, Cover, Hands
from ecomteam.shop.forms import (
    NO_WORK,
    asked,
    employs,
    hours_on_top,
    in_steps,
    on_call,
    part_timer,
    people,
)
from ecomteam.shop.relief import taken_from_owners
from ecomteam.shop.verdicts import SourcingAdvice, Urgency
from ecomteam.shop.work import FTE_HOURS, contract_week


class Taking(msgspec.Struct, frozen=True):
    """Hours a month of an activity that a position takes over, from whom (nobody: work that was left undone)."""

    activity: str
    hours: float
    from_whom: str | None


class Position(msgspec.Struct, frozen=True, kw_only=True):
    """A role in a form: ``count`` people of it, for so many net hours a month together.

    ``worth`` are the hours it takes over as they were weighed, ``cost`` what all of it costs a month. ``on_call`` is
    whether somebody employed comes for a few hours when there is work, not on a contract of so many. ``outside`` is
    what an outside company would ask, where the rules send the work there and it costs clearly less inside,
    ``all_outside`` what one asks that takes all of the work or none, where that is more than can be paid; ``work`` the
    hours by activity of one that is outside, which may ask by a volume for some of them; ``heaviest`` the activities
    that it was weighed by, the heaviest first. ``freed`` is whether it is paid by money that a first step makes free,
    not by the room. ``of_owners`` are the hours of owners that it takes, also those that come by way of a colleague.
    """

    role: str
    sourcing: Sourcing
    engagement: Engagement
    count: int = 1
    hours: float
    on_call: bool = False
    cost: Cost | None
    worth: float
    urgency: Urgency
    inside_or_outside: SourcingAdvice
    outside: Cost | None = None
    all_outside: Cost | None = None
    work: tuple[tuple[str, float], ...] = ()
    heaviest: tuple[str, ...] = ()
    freed: bool = False
    takes_over: tuple[Taking, ...] = ()
    of_owners: float = 0.0

    @property
    def by_the_piece(self) -> bool:
        """A fulfilment company is paid for orders, whatever hours it takes over."""
        return self.sourcing == "agency" and self.role == "logistics"

    def hands(self, name: str, hours: float | None = None) -> Hands:
        outside = self.sourcing != "in_house"
        # A company paid by the order does what it is there for, as much as there is, and stands in for nobody.
        theirs = UNLIMITED if self.by_the_piece else self.hours if hours is None else hours
        return Hands(name=name, roles=(self.role,), hours=theirs, outside=outside, new=True, before=self.heaviest)


class Offer(msgspec.Struct, frozen=True):
    """Net hours a month that a role could take over, in which form, and the parts: hours, their weight, of what."""

    hours: float
    sourcing: Sourcing
    parts: Sequence[tuple[float, float, str]]
    outside: Cost | None = None

    def work(self, hours: float) -> Mapping[str, float]:
        """By activity what of it so many hours go to, the heaviest first."""
        found: dict[str, float] = {}
        for available, _, activity in self.parts:
            if (used := min(available, hours)) > LEAST:
                found[activity] = found.get(activity, 0.0) + used
                hours -= used
        return found

    def cost(self, case: Case, role: str, hours: float) -> Cost | None:
        """What so many hours of it cost a month; an outside company asks for some of the work by its volume."""
        return asked(case, role, self.sourcing, hours, self.work(hours) if self.sourcing == "agency" else NO_WORK)


NO_OFFER = Offer(0.0, "in_house", ())


def engaged(case: Case, role: str, offer: Offer) -> Position | None:
    """The role as it is offered, for all of the hours in steps of it; ``None`` where they are too few."""
    hours = in_steps(case.knowledge, role, offer.sourcing, offer.hours, part_timer(case, role) is not None)
    return position_for(case, role, offer, hours, offer.cost(case, role, hours)) if hours > 0 else None


def position_for(case: Case, role: str, offer: Offer, hours: float, cost: Cost | None) -> Position:
    knowledge, sourcing = case.knowledge, offer.sourcing
    full = knowledge.threshold(FTE_HOURS)
    there = part_timer(case, role) if sourcing == "in_house" else None
    # Whoever has the role for part of the week has been briefed.
    known = there is not None and hours <= hours_on_top(case, there, role) + 1
    return Position(
        role=role,
        sourcing=sourcing,
        engagement="full_time" if hours >= full - 1 else "part_time",
        count=people(hours, full),
        hours=hours,
        on_call=on_call(case, role, offer.sourcing, hours),
        cost=cost,
        worth=worth_of(offer.parts, hours, 0.0 if known else knowledge.threshold("briefing_hours")),
        urgency=case.verdicts.urgency(role),
        inside_or_outside=case.verdicts.sourcing(role),
        work=tuple(offer.work(hours).items()) if sourcing == "agency" else (),
        outside=offer.outside,
        heaviest=tuple(dict.fromkeys([activity for _, _, activity in offer.parts])),
    )


def worth_of(parts: Sequence[tuple[float, float, str]], hours: float, briefing: float) -> float:
    """The heaviest hours first, as many as there are; less what it takes to brief and follow one more person."""
    worth = -briefing
    for available, weight, _ in parts:
        used = min(available, hours)
        worth += used * weight
        hours -= used
    return worth


def taken(before: Cover, after: Cover, name: str) -> tuple[Taking, ...]:
    """What somebody new does, and who did it before: the difference between two covers of the same work."""
    found: list[Taking] = []
    for activity, hours in after.by(name).items():
        gone = {doing.name: doing.hours for doing in before.done.get(activity, ())}
        for doing in after.done.get(activity, ()):
            gone[doing.name] = gone.get(doing.name, 0.0) - doing.hours
        undone = before.uncovered.get(activity, 0.0) - after.uncovered.get(activity, 0.0)
        given = [(who, part) for who, part in gone.items() if who != name and part > LEAST]
        given += [(None, undone)] if undone > LEAST else []  # type: ignore[list-item]
        total = sum(part for _, part in given)
        if total <= LEAST:
            found.append(Taking(activity, hours, None))
            continue
        found += [Taking(activity, hours * part / total, who) for who, part in given]
    return tuple(sorted(found, key=lambda taking: -taking.hours))


def having_taken(position: Position, before: Cover, after: Cover, name: str) -> Position:
    """The position with what it takes over, by who did what before and who does after."""
    of_owners = sum(taken_from_owners(before, after, (name,)).values())
    return msgspec.structs.replace(position, takes_over=taken(before, after, name), of_owners=of_owners)


def employs_by_then(case: Case, before: Sequence[Position]) -> bool:
    """Whether somebody beside the owners is on its payroll once those of ``before`` are there.

    That is somebody with so many hours that a first employee is worth it; whoever has taken on that one takes on the
    next for fewer hours. Hands that may come on call make nobody an employer yet.
    """
    knowledge = case.knowledge
    enough = knowledge.threshold("employ_from_week")
    inside = (one for one in before if one.sourcing == "in_house" and one.role not in knowledge.roles_on_call)
    return employs(case) or any(contract_week(knowledge, one.hours / one.count) >= enough - LEAST for one in inside)
