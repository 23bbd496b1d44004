"""Positions: what would take over work, in which form, for how many hours and at what price."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from ecomteam.model.plan import Cost, Fixed
from ecomteam.model.roles import Engagement, Sourcing
from ecomteam.model.team import Person
from ecomteam.shop.case import Case
from ecomteam.shop.costs import Range
from ecomteam.shop.cover import LEAST, UNLIMITED, Cover, Hands
from ecomteam.shop.forms import (
    NO_WORK,
    asked,
    employs,
    in_steps,
    on_call,
    people,
)
from ecomteam.shop.own import STAND_IN, Own, Takes, capable
from ecomteam.shop.relief import keeps_free, taken_from_owners
from ecomteam.shop.staff import PACKING
from ecomteam.shop.verdicts import SourcingAdvice, Urgency
from ecomteam.shop.work import FTE_HOURS, contract_week
from ecomteam.words.lists import BESIDE


class Taking(msgspec.Struct, frozen=True):
    """Hours a month of an activity that a position takes over, from whom (nobody: work that was left undone)."""

    activity: str
    hours: float
    from_whom: str | None


def by_activity(takings: Iterable[Takes]) -> dict[str, float]:
    """The hours of each kind of work, whoever they are taken from."""
    found: dict[str, float] = {}
    for taking in takings:
        found[taking.activity] = found.get(taking.activity, 0.0) + taking.hours
    return found


class Succeeds(msgspec.Struct, frozen=True, kw_only=True):
    """Whom somebody follows, who goes on a ``day``: in all of their ``roles``, paid from what they cost (``frees``).

    Of a ``leave`` it is for a time, ``until`` a day where that was told.

    Nobody has to be looked for before the day on which that ``begins``. Money is a month, in the shop's currency.
    """

    name: str
    day: str
    begins: str
    late: bool
    roles: tuple[str, ...]
    frees: Range
    leave: bool = False
    until: str | None = None


class Position(msgspec.Struct, frozen=True, kw_only=True):
    """A role in a form: ``count`` people of it, for so many net hours a month together.

    ``worth`` are the hours it takes over as they were weighed, ``cost`` what all of it costs a month. ``on_call`` is
    whether somebody employed comes for a few hours when there is work, not on a contract of so many. ``outside`` is
    what an outside company would ask, where the rules send the work there and it costs clearly less inside,
    ``all_outside`` what one asks that takes all of the work or none, where that is more than can be paid; ``work`` the
    hours by activity of one that is outside, which may ask by a volume for some of them; ``heaviest`` the activities
    that it was weighed by, the heaviest first. ``freed`` is whether it is paid by money that a first step makes free,
    not by the room. ``of_owners`` are the hours of owners that it takes, also those that come by way of a colleague:
    ``passed_on`` are these, by what who of the others then does instead of the owner. ``own`` is who is there already
    and has these hours, or is asked for them first; ``fixed`` is where they are such hours of own people. ``others``
    are the activities that are left to own people whose craft they are. ``succeeds`` is whom it follows.
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
    passed_on: tuple[Taking, ...] = ()
    own: Own | None = None
    fixed: Fixed | None = None
    others: tuple[str, ...] = ()
    succeeds: Succeeds | None = None

    @property
    def charged(self) -> Cost | None:
        """What it costs beyond what whom it follows costs today: that money is there already."""
        if self.cost is None or self.succeeds is None:
            return self.cost
        low, high = self.succeeds.frees
        more = max(0.0, self.cost.high - high)
        return msgspec.structs.replace(self.cost, low=min(more, max(0.0, self.cost.low - low)), high=more)

    @property
    def more_of(self) -> str | None:
        """Who is there already and has these hours on top, by name; ``None`` where somebody new comes."""
        return BESIDE.join(one.name for one in self.sharing) if self.sharing else None

    @property
    def sharing(self) -> Sequence[Person]:
        """Those who are there already and have these hours on top; nobody where somebody new comes."""
        return self.own.people if self.own is not None and self.own.has_it else ()

    @property
    def spared(self) -> Own | None:
        """Who has all of it to spare, and is paid for it already."""
        return self.own if self.fixed == "spare" else None

    @property
    def priced_as(self) -> str:
        """The role of whoever is paid for it: in the place of somebody who is appointed that is a part-timer."""
        return STAND_IN if self.fixed == "replaced" else self.role

    @property
    def by_the_piece(self) -> bool:
        """A fulfilment company is paid for orders, whatever hours it takes over."""
        return self.sourcing == "agency" and self.role == PACKING

    def hands(self, name: str, hours: float | None = None) -> Hands:
        outside = self.sourcing != "in_house"
        # A company paid by the order does what it is there for, as much as there is, and stands in for nobody.
        theirs = UNLIMITED if self.by_the_piece else self.hours if hours is None else hours
        return Hands(
            name=name,
            roles=(self.role,) if self.succeeds is None else self.succeeds.roles,
            hours=theirs,
            outside=outside,
            # Whoever follows somebody has that one's work, and was no more there than they when a week was told.
            new=self.succeeds is None,
            before=self.heaviest if self.succeeds is None else (),
            others=self.others,
        )


class Offer(msgspec.Struct, frozen=True):
    """Net hours a month that a role could take over, in which form, and the parts: hours, their weight, of what.

    ``there`` is who has the role in that form already, with the hours that they may have on top, ``replaced`` whether
    somebody of the company is appointed, whose other work somebody takes over.
    """

    hours: float
    sourcing: Sourcing
    parts: Sequence[tuple[float, float, str]]
    outside: Cost | None = None
    there: Own | None = None
    replaced: bool = False
    others: tuple[str, ...] = ()

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
        work = self.work(hours) if self.sourcing == "agency" else NO_WORK
        return asked(case, STAND_IN if self.replaced else role, self.sourcing, hours, work, self.there)


NO_OFFER = Offer(0.0, "in_house", ())


def engaged(case: Case, role: str, offer: Offer) -> Position | None:
    """The role as it is offered, for all of the hours in steps of it; ``None`` where they are too few.

    Of who is there as many as they may have: the rest waits for somebody new.
    """
    hours = in_steps(case.knowledge, role, offer.sourcing, offer.hours, offer.there is not None)
    hours = hours if offer.there is None else min(hours, offer.there.hours)
    return position_for(case, role, offer, hours, offer.cost(case, role, hours)) if hours > 0 else None


def position_for(case: Case, role: str, offer: Offer, hours: float, cost: Cost | None) -> Position:
    knowledge, sourcing = case.knowledge, offer.sourcing
    full = knowledge.threshold(FTE_HOURS)
    # Whoever has the role already has been briefed.
    own = None if offer.there is None else offer.there.with_hours(hours)
    return Position(
        role=role,
        sourcing=sourcing,
        engagement="full_time" if hours >= full - 1 else "part_time",
        count=1 if own is not None else people(hours, full),
        hours=hours,
        on_call=on_call(case, role, offer.sourcing, hours, own),
        cost=cost,
        worth=worth_of(offer.parts, hours, 0.0 if own is not None else knowledge.threshold("briefing_hours")),
        urgency=case.verdicts.urgency(role),
        inside_or_outside=case.verdicts.sourcing(role),
        work=tuple(offer.work(hours).items()) if sourcing == "agency" else (),
        outside=offer.outside,
        heaviest=tuple(dict.fromkeys([activity for _, _, activity in offer.parts])),
        own=own,
        fixed="replaced" if offer.replaced else None,
        others=offer.others,
    )


def worth_of(parts: Sequence[tuple[float, float, str]], hours: float, briefing: float) -> float:
    """The heaviest hours first, as many as there are; less what it takes to brief and follow one more person."""
    worth = -briefing
    for available, weight, _ in parts:
        used = min(available, hours)
        worth += used * weight
        hours -= used
    return worth


def taken(before: Cover, after: Cover, names: Sequence[str]) -> tuple[Taking, ...]:
    """What these do more, and who did it before: the difference between two covers of the same work.

    Who is new among them did nothing; of who was there already only what they do beyond that counts, so nobody takes
    hours from themselves.
    """
    grown = {activity: hours for activity, hours in _growth(before, after, names).items() if hours > LEAST}
    more = sum(after.used.get(name, 0.0) - before.used.get(name, 0.0) for name in names)
    # Where work of theirs goes to others, as much of what they do more only takes its place.
    part = min(1.0, max(0.0, more) / sum(grown.values())) if grown else 0.0
    found: list[Taking] = []
    for activity, hours in ((activity, hours * part) for activity, hours in grown.items() if hours * part > LEAST):
        gone = _changed(before, after, activity)
        undone = before.uncovered.get(activity, 0.0) - after.uncovered.get(activity, 0.0)
        given = [(who, -more) for who, more in gone.items() if who not in names and -more > LEAST]
        given += [(None, undone)] if undone > LEAST else []  # type: ignore[list-item]
        total = sum(part for _, part in given)
        if total <= LEAST:
            found.append(Taking(activity, hours, None))
            continue
        found += [Taking(activity, hours * part / total, who) for who, part in given]
    return tuple(sorted(found, key=lambda taking: -taking.hours))


def _growth(before: Cover, after: Cover, names: Sequence[str]) -> Mapping[str, float]:
    """By activity the hours that these do more than before."""
    found: dict[str, float] = {}
    for name in names:
        for activity, hours in after.by(name).items():
            found[activity] = found.get(activity, 0.0) + hours
    for name in names:
        for activity, hours in before.by(name).items():
            found[activity] = found.get(activity, 0.0) - hours
    return found


def _changed(before: Cover, after: Cover, activity: str) -> Mapping[str, float]:
    """By name the hours of an activity that somebody does more than before; less is below zero."""
    found = {doing.name: -doing.hours for doing in before.done.get(activity, ())}
    for doing in after.done.get(activity, ()):
        found[doing.name] = found.get(doing.name, 0.0) + doing.hours
    return found


def _passed_on(before: Cover, after: Cover, names: Sequence[str]) -> tuple[Taking, ...]:
    """What colleagues do after it that an owner did before, by colleague."""
    found: list[Taking] = []
    for activity, hours in before.by_owner.items():
        left = hours - after.by_owner.get(activity, 0.0)
        if left <= LEAST:
            continue
        more = {name: each for name, each in _changed(before, after, activity).items() if each > LEAST}
        total = sum(more.values())
        found += [
            Taking(activity, min(1.0, left / total) * each, name)
            for name, each in more.items()
            if name not in names and name not in after.owners
        ]
    return tuple(sorted(found, key=lambda taking: -taking.hours))


def having_taken(
    case: Case,
    position: Position,
    before: Cover,
    after: Cover,
    names: Sequence[str],
    given: Mapping[str, float],
) -> Position:
    """The position with what it takes over, by who did what before and who does after, and who is asked for it.

    ``names`` are what its hands are called, and those of ``with_own``; ``given`` are the hours that own people have
    with other positions.
    """
    takes_over, own = taken(before, after, names), position.own
    if len(names) > 1:
        takes_over = (*takes_over, *_hurting(case, position, takes_over))
    if position.more_of is None and position.fixed is None:
        alone = position.sourcing == "in_house" and position.count == 1
        own = capable(case, takes_over, position.hours, given) if alone else None
        if own is not None and position.succeeds is not None and own.person.name == position.succeeds.name:
            # Nobody stands in for themselves.
            own = None
    return msgspec.structs.replace(
        position,
        takes_over=takes_over,
        of_owners=sum(taken_from_owners(before, after, names[:1], keeps_free(case)).values()),
        passed_on=_passed_on(before, after, names),
        own=own,
    )


def _hurting(case: Case, position: Position, takes_over: Sequence[Taking]) -> Iterable[Taking]:
    """What the other hours of a position go to beside who is there already: work that hurts for lack of hours."""
    rest = position.hours - sum(taking.hours for taking in takes_over)
    for activity in position.heaviest:
        one = case.work.activities[activity]
        known = sum(taking.hours for taking in takes_over if taking.activity == activity)
        hours = min(rest, one.claimed - known)
        if hours > LEAST:
            rest -= hours
            yield Taking(activity, hours, None)


def with_own(position: Position, name: str, others: Iterable[tuple[str, Position]]) -> Sequence[str]:
    """What the hands of a position are called, first its own; with those of who is there already and has it, or has
    another of the same role: they share the work out, and nobody takes it from them.

    ``others`` are the positions beside it by what their hands are called.
    """
    own = position.sharing if position.spared is None else position.spared.people
    found = [name, *(one.name for one in own)]
    for called, other in others:
        if other.sharing and (other.role, other.sourcing) == (position.role, position.sourcing):
            found += [called, *(one.name for one in other.sharing)]
    return tuple(dict.fromkeys(found))


def employs_by_then(case: Case, before: Sequence[Position]) -> bool:
    """Whether somebody beside the owners is on its payroll once those of ``before`` are there.

    That is somebody with so many hours that a first employee is worth it; whoever has taken on that one takes on the
    next for fewer hours. Hands that may come on call make nobody an employer yet.
    """
    knowledge = case.knowledge
    enough = knowledge.threshold("employ_from_week")
    inside = (one for one in before if one.sourcing == "in_house" and one.role not in knowledge.roles_on_call)
    return employs(case) or any(contract_week(knowledge, one.hours / one.count) >= enough - LEAST for one in inside)
