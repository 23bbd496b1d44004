"""Who leaves before long: what of their work somebody who stays has the hours for, and for how many one has to follow.

Hours are net and a month. A plan, an audit and a hand-over ask here, so that they speak of the same hours.
"""

from collections.abc import Mapping, Sequence

import msgspec

from ecomteam.model.days import later
from ecomteam.model.hours import WEEKS
from ecomteam.model.roles import MANAGER
from ecomteam.model.team import Person
from ecomteam.shop.case import Case
from ecomteam.shop.costs import Range
from ecomteam.shop.cover import LEAST, UNLIMITED, Cover, Hands
from ecomteam.shop.forms import in_steps
from ecomteam.shop.names import beside
from ecomteam.shop.spare import SpareHours
from ecomteam.shop.told import WANTS_TIME, told_of

# Of somebody of whose work nearly all has nobody else, one comes for all of the hours.
NEARLY_ALL = 0.9
# Who has the time for so much of the work learns it; for a few hours of another trade nobody sits beside somebody.
LEARNS = 1 / 3
# Whoever comes within so many months of the day has come for it.
NEARBY_MONTHS = 2


class Leaver(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who goes on a ``day``, for good or for a time (``leave``), and their work.

    ``hours`` are those that they have (``UNLIMITED``: nobody knows), ``work`` what they do of it by our count, by
    activity. Without them colleagues do what is theirs in ``colleagues``, by name, ``owners`` do so many hours of it
    and ``undone`` have nobody. ``needed`` are the hours for which one has to follow; none where who stays has them.
    ``joins`` is who is named to come for it, ``cost`` what is free once they go, in the shop's currency, low to high:
    for a leave that is planned a benefit pays an employee in most countries, and no employer does.
    """

    person: Person
    day: str
    leave: bool = False
    hours: float
    work: Mapping[str, float]
    colleagues: Mapping[str, float]
    owners: float
    undone: float
    needed: float
    role: str | None
    joins: Person | None = None
    cost: Range = (0.0, 0.0)

    @property
    def counted(self) -> float:
        """The hours of their work by our count."""
        return sum(self.work.values())


def leavers(case: Case) -> tuple[Leaver, ...]:
    """In the order of their days."""
    return case.remembered(_leavers)


def gone(case: Case) -> frozenset[str]:
    """The names of those who leave before long and stay away: nobody counts on hours of theirs."""
    return frozenset([person.name for person in case.leaving if person not in case.leaves])


def staying(case: Case) -> tuple[Hands, ...]:
    """The hands of a usual month without those who leave before long."""
    leave = gone(case)
    return tuple([each for each in case.hands if each.name not in leave]) if leave else case.hands


def all_who_go(case: Case) -> tuple[Leaver, ...]:
    """The same with whoever came for a short while: an audit asks whether their work stays."""
    return case.remembered(_all_who_go)


def _all_who_go(case: Case) -> tuple[Leaver, ...]:
    return _worked_out(case, case.going)


def _leavers(case: Case) -> tuple[Leaver, ...]:
    return _worked_out(case, case.leaving)


def _worked_out(case: Case, people: Sequence[Person]) -> tuple[Leaver, ...]:
    there, found = list(case.lasting_hands), list[Leaver]()
    for person in people:
        there = [each for each in there if each.name != person.name]
        one = _leaver(case, person, [*there, *_coming(case, person)])
        found.append(one)
        if one.needed and one.hours:
            part = min(1.0, one.needed / one.hours) if one.hours < UNLIMITED else 1.0
            theirs = case.own_hands([person])
            there += [_as(each, beside(f"after {person.name}"), each.hours * part) for each in theirs]
    return tuple(found)


def _as(hands: Hands, name: str, hours: float) -> Hands:
    return msgspec.structs.replace(hands, name=name, hours=hours)


def _coming(case: Case, person: Person) -> list[Hands]:
    """The hands of whoever is named to come and stay, by about the day on which somebody leaves."""
    there = [msgspec.structs.replace(one, status="active", starts=None) for one in _by_then(case, person)]
    return [msgspec.structs.replace(each, new=True) for each in case.own_hands(there)]


def _by_then(case: Case, person: Person) -> Sequence[Person]:
    until = later(case.goes_on(person), NEARBY_MONTHS)
    return [one for one in case.joiners() if (one.starts or "") <= until]


def _leaver(case: Case, person: Person, there: Sequence[Hands]) -> Leaver:
    mine = case.own_hands([person])
    hours = sum(each.hours for each in mine)
    without, with_them = case.covered_by(there), case.covered_by([*there, *mine])
    work = with_them.by(person.name)
    used = sum(work.values())
    undone = max(0.0, without.uncovered_hours - with_them.uncovered_hours)
    more = _more(with_them, without, person.name)
    owners = sum(each for name, each in more.items() if name in without.owners)
    colleagues = {name: each for name, each in more.items() if name not in without.owners}
    role = _role(case, person, work)
    lost = undone if _owners_take_it(case) else undone + owners
    asked = _asked(case, person, hours, used)
    part = min(1.0, lost / used) if used > LEAST else 1.0
    return Leaver(
        person=person,
        day=case.goes_on(person),
        leave=person in case.leaves,
        hours=hours,
        work=work,
        colleagues=colleagues,
        owners=owners,
        undone=undone,
        needed=0.0 if role is None else _in_steps(case, person, role, asked * part, hours),
        role=role,
        joins=_joins(case, person),
        cost=_free(case, person),
    )


def _free(case: Case, person: Person) -> Range:
    """What they cost; of whom nobody told it as much as is usual, which whoever follows is priced at too."""
    each, gap = case.people_cost.get(person.name), case.room.gap
    if each is None:
        return 0.0, 0.0
    pay = gap.pay if gap is not None and each.guessed else 1.0
    return each.cost[0] / pay, each.cost[1] / pay


def _more(before: Cover, after: Cover, leaver: str) -> Mapping[str, float]:
    """By name the hours that somebody does more."""
    found = {name: hours - before.used.get(name, 0.0) for name, hours in after.used.items() if name != leaver}
    return {name: hours for name, hours in found.items() if hours > LEAST}


def _owners_take_it(case: Case) -> bool:
    """Whether free hours of owners go first: of a shop that loses money, where they told a week and want no rest."""
    return case.room.loses_alone and case.owner_week_told and not told_of(case.numbers.facts) & WANTS_TIME


def _asked(case: Case, person: Person, hours: float, used: float) -> float:
    """The hours of somebody that the work takes: those that were told, but for who clearly has fewer by our count.

    What leads, hurts, or is work that we know little of, is as it was told; nobody's whose work nobody told of.
    """
    bought = person.outside and case.bought(person) is not None
    told = person.hours_told or bought or (person.owner and case.owner_week_told)
    if hours >= UNLIMITED or not told or person.name in case.shared:
        return used
    threshold, roles = case.knowledge.threshold, {held.role for held in person.roles}
    if hours - used < max(threshold("spare_from_week") * WEEKS, threshold("spare_share") * hours):
        return hours
    spare = SpareHours(case)
    little = used < threshold("known_work_share") * hours
    if not person.owner and (case.knowledge.leading_roles >= roles or spare.hurts(roles)):
        return hours
    if not person.owner and not person.outside and (little or not _told(spare, case, person)):
        return hours
    return used


def _told(spare: SpareHours, case: Case, person: Person) -> bool:
    """Whether most of their work follows from what was told."""
    done = case.cover.by(person.name)
    return 2 * sum(hours for name, hours in done.items() if spare.told(name)) >= sum(done.values())


def _in_steps(case: Case, person: Person, role: str, hours: float, of: float) -> float:
    if hours >= NEARLY_ALL * of - LEAST:
        return of
    if person.sourcing == "agency" and of >= UNLIMITED:
        return hours if hours > LEAST else 0.0
    return min(of, in_steps(case.knowledge, role, person.sourcing, hours))


def _role(case: Case, person: Person, work: Mapping[str, float]) -> str | None:
    """The role of whoever follows: the one with most hours of their own, else of most of their work.

    Who leads stays to do so where another owner does; of an owner's work that no role of theirs is there for nobody
    follows: it waits like all other work.
    """
    held = list(dict.fromkeys(each.role for each in person.roles))
    if person.owner:
        lead = any(one.owner or one.holds(MANAGER) for one in case.lasting)
        held = [role for role in held if role != MANAGER or not lead]
    if not held:
        return None
    shares = {role: sum(each.fte or 0.0 for each in person.roles if each.role == role) for role in held}
    first = case.knowledge.first_done_by
    theirs = {role: sum(work.get(name, 0.0) for name in first.get(role, ())) for role in held}
    return max(held, key=lambda role: (shares[role], theirs[role]))


def takes_over(case: Case, one: Leaver) -> str | None:
    """Who does the work with somebody before they leave: whoever comes for it, a colleague who has the time for it or
    works in the same department, else an owner (an empty name); ``None`` where nobody is there.
    """
    if one.joins is not None:
        return one.joins.name
    goes = {each.name for each in (one.person, *case.leaving)}
    staying = [each for each in case.lasting if each.name and not (each.owner or each.outside or each.name in goes)]
    able = [each for each in staying if one.colleagues.get(each.name, 0.0) >= LEARNS * one.counted]
    departments = {case.knowledge.role(held.role).department for held in one.person.roles}
    near = [
        each
        for each in staying
        if departments & {case.knowledge.role(held.role).department for held in each.roles} and each.count == 1
    ]
    able.sort(key=lambda each: -one.colleagues[each.name])
    colleague = next(iter([*able, *near]), None)
    if colleague is not None:
        return colleague.name
    return "" if any(each.owner and each.name not in goes for each in case.lasting) else None


def _joins(case: Case, person: Person) -> Person | None:
    """Who is named to come about then and has one of their roles."""
    roles = {held.role for held in person.roles}
    return next((one for one in _by_then(case, person) if any(map(one.holds, roles))), None)
