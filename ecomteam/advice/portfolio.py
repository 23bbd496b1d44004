"""A firm's own shops as a benchmark: no name leaves it, and with few shops none is said at all."""

from collections.abc import Iterable, Sequence
from statistics import quantiles

import msgspec

from ecomteam.model.engagement import Benchmark, Quartiles
from ecomteam.shop.case import Case
from ecomteam.shop.cover import UNLIMITED
from ecomteam.shop.work import FTE_HOURS

# With fewer, a quarter would be one shop, and whoever knows the firm's clients would know which.
FEWEST = 4
YEAR = 12
MILLION = 1_000_000
THOUSAND = 1_000


class _Measures(msgspec.Struct, frozen=True):
    by_revenue: float | None
    by_orders: float | None
    cost_share: float | None
    coverage: float | None


def benchmark(case: Case, others: Sequence[Case]) -> Benchmark:
    """Where a shop stands among others, in euros; the shop itself is none of them."""
    here = _measures(case)
    rows = [_measures(other) for other in others]
    return Benchmark(
        shops=len(rows),
        fte_by_revenue=_spread((row.by_revenue for row in rows), here.by_revenue),
        fte_by_orders=_spread((row.by_orders for row in rows), here.by_orders),
        cost_share=_spread((row.cost_share for row in rows), here.cost_share),
        coverage=_spread((row.coverage for row in rows), here.coverage),
    )


def _measures(case: Case) -> _Measures:
    """Only of what was told: a shop that nobody told the revenue of has none."""
    if case.team.people is None:
        return _Measures(None, None, None, None)
    hours = sum(each.hours for each in case.hands if each.hours < UNLIMITED and not each.department)
    fte = hours / case.knowledge.threshold(FTE_HOURS)
    revenue, orders = _told(case, "monthly_revenue"), _told(case, "orders_per_month")
    low, high = case.room.team
    work = case.work.hours.likely
    return _Measures(
        by_revenue=fte / (revenue * YEAR / MILLION) if revenue else None,
        by_orders=fte / (orders / THOUSAND) if orders else None,
        cost_share=(low + high) / 2 / revenue if revenue else None,
        coverage=1 - case.cover.uncovered_hours / work if work > 0 else None,
    )


def _told(case: Case, number: str) -> float | None:
    known = case.numbers.get(number)
    return None if known.origin == "assumed" or known.amount.likely <= 0 else known.amount.likely


def _spread(values: Iterable[float | None], here: float | None) -> Quartiles | None:
    known = sorted(value for value in values if value is not None)
    if len(known) < FEWEST:
        return None
    low, middle, high = quantiles(known, n=4, method="inclusive")
    return Quartiles(
        low=round(low, 3), middle=round(middle, 3), high=round(high, 3), here=None if here is None else round(here, 3)
    )
