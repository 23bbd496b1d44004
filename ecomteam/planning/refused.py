"""Parcels that are refused at the door, or that nobody is at home for: what all of them cost, and what fewer bring."""

from ecomteam.model.amounts import tens
from ecomteam.model.money import FirstStep
from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.words import advice as words
from ecomteam.words.numbers import amount, price, written


def brings(case: Case, row: FirstStep) -> float:
    """Euros a month, where that share of them is taken after all; nothing where nobody told of any."""
    return (row.fewer_refused or 0.0) * case.room.refused * case.room.orders.amount.likely


def total(case: Case, row: FirstStep) -> Text | None:
    """What all of them cost, from what is shown, so that whoever redoes it comes out where it does."""
    if not brings(case, row):
        return None
    orders = round(case.room.refused_rate * case.room.orders.amount.likely, 1)
    each = round(case.room.refused_cost * case.numbers.per_euro, 2)
    return words.STEP_REFUSED.format(
        orders=written(orders),
        cost=price(each, each, case.numbers.currency),
        amount=amount(tens(orders * each), case.numbers.currency),
    )
