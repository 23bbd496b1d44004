"""The busiest month: the work that comes with orders so many times as large, done by the people of today and of the
plan. What is left then is for temporary help, not for somebody the whole year round.
"""

from collections.abc import Mapping

import msgspec

from ecomteam.model.amounts import figures
from ecomteam.model.hours import a_week
from ecomteam.model.plan import BusiestMonth, ExtraHands
from ecomteam.planning.path import Path
from ecomteam.shop.case import Case
from ecomteam.shop.cover import Cover, cover
from ecomteam.shop.positions import price, relieved
from ecomteam.shop.work import ActivityWork, Work

PEAK = "peak_factor"
SEASON = "seasonal_peak"
# What comes in with the orders of that month; products, ads and accounts are the same as in any other.
COMES_WITH_ORDERS = frozenset(
    {
        "orders_per_month",
        "b2c_orders",
        "b2b_orders",
        "marketplace_orders",
        "manual_orders",
        "contacts_per_month",
        "returns_per_month",
        "own_deliveries",
    }
)
# For these somebody can help out by the hour; what takes somebody who knows the shop is done before the season.
HELPED_OUT = ("logistics", "service")
# Less than this a month is done in between.
LITTLE = 4.0


def busiest_month(case: Case, way: Path) -> BusiestMonth | None:
    """``None`` where nobody told of a season, or where the busiest month is like the others."""
    known = case.numbers.get(PEAK)
    symptoms = case.numbers.facts.get("symptoms")
    hurts = isinstance(symptoms, frozenset) and SEASON in symptoms
    times = known.amount.likely
    if times <= 1 or not (known.from_shop or hurts):
        return None
    work = busy(case.work, times)
    hands = [*relieved(case.hands, way.rested), *way.newcomers]
    usual, then = case.covered_by(hands), cover(case.knowledge, work, hands)
    return BusiestMonth(
        times=times,
        told=known.from_shop,
        work=a_week(work.hours.likely),
        hands=tuple(
            ExtraHands(role=role, hours_per_week=a_week(hours), cost=price(case, role, "in_house", hours))
            for role, hours in _left(case, usual, then).items()
            if hours >= LITTLE and case.knowledge.role(role).department in HELPED_OUT
        ),
        leaves=_leaves(case, times),
        currency=case.numbers.currency,
        own_judgement=None if known.from_shop else known.own_judgement,
    )


def _leaves(case: Case, times: float) -> float | None:
    """What the orders on top leave together, as likely, in the shop's currency."""
    room = case.room
    if room.per_order is None or room.per_order.likely <= 0:
        return None
    # By what one order is shown to leave, so that whoever redoes it comes out where it does.
    return figures(room.orders.amount.likely * (times - 1) * room.order_leaves, 3)


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


def _left(case: Case, usual: Cover, then: Cover) -> Mapping[str, float]:
    """Hours a month that nobody has time for then and that are done in a usual month, by the role whose they are first.

    What waits all year round is no matter of the season: it is what the hires are for.
    """
    found: dict[str, float] = {}
    for activity, hours in then.uncovered.items():
        more = hours - usual.uncovered.get(activity, 0.0)
        doers = case.knowledge.activities[activity].doers
        if more > 0 and doers:
            found[doers[0]] = found.get(doers[0], 0.0) + more
    return dict(sorted(found.items(), key=lambda pair: -pair[1]))
