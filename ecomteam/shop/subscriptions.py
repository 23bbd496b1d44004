"""Whether a shop lives on subscriptions: what its ads bring, and what an order is, follow from that."""

from ecomteam.shop.numbers import Numbers


def of_subscribers(numbers: Numbers) -> bool:
    """Whether a shop's orders are those of subscribers, at one price, for all that was told."""
    count, orders = numbers.get("subscribers"), numbers.likely("orders_per_month")
    most = numbers.knowledge.threshold("orders_per_subscriber")
    return count.from_shop and count.amount.likely > 0 and orders <= most * count.amount.likely
