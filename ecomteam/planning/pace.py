"""Pace: the hours of people beside the number of what they do, where a shop has clearly more of them than is usual."""

import msgspec

from ecomteam.model.hours import WEEKS
from ecomteam.model.money import Paced
from ecomteam.shop.case import Case
from ecomteam.shop.season import hurts_by_number
from ecomteam.shop.work import CONTRACT_WEEK, contract_week

# From how many times the usual on it is a question why, and no rounding.
CLEARLY = 1.25
MINUTES = 60


class Pace(msgspec.Struct, frozen=True):
    """Hours on paper a week, what they are for a week, the minutes of one, and the usual ones, leave and breaks in."""

    hours: float
    volume: float
    minutes: float
    usual: float

    @property
    def usual_hours(self) -> float:
        return self.usual * self.volume / MINUTES


def pace_of(case: Case, paced: Paced) -> Pace | None:
    """``None`` where hours or number were not told, owners do the work too, or the hours are about the usual ones.

    Nor in a shop whose season hurts: whoever is kept for the peak has time in a quiet month.
    """
    found = None if hurts_by_number(case.numbers) else minutes_each(case, paced)
    return None if found is None or found.hours < CLEARLY * found.usual_hours else found


def minutes_each(case: Case, paced: Paced) -> Pace | None:
    """The same whatever it comes to; ``None`` where hours or number were not told, or owners do the work too."""
    knowledge, numbers = case.knowledge, case.numbers
    people = [person for person in case.usually if person.holds(paced.role)]
    alone = all(len(person.roles) == 1 and person.hours_told and not person.owner for person in people)
    volume = numbers.likely(paced.of) / WEEKS
    if not people or not alone or not numbers.get(paced.told).from_shop or volume <= 0:
        return None
    week = knowledge.threshold(CONTRACT_WEEK)
    hours = sum(person.whole(week) * week * person.count for person in people)
    usual = contract_week(knowledge, sum(case.cover.used[name] for name in {person.name for person in people}))
    if usual <= 0:
        return None
    return Pace(hours, volume, hours * MINUTES / volume, usual * MINUTES / volume)
