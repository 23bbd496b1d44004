"""Whoever is paid by what they sell: their part of an order beside what that leaves, in sums that can be redone."""

import math

from ecomteam.model.ideas import Idea
from ecomteam.model.text import Text
from ecomteam.planning.thought_of import a_month
from ecomteam.shop.case import Case
from ecomteam.words import notnow as words
from ecomteam.words.lists import in_turn
from ecomteam.words.numbers import amount, both, percent, price, whole


def by_commission(case: Case, idea: Idea) -> tuple[Text, int | None]:
    """What is theirs of an order, and the orders that pay for what they are paid besides."""
    room, currency = case.room, case.numbers.currency
    orders, leaves = room.orders.amount.likely, room.order_leaves
    if room.per_order is None or orders <= 0 or leaves <= 0:
        return words.TELL_PRICE, None
    basket = round(room.revenue.amount.likely / orders * case.numbers.per_euro, 2)
    share = idea.commission or case.knowledge.threshold("usual_commission")
    fee = round(basket * share, 2)
    left = round(leaves - fee, 2)
    money = {"basket": basket, "fee": fee, "leaves": leaves, "left": left, "net": round(left - room.order_ads, 2)}
    fills: dict[str, Text | int] = {name: price(each, each, currency) for name, each in money.items()}
    fills["share"], fills["most"] = both(percent, share), both(percent, math.floor(leaves / basket * 100) / 100)
    if left <= 0:
        return words.COMMISSION_ALL.format(**fills), None
    found = [(words.COMMISSION if idea.commission else words.COMMISSION_UNTOLD).format(**fills)]
    if room.bought:
        net = money["net"]
        fills["net"] = price(abs(net), abs(net), currency)
        found.append((words.COMMISSION_BOUGHT if net > 0 else words.COMMISSION_LOSES).format(**fills))
    cost, paid = a_month(case, idea)[0], None
    if cost:
        paid = math.ceil(round(cost / left, 6))
        found.append(words.COMMISSION_BASE.format(**fills, cost=amount(cost, currency), orders=whole(paid)))
    total = amount(round(fee * round(orders)), currency)
    found.append(words.COMMISSION_NEW.format(**fills, orders=whole(round(orders)), total=total))
    if not idea.commission:
        found.append(words.COMMISSION_TELL)
    return in_turn(*found), paid
