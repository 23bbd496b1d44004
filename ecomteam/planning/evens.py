"""Extra orders in words: how many pay for a cost or make a loss good, and how many where each is bought with ads."""

import math

from ecomteam.model.amounts import percents
from ecomteam.model.text import Text
from ecomteam.planning.staying import new_ones
from ecomteam.shop.case import Case
from ecomteam.words import advice as words
from ecomteam.words.numbers import amount, both, percent, price, whole

CENTS = 100


def extra_orders(case: Case, cost: float, share: bool = True, there: float | None = None) -> Text:
    """The extra orders that pay for so many euros a month, with their share of today's; nothing where none do.

    Where the shop's orders are bought, they are those that come without ads, and those that cost ads like today's stand
    beside them where there is a number of these. On a marketplace each leaves so much ``there``, and no ads of the shop
    bring it.
    """
    room = case.room
    orders = room.extra_orders(cost, there)
    if orders is None:
        return Text("", "")
    fills = {"orders": whole(orders), "share": share_of(case, orders) if share else Text("", "")}
    if there is not None:
        return words.EXTRA_ORDERS_THERE.format(**fills)
    if (new := new_ones(case, cost)) is not None:
        return words.OR_NEW_ONES.format(said=words.EXTRA_ORDERS.format(**fills), new=new)
    if not room.bought:
        return words.EXTRA_ORDERS.format(**fills)
    many = room.orders_bought(cost)
    if many is None:
        return words.EXTRA_ORDERS_UNPAID.format(**fills)
    return words.EXTRA_ORDERS_BOUGHT.format(**fills, many=whole(many))


def price_rise(case: Case, short: float) -> tuple[float, int] | None:
    """What each of today's orders has to bring in more to make so much, in the shop's currency, and how many there are.

    To the cent, rounded up so that they really do. Of a shop with a season the orders are those of an average month.
    """
    today = round(case.room.average_orders)
    return (math.ceil(round(short / today * CENTS, 6)) / CENTS, today) if today > 0 else None


def is_a_price(case: Case, rise: float) -> bool:
    """Whether an order may be asked to bring in so much more, in the shop's currency."""
    room, orders = case.room, case.room.orders.amount.likely
    basket = room.revenue.amount.likely / orders * case.numbers.per_euro if orders > 0 else 0.0
    return basket <= 0 or rise <= case.knowledge.threshold("rise_at_most") * basket


def needed(case: Case, short: float) -> tuple[int, bool] | None:
    """The orders a month with which so much more is left, and whether that is without the ads of today.

    Ads that do not bring enough orders cost what others would leave. ``None`` where no number of orders does.
    """
    room, per = case.room, case.numbers.per_euro
    without = room.ads > 0 and room.order_ads > room.order_leaves
    more = room.extra_orders(max(0.0, short / per - (room.ads if without else 0.0)))
    return None if more is None else (round(room.orders.amount.likely) + more, without)


def todays(case: Case, orders: int) -> Text:
    """So many orders in words: today's, or where a season was told those of an average month."""
    return (words.TODAYS if case.room.season is None else words.OF_AN_AVERAGE_MONTH).format(orders=whole(orders))


def break_even(case: Case, loss: float) -> Text | None:
    """The extra orders a month that make so much good, in the shop's currency; ``None`` where none do.

    Where more orders alone are no answer it says so, with what the price would have to make good.
    """
    room, currency, per = case.room, case.numbers.currency, case.numbers.per_euro
    orders = room.extra_orders(loss / per)
    if not orders:
        return None
    each = price(room.order_leaves, room.order_leaves, currency)
    fills = {"loss": amount(loss, currency), "each": each, "orders": whole(orders), "share": share_of(case, orders)}
    rise = price_rise(case, loss)
    if not room.in_reach(orders) and rise is not None:
        if not is_a_price(case, rise[0]):
            return words.BREAK_EVEN_COST.format(**fills)
        more = {"rise": price(rise[0], rise[0], currency), "today": todays(case, rise[1])}
        return words.BREAK_EVEN_ALONE.format(**fills, **more)
    if not room.bought:
        return words.BREAK_EVEN.format(**fills)
    many = room.orders_bought(loss / per)
    fills["ads"] = price(room.order_ads, room.order_ads, currency)
    if many is None:
        return words.BREAK_EVEN_UNPAID.format(**fills)
    return words.BREAK_EVEN_BOUGHT.format(**fills, many=whole(many))


def share_of(case: Case, orders: float) -> Text:
    """Which part so many extra orders are of those that were told, and of which month; below a percent nothing."""
    today = case.room.orders.amount.likely
    if today <= 0 or not percents(orders / today):
        return Text("", "")
    pattern = words.OF_TODAY if case.room.season is None else words.OF_USUAL
    return pattern.format(share=both(percent, percents(orders / today)))


def lost_of(case: Case, brought: float, own: float | None = None) -> int | None:
    """The orders that undo what orders bring in on top: one that is lost takes its own part of that along.

    Where only so many of the ``own`` shop bring it, these are lost, and no marketplace keeps anything of one.
    """
    room = case.room
    orders, each = room.orders.amount.likely if own is None else own, room.per_order
    if each is None or each.likely <= 0 or orders <= 0:
        return None
    leaves = each.likely + (0.0 if own is None else room.fees)
    return math.ceil(round(brought / (leaves + brought / orders), 6))
