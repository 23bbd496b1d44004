"""Hours that own people have to spare, and are paid for: they go to work that waits before anybody is looked for."""

import math
from collections.abc import Mapping, Sequence

import msgspec

from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Cost
from ecomteam.model.team import Person
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST
from ecomteam.shop.demand import Demand
from ecomteam.shop.own import Own, given_by, of_department, only
from ecomteam.shop.positions import Position
from ecomteam.shop.spare import SpareHours
from ecomteam.shop.work import FTE_HOURS
from ecomteam.words import advice as words


def by_own_people(demand: Demand, wanted: Position, before: Sequence[Position]) -> Position | None:
    """A position as fixed hours of own people, who have these to spare, are paid for them, and can do or learn it."""
    case, knowledge = demand.case, demand.case.knowledge
    if wanted.by_the_piece or wanted.spared is not None or wanted.role in knowledge.leading_roles:
        return None
    work = demand.offer(wanted.role).work(wanted.hours)
    own = spared(case, work, given_by(before))
    if own is None:
        return None
    cannot = [name for name in knowledge.done_by[wanted.role] if not can_do(case, own.person, name)]
    return msgspec.structs.replace(
        wanted,
        sourcing="in_house",
        engagement="full_time" if own.hours >= knowledge.threshold(FTE_HOURS) - 1 else "part_time",
        count=1,
        hours=own.hours,
        on_call=False,
        cost=Cost(low=0.0, high=0.0, currency=case.numbers.currency, basis=words.PAID_ALREADY),
        outside=None,
        all_outside=None,
        work=(),
        heaviest=tuple([name for name in wanted.heaviest if name in work and can_do(case, own.person, name)]),
        own=own,
        fixed="spare",
        others=tuple(sorted({*wanted.others, *cannot})),
    )


def spared(case: Case, work: Mapping[str, float], given: Mapping[str, float]) -> Own | None:
    """Who has most hours to spare for this work, by activity in hours a month; ``None`` where nobody has any.

    ``given`` are the hours that they have with other positions.
    """
    hour = case.knowledge.threshold("outside_step_week") * WEEKS
    best: Own | None = None
    for person, free in case.remembered(_with_time):
        able = sum(hours for activity, hours in work.items() if can_do(case, person, activity))
        most = math.floor((free - given.get(person.name, 0.0)) / hour + LEAST)
        hours = min(math.ceil(able / hour - LEAST), most) * hour
        if hours > LEAST and (best is None or hours > best.hours):
            best = only(case, person, {}, hours)
    return best


def can_do(case: Case, person: Person, activity: str) -> bool:
    """Whether it is work that one of somebody's roles stands in for, or that is learnt from colleagues nearby."""
    done_by, mine = case.knowledge.done_by, [held.role for held in person.roles]
    if not case.stands_in(activity, mine) and case.knowledge.first_choices.get(activity) not in mine:
        return False
    if any(activity in done_by[role] for role in mine):
        return True
    return activity in case.knowledge.learnt and of_department(case, person, activity)


def _with_time(case: Case) -> Sequence[tuple[Person, float]]:
    """Who has clearly hours to spare, as likely, with those of the busiest month left to them."""
    spare, found = SpareHours(case), list[tuple[Person, float]]()
    threshold = case.knowledge.threshold
    for group in spare.spare(case.lasting):
        free = group.hours - max(group.likely, spare.busiest(group.roles))
        clearly = max(threshold("spare_from_week") * WEEKS, threshold("spare_share") * group.hours)
        # Of whoever is there for a day or two less is much: most of their hours.
        mostly = max(threshold("spare_least_week") * WEEKS, threshold("spare_most_share") * group.hours)
        if free < min(clearly, mostly):
            continue
        for person in _most_first(case, group.people):
            idle = min(free, case.cover.capacity[person.name] - case.cover.used[person.name])
            if idle > LEAST:
                found.append((person, idle))
                free -= idle
    return found


def _most_first(case: Case, people: Sequence[Person]) -> Sequence[Person]:
    cover = case.cover
    return sorted(people, key=lambda one: cover.used[one.name] - cover.capacity[one.name])
