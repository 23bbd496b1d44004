"""Ads that cost more an order than an order leaves: each one that they bring makes the shop poorer, so they stop first.

What they cost is that of a usual month: the ads that were told ÷ its orders, whatever a season brings.
"""

import math

from ecomteam.model.money import FirstStep
from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.shop.subscribers import subscribers
from ecomteam.words import advice as words
from ecomteam.words.numbers import amount, price, whole

ADS, ORDERS, BASKET = "ad_spend_per_month", "orders_per_month", "average_order_value"
# What an order leaves is less than its ads, or nothing even before these.
DEAR, UNPAID = "dear", "unpaid"


def fits(case: Case, row: FirstStep) -> bool:
    return row.ads is None or case.remembered(_ads) == row.ads


def said(case: Case, row: FirstStep) -> Text:
    """The text with what an order leaves, and what its ads cost, in it."""
    room, currency = case.room, case.numbers.currency
    return row.text.format(
        leaves=price(room.order_leaves, room.order_leaves, currency),
        each=price(room.order_ads, room.order_ads, currency),
        orders=whole(room.orders.amount.likely),
        ads=_spent(case),
    )


def total(case: Case, row: FirstStep) -> Text | None:
    """What all orders leave, and what they lack of the ads that they cost: from what is shown."""
    if row.ads != DEAR:
        return None
    room, currency = case.room, case.numbers.currency
    orders = round(room.orders.amount.likely)
    left = round(orders * room.order_leaves)
    short = round(room.ads * case.numbers.per_euro) - left
    return words.STEP_DEAR_ADS.format(
        orders=whole(orders),
        leaves=price(room.order_leaves, room.order_leaves, currency),
        left=amount(left, currency),
        ads=_spent(case),
        short=amount(short, currency),
    )


def brings(case: Case, row: FirstStep) -> float:
    """Euros a month by which the ads exceed what all orders leave: at least so much comes back."""
    if row.ads is None or not fits(case, row):
        return 0.0
    return max(0.0, case.room.ads - max(0.0, case.room.order_leaves / case.numbers.per_euro) * _orders(case))


def _ads(case: Case) -> str | None:
    """``None`` where ads, orders or what one leaves were not told, and of subscribers who leave more than they cost."""
    numbers, room = case.numbers, case.room
    known = numbers.get(ADS).from_shop and numbers.is_the_shops(ORDERS)
    told = room.contribution is not None or (room.margin.from_shop and numbers.is_the_shops(BASKET))
    if not known or not told or room.per_order is None or _orders(case) < 1 or room.ads <= 0:
        return None
    found = case.remembered(subscribers)
    if found is not None and found.worth is not None and found.bought is not None and found.bought <= found.worth:
        return None
    if math.ceil(room.order_leaves * 100) <= 0:
        return UNPAID
    return DEAR if room.order_ads > room.order_leaves else None


def _orders(case: Case) -> float:
    return case.room.orders.amount.likely


def _spent(case: Case) -> Text:
    return amount(round(case.room.ads * case.numbers.per_euro), case.numbers.currency)
