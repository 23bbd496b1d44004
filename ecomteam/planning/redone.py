"""Orders that are made good: what all of them cost a month, what fewer bring, and whom they pay who prevents them."""

import math

from ecomteam.model.amounts import tens
from ecomteam.model.money import FirstStep
from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.shop.positions import Position
from ecomteam.words import advice as words
from ecomteam.words.numbers import amount, price, written

# The work of whoever sees to it that less goes wrong.
PREVENTION = "redo_prevention"


def each(case: Case) -> float:
    """What one that is made good costs, in cents of the shop's currency as it is shown."""
    return round(case.room.redo_cost * case.numbers.per_euro, 2)


def many(case: Case) -> float:
    """How many are made good a month, to a tenth as it is shown."""
    return round(case.room.redo_rate * case.room.orders.amount.likely, 1)


def fewer(case: Case, position: Position) -> int | None:
    """How many fewer a month pay for who prevents them; ``None`` where that is more than go away at best."""
    cost = position.cost
    if cost is None or not each(case) or not any(one.activity == PREVENTION for one in position.takes_over):
        return None
    found = math.ceil(round(cost.high / each(case), 6))
    return found if found <= case.knowledge.threshold("redo_goes") * many(case) else None


def prevented(case: Case, position: Position) -> bool:
    """Whether it is for who prevents them, and what goes away at best is at least what that costs."""
    cost = position.cost
    if cost is None or position.role != case.knowledge.first_choices.get(PREVENTION):
        return False
    return case.knowledge.threshold("redo_goes") * many(case) * each(case) >= cost.high


def brings(case: Case, row: FirstStep) -> float:
    """Euros a month, where that share of them is good at once; nothing where nobody told of any."""
    return (row.fewer_redone or 0.0) * case.room.redone * case.room.orders.amount.likely


def total(case: Case, row: FirstStep) -> Text | None:
    """What all of them cost, from what is shown, so that whoever redoes it comes out where it does."""
    if not brings(case, row):
        return None
    orders, cost = many(case), each(case)
    return words.STEP_REDONE.format(
        orders=written(orders),
        cost=price(cost, cost, case.numbers.currency),
        amount=amount(tens(orders * cost), case.numbers.currency),
    )
