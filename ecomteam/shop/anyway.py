"""Done anyhow: work that a shop which sells gets done today, though we count more hours for it than its people have.

An order that was sent has been packed, and a question that was answered took somebody's time. Where nobody says that it
hurts, our count is off, or people are faster, or work longer, than was told: that is a question, and no job for
somebody new. So it asks for nobody; what more orders ask for on top of it does.
"""

from collections.abc import Iterable, Mapping, Sequence

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.team import Person
from ecomteam.shop.cover import LEAST, Cover, Hands, trade_hours
from ecomteam.shop.numbers import Known, Numbers
from ecomteam.shop.told import WANTS_TIME, named_by_pains, told_of
from ecomteam.shop.work import FTE_HOURS, ActivityWork, Work

# Who wants time speaks of all the work that nobody else is there for; who says this, of all there is.
OF_ALL = frozenset({"team_stretched"})
OWNERS = ""
# What comes in whether or not somebody has time for it: no order that was sent says that it was done.
INTAKE = "new_products_per_month"


def done_at_their_pace(knowledge: Knowledge, numbers: Numbers, work: Work) -> Mapping[str, str]:
    """The activities that whoever is there for them gets done today, by all that was told, each with its role.

    What hurts, was measured or told in hours is counted as it was told.
    """
    said = told_of(numbers.facts)
    if not numbers.get("orders_per_month").from_shop or said & OF_ALL:
        return {}
    hurts = named_by_pains(knowledge, numbers.facts)
    return {
        name: activity.doers[0]
        for name, one in work.activities.items()
        if (activity := knowledge.activities[name]).unavoidable and activity.doers
        if one.basis == "counted" and not one.claimed and name not in hurts
    }


def piling(numbers: Numbers, work: Work) -> frozenset[str]:
    """The work of which the shop told the pace, and how much comes in: what nobody has time for waits."""
    if not numbers.get(INTAKE).from_shop:
        return frozenset()
    return frozenset(
        [name for name in work.measured if any(one.id == INTAKE for one in _drivers(work.activities[name]))]
    )


def _drivers(one: ActivityWork) -> Iterable[Known]:
    return (known for part in one.parts for known in part.drivers)


def own_pace(knowledge: Knowledge, paced: Mapping[str, str], hands: Sequence[Hands]) -> frozenset[str]:
    """Of what is done at the pace of whoever is there, that of which they fill a week: they are the measure of it."""
    full = knowledge.threshold(FTE_HOURS) - LEAST
    return frozenset([name for name, role in paced.items() if trade_hours(hands, role) >= full])


def done_anyway(
    knowledge: Knowledge,
    numbers: Numbers,
    work: Work,
    people: Sequence[Person],
    hands: Sequence[Hands],
    cover: Cover,
    paced: Mapping[str, str],
) -> Mapping[str, float]:
    """By activity the hours a month that are done though nobody told has them; none where a pain speaks of them.

    Of a role that is at most as many hours as its people (else the owners) have: a pace of twice what is published is a
    pace (``pace_at_most``), beyond it somebody is missing. Where they fill a week of that trade they are the measure of
    what is ``paced``, however fast that makes them: a plan asks, and hires nobody on our count against theirs.
    """
    said = told_of(numbers.facts)
    if not numbers.get("orders_per_month").from_shop or said & OF_ALL:
        return {}
    held = {held.role for person in people if not person.owner for held in person.roles}
    held -= {held.role for person in people if person.owner for held in person.roles}
    hurts = named_by_pains(knowledge, numbers.facts)
    pace = knowledge.threshold("pace_at_most") - 1
    theirs = own_pace(knowledge, paced, hands)
    left: dict[str, float] = {}
    found: dict[str, float] = {}
    for name, hours in cover.uncovered.items():
        activity = knowledge.activities[name]
        if not activity.unavoidable or not activity.doers:
            continue
        role = activity.doers[0]
        if name in piling(numbers, work):
            continue
        if work.activities[name].claimed or name in hurts or (said & WANTS_TIME and role not in held):
            continue
        own = [each.hours for each in hands if (role in each.roles or role in each.own) and not each.department]
        pool = role if own else OWNERS
        most = left.setdefault(pool, pace * sum(own or [each.hours for each in hands if each.owner]))
        if (not own and name in knowledge.crews) or name in theirs:
            # Only its own people measure such work, whoever they are.
            found[name] = hours
        elif (done := min(hours, most)) > LEAST:
            found[name] = done
            left[pool] = most - done
    return found
