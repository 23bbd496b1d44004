"""Hours that become free of who makes what is sold: so many orders more, and what these leave.

Where an owner's hands cap the orders and more are asked for, an hour that somebody else or a first step takes off them
is an hour for the next order. It is said once: where the first hire that frees some is paid, else behind a step.
"""

import math
from collections.abc import Sequence

import msgspec

from ecomteam.model.plan import DoFirst, FreedOrders, Hire
from ecomteam.planning.ceiling import capping, orders_an_hour
from ecomteam.planning.step import Path, Step
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST
from ecomteam.shop.relief import relief_wanted
from ecomteam.shop.told import WANTS_TIME, told_of
from ecomteam.shop.wishes import SELL_MORE

BEHIND, RUNS_OUT, FLAT = "making_behind", "stock_runs_out", "sales_flat"
WAIT = "making_wait_weeks"
# One order more is no reason for anything.
LEAST_ORDERS = 2
# From so many hours for an order on a tenth of one is close enough.
LONG = 10.0


def with_freed(
    case: Case, way: Path, hires: Sequence[Hire], steps: Sequence[DoFirst]
) -> tuple[tuple[Hire, ...], tuple[DoFirst, ...]]:
    """The same with the orders that freed hours make beside the first hire that frees any, else beside a step."""
    demand = asked_for(case)
    if demand is None:
        return tuple(hires), tuple(steps)
    for place, (one, step) in enumerate(zip(hires, way.steps, strict=True)):
        if step.soon and (said := _of_hire(case, one, step, demand)) is not None:
            return (*hires[:place], said, *hires[place + 1 :]), tuple(steps)
    rows = {row.id: row for row in case.knowledge.catalogue.first_steps}
    for place, first in enumerate(steps):
        found = _orders(case, _saved_of_makers(case, first, rows[first.id].activities), demand)
        if found is not None:
            return tuple(hires), (*steps[:place], msgspec.structs.replace(first, freed=found), *steps[place + 1 :])
    return tuple(hires), tuple(steps)


def asked_for(case: Case) -> str | None:
    """What says that more would be bought than is made: it ``waits``, or more is ``wanted``; ``None`` if nothing does.

    Who wants to sell more and cannot lacks buyers, and ads that bring each of them leave less of an order.
    """
    told, wait = told_of(case.numbers.facts), case.numbers.get(WAIT)
    if not any(orders_an_hour(case, name) for name in capping(case)):
        return None
    if told & {BEHIND, RUNS_OUT} or (wait.from_shop and wait.amount.likely > 0):
        return "waits"
    return "wanted" if SELL_MORE in told and FLAT not in told and not case.room.bought else None


def _of_hire(case: Case, hire: Hire, step: Step, demand: str) -> Hire | None:
    """With what the orders leave that its own hours make, or those that it frees; ``None`` where it makes and frees
    none, or where an order more costs more than it leaves.
    """
    paid = hire.pays_for_itself
    if paid is None or paid.price_rise is not None or hire.follows is not None:
        return None
    if paid.made:
        said = msgspec.structs.replace(paid, made_leaves=round(paid.made * case.room.order_leaves))
    elif (found := _orders(case, _freed_of_makers(case, step), demand)) is not None:
        said = msgspec.structs.replace(paid, freed=found)
    else:
        return None
    return msgspec.structs.replace(hire, pays_for_itself=said)


def _makers(case: Case) -> frozenset[str]:
    """The owners who make what is sold today, in a week that is full: who has an hour to spare can make in that."""
    cover = case.cover
    busy = {name for name in cover.owners if cover.capacity[name] - cover.used[name] < LEAST}
    making = {doing.name for name in capping(case) for doing in cover.done.get(name, ()) if doing.hours > LEAST}
    return frozenset(busy & making)


def _freed_of_makers(case: Case, step: Step) -> float:
    """Hours a month that somebody new takes of owners who make, of other work; who asked for time has that first."""
    owners, making = _makers(case), capping(case)
    taken = [one for one in step.position.takes_over if one.from_whom in owners and one.activity not in making]
    return sum(one.hours for one in taken) - (relief_wanted(case) if _asks_for_time(case) else 0.0)


def _saved_of_makers(case: Case, first: DoFirst, work: Sequence[str]) -> float:
    """Hours a month that a step saves of theirs; none for who asked for time."""
    if first.saves_hours is None or not first.of_hours or _asks_for_time(case):
        return 0.0
    owners = _makers(case)
    theirs = sum(doing.hours for name in work for doing in case.cover.done.get(name, ()) if doing.name in owners)
    return first.saves_hours.likely * min(1.0, theirs / first.of_hours)


def _asks_for_time(case: Case) -> bool:
    return bool(told_of(case.numbers.facts) & WANTS_TIME)


def _orders(case: Case, hours: float, demand: str) -> FreedOrders | None:
    """Whole orders, from what is shown; ``None`` where the hours make none, or an order leaves nothing."""
    pace = max((orders_an_hour(case, name) or 0.0 for name in capping(case)), default=0.0)
    leaves = case.room.order_leaves
    if not pace or round(hours) < 1 or leaves <= 0:
        return None
    each = round(1 / pace, 1 if 1 / pace >= LONG else 2)
    # Half an order more is none.
    orders = math.floor(round(hours) / each + LEAST)
    if orders < LEAST_ORDERS:
        return None
    return FreedOrders(
        hours=round(hours),
        each=each,
        orders=orders,
        leaves=leaves,
        amount=round(orders * leaves),
        currency=case.numbers.currency,
        waits=demand == "waits",
        rests=relief_wanted(case) > LEAST and not _asks_for_time(case),
    )
