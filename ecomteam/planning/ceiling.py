"""What hands earn that no order leaves without: an hour of theirs, beside what an hour of help costs.

Who sells all that they make earns by one hour more what the orders leave that it makes. Where help costs more, hands
make the shop poorer with every piece, however long customers wait.
"""

import math
from collections.abc import Mapping, Sequence

import msgspec

from ecomteam.shop.candidates import candidate
from ecomteam.shop.case import Case
from ecomteam.shop.demand import Demand
from ecomteam.shop.positions import Position
from ecomteam.shop.relief import relief_wanted

# What the last digits of a sum may be off.
SLACK = 1e-6
# Hours that the shop told itself; what follows from its revenue says nothing of a single hour.
OWN_MEASURE = frozenset({"crew", "measured", "told"})


class HandHour(msgspec.Struct, frozen=True, kw_only=True):
    """Of one role, in the shop's currency: what the orders leave that an hour makes, and what it costs."""

    leaves: float
    low: float
    high: float


def capping(case: Case) -> Sequence[str]:
    """The activities whose hands cap the orders: what is made once is sold ever after, unless its pace was told."""
    ceilings = case.knowledge.ceilings
    if not case.numbers.packs_nothing:
        return ceilings
    work = case.work.activities
    return [name for name in ceilings if name in work and work[name].basis == "measured"]


def orders_an_hour(case: Case, activity: str) -> float | None:
    """How many orders an hour of such work makes; ``None`` where the shop did not tell that itself."""
    orders, work = case.numbers.get("orders_per_month"), case.work.activities.get(activity)
    if activity not in capping(case) or work is None or work.basis not in OWN_MEASURE:
        return None
    if work.basis == "crew" and case.established:
        # The workshop of a company works for its other customers too.
        return None
    done = work.hours.likely - work.beyond
    return orders.amount.likely / done if orders.from_shop and done > 0 else None


def made_by(case: Case, position: Position) -> tuple[int, int] | None:
    """The orders a month that its hours make, and those of them that an owner makes today; ``None`` if nobody knows."""
    paced = [(taking, orders_an_hour(case, taking.activity)) for taking in position.takes_over]
    rows = [(taking, pace) for taking, pace in paced if pace is not None]
    if not rows:
        return None
    owners = case.cover.owners
    mine = sum(taking.hours * pace for taking, pace in rows if taking.from_whom in owners)
    # Half an order more is none.
    return math.floor(sum(taking.hours * pace for taking, pace in rows) + SLACK), math.floor(mine + SLACK)


def unpaid_hands(case: Case) -> Mapping[str, HandHour]:
    """By role, of who would do such work and would cost more than it brings in."""
    if case.room.per_order is None:
        return {}
    found: dict[str, HandHour] = {}
    for name in capping(case):
        activity, pace = case.knowledge.activity(name), orders_an_hour(case, name)
        # A pace that rests on hours of which we only take it that they are spent on this refuses nobody.
        if not pace or not activity.doers or name in case.rest_of_week:
            continue
        demand = Demand(case, case.lasting_hands, case.remembered(relief_wanted))
        position = candidate(demand, activity.doers[0], None)
        if position is None or position.cost is None or position.hours <= 0:
            continue
        hour = HandHour(
            leaves=case.room.order_leaves * pace,
            low=position.cost.low / position.hours,
            high=position.cost.high / position.hours,
        )
        if hour.low > hour.leaves:
            found[activity.doers[0]] = hour
    return found
