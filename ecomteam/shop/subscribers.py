"""Subscribers: how many stop and come in a month, what one leaves while it stays, and what an ad-bought one costs.

Amounts are in the shop's currency, rounded as they are shown: whoever redoes a sum comes out where it does.
"""

import msgspec

from ecomteam.shop.case import Case
from ecomteam.shop.subscriptions import all_theirs, boxes, of_subscribers

# Shares are shown, and counted with, to a hundredth of a percent.
SHOWN = 4


class Subscribers(msgspec.Struct, frozen=True, kw_only=True):
    """``boxes`` are the orders a month of one, ``new`` those that come a month, where the shop told.

    ``leaves`` is what one leaves a month, ``worth`` in all the months that it stays, ``bought`` what the ads of a month
    are for each that comes; ``None`` where nobody knows.
    """

    count: float
    churn: float
    boxes: float
    new: float | None
    leaves: float | None
    worth: float | None
    bought: float | None

    @property
    def lost(self) -> float:
        """How many stop in a month."""
        return self.count * self.churn

    @property
    def months(self) -> float:
        """How many months one stays, on average."""
        return 1 / self.churn

    def steady(self, churn: float) -> float | None:
        """The number at which as many stop as come, where such a share stops a month; ``None`` without those who come.

        From there on it is the same every month, however long the shop goes on.
        """
        return self.new / churn if self.new is not None and churn > 0 else None

    def fewer(self, share: float) -> float:
        """How many of a month stay where such a share of all no longer stops."""
        return self.count * min(share, self.churn)


def subscribers(case: Case) -> Subscribers | None:
    """Those of a shop that told how many there are and how many stop; ``None`` of any other."""
    numbers, room = case.numbers, case.room
    count, churn = numbers.get("subscribers"), numbers.get("monthly_churn")
    if not of_subscribers(numbers) or not churn.from_shop or churn.amount.likely <= 0:
        return None
    # As it is shown: to a hundredth of a percent.
    stops = round(churn.amount.likely, SHOWN) or churn.amount.likely
    each = orders_of_one(case)
    leaves = round(room.order_leaves * each, 2)
    worth = round(room.order_leaves * each / stops, 2)
    known = room.per_order is not None and worth > 0
    new = numbers.get("new_subscribers_per_month")
    come = new.amount.likely if new.from_shop else None
    ads = room.ads * numbers.per_euro
    return Subscribers(
        count=count.amount.likely,
        churn=stops,
        boxes=each,
        new=come,
        leaves=leaves if known else None,
        worth=worth if known else None,
        bought=round(ads / come, 2) if come and ads else None,
    )


def orders_of_one(case: Case) -> float:
    """The orders a month of a subscriber, as it is shown."""
    return round(boxes(case.numbers), 2)


def only_on(case: Case) -> bool:
    """Whether it sells nothing beside, so that its orders grow as its subscribers do."""
    return of_subscribers(case.numbers) and all_theirs(case.numbers)


def lives_on(case: Case) -> bool:
    """Whether a shop's orders are those of subscribers, as far as was told."""
    return of_subscribers(case.numbers)
