"""The busiest months: their work, who is named for them, the help that lacks beside those, and what both cost."""

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise

import msgspec

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Cost
from ecomteam.model.team import Person
from ecomteam.shop.costs import Pricing, Range
from ecomteam.shop.cover import NO_TRADE, UNLIMITED, Cover, Hands, cover
from ecomteam.shop.season import COMES_WITH_ORDERS, by_the_hour
from ecomteam.shop.work import CONTRACT_WEEK, FTE_HOURS, ActivityWork, Work

MONTHS = 12
# Hours a month below which it is done in between: two a week.
LITTLE = 2 * WEEKS
# So many times what we count a told week has to be for the rest not to be known.
CLEARLY_MORE = 1.15
# Who comes for a while comes for the season where at least so much of that while is in it.
MOSTLY = 0.5
LONGEST = timedelta(days=366)
# Nobody takes somebody on for a quarter of a year for work that stays.
SHORT = timedelta(days=92)
DAY = timedelta(days=1)
WEEK = 7
# The first and the last day of a month, or of a while.
Days = tuple[date, date]


class Lacking(msgspec.Struct, frozen=True):
    """Hours a month of help on call in a role, and what they cost that month: of those ``wanted`` what money buys."""

    role: str
    hours: float
    cost: Cost | None
    wanted: float


class Guest(msgspec.Struct, frozen=True):
    """Somebody who comes for the season: their hours that month, or those that they work where nobody told, and cost.

    The cost is in the shop's currency; ``None`` where nobody knows it.
    """

    person: Person
    hands: tuple[Hands, ...]
    cost: Range | None

    @property
    def hours(self) -> float:
        return sum(each.hours for each in self.hands)


class OwnersThen(msgspec.Struct, frozen=True):
    """Of what owners work in a busy month without more help: the hours of work for which somebody can help out, by
    activity, and ``of`` how many hours that is; by activity what ``waits`` then that is done in a usual month.
    """

    helped_out: Mapping[str, float]
    of: float
    waits: Mapping[str, float]


class Stay(msgspec.Struct, frozen=True):
    """How many weeks somebody comes for, and what all of these cost, in the shop's currency."""

    weeks: float
    cost: Range


class BusyMonth(msgspec.Struct, frozen=True):
    """Who does what a busy month has on top, beside whoever is always there.

    ``needed`` are the hours of the work that the guests come for which whoever is always there for it does not have.
    """

    work: Work
    guests: tuple[Guest, ...]
    lacks: tuple[Lacking, ...]
    needed: float = 0.0

    @property
    def cost(self) -> Range:
        """What guests and help on call cost together, as far as anybody knows."""
        known = [each.cost for each in self.guests if each.cost is not None]
        known += [(each.cost.low, each.cost.high) for each in self.lacks if each.cost is not None]
        return sum(low for low, _ in known), sum(high for _, high in known)


class Peak(msgspec.Struct, frozen=True, kw_only=True):
    """The months of ``times`` as many orders of a shop with this ``work``, and those who come for them (``guests``).

    ``owners_told`` is whether somebody said how many hours the owners work, ``paced`` what its people get done, and
    ``overwhelms`` whether such a month was told to be too much. Help on call costs no more than ``at_most`` a month,
    in the shop's currency. ``idle`` are the owners who told how long their week is and not what goes into it, and of
    whose hours our count leaves many: nobody knows whether these are free, so the help is sized without them.
    """

    knowledge: Knowledge
    pricing: Pricing
    work: Work
    times: float
    guests: tuple[Person, ...]
    hands_of: Callable[[Sequence[Person]], Sequence[Hands]]
    usually: Callable[[Sequence[Hands]], Cover]
    owners_told: bool = False
    paced: Mapping[str, str] = NO_TRADE
    overwhelms: bool = False
    at_most: float | None = None
    idle: frozenset[str] = frozenset()

    def month(self, hands: Sequence[Hands], days: Days | None = None) -> BusyMonth:
        """That of these ``days``: who is there for a part of them counts for that part."""
        names = {person.name for person in self.guests}
        base, work = [each for each in hands if each.name not in names], busy(self.work, self.times)
        lacks: dict[str, float] = {}
        there = {person.name: (0.0, 0.0) for person in self.guests}
        for part, present in _parts(self.guests, days):
            guests = self._hands(present)
            all_hands = [*base, *guests]
            usual = self.usually(all_hands)
            if self.idle:
                all_hands = [self._as_usual(each, usual) for each in all_hands]
                usual = self.usually(all_hands)
            then = cover(self.knowledge, work, all_hands, paced=self.paced)
            for role, hours in self._lacks(usual, then, work, all_hands).items():
                lacks[role] = lacks.get(role, 0.0) + part * hours
            for person in present:
                share, used = there[person.name]
                there[person.name] = share + part, used + part * then.used.get(person.name, 0.0)
        return BusyMonth(
            work=work,
            guests=tuple([self._guest(person, *there[person.name]) for person in self.guests if there[person.name][0]]),
            lacks=self._bought([self._lacking(role, hours) for role, hours in _most_first(lacks) if hours >= LITTLE]),
            needed=self._needed(work, base),
        )

    def owners_then(self, hands: Sequence[Hands]) -> OwnersThen:
        """What owners do of it with those who are named for it, and nobody on call."""
        names = {person.name for person in self.guests}
        all_hands = [*(each for each in hands if each.name not in names), *self._hands(self.guests)]
        usual = self.usually(all_hands)
        then = cover(self.knowledge, busy(self.work, self.times), all_hands, paced=self.paced)
        mine = {name: then.owner_hours(name) for name in then.by_owner if by_the_hour(self.knowledge, name)}
        waits = {
            name: more for name in then.uncovered if (more := then.uncovered[name] - usual.uncovered.get(name, 0)) > 0
        }
        return OwnersThen(mine, sum(then.capacity[name] for name in then.owners), waits)

    def _as_usual(self, hands: Hands, usual: Cover) -> Hands:
        if hands.name not in self.idle:
            return hands
        return msgspec.structs.replace(hands, hours=min(hands.hours, usual.used[hands.name]))

    def _needed(self, work: Work, base: Sequence[Hands]) -> float:
        """Of each kind of work the guests' own, less the hours of those who have that role and do not own the shop."""
        roles = {held.role for person in self.guests for held in person.roles}
        there = sum(each.hours for each in base if not each.owner and roles.intersection(each.roles))
        return max(0.0, own_work(self.knowledge, work, roles) - there)

    def stay(self, person: Person) -> Stay | None:
        """``None`` of whom no days, hours or price are known."""
        if person.starts is None or person.ends is None:
            return None
        cost = self._guest(person, 1.0, 0.0).cost
        if cost is None or any(each.hours >= UNLIMITED for each in self._hands([person])):
            return None
        months = sum(part_of(person, month_of(person.starts, ahead)) for ahead in range(MONTHS + 1))
        days = (date.fromisoformat(person.ends) - date.fromisoformat(person.starts)).days + 1
        return Stay(days / WEEK, (cost[0] * months, cost[1] * months))

    def year(self, hands: Sequence[Hands], months: Collection[int]) -> Range:
        """What guests and help on call cost in all busy ``months`` of a year, from 0, and guests in the others.

        Whoever comes is taken to come each year.
        """
        starts = [person.starts for person in self.guests if person.starts is not None]
        if not starts:
            low, high = self.month(hands).cost
            return low * len(months), high * len(months)
        year = [month_of(min(starts), ahead) for ahead in range(MONTHS)]
        costs = [self.month(hands, days).cost if days[0].month - 1 in months else self.quiet(days) for days in year]
        return sum(low for low, _ in costs), sum(high for _, high in costs)

    def quiet(self, days: Days) -> Range:
        """What guests cost in a month that is not busy: those of whom hours or a price were told are paid then too."""
        there = [(person, part) for person in self.guests if (part := part_of(person, days)) > 0]
        costs = [cost for person, part in there if (cost := self._guest(person, part, 0.0).cost) is not None]
        return sum(low for low, _ in costs), sum(high for _, high in costs)

    def _hands(self, people: Iterable[Person]) -> list[Hands]:
        there = [msgspec.structs.replace(one, status="active", starts=None, ends=None) for one in people]
        return [msgspec.structs.replace(each, new=True) for each in self.hands_of(there)]

    def _guest(self, person: Person, share: float, used: float) -> Guest:
        """Of whom no hours were told, those that they work are counted."""
        hands = [
            msgspec.structs.replace(each, hours=used if each.hours >= UNLIMITED else each.hours * share)
            for each in self._hands([person])
        ]
        told = self.pricing.told(person)
        if told is not None:
            cost: Range | None = (told * person.count * share, told * person.count * share)
        else:
            cost = self._usual(person, hands)
        return Guest(person, tuple(hands), cost)

    def _usual(self, person: Person, hands: Sequence[Hands]) -> Range | None:
        """People from an agency are paid by the hour, about as much as an employee; they are no outside company."""
        form = "in_house" if person.sourcing == "agency" else person.sourcing
        full = self.knowledge.threshold(FTE_HOURS)
        found = [self.pricing.monthly(role, form, each.hours / full) for each in hands for role in each.roles[:1]]
        known = [cost for cost in found if cost is not None]
        if len(known) < len(hands):
            return None
        return sum(cost.low for cost in known), sum(cost.high for cost in known)

    def _lacking(self, role: str, hours: float) -> Lacking:
        cost = self.pricing.monthly(role, "in_house", hours / self.knowledge.threshold(FTE_HOURS))
        return Lacking(role, hours, cost, hours)

    def _bought(self, lacks: Sequence[Lacking]) -> tuple[Lacking, ...]:
        """As many of these hours as the money buys at the high end, those of which most lack first."""
        if self.at_most is None:
            return tuple(lacks)
        left, found = self.at_most, list[Lacking]()
        for each in lacks:
            bought = each if each.cost is None else _part(each, each.cost, left)
            left -= 0.0 if bought.cost is None else bought.cost.high
            found.append(bought)
        return tuple(found)

    def _lacks(self, usual: Cover, then: Cover, work: Work, hands: Sequence[Hands]) -> dict[str, float]:
        """What nobody has time for; of a season that overwhelms also what owners do of it, beyond what its trade has.

        Whoever named people for it has told who helps.
        """
        left, own = self._left(usual, then, hands), self._beyond_own(usual, work, hands)
        if not left or not own or self.guests:
            return left or own
        for activity in then.by_owner:
            role = self.knowledge.first_choices.get(activity)
            more = then.owner_hours(activity) - usual.owner_hours(activity)
            if role in own and more > 0 and by_the_hour(self.knowledge, activity):
                left[role] = min(max(left.get(role, 0.0), own[role]), left.get(role, 0.0) + more)
        return left

    def _left(self, usual: Cover, then: Cover, hands: Sequence[Hands]) -> dict[str, float]:
        """Hours that nobody has time for then and that are done in a usual month, by the role whose they are first.

        What waits all year round is no matter of the season: it is what the hires are for. Hours that we take owners to
        have do not stand in for people who are there for a trade.
        """
        found: dict[str, float] = {}
        trades = {role for each in hands if not each.owner for role in each.roles}
        for activity in {**then.uncovered, **then.by_owner}:
            if not by_the_hour(self.knowledge, activity):
                continue
            role = self.knowledge.activities[activity].doers[0]
            more = then.uncovered.get(activity, 0.0) - usual.uncovered.get(activity, 0.0)
            if not self.owners_told and role in trades:
                more += max(0.0, then.owner_hours(activity) - usual.owner_hours(activity))
            if more > 0:
                found[role] = found.get(role, 0.0) + more
        return found

    def _beyond_own(self, usual: Cover, work: Work, hands: Sequence[Hands]) -> dict[str, float]:
        """Of a season that overwhelms its people: what each trade has on top, beyond what is free of the hours of its
        own people, or of who does it where it has none. That others have time for it then, or that owners drop all else
        to pack, is what the shop has told to be untrue.
        """
        on_top: dict[str, float] = {}
        if not self.overwhelms:
            return on_top
        for activity in self.work.activities:
            if by_the_hour(self.knowledge, activity):
                role = self.knowledge.first_choices[activity]
                on_top[role] = on_top.get(role, 0.0) + work.likely(activity) - self.work.likely(activity)
        # Of the week that an owner told as much is worked at most as of a contract that is as long.
        net = self.knowledge.threshold(FTE_HOURS) / (self.knowledge.threshold(CONTRACT_WEEK) * WEEKS)
        there = {name: hours * (net if name in usual.owners else 1.0) for name, hours in usual.capacity.items()}
        free = {name: max(0.0, there[name] - usual.used[name]) for name in there}
        found: dict[str, float] = {}
        for role, hours in on_top.items():
            own = [each.name for each in hands if role in {*each.roles, *each.own}]
            doing = [each.name for name in self.knowledge.first_done_by[role] for each in usual.done.get(name, ())]
            lacks = hours
            for name in dict.fromkeys(own or doing):
                has = min(lacks, free[name])
                lacks, free[name] = lacks - has, free[name] - has
            if lacks >= LITTLE:
                found[role] = lacks
        return found


def _part(lacking: Lacking, cost: Cost, money: float) -> Lacking:
    """What so much money buys of it: all, or in tens that are no more than the money."""
    if cost.high <= money:
        return lacking
    part = money / cost.high
    paid = msgspec.structs.replace(cost, low=_tens_below(cost.low * part), high=_tens_below(money))
    return msgspec.structs.replace(lacking, hours=lacking.hours * part, cost=paid)


def _tens_below(value: float) -> float:
    return math.floor(round(value, 6) / 10) * 10.0


def _most_first(hours: dict[str, float]) -> list[tuple[str, float]]:
    return sorted(hours.items(), key=lambda pair: -pair[1])


def own_work(knowledge: Knowledge, work: Work, roles: Iterable[str]) -> float:
    """The hours of the work that these roles are the first choice for."""
    return sum(work.likely(name) for role in roles for name in knowledge.first_done_by.get(role, ()))


def busy(work: Work, times: float) -> Work:
    """The work of a month with so many times the usual orders."""
    made = {name: _busy(one, times) for name, one in work.activities.items()}
    return msgspec.structs.replace(work, activities=made)


def _busy(one: ActivityWork, times: float) -> ActivityWork:
    counted = sum(part.hours.likely for part in one.parts)
    driven = sum(
        part.hours.likely for part in one.parts if any(known.id in COMES_WITH_ORDERS for known in part.drivers)
    )
    if counted <= 0 or driven <= 0:
        return one
    return msgspec.structs.replace(one, hours=one.hours.times(1 + driven / counted * (times - 1)))


# --- Days ---


def month_of(day: str, ahead: int) -> Days:
    """The calendar month so many months after that of a day."""
    year, month = int(day[:4]), int(day[5:7]) - 1 + ahead
    return _first(year, month), _first(year, month + 1) - DAY


def _first(year: int, month: int) -> date:
    return date(year + month // MONTHS, month % MONTHS + 1, 1)


def comes_for(person: Person, busy: Collection[int]) -> bool:
    """Whether somebody with a first and a last day is there for the busy months, from 0, most of that while."""
    if person.starts is None or person.ends is None or person.owner or person.status not in ("active", "planned"):
        return False
    return _mostly(person.starts, person.ends, frozenset(busy))


@lru_cache(maxsize=1 << 8)  # every shop of a plan asks it of the same people
def _mostly(starts: str, ends: str, busy: frozenset[int]) -> bool:
    first, last = date.fromisoformat(starts), date.fromisoformat(ends)
    if not timedelta(0) <= last - first <= LONGEST:
        return False
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    return sum(day.month - 1 in busy for day in days) >= MOSTLY * len(days)


def short_stay(person: Person) -> bool:
    """Whether somebody came for a while that was told to be short."""
    if person.starts is None or person.ends is None:
        return False
    return date.fromisoformat(person.ends) - date.fromisoformat(person.starts) <= SHORT


def goes_with(person: Person, busy: Collection[int]) -> bool:
    """Whether somebody whose first day nobody told goes as the busy months, from 0, end: in the last or just after."""
    if person.starts is not None or person.ends is None:
        return False
    last = date.fromisoformat(person.ends)
    month = timedelta(days=31)
    before = {last.month - 1, (last - month).month - 1}
    return not before.isdisjoint(busy) and (last + month).month - 1 not in busy


def part_of(person: Person, days: Days) -> float:
    """The part of these days that somebody is there."""
    begins, ends = _while(person, days)
    return max(0, (ends - begins).days + 1) / ((days[1] - days[0]).days + 1)


def _while(person: Person, days: Days) -> Days:
    first = date.min if person.starts is None else date.fromisoformat(person.starts)
    last = date.max if person.ends is None else date.fromisoformat(person.ends)
    return max(first, days[0]), min(last, days[1])


def _parts(people: Sequence[Person], days: Days | None) -> list[tuple[float, list[Person]]]:
    """The month in parts in which the same people are there, each as a part of it."""
    if days is None:
        return [(1.0, list(people))]
    whiles = [(person, *_while(person, days)) for person in people]
    there = [(person, begins, ends + DAY) for person, begins, ends in whiles if begins <= ends]
    edges = sorted({days[0], days[1] + DAY, *(edge for _, *ends in there for edge in ends)})
    length = (edges[-1] - edges[0]).days
    return [
        ((last - first).days / length, [person for person, begins, ends in there if begins <= first < ends])
        for first, last in pairwise(edges)
    ]
