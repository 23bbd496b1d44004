"""Numbers that were told for a day or a year, as they are in a usual month; and those that contradict each other.

A reader knows the calendar; what a day or a year of a shop is hangs on what else was told of it: firms order on working
days, and a year with a season has most of its orders in a few months.
"""

from collections.abc import Mapping
from types import MappingProxyType

from ecomteam.knowledge.base import PEAK, Knowledge
from ecomteam.knowledge.engine import truth
from ecomteam.model.amounts import Span, amount_of
from ecomteam.model.facts import Facts, Value
from ecomteam.model.questions import PERIODS, Question
from ecomteam.model.team import Measured

MONTHS = 12
BUSY_MONTHS = "busy_months"
OF_EXPORTS = ("orders_per_month", "monthly_revenue")
BASKET, OFFLINE = "average_order_value", "offline_orders_per_month"
NO_DIVISORS: Mapping[str, float] = MappingProxyType({})
NOTHING_ELSE: Mapping[str, str] = MappingProxyType({})
# A day of the calendar in one that firms work on.
CALENDAR_DAYS = float(PERIODS["day"] / PERIODS["workday"])


def divisors(
    knowledge: Knowledge, facts: Facts, told_per: Mapping[str, str], measured: Mapping[str, Measured]
) -> Mapping[str, float]:
    """By fact that was told for another period, what to divide it by so that it is of a usual month."""
    year = _on_average(facts, measured)
    found: dict[str, float] = {}
    for fact, period in told_per.items():
        question = knowledge.questions.get(fact)
        if question is None or isinstance(facts.get(fact), str | bool | frozenset | None):
            continue
        if period == "year" and year > 1 and _comes_with_orders(question, facts):
            found[fact] = year
        elif period == "day" and question.days == "of_customers" and facts.get("business_model") == "b2b":
            found[fact] = CALENDAR_DAYS
    return found


def _comes_with_orders(question: Question, facts: Facts) -> bool:
    """Of ads of which nobody told how they go in the season too: who tells a year has spent it where buyers were."""
    return question.seasonal is not None and truth(question.seasonal, facts) is not False


def _on_average(facts: Facts, measured: Mapping[str, Measured]) -> float:
    """How many times the orders of a usual month an average one has; 1 where no busy months were told.

    Orders of exports are those of an average month already.
    """
    if any(fact in measured and fact not in facts for fact in OF_EXPORTS):
        return 1.0
    peak = facts.get(PEAK, measured[PEAK].value if PEAK in measured else None)
    busy = facts.get(BUSY_MONTHS)
    if isinstance(peak, str | bool | frozenset | None) or not isinstance(busy, frozenset) or len(busy) >= MONTHS:
        return 1.0
    return 1 + max(0.0, amount_of(peak).likely - 1) * len(busy) / MONTHS


def basket_apart(knowledge: Knowledge, facts: Facts) -> bool:
    """Whether orders times what one of them is told to be are far from the revenue that was told.

    Not where they are near it with the orders from outside the web shop, or less what comes back.
    """
    basket, revenue, orders, offline, back = (
        None if isinstance(value := facts.get(fact), str | bool | frozenset | None) else amount_of(value).likely
        for fact in (BASKET, *OF_EXPORTS[::-1], OFFLINE, "return_rate")
    )
    if not basket or not revenue or not orders:
        return False
    apart = knowledge.threshold("sums_apart")
    counts = (orders, orders * (1 - (back or 0.0)), orders + (offline or 0.0))
    return all(abs(count * basket - revenue) > apart * max(count * basket, revenue) for count in counts)


def divided(value: Value, by: float) -> Value:
    """A number or range so many times as small; nothing else has a period."""
    if isinstance(value, Span):
        return Span(round(value.low / by, 4), round(value.high / by, 4), value.open)
    return value if isinstance(value, str | bool | frozenset) else round(value / by, 4)


def told_as(period: str, question: Question, by: float) -> tuple[str, float]:
    """The period for which a number was told, as it was counted, and how many of a usual month's it was told as."""
    working = period == "day" and (question.days == "working" or (question.days == "of_customers" and by != 1))
    times = float(PERIODS[question.per or "month"] / PERIODS[period if not working else "workday"])
    return ("workday", times) if working else (period, times * by)
