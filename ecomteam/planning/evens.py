"""Breaking even: how many orders more make a loss good."""

from ecomteam.model.amounts import percents
from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.words import advice as words
from ecomteam.words.numbers import amount, both, percent, price, whole


def break_even(case: Case, loss: float) -> Text | None:
    """The extra orders a month that make so much good, in the shop's currency; ``None`` where none do."""
    room, currency = case.room, case.numbers.currency
    orders = room.extra_orders(loss / case.numbers.per_euro)
    if not orders:
        return None
    today = room.orders.amount.likely
    share = words.OF_TODAY.format(share=both(percent, percents(orders / today))) if today > 0 else Text("", "")
    each = price(room.order_leaves, room.order_leaves, currency)
    return words.BREAK_EVEN.format(loss=amount(loss, currency), each=each, orders=whole(orders), share=share)
