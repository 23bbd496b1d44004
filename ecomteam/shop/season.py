"""The season of a shop: the months of so many times its usual orders, and the work that comes with them."""

from collections.abc import Collection, Sequence

from ecomteam.knowledge.base import PEAK, Knowledge
from ecomteam.shop.numbers import Numbers
from ecomteam.shop.usual import BUSY_MONTHS

SEASON = "seasonal_peak"
# What comes in with the orders of that month; products, ads and accounts are the same as in any other.
COMES_WITH_ORDERS = frozenset(
    {
        "orders_per_month",
        "b2c_orders",
        "b2b_orders",
        "marketplace_orders",
        "own_shop_orders",
        "manual_orders",
        "contacts_per_month",
        "returns_per_month",
        "own_deliveries",
    }
)
# For these somebody can help out by the hour, but not where it takes a specialist: what takes somebody who knows the
# shop is done before the season.
HELPED_OUT, NOT_BY_THE_HOUR = ("logistics", "service"), ("specialist", "lead")


def hurts(numbers: Numbers) -> bool:
    """Whether the season is among what hurts."""
    symptoms = numbers.facts.get("symptoms")
    return isinstance(symptoms, frozenset) and SEASON in symptoms


def hurts_by_number(numbers: Numbers) -> bool:
    """Whether it hurts, and the shop knows how much more it has then."""
    return hurts(numbers) and numbers.get(PEAK).from_shop and numbers.get(PEAK).amount.likely > 1


def helped_out(knowledge: Knowledge, activity: str) -> bool:
    """Whether it is work that comes with the orders, for which somebody can help out by the hour."""
    rows = knowledge.work_rows.get(activity, ())
    return by_the_hour(knowledge, activity) and any(
        COMES_WITH_ORDERS.intersection((row.driver, row.times)) for row in rows
    )


def by_the_hour(knowledge: Knowledge, activity: str) -> bool:
    """Whether somebody can help out with it by the hour."""
    one = knowledge.activities[activity]
    if not one.doers or one.skill in NOT_BY_THE_HOUR:
        return False
    return knowledge.role(one.doers[0]).department in HELPED_OUT


def busy_numbers(numbers: Numbers, knowledge: Knowledge) -> frozenset[int]:
    """The months of the year, from 0, that were told as busy, where it was told how busy; nothing else."""
    known = numbers.get(PEAK)
    if not known.from_shop or known.amount.likely <= 1:
        return frozenset()
    runs = busy_months(numbers, knowledge)
    year = [option.id for option in knowledge.question(BUSY_MONTHS).options] if runs else []
    return frozenset([year.index(month) for run in runs for month in run])


def busy_months(numbers: Numbers, knowledge: Knowledge) -> tuple[tuple[str, ...], ...]:
    """The busy months that were told, those that follow one another together: ``(("november", "december"),)``.

    Nothing where none or all of them are busy.
    """
    told = numbers.facts.get(BUSY_MONTHS)
    if not isinstance(told, frozenset) or BUSY_MONTHS not in knowledge.questions:
        return ()
    return _runs([option.id for option in knowledge.question(BUSY_MONTHS).options], told)


def _runs(year: Sequence[str], busy: Collection[str]) -> tuple[tuple[str, ...], ...]:
    begins = [at for at, month in enumerate(year) if month in busy and year[at - 1] not in busy]
    found = []
    for at in begins:
        size = next(size for size in range(len(year)) if year[(at + size) % len(year)] not in busy)
        found.append(tuple(year[(at + step) % len(year)] for step in range(size)))
    return tuple(found)
