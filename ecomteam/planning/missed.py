"""Sales that stock costs: those that are missed where it runs out, and orders that are cancelled where it was wrong."""

import msgspec

from ecomteam.model.amounts import tens
from ecomteam.model.money import FirstStep
from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.shop.positions import Position
from ecomteam.words import advice as words
from ecomteam.words.numbers import amount, both, percent, price, written

# Planning the stock.
STOCK_PLAN = "stock_plan"
LOST_SALES, CANCELLED = "lost_sales_per_month", "cancelled_rate"


class Missed(msgspec.Struct, frozen=True):
    """Sales a month that are missed, the share of sales that an order leaves, and what they would have left; in the
    shop's currency, from what is shown.
    """

    sales: float
    share: float
    worth: float


def missed(case: Case) -> Missed | None:
    """Nothing where nobody told of any, or where an order leaves nothing."""
    sales, leaves = case.numbers.get(LOST_SALES), case.room.per_order
    orders = case.room.orders.amount.likely
    if not sales.from_shop or not sales.amount.likely or leaves is None or leaves.likely <= 0 or orders <= 0:
        return None
    basket = case.numbers.get("average_order_value")
    value = basket.amount.likely if basket.from_shop else case.room.revenue.amount.likely / orders
    if value <= 0:
        return None
    share = round(leaves.likely / value, 2)
    shown = round(sales.amount.likely * case.numbers.per_euro)
    return Missed(sales=shown, share=share, worth=tens(shown * share))


def made_good(case: Case, position: Position) -> bool:
    """Whether it plans the stock, and what is missed for want of stock is at least what it costs."""
    found, cost = case.remembered(missed), position.cost
    if found is None or cost is None or position.role != case.knowledge.first_choices.get(STOCK_PLAN):
        return False
    return found.worth >= cost.high


def brings(case: Case, row: FirstStep) -> float:
    """Euros a month, where that share of them is made or sent; nothing where nobody told of any."""
    found = missed(case) if row.fewer_missed else None
    won = 0.0 if found is None else (row.fewer_missed or 0.0) * found.worth / case.numbers.per_euro
    return won + (row.fewer_cancelled or 0.0) * _cancelled(case) * _leaves(case)


def total(case: Case, row: FirstStep) -> Text | None:
    """What all of them come to, from what is shown, so that whoever redoes it comes out where it does."""
    if not brings(case, row):
        return None
    currency = case.numbers.currency
    if row.fewer_cancelled:
        orders, each = round(_cancelled(case), 1), round(_leaves(case) * case.numbers.per_euro, 2)
        return words.STEP_CANCELLED.format(
            orders=written(orders), each=price(each, each, currency), amount=amount(tens(orders * each), currency)
        )
    found = missed(case)
    assert found is not None
    return words.STEP_MISSED.format(
        sales=amount(found.sales, currency), share=both(percent, found.share), amount=amount(found.worth, currency)
    )


def _cancelled(case: Case) -> float:
    """Orders a month that have to be cancelled."""
    rate = case.numbers.get(CANCELLED)
    return rate.amount.likely * case.room.orders.amount.likely if rate.from_shop else 0.0


def _leaves(case: Case) -> float:
    return max(0.0, case.room.per_order.likely) if case.room.per_order is not None else 0.0
