"""Somebody whom an owner thought of for the work of a step, at a price and hours of their own: judged by the hour.

They come instead of who is advised for it, so what is left beside that step says nothing of them.
"""

import math
import re

import msgspec

from ecomteam.model.hours import WEEKS
from ecomteam.model.team import Person
from ecomteam.model.text import Text
from ecomteam.planning.evens import extra_orders
from ecomteam.planning.weekly import weekly
from ecomteam.shop.case import Case
from ecomteam.shop.positions import Position
from ecomteam.shop.work import CONTRACT_WEEK
from ecomteam.words import alternative as words
from ecomteam.words.lists import in_turn
from ecomteam.words.notnow import IS_ORDERS, STOP
from ecomteam.words.numbers import amount, price, whole

# From how much less on an hour is a reason to try: what is nearly the same is no other choice.
CHEAPER = 0.85
_WORD = re.compile(r"\w+")


class _Hour(msgspec.Struct, frozen=True):
    """What an hour of somebody costs, beside the low and the high price of an hour of a position; and hours a week."""

    each: float
    theirs: tuple[float, float]
    week: float

    @property
    def cheap(self) -> bool:
        return self.each <= CHEAPER * self.theirs[0]


def _hour(case: Case, position: Position, person: Person) -> _Hour | None:
    """``None`` where hours or price of either were not told or are not known."""
    week = person.whole(case.knowledge.threshold(CONTRACT_WEEK)) * case.knowledge.threshold(CONTRACT_WEEK)
    if not person.cost_per_month or not person.hours_told or week <= 0:
        return None
    if position.cost is None or position.by_the_piece or position.hours <= 0:
        return None
    theirs = round(position.cost.low / position.hours, 2), round(position.cost.high / position.hours, 2)
    return _Hour(round(person.cost_per_month / (week * WEEKS), 2), theirs, week)


def by_the_hour(case: Case, rank: int, position: Position, person: Person) -> Text | None:
    """What an hour of both costs, that one comes instead of the other, and what to try first."""
    found, currency = _hour(case, position, person), case.numbers.currency
    if found is None or person.cost_per_month is None:
        return None
    cost = round(person.cost_per_month * person.count)
    said = words.HOUR_BESIDE_STEP.format(
        cost=amount(cost, currency),
        hours=whole(found.week * person.count),
        each=price(found.each, found.each, currency),
        rank=rank,
        theirs=price(*found.theirs, currency),
    )
    orders = extra_orders(case, cost / case.numbers.per_euro)
    more = STOP.format(said=IS_ORDERS.format(cost=amount(cost, currency), orders=orders)) if orders.en else None
    return in_turn(*filter(None, (said, more, _trial(case, found, person))))


def all_of_it(case: Case, rank: int, position: Position, person: Person) -> Text | None:
    """Of whom no hours were told, what an hour would cost of all that a step does, and that one comes instead."""
    if person.hours_told or not person.cost_per_month or position.by_the_piece or position.hours <= 0:
        return None
    if position.cost is None:
        return None
    currency, cost = case.numbers.currency, round(person.cost_per_month * person.count)
    said = words.ALL_OF_STEP.format(
        cost=amount(cost, currency),
        hours=whole(position.hours / WEEKS),
        each=price(cost / position.hours, cost / position.hours, currency),
        rank=rank,
        theirs=price(position.cost.low / position.hours, position.cost.high / position.hours, currency),
    )
    orders = extra_orders(case, cost / case.numbers.per_euro)
    more = STOP.format(said=IS_ORDERS.format(cost=amount(cost, currency), orders=orders)) if orders.en else None
    return in_turn(*filter(None, (said, more)))


def what_is_paid(case: Case, position: Position, person: Person, limit: float | None) -> Text | None:
    """How many hours a week of somebody cheaper can be paid today, where all that was thought of cannot."""
    found = _hour(case, position, person)
    if found is None or limit is None or not found.cheap:
        return None
    hours = min(limit / found.each / WEEKS, found.week * person.count)
    if hours < 1:
        return None
    currency = case.numbers.currency
    said = words.LIMIT_PAYS.format(
        each=price(found.each, found.each, currency),
        theirs=price(*found.theirs, currency),
        limit=amount(limit, currency),
        hours=weekly(math.floor(hours)),
    )
    return in_turn(*filter(None, (said, _trial(case, found, person))))


def _trial(case: Case, found: _Hour, person: Person) -> Text | None:
    """What to try a stranger on; of who is there already everybody knows how they work."""
    if not found.cheap or _is_there(case, person):
        return None
    return words.TRY_ONE if person.count > 1 else words.TRY_IT


def _is_there(case: Case, person: Person) -> bool:
    """Whether own words for somebody name one of the people: "more hours of Aoife"."""
    said = set(_WORD.findall(person.name.casefold()))
    return any(said.issuperset(_WORD.findall(one.name.casefold())) for one in case.people if one.name)
