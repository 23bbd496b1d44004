"""Orders that are made good: what all of them cost a month, and what it brings when fewer have to be."""

from ecomteam.model.amounts import tens
from ecomteam.model.money import FirstStep
from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.words import advice as words
from ecomteam.words.numbers import amount, price, written


def brings(case: Case, row: FirstStep) -> float:
    """Euros a month, where that share of them is good at once; nothing where nobody told of any."""
    return (row.fewer_redone or 0.0) * case.room.redone * case.room.orders.amount.likely


def total(case: Case, row: FirstStep) -> Text | None:
    """What all of them cost, from what is shown, so that whoever redoes it comes out where it does."""
    if not brings(case, row):
        return None
    each = round(case.room.redo_cost * case.numbers.per_euro, 2)
    orders = round(case.room.redo_rate * case.room.orders.amount.likely, 1)
    return words.STEP_REDONE.format(
        orders=written(orders),
        cost=price(each, each, case.numbers.currency),
        amount=amount(tens(orders * each), case.numbers.currency),
    )
