"""What one order leaves: its margin, less postage, what comes back and what is made good; in euros, as a range."""

import msgspec

from ecomteam.model.amounts import Amount
from ecomteam.shop.costs import Range
from ecomteam.shop.numbers import Known, Numbers
from ecomteam.shop.payroll import sums_apart

CONTRIBUTION = "contribution_per_order"
OFFLINE = "offline_orders_per_month"
# What marketplaces keep of what is sold there, where the margin does not have it off.
FEE = "marketplace_fee"


def told_contribution(numbers: Numbers) -> Known | None:
    """What an order leaves after goods and postage, where the shop said so: nobody works out what was told."""
    found = numbers.get(CONTRIBUTION)
    return found if found.from_shop else None


def revenue_of(numbers: Numbers) -> Known:
    """Revenue a month, in euros; where it was told roughly, beside orders and what one of them is, exactly these.

    Whoever says 86,000 of 240 orders of 360 means 86,400: on one page each sum of them comes to the same.
    """
    told, orders, basket = (numbers.get(one) for one in ("monthly_revenue", "orders_per_month", "average_order_value"))
    if any(one.origin != "told" for one in (told, orders, basket)) or numbers.facts.get("returns_taken_off") is True:
        return told
    made = orders.amount.product(basket.amount)
    most = numbers.knowledge.threshold("revenue_rounded") * made.likely
    same = made.low == made.high and told.amount.low == told.amount.high
    near = same and 0 < abs(made.likely - told.amount.likely) <= most
    return msgspec.structs.replace(told, amount=made, rests_on=(orders.id, basket.id)) if near else told


def offline_orders(numbers: Numbers, orders: Known) -> float:
    """The told orders a month that come in beside the web shop; none where its own are told to be none yet."""
    told = numbers.get(OFFLINE)
    return told.amount.likely if told.from_shop and orders.amount.likely > 0 else 0.0


def with_offline(numbers: Numbers, revenue: Known, orders: Known) -> tuple[Known, Known]:
    """Revenue and orders with those from outside the web shop, which earn what its own do: our judgement.

    Revenue that was told is the web shop's, unless what one order is says that it has all of them.
    """
    beside = offline_orders(numbers, orders)
    if not beside:
        return revenue, orders
    own, basket = orders.amount.likely, numbers.get("average_order_value")
    all_orders = msgspec.structs.replace(orders, amount=plus(orders.amount, beside))
    if basket.origin == revenue.origin == "told":
        shop, whole = (abs(revenue.amount.likely - many * basket.amount.likely) for many in (own, own + beside))
        if whole < shop:
            return revenue, all_orders
    return msgspec.structs.replace(revenue, amount=revenue.amount.times((own + beside) / own)), all_orders


def returns(numbers: Numbers) -> tuple[float, float, float, float]:
    """The told share of orders that comes back, and the part of the revenue that was told which that leaves.

    Then what one of them costs beside the sale, and what is paid back in it of goods that cannot be sold again.
    """
    rate = numbers.get("return_rate")
    # What was rented comes back as agreed.
    returned = rate.amount.likely if rate.from_shop and numbers.facts.get("rents_out") is not True else 0.0
    refunded = _refunded(numbers) if returned else 0.0
    whole = refunded > 0 or numbers.facts.get("returns_taken_off") is True
    return returned, 1.0 if whole else 1 - returned, _return_cost(numbers) + refunded, refunded


def _refunded(numbers: Numbers) -> float:
    """What is paid back of an order where nothing that comes back can be sold again; 0 where it can, or who knows."""
    if numbers.facts.get("returns_resold") is not False or numbers.facts.get("returns_taken_off") is True:
        return 0.0
    basket, orders = numbers.get("average_order_value"), numbers.get("orders_per_month")
    if basket.origin == "told":
        return basket.amount.likely
    revenue = numbers.get("monthly_revenue")
    known = any(one.from_shop for one in (basket, revenue)) and orders.amount.likely > 0
    return revenue.amount.likely / orders.amount.likely if known else 0.0


def made_good(numbers: Numbers) -> Range:
    """The told share of orders that is made good, and what one of them costs; nothing where nobody told."""
    rate = numbers.get("redo_rate")
    return (rate.amount.likely, numbers.likely("cost_per_redo")) if rate.from_shop else (0.0, 0.0)


def refused(numbers: Numbers, postage: Known, margin: Known) -> Range:
    """The told share of orders that is refused at the door, and what one of them costs; nothing where nobody told.

    It was sent all the same, comes back at what a return was told to cost, else at its postage once more, and brings
    nothing in: what it was counted for goes off again, unless it is off the revenue that was told.
    """
    rate = numbers.get("refused_rate")
    if not rate.from_shop or numbers.packs_nothing:
        return 0.0, 0.0
    back = numbers.get("cost_per_return")
    way = back.amount.likely if back.from_shop else postage.amount.likely
    if numbers.facts.get("returns_taken_off") is True:
        return rate.amount.likely, way
    told = told_contribution(numbers)
    if told is not None:
        return rate.amount.likely, way + told.amount.likely + postage.amount.likely
    return rate.amount.likely, way + _value(numbers) * margin.amount.likely


def fees(numbers: Numbers, returned: float) -> Range:
    """The part of the orders of which marketplaces keep a told share, and what that is of one; else nothing.

    Of what comes back they keep nothing, unless it is off the revenue that was told. What an order was told to leave
    has all of it off.
    """
    fee = numbers.get(FEE)
    if not fee.from_shop or told_contribution(numbers) is not None:
        return 0.0, 0.0
    only = numbers.facts.get("sells") == frozenset({"marketplaces"})
    part = 1.0 if only else numbers.likely("marketplace_share")
    kept = 1.0 if numbers.facts.get("returns_taken_off") is True else 1 - returned
    return part * kept, _value(numbers) * fee.amount.likely


def _value(numbers: Numbers) -> float:
    """What an order brings in: as told, else by what all of them do."""
    basket, orders = numbers.get("average_order_value"), numbers.likely("orders_per_month")
    told = basket.origin == "told" or orders <= 0
    return basket.amount.likely if told else numbers.likely("monthly_revenue") / orders


def _return_cost(numbers: Numbers) -> float:
    """What a return costs beside the sale; no parcel comes back where suppliers send, unless somebody tells so, or
    where nothing is sent.
    """
    known = numbers.get("cost_per_return")
    no_parcel = numbers.packs_nothing or numbers.facts.get("fulfilment") == "dropship"
    return known.amount.likely if known.from_shop or not no_parcel else 0.0


def with_returns(contribution: Known, postage: Known, returned: float, return_cost: float, stays: float) -> Amount:
    """What an order leaves with its share of returns."""
    return plus(contribution.amount, -returned * lost_of_one(contribution, postage, return_cost, stays))


def lost_of_one(contribution: Known, postage: Known, return_cost: float, stays: float) -> float:
    """What an order that comes back costs: it brings in nothing, was sent all the same, and costs a return.

    Where all of the revenue ``stays`` (1), what it brings in is off that already or in the cost.
    """
    return return_cost if stays == 1.0 else contribution.amount.likely + postage.amount.likely + return_cost


def otherwise(numbers: Numbers, told: Amount) -> Amount | None:
    """What basket, margin and postage make an order leave, where all were told and it is something else."""
    value, margin, postage = (
        numbers.get(one) for one in ("average_order_value", "gross_margin", "shipping_cost_per_order")
    )
    if value.origin == "assumed" or not (margin.from_shop and postage.from_shop):
        return None
    made = _left(value.amount, margin.amount, postage.amount)
    far = sums_apart(numbers) * max(abs(made.likely), abs(told.likely))
    return made if made.low - told.high > far or told.low - made.high > far else None


def _left(value: Amount, margin: Amount, postage: Amount) -> Amount:
    return Amount(
        value.low * margin.low - postage.high,
        value.likely * margin.likely - postage.likely,
        value.high * margin.high - postage.low,
    )


def of_orders(orders: Amount, each: Amount) -> Amount:
    """What all orders leave; who loses on each loses least with the fewest of them."""
    low = (orders.low if each.low >= 0 else orders.high) * each.low
    high = (orders.high if each.high >= 0 else orders.low) * each.high
    return Amount(low, orders.likely * each.likely, high)


def plus(amount: Amount, more: float) -> Amount:
    return Amount(amount.low + more, amount.likely + more, amount.high + more)


def less_postage(profit: Amount, orders: Amount, postage: Amount) -> Amount:
    likely = profit.likely - orders.likely * postage.likely
    # What nobody told of postage does not overrule what was told.
    low = profit.low - orders.low * postage.likely
    high = profit.high - orders.high * postage.low
    if high < 0:
        # Who loses on each order loses least with the fewest of them.
        high *= min(1.0, orders.low / orders.high)
    return Amount(min(low, likely), likely, max(high, likely))


def parcels(revenue: Known, orders: Known) -> Amount:
    """The orders beside each end of revenue: more of them bring what pays their postage, unless revenue is told."""
    few, usual, many = orders.amount.low, orders.amount.likely, orders.amount.high
    return Amount(many, usual, few) if revenue.origin == orders.origin == "told" else orders.amount


def one_order(numbers: Numbers, margin: Amount, postage: Amount) -> Amount | None:
    revenue, orders = numbers.get("monthly_revenue").amount, numbers.get("orders_per_month").amount
    basket = numbers.get("average_order_value")
    value = basket.amount if basket.origin == "told" or orders.likely <= 0 else None
    if value is None:
        likely = revenue.likely / orders.likely
        value = Amount(likely, likely, likely)
    return _left(value, margin, postage)
