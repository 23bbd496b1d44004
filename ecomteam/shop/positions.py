"""Positions: what would take over the work that nobody has time for, in which form and for how many hours.

A candidate is a role in a form. What it is worth is the hours it would take over, each weighed by how urgent the rules
say its role is; the best for what it costs comes first. docs/work.md tells the choice step by step.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from functools import cached_property
from operator import itemgetter
from types import MappingProxyType

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.activities import Skill
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Cost
from ecomteam.model.roles import Engagement, Sourcing
from ecomteam.model.team import Person
from ecomteam.shop.case import Case
from ecomteam.shop.costs import cheaper
from ecomteam.shop.cover import LEAST, UNLIMITED, Cover, Hands
from ecomteam.shop.verdicts import SourcingAdvice, Urgency
from ecomteam.shop.work import FTE_HOURS, contract_week, net_hours

# What a stand-in does with an hour beside somebody who is the first choice for it. Our judgement, told in docs/work.md.
FIT = (1.0, 0.8, 0.65, 0.5)
# An hour that only frees the owner for other work, beside an hour of work that nobody does.
SWAP = {"routine": 0.5, "skilled": 0.3, "specialist": 0.3, "lead": 0.0}
# The same of an hour of the week that the owner told, as long as the owner wants to do less.
RELIEVES = {"routine": 1.0, "skilled": 0.8, "specialist": 0.6, "lead": 0.0}
# An hour that rests on numbers nobody told, beside one that rests on the shop's own.
ASSUMED = 0.6
NO_WORK: Mapping[str, float] = MappingProxyType({})
ON_TOP = "own_hours_on_top"
# Cheap help goes a long way, but not twice as far for half the price.
PRICE_POWER = 0.5


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


class Waiting(msgspec.Struct, frozen=True, gc=False):
    """Hours a month of an activity that nobody does (or not well), and those that an owner does on the side.

    ``told`` are those of them that the owner told of the week; ``fills_a_week`` where it is work of a role that has a
    good part of a week waiting.
    """

    undone: float
    on_the_side: float
    skill: Skill
    fills_a_week: bool
    assumed: bool
    told: float


class Demand:
    """What asks for people where ``hands`` have the hours: work undone, done on the side, or too much for one.

    ``relief`` are the hours by which the owner wants to do less, as far as nobody takes them yet.
    """

    def __init__(
        self,
        case: Case,
        hands: Sequence[Hands],
        relief: float,
        new: Sequence[Hands] = (),
        before: Sequence[Position] = (),
    ) -> None:
        """``new`` are the hands of positions on the way, ``before`` the positions themselves; whoever is there today
        does not do well what hurts.
        """
        self.case = case
        self.today = tuple(hands)
        self.employs = employs(case, before)
        self.hands = (*hands, *new)
        self.relief = relief
        self._offers: dict[str, Offer] = {}
        self._wholes: dict[str, Position | None] = {}

    @cached_property
    def cover(self) -> Cover:
        return self.case.covered_by(self.hands)

    def still(self, relief: float) -> "Demand":
        """The same where the owner still wants to do so many hours less."""
        if relief == self.relief:
            return self
        same = copy(self)
        same.relief, same._offers, same._wholes = relief, {}, {}
        for each in ("hours", "handed_over"):
            same.__dict__.pop(each, None)
        return same

    def offer(self, role: str) -> "Offer":
        """What waits for the role here, whatever may be paid."""
        if role not in self._offers:
            self._offers[role] = _offer(self, role)
        return self._offers[role]

    def whole(self, role: str) -> Position | None:
        """The role for all that waits for it here, whatever it costs; ``None`` where that is too little for anybody."""
        if role not in self._wholes:
            self._wholes[role] = _engaged(self.case, role, self.offer(role))
        return self._wholes[role]

    @cached_property
    def hours(self) -> float:
        """Net hours a month that should be somebody else's."""
        return sum(self.open.values()) + self.relief

    @cached_property
    def open(self) -> Mapping[str, float]:
        """By activity: hours that nobody does, and those that hurt where its people lack the craft or the hours."""
        found = dict(self.cover.uncovered)
        for name, one in self.case.work.activities.items():
            if one.claimed and self._lacks(name):
                done = sum(doing.hours for doing in self.cover.done[name] if doing.name in self._roles_today)
                undone = found.get(name, 0.0)
                found[name] = undone + min(done, max(0.0, one.claimed - undone))
        return {name: hours for name, hours in found.items() if hours > LEAST}

    def _lacks(self, activity: str) -> bool:
        """Whether what hurts is nobody's craft of those who are there today, or nobody who can do it has an hour left.

        Where the hours are there, more of them mend nothing; nor where those of the craft stand in for another: then
        that one lacks somebody.
        """
        doers = self.case.knowledge.activities[activity].doers
        craft = self._holders.get(doers[0], ()) if doers else ()
        if not craft:
            return True
        cover, others = self.cover, (name for role in doers[1:] for name in self._holders.get(role, ()))
        if any(cover.capacity[name] - cover.used[name] >= LEAST for name in (*craft, *others)):
            return False
        return all(cover.capacity[name] - self._of_craft[name] < LEAST for name in craft)

    @cached_property
    def _holders(self) -> Mapping[str, Sequence[str]]:
        """Who holds a role of those who are there today, by role."""
        found: dict[str, list[str]] = {}
        for name, roles in self._roles_today.items():
            for role in roles:
                found.setdefault(role, []).append(name)
        return found

    @cached_property
    def _of_craft(self) -> Mapping[str, float]:
        """What everybody who is there today does of the work that they are the first choice for."""
        activities, done = self.case.knowledge.activities, self.cover.done.by_everybody()
        return {
            name: sum(
                hours for each, hours in done.get(name, {}).items() if roles.intersection(activities[each].doers[:1])
            )
            for name, roles in self._roles_today.items()
        }

    @cached_property
    def _roles_today(self) -> Mapping[str, set[str]]:
        found: dict[str, set[str]] = {}
        for each in self.today:
            found.setdefault(each.name, set()).update(each.roles)
        return found

    @cached_property
    def waiting(self) -> Mapping[str, "Waiting"]:
        """By activity what somebody new could take of it, where there is any."""
        found: dict[str, Waiting] = {}
        activities, by_owner, specialised = self.case.knowledge.activities, self.cover.by_owner, self.specialised
        for name, one in self.case.work.activities.items():
            skill = activities[name].skill
            undone = self.open.get(name, 0.0)
            side = by_owner.get(name, 0.0) - one.claimed if SWAP[skill] else 0.0
            if undone or side > LEAST:
                side = side if side > LEAST else 0.0
                found[name] = Waiting(undone, side, skill, name in specialised, one.assumed, min(side, one.told))
        return found

    @cached_property
    def waiting_for(self) -> Mapping[str, Sequence[tuple[str, int, "Waiting"]]]:
        """By role what of it the role could take: the activity, which choice for it the role is (from 0), what waits.

        Who leads can do a bit of everything, and is engaged for leading; what fills a good part of a week is for
        whoever is the first choice for it, not for somebody who does a bit of everything.
        """
        knowledge, found = self.case.knowledge, dict[str, list[tuple[str, int, Waiting]]]()
        for name, waiting in self.waiting.items():
            for rank, role in enumerate(knowledge.activities[name].doers):
                leads = role in knowledge.leading_roles and waiting.skill != "lead"
                if rank == 0 or not (leads or waiting.fills_a_week):
                    found.setdefault(role, []).append((name, rank, waiting))
        return found

    @cached_property
    def specialised(self) -> frozenset[str]:
        """The activities of roles that have enough work of their own waiting to fill a good part of a week."""
        knowledge, undone, by_owner = self.case.knowledge, self.open, self.cover.by_owner
        waiting: dict[str, float] = {}
        for name in self.case.work.activities:
            if (role := knowledge.first_choices.get(name)) is not None:
                waiting[role] = waiting.get(role, 0.0) + (undone.get(name, 0.0) + by_owner.get(name, 0.0))
        enough = knowledge.threshold("specialist_from_week") * WEEKS
        full = [role for role, hours in waiting.items() if hours >= enough]
        return frozenset([name for role in full for name in knowledge.first_done_by[role]])

    @cached_property
    def handed_over(self) -> float:
        """Hours a month an owner would use otherwise: none but the relief where the week that was told has room."""
        cover = self.cover
        spare = sum(cover.capacity[name] - cover.used[name] for name in cover.owners)
        return self.relief if spare > LEAST and self.case.owner_week_told else math.inf


def relieved(hands: Sequence[Hands], hours: Mapping[str, float]) -> tuple[Hands, ...]:
    """The same hands, with so many hours a month less for the owners, each by name."""
    return tuple(
        msgspec.structs.replace(each, hours=max(0.0, each.hours - hours[each.name]))
        if each.owner and hours.get(each.name)
        else each
        for each in hands
    )


def rest_of_owners(before: Cover, after: Cover, new: Iterable[str], wanted: float) -> Mapping[str, float]:
    """By owner the hours a month that stop: those that somebody new takes of them, as far as less was ``wanted``.

    What is said that a hire takes of the owner and what the owner's week then is are so one sum.
    """
    given = taken_from_owners(before, after, new)
    total = sum(given.values())
    part = min(1.0, wanted / total) if total > 0 else 0.0
    return {owner: hours * part for owner, hours in given.items()}


def taken_from_owners(before: Cover, after: Cover, new: Iterable[str]) -> Mapping[str, float]:
    """By owner the hours a month that those who are new do of theirs: those that are not there for them any more.

    What colleagues then leave to them in its place comes off.
    """
    there, then = _left_to_owners(before), _left_to_owners(after)
    handed_back = sum(max(0.0, hours - there.get(activity, 0.0)) for activity, hours in then.items())
    given = {
        owner: sum(
            hours * max(0.0, 1 - then.get(activity, 0.0) / before.owner_hours(activity))
            for activity, hours in before.by(owner).items()
        )
        for owner in before.owners
    }
    total = sum(given.values())
    most = min(sum(after.used[name] for name in new), total - handed_back)
    part = max(0.0, most) / total if total > LEAST else 0.0
    return {owner: hours * part for owner, hours in given.items()}


def _left_to_owners(cover: Cover) -> Mapping[str, float]:
    """By activity what nobody else does."""
    found = dict(cover.by_owner)
    for activity, hours in cover.uncovered.items():
        found[activity] = found.get(activity, 0.0) + hours
    return found


def having_taken(position: Position, before: Cover, after: Cover, name: str) -> Position:
    """The position with what it takes over, by who did what before and who does after."""
    of_owners = sum(taken_from_owners(before, after, (name,)).values())
    return msgspec.structs.replace(position, takes_over=taken(before, after, name), of_owners=of_owners)


def relief_wanted(case: Case) -> float:
    """Hours a month that the owner wants or needs to do less: beyond a healthy week, or because it hurts."""
    knowledge, facts = case.knowledge, case.numbers.facts
    said = {item for noun in ("symptoms", "goals") if isinstance(of := facts.get(noun), frozenset) for item in of}
    owners = sum(person.owner for person in case.people)
    if not owners:
        return 0.0
    wanted = knowledge.threshold("relief_week") * WEEKS if said & {"owner_overloaded", "free_owner_time"} else 0.0
    if not case.numbers.is_told("owner_hours_per_week"):
        return wanted
    worked = sum(hours for name, hours in case.cover.used.items() if name in case.cover.owners)
    healthy = owners * knowledge.threshold("owner_week_healthy") * WEEKS
    return max(wanted, min(case.owner_hours * owners, max(worked, case.owner_hours)) - healthy)


def best_position(demand: Demand, most_cost: float | None, skip: Iterable[str] = ()) -> Position | None:
    """The position that is worth most for its price; ``most_cost`` is what it may cost a month at the high end (euros).

    ``None`` where what is asked for is less than anybody could be engaged for, or nothing can be paid.
    """
    left_out = set(skip)
    found = [
        position
        for role in demand.case.knowledge.roles
        if role in demand.waiting_for
        and role not in left_out
        and (position := candidate(demand, role, most_cost)) is not None
    ]
    worth_it = [position for position in found if position.worth > 0]
    best = max(worth_it, key=lambda position: value(demand.case, position), default=None)
    return best if best is None else _all_rounder(demand, best, worth_it) or best


def _all_rounder(demand: Demand, best: Position, others: Sequence[Position]) -> Position | None:
    """Who does a bit of everything, where somebody would be employed for a single kind of work that fills no half week.

    Such a person takes the urgent part of it along, and most of a job of other work that waits.
    """
    case, knowledge = demand.case, demand.case.knowledge
    enough = knowledge.threshold("specialist_from_week") * WEEKS
    few = demand.offer(best.role).hours < enough - LEAST
    narrow = few and best.sourcing == "in_house" and best.role in knowledge.roles_of_one_kind
    if not narrow:
        return None
    inside = [one for one in others if one.role in knowledge.all_rounders and one.sourcing == "in_house"]
    wide = [one for one in inside if one.hours >= enough - LEAST]
    return max(wide, key=lambda position: value(case, position), default=None)


def value(case: Case, position: Position) -> float:
    """What a position is worth for its price; only to put positions in order."""
    return position.worth / math.pow(_price(case, position), PRICE_POWER)


def _price(case: Case, position: Position) -> float:
    """What an hour of it costs, in euros; by the catalogue's usual prices where the country's are not known."""
    if position.cost is None or position.hours <= 0:
        return case.knowledge.threshold("usual_hour_outside" if position.sourcing != "in_house" else "usual_hour")
    middle = (position.cost.low + position.cost.high) / 2
    return max(1.0, middle / case.numbers.per_euro / position.hours)


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


NO_OFFER = Offer(0.0, "in_house", ())


def _offer(demand: Demand, role: str) -> Offer:
    case = demand.case
    if case.verdicts.ruled_out(role) or role in case.roles_elsewhere:
        return NO_OFFER
    parts = sorted(_parts(demand, role, case.verdicts.urgency(role)), key=_weight, reverse=True)
    most = case.knowledge.threshold(FTE_HOURS) if role in case.knowledge.leading_roles else math.inf
    hours = min(sum(part[0] for part in parts), most, demand.hours)
    found = Offer(hours, form(case, role, case.verdicts.sourcing(role), hours, demand.employs), parts)
    if found.sourcing != "agency" or role in case.sourced:
        return found
    outside = _dearer_than_inside(case, role, found)
    return found if outside is None else Offer(hours, "in_house", parts, outside)


def _dearer_than_inside(case: Case, role: str, offer: Offer) -> Cost | None:
    """What an outside company asks by a volume, where that is clearly more than the people inside that it takes.

    Where the work keeps all of those busy, it is the price of all hours beside theirs.
    """
    hours = in_steps(case.knowledge, role, "agency", offer.hours)
    work = offer.work(hours)
    asked = case.pricing.for_volume(role, work, case.work.likely)
    if asked is None:
        return None
    team = max(one.team for one in case.pricing.by_volume(role, work).values()) * case.knowledge.threshold(FTE_HOURS)
    if hours >= team:
        asked = price(case, role, "agency", hours, work)
    own = price(case, role, "in_house", max(hours, team))
    if asked is None or own is None:
        return None
    return asked if cheaper((own.low, own.high), (asked.low, asked.high)) == "inside" else None


_weight = itemgetter(1)


def candidate(demand: Demand, role: str, most_cost: float | None) -> Position | None:
    """The role in the form that the rules give it, for the hours it could take over; ``None`` where it is none."""
    case = demand.case
    if _costs_too_much(case, role, most_cost) or role not in demand.waiting_for:
        return None
    offer, whole = demand.offer(role), demand.whole(role)
    found = _within(case, offer, whole, most_cost)
    if whole is not None and most_cost is not None and (found is None or found.hours < whole.hours):
        found = _in_part(demand, offer, whole, most_cost) or found
    if found is not None and _led_from_outside(case, found):
        led = msgspec.structs.replace(offer, sourcing="freelance")
        found = _within(case, led, _engaged(case, role, led), most_cost)
    # Where somebody packs whom nobody named, a few hours more of it are theirs.
    return None if found is not None and found.on_call and case.untold_packing else found


def _in_part(demand: Demand, offer: Offer, whole: Position, most: float) -> Position | None:
    """As many hours as can be paid, in the form that so few take; ``None`` where that is the form of the whole.

    A fulfilment company takes all orders or none; for less, hands of one's own come.
    """
    assert whole.cost is not None
    case, advice = demand.case, whole.inside_or_outside
    payable = whole.hours * most * case.numbers.per_euro / whole.cost.high
    way = "in_house" if whole.by_the_piece else form(case, whole.role, advice, payable, demand.employs)
    if way == whole.sourcing:
        return None
    part = msgspec.structs.replace(offer, sourcing=way, outside=None)
    found = _within(case, part, _engaged(case, whole.role, part), most)
    if found is None or not whole.by_the_piece:
        return found
    return msgspec.structs.replace(found, all_outside=whole.cost)


def _costs_too_much(case: Case, role: str, most: float | None) -> bool:
    """Where there is nothing to spend nobody with a price comes, whatever waits: that need not be looked at."""
    return most == 0 and case.pricing.priced(role)


def _payable(case: Case, cost: Cost | None, most: float | None) -> bool:
    """Whether the high end of a cost is within what may be spent, in euros. What has no known price is for hours alone
    to decide: that nobody can say what it costs does not take the work away.
    """
    return most is None or cost is None or cost.high / case.numbers.per_euro <= most


def more_hours(demand: Demand, position: Position, most_cost: float | None) -> Position | None:
    """The position with as many hours more as its role could take over and can be paid, up to full time.

    Its worth is that of the hours on top; ``None`` where nothing waits for it. Nobody is briefed anew for that.
    """
    case, role, now = demand.case, position.role, position.hours
    full = position.count * case.knowledge.threshold(FTE_HOURS)
    if position.by_the_piece or now >= full or _costs_too_much(case, role, most_cost):
        return None
    offer = demand.offer(role)
    step = _step(case.knowledge, position.sourcing, part_timer(case, role) is not None)
    for steps in range(round(min(full - now, offer.hours) / step), 0, -1):
        hours = min(now + steps * step, full)
        cost = asked(case, role, position.sourcing, hours)
        dearer = 0.0 if cost is None or position.cost is None else cost.high - position.cost.high
        if most_cost is None or dearer / case.numbers.per_euro <= most_cost:
            engagement: Engagement = "full_time" if hours >= full - 1 else "part_time"
            return msgspec.structs.replace(
                position,
                hours=hours,
                on_call=on_call(case, role, position.sourcing, hours),
                cost=cost,
                engagement=engagement,
                worth=_worth(offer.parts, hours - now, 0.0),
            )
    return None


def _led_from_outside(case: Case, found: Position) -> bool:
    """Nobody who can lead a shop takes a job of a day a week; somebody who leads several shops does."""
    few = found.hours < case.knowledge.threshold("lead_inside_least_week") * WEEKS - LEAST
    must = found.inside_or_outside.verdict == "must_be_in_house" or found.role in case.sourced
    return few and not must and found.sourcing == "in_house" and found.role in case.knowledge.leading_roles


def lead_position(demand: Demand, role: str, most_cost: float | None) -> Position | None:
    """Whoever leads where nobody does, for a day a week at least; ``None`` where even that cannot be paid."""
    case, knowledge = demand.case, demand.case.knowledge
    urgency = case.verdicts.urgency(role)
    asked = max(sum(part[0] for part in _parts(demand, role, urgency)), knowledge.threshold("lead_least_week") * WEEKS)
    hours = min(asked, knowledge.threshold(FTE_HOURS))
    offer = Offer(hours, case.verdicts.sourcing(role).sourcing, ())
    found = _within(case, offer, _engaged(case, role, offer), most_cost)
    return None if found is None else msgspec.structs.replace(found, worth=found.hours * urgency.by)


def _engaged(case: Case, role: str, offer: Offer) -> Position | None:
    """The role as it is offered, for all of the hours in steps of it; ``None`` where they are too few."""
    hours = in_steps(case.knowledge, role, offer.sourcing, offer.hours, part_timer(case, role) is not None)
    return _position(case, role, offer, hours, _asked(case, role, offer, hours)) if hours > 0 else None


def _within(case: Case, offer: Offer, whole: Position | None, most: float | None) -> Position | None:
    """A position, or as many of its hours as can be paid; ``None`` where none can."""
    if whole is None or most is None or whole.cost is None or _payable(case, whole.cost, most):
        return whole
    role, sourcing, there = whole.role, whole.sourcing, part_timer(case, whole.role) is not None
    part = whole.hours * most * case.numbers.per_euro / whole.cost.high
    if there and sourcing == "in_house":
        # An hour of somebody who is there may cost less than one of the whole.
        part = min(whole.hours, case.knowledge.threshold(FTE_HOURS))
    hours = in_steps(case.knowledge, role, sourcing, part, there)
    while hours > 0:
        cost = _asked(case, role, offer, hours)
        if cost is not None and _payable(case, cost, most):
            return _position(case, role, offer, hours, cost)
        fewer = in_steps(case.knowledge, role, sourcing, hours - _step(case.knowledge, sourcing, there), there)
        hours = fewer if fewer < hours else 0.0
    return None


def _position(case: Case, role: str, offer: Offer, hours: float, cost: Cost | None) -> Position:
    knowledge, sourcing = case.knowledge, offer.sourcing
    full = knowledge.threshold(FTE_HOURS)
    there = part_timer(case, role) if sourcing == "in_house" else None
    # Whoever has the role for part of the week has been briefed.
    known = there is not None and hours <= hours_on_top(case, there, role) + 1
    return Position(
        role=role,
        sourcing=sourcing,
        engagement="full_time" if hours >= full - 1 else "part_time",
        count=_people(hours, full),
        hours=hours,
        on_call=on_call(case, role, offer.sourcing, hours),
        cost=cost,
        worth=_worth(offer.parts, hours, 0.0 if known else knowledge.threshold("briefing_hours")),
        urgency=case.verdicts.urgency(role),
        inside_or_outside=case.verdicts.sourcing(role),
        work=tuple(offer.work(hours).items()) if sourcing == "agency" else (),
        outside=offer.outside,
        heaviest=tuple(dict.fromkeys([activity for _, _, activity in offer.parts])),
    )


def _people(hours: float, full: float) -> int:
    return max(1, math.ceil(hours / full - 0.1))


def _parts(demand: Demand, role: str, urgency: Urgency) -> Iterable[tuple[float, float, str]]:
    """Hours that the role could take, with the weight of each and the activity."""
    swaps, wanted, case = demand.handed_over, demand.relief, demand.case
    for name, rank, waiting in demand.waiting_for.get(role, ()):
        by = urgency.by
        if role in case.knowledge.all_rounders:
            # What is urgent is the work: an hour of it counts as much with somebody who does a bit of everything.
            by = max(by, case.verdicts.urgency(case.knowledge.activities[name].doers[0]).by)
        fit = FIT[min(rank, len(FIT) - 1)] * by * (ASSUMED if waiting.assumed else 1.0)
        if waiting.undone:
            yield waiting.undone, fit, name
        if (side := min(swaps, waiting.on_the_side)) > LEAST:
            swaps -= side
            # What was told and is to go is work that nobody should be doing, no hour that frees one for other work.
            if (relieving := min(side, waiting.told, wanted)) > LEAST:
                wanted -= relieving
                yield relieving, fit * RELIEVES[waiting.skill], name
            if (rest := side - max(0.0, relieving)) > LEAST:
                yield rest, fit * SWAP[waiting.skill], name


def _worth(parts: Sequence[tuple[float, float, str]], hours: float, briefing: float) -> float:
    """The heaviest hours first, as many as there are; less what it takes to brief and follow one more person."""
    worth = -briefing
    for available, weight, _ in parts:
        used = min(available, hours)
        worth += used * weight
        hours -= used
    return worth


def form(case: Case, role: str, advice: SourcingAdvice, hours: float, employer: bool | None = None) -> Sourcing:
    """Inside or outside: as the rules of the sources say; who has nobody yet buys few hours rather than employ.

    A first employee makes the owner an employer, with payroll, notice and sick pay: below so many hours a week that is
    not worth it (``employ_from_week``), unless a rule says that the role must be inside. ``employer`` is whether
    somebody is employed by then; if not told, today.
    """
    knowledge = case.knowledge
    if advice.verdict == "must_be_in_house":
        return advice.sourcing
    # More of what is there already comes from where it is: no second set of people beside the first.
    if role in case.sourced:
        return case.sourced[role]
    # Work that keeps somebody busy nearly all week is no longer work from time to time.
    lasting = hours >= knowledge.threshold("freelance_most_week") * WEEKS - LEAST
    if advice.verdict == "better_outside":
        return "in_house" if lasting and advice.sourcing == "freelance" else advice.sourcing
    # Hands that are needed on the spot are on call or on a contract; nobody packs as a freelancer.
    if advice.sourcing == "in_house" and role in knowledge.roles_on_the_spot:
        return "in_house"
    few = contract_week(knowledge, hours) < knowledge.threshold("employ_from_week")
    if advice.verdict == "better_in_house":
        employer = employs(case) if employer is None else employer
        buys = few and role not in knowledge.leading_roles and (not employer or rare(knowledge, role))
        return advice.bought if buys else "in_house"
    # What may come from outside is for an employee sooner than what does better there, whatever the form.
    inside = lasting if advice.sourcing != "in_house" else not few
    return "in_house" if inside else advice.bought


def on_call(case: Case, role: str, sourcing: Sourcing, hours: float) -> bool:
    """Whether hands where the goods are come for a few hours when there is work; who is employed already has more."""
    knowledge = case.knowledge
    few = hours < knowledge.threshold("on_call_below_week") * WEEKS - LEAST
    return few and sourcing == "in_house" and role in knowledge.roles_on_call and part_timer(case, role) is None


def rare(knowledge: Knowledge, role: str) -> bool:
    """Whether it is a craft of which nobody takes a job of a day or two: its hours are bought by employers too."""
    return knowledge.role(role).tier == "sky_high"


def employs(case: Case, before: Sequence[Position] = ()) -> bool:
    """Whether somebody beside the owners is on its payroll already, or will be by then.

    That is somebody of ``before`` with so many hours that a first employee is worth it; whoever has taken on that one
    takes on the next for fewer hours. Hands that may come on call make nobody an employer yet.
    """
    if case.established or any(not person.owner and not person.outside for person in case.people):
        return True
    told = case.team.facts.get("company_employees")
    if isinstance(told, int | float) and told > sum(person.count for person in case.people if person.owner):
        return True
    knowledge = case.knowledge
    enough = knowledge.threshold("employ_from_week")
    inside = (one for one in before if one.sourcing == "in_house" and one.role not in knowledge.roles_on_call)
    return any(contract_week(knowledge, one.hours / one.count) >= enough - LEAST for one in inside)


def part_timer(case: Case, role: str) -> Person | None:
    """Who is employed in a role for a part of the week, and may want more of it; the first of several."""
    return case.remembered(_by_role).get(role)


def _by_role(case: Case) -> Mapping[str, Person]:
    found: dict[str, Person] = {}
    for person in part_timers(case):
        for held in person.roles:
            found.setdefault(held.role, person)
    return found


def part_timers(case: Case) -> Sequence[Person]:
    """Who is employed for a part of the week and stays, in the order of the file."""
    full = case.knowledge.threshold(FTE_HOURS)
    employed = (one for one in case.lasting if not one.owner and not one.outside and one.count == 1 and one.name)
    return [person for person in employed if works(case, person.name) < full - 1]


def works(case: Case, name: str) -> float:
    """Net hours a month of somebody who is there."""
    return case.remembered(_net_hours).get(name, 0.0)


def _net_hours(case: Case) -> Mapping[str, float]:
    hours: dict[str, float] = {}
    for hands in case.hands:
        hours[hands.name] = hours.get(hands.name, 0.0) + hands.hours
    return hours


def in_steps(knowledge: Knowledge, role: str, sourcing: Sourcing, hours: float, there: bool = False) -> float:
    """Net hours a month in whole steps; 0 if too few. More than one person come in halves.

    ``there`` is where somebody employed could work more: who knows the shop already may do so by a single step, of the
    contract that they have. So do hands on call where the goods are.
    """
    step = _step(knowledge, sourcing, there)
    lead = "lead_outside_least_week" if role in knowledge.leading_roles else "outside_least_week"
    least = knowledge.threshold("employee_least_week" if sourcing == "in_house" else lead) * WEEKS
    least = step if sourcing == "in_house" and (there or role in knowledge.roles_on_call) else least
    if hours < least * 0.75:
        return 0.0
    full = knowledge.threshold(FTE_HOURS)
    if hours > full:
        return round(hours / full * 2) / 2 * full
    return min(max(round(hours / step), round(least / step)) * step, full)


def _step(knowledge: Knowledge, sourcing: Sourcing, there: bool) -> float:
    """The net hours a month by which somebody is engaged for more; ``there`` as in ``in_steps``."""
    if sourcing != "in_house":
        return knowledge.threshold("outside_step_week") * WEEKS
    step = knowledge.threshold("employee_step_week")
    return net_hours(knowledge, step) if there else step * WEEKS


def _asked(case: Case, role: str, offer: Offer, hours: float) -> Cost | None:
    return asked(case, role, offer.sourcing, hours, offer.work(hours) if offer.sourcing == "agency" else NO_WORK)


def asked(case: Case, role: str, sourcing: Sourcing, hours: float, work: Mapping[str, float] = NO_WORK) -> Cost | None:
    """As ``price``; where somebody employed for part of the week is asked first, at what that person costs an hour."""
    person = part_timer(case, role) if sourcing == "in_house" else None
    return (person and _mixed(case, person, role, hours)) or price(case, role, sourcing, hours, work)


def more_of(case: Case, person: Person, hours: float) -> Cost | None:
    """What so many net hours a month more of somebody cost, by what they are told to; ``None`` where nobody told."""
    today = works(case, person.name)
    return case.pricing.more_of(person, contract_week(case.knowledge, today), hours / today) if today > LEAST else None


def hours_on_top(case: Case, person: Person, role: str) -> float:
    """The net hours a month that somebody who is there may be asked for on top, within a full week.

    Who works part of the week has a reason to: as many half days again, or ``own_hours_on_top``. To lead the shop
    somebody of a company may leave other work.
    """
    knowledge, there = case.knowledge, works(case, person.name)
    rest = max(0.0, knowledge.threshold(FTE_HOURS) - there)
    if case.established and role in knowledge.leading_roles:
        return rest
    step = net_hours(knowledge, knowledge.threshold("employee_step_week"))
    return min(rest, max(math.floor(there / step + LEAST) * step, net_hours(knowledge, knowledge.threshold(ON_TOP))))


def _mixed(case: Case, person: Person, role: str, hours: float) -> Cost | None:
    """Beyond what they may be asked for somebody new has the rest, at the price of anybody."""
    full = case.knowledge.threshold(FTE_HOURS)
    if _people(hours, full) > 1:
        return None
    theirs = min(hours, hours_on_top(case, person, role))
    own = more_of(case, person, theirs)
    rest = price(case, role, "in_house", hours - theirs) if hours - theirs > 1 else None
    return own if own is None or rest is None else case.pricing.together(own, rest)


def price(case: Case, role: str, sourcing: Sourcing, hours: float, work: Mapping[str, float] = NO_WORK) -> Cost | None:
    """What so many net hours a month cost; ``None`` where nothing is known for the country.

    ``work`` are the hours by activity: an outside company asks for some activities by their volume, not by the hour.
    """
    if sourcing == "agency" and work:
        return case.pricing.agency(role, hours, work, case.work.likely)
    return case.pricing.monthly(role, sourcing, hours / case.knowledge.threshold(FTE_HOURS))


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
