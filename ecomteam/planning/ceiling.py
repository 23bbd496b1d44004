"""What hands earn that no order leaves without: an hour of theirs, beside what an hour of help costs.

Who sells all that they make earns by one hour more what the orders leave that it makes. Where help costs more, hands
make the shop poorer with every piece, however long customers wait.
"""

from collections.abc import Mapping

import msgspec

from ecomteam.shop.candidates import candidate
from ecomteam.shop.case import Case
from ecomteam.shop.demand import Demand
from ecomteam.shop.relief import relief_wanted

# Hours that the shop told itself; what follows from its revenue says nothing of a single hour.
OWN_MEASURE = frozenset({"crew", "measured", "told"})


class HandHour(msgspec.Struct, frozen=True, kw_only=True):
    """Of one role, in the shop's currency: what the orders leave that an hour makes, and what it costs."""

    leaves: float
    low: float
    high: float


def unpaid_hands(case: Case) -> Mapping[str, HandHour]:
    """By role, of who would do such work and would cost more than it brings in."""
    orders, leaves = case.numbers.get("orders_per_month"), case.room.order_leaves
    if not orders.from_shop or orders.amount.likely <= 0 or case.room.per_order is None:
        return {}
    found: dict[str, HandHour] = {}
    for name in case.knowledge.ceilings:
        activity, work = case.knowledge.activity(name), case.work.activities.get(name)
        if work is None or work.basis not in OWN_MEASURE or not activity.doers:
            continue
        done = work.hours.likely - work.claimed
        if done <= 0:
            continue
        demand = Demand(case, case.lasting_hands, case.remembered(relief_wanted))
        position = candidate(demand, activity.doers[0], None)
        if position is None or position.cost is None or position.hours <= 0:
            continue
        hour = HandHour(
            leaves=leaves * orders.amount.likely / done,
            low=position.cost.low / position.hours,
            high=position.cost.high / position.hours,
        )
        if hour.low > hour.leaves:
            found[activity.doers[0]] = hour
    return found
