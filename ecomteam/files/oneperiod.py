"""A period that is told once, for orders and for what they bring: "we sell 540,000 a year, 8,300 orders"."""

import contextlib
import math
from collections.abc import Mapping

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.told import periodic
from ecomteam.files.values import FactReader, WrongValue
from ecomteam.model.amounts import Span, amount_of
from ecomteam.model.questions import Question

ORDERS, REVENUE = "orders_per_month", "monthly_revenue"
YEAR, MONTHS = "year", 12
# What an order of consumers brings in euros, as it is estimated where nobody tells: the nearer reading is meant.
USUAL_BASKET = 80


def of_one_period(
    told: Mapping[str, str], asked: Mapping[str, Question], reader: FactReader, average: float | None = None
) -> dict[str, str]:
    """What is told of each, with the year of the one behind the other where that has no period of its own.

    Not where only a month of the other makes an ordinary sum of an order: "300 orders, last year 180k". ``average`` is
    what an order was told to bring, in the shop's currency.
    """
    found = dict(told)
    pair = [(fact, told[fact]) for fact in (ORDERS, REVENUE) if fact in told and fact in asked]
    yearly = [fact for fact, said in pair if reader.period(asked[fact], said) == YEAR]
    bare = [fact for fact, said in pair if periodic().search(said) is None]
    if len(yearly) != 1 or len(bare) != 1 or yearly == bare:
        return found
    orders, revenue = (_likely(asked[fact], told[fact], reader) for fact in (ORDERS, REVENUE))
    if not orders or not revenue:
        return found
    of_month = revenue / orders
    of_year = of_month * (MONTHS if bare == [ORDERS] else 1 / MONTHS)
    if _far(of_year, average, reader) < _far(of_month, average, reader):
        found[bare[0]] = a_year(told[bare[0]], reader)
    return found


def a_year(said: str, reader: FactReader) -> str:
    """The same for a year."""
    words = vocabulary()
    per, year = words.per, words.periods[YEAR]
    return f"{said} {per.nl[0]} {year.nl[0]}" if reader.lang == "nl" else f"{said} {per.en[0]} {year.en[0]}"


def _likely(question: Question, said: str, reader: FactReader) -> float | None:
    with contextlib.suppress(WrongValue):
        number = reader.number(question, said)
        return amount_of(number).likely if isinstance(number, Span) else float(number)
    return None


def _far(basket: float, average: float | None, reader: FactReader) -> float:
    """How far it is, in times as much or as little, from what an order brings."""
    usual = average or USUAL_BASKET * next(
        (row.per_euro for row in reader.catalogue.currencies if row.id == reader.currency), 1.0
    )
    return abs(math.log(basket / usual))
