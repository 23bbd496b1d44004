"""Whether a shop lives on subscriptions: what its ads bring, and what an order is, follow from that."""

from ecomteam.shop.numbers import Numbers

SHARE = "subscriber_orders_share"
# From this part of the orders on a shop lives on subscribers, where it told the part.
HALF = 0.5


def of_subscribers(numbers: Numbers) -> bool:
    """Whether a shop's orders are those of subscribers, at one price, for all that was told."""
    count, share = numbers.get("subscribers"), numbers.get(SHARE)
    if not count.from_shop or count.amount.likely <= 0:
        return False
    if share.from_shop:
        return share.amount.likely >= HALF
    return numbers.likely("orders_per_month") <= numbers.knowledge.threshold("orders_per_subscriber") * _count(numbers)


def boxes(numbers: Numbers) -> float:
    """The orders a month of one subscriber: by the part that was told; else all there are, or one a month where these
    are clearly more.
    """
    share, each = numbers.get(SHARE), numbers.likely("orders_per_month") / _count(numbers)
    if share.from_shop:
        return each * share.amount.likely
    return 1.0 if beside(numbers) else each


def beside(numbers: Numbers) -> bool:
    """Whether what is sent beyond a box a month is taken to be bought singly, as nobody told."""
    most = numbers.knowledge.threshold("boxes_of_one")
    return not numbers.get(SHARE).from_shop and numbers.likely("orders_per_month") > most * _count(numbers)


def all_theirs(numbers: Numbers) -> bool:
    """Whether every order is one of a subscriber."""
    share = numbers.get(SHARE)
    return share.amount.likely >= 1 if share.from_shop else not beside(numbers)


def _count(numbers: Numbers) -> float:
    return numbers.likely("subscribers")
