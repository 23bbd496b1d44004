"""Room: what a shop can pay for people, from what it keeps of its revenue, and what today's people cost.

Gross profit is revenue times margin, less postage. Of it, Dutch retail spends about two fifths on people (E-016); a
careful owner spends less. docs/work.md has the formulas. All amounts here are a month, in euros.
"""

import math
from collections.abc import Sequence

import msgspec

from ecomteam.model.amounts import Amount
from ecomteam.model.team import Person
from ecomteam.shop.costs import Pricing
from ecomteam.shop.numbers import Known, Numbers


class Room(msgspec.Struct, frozen=True, kw_only=True):
    """``low`` by caution and ``high`` by practice, less what today's people cost; ``None`` where revenue is not known.

    ``limit`` is what new people may cost at the high end: the budget that was told, or the room, whichever is tighter.
    ``estimated`` are the people whose cost nobody told, and ``team`` what all cost, low to high.
    """

    revenue: Known
    margin: Known
    postage: Known
    orders: Known
    gross_profit: Amount | None
    per_order: Amount | None
    team: tuple[float, float]
    estimated: tuple[str, ...]
    low: float | None
    high: float | None
    budget: float | None
    limit: float | None

    @property
    def later(self) -> float | None:
        """What may be spent at a volume that is not there yet: the middle of the room, or the budget grown along."""
        if self.low is None or self.high is None:
            return self.budget
        return max(0.0, (self.low + self.high) / 2, self.budget or 0.0)

    def extra_orders(self, cost: float) -> int | None:
        """The orders a month that bring in so much, rounded up so that they really do."""
        if self.per_order is None or self.per_order.likely <= 0:
            return None
        return math.ceil(round(cost / self.per_order.likely, 6))


def room(numbers: Numbers, people: Sequence[Person], pricing: Pricing) -> Room:
    revenue = numbers.get("monthly_revenue")
    margin, orders = numbers.get("gross_margin"), numbers.get("orders_per_month")
    postage = numbers.get("shipping_cost_per_order")
    known = revenue.origin != "assumed" and revenue.amount.likely > 0
    profit = _kept(revenue.amount.times(margin.amount), orders.amount, postage.amount) if known else None
    per_order = _per_order(numbers, margin.amount, postage.amount) if known else None
    team, estimated = _team(numbers, people, pricing)
    share = numbers.knowledge.threshold
    low = None if profit is None else profit.low * share("room_share_careful") - team[1]
    high = None if profit is None else profit.high * share("room_share_usual") - team[0]
    budget = _budget(numbers, team)
    return Room(
        revenue=revenue,
        margin=margin,
        postage=postage,
        orders=orders,
        gross_profit=profit,
        per_order=per_order,
        team=team,
        estimated=estimated,
        low=low,
        high=high,
        budget=budget,
        limit=_limit(low, high, budget),
    )


def _kept(profit: Amount, orders: Amount, postage: Amount) -> Amount:
    likely = profit.likely - orders.likely * postage.likely
    # More orders bring the revenue that pays their postage, so both stand at the same end.
    low = profit.low - orders.low * postage.likely
    high = profit.high - orders.high * postage.likely
    return Amount(min(low, likely), likely, max(high, likely))


def _per_order(numbers: Numbers, margin: Amount, postage: Amount) -> Amount | None:
    revenue, orders = numbers.get("monthly_revenue").amount, numbers.get("orders_per_month").amount
    basket = numbers.get("average_order_value")
    value = basket.amount if basket.origin == "told" or orders.likely <= 0 else None
    if value is None:
        likely = revenue.likely / orders.likely
        value = Amount(likely, likely, likely)
    return Amount(
        value.low * margin.low - postage.high,
        value.likely * margin.likely - postage.likely,
        value.high * margin.high - postage.low,
    )


def _team(numbers: Numbers, people: Sequence[Person], pricing: Pricing) -> tuple[tuple[float, float], tuple[str, ...]]:
    low = high = 0.0
    estimated = []
    for person, cost in zip(people, pricing.people(people), strict=True):
        low += cost[0] * person.count
        high += cost[1] * person.count
        if person.cost_per_month is None and not person.owner:
            estimated.append(person.name)
    return (low / numbers.per_euro, high / numbers.per_euro), tuple(estimated)


def _budget(numbers: Numbers, team: tuple[float, float]) -> float | None:
    """What the owner wants to spend on new people: said as extra, or as the whole less today's team."""
    for fact, taken in (("extra_budget", 0.0), ("monthly_budget", team[1])):
        if numbers.is_told(fact):
            return max(0.0, numbers.get(fact).amount.low * numbers.scale - taken)
    return None


def _limit(low: float | None, high: float | None, budget: float | None) -> float | None:
    if budget is not None:
        return budget if high is None else max(0.0, min(budget, high))
    return None if low is None else max(0.0, low)
