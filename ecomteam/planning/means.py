"""What an owner can pay beside who comes now and next, and what a price comes to in orders: sums that can be redone."""

import math

from ecomteam.model.amounts import tens
from ecomteam.model.text import Text
from ecomteam.planning.evens import extra_orders
from ecomteam.planning.step import Path
from ecomteam.planning.volumes import so_much, volume_at
from ecomteam.shop.case import Case
from ecomteam.words import notnow as words
from ecomteam.words.lists import AND, in_turn, listed
from ecomteam.words.numbers import amount, span

ORDERS = "orders_per_month"
# What an order leaves follows from these; nobody estimates how many there are.
LEAVES = (
    (ORDERS, words.ORDERS_TOLD),
    ("average_order_value", words.BASKET_TOLD),
    ("gross_margin", words.MARGIN_TOLD),
)
# So many times as large a shop is looked at.
SCALES = (1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class Means:
    """Amounts are in the shop's currency. ``limit`` is what can be paid at most, ``None`` where nobody can say, and
    ``left`` what is left of it beside who comes now and next.
    """

    def __init__(self, case: Case, way: Path) -> None:
        self.case = case
        per = case.numbers.per_euro
        self.spent = sum(cost.high for step in way.soon if (cost := step.position.charged) and step.payer != "freed")
        limit = case.room.limit
        self.limit = None if limit is None else tens(max(0.0, limit - case.season_takes) * per)
        self.left = math.inf if self.limit is None else max(0.0, self.limit - self.spent)

    def orders(self, cost: float, there: float | None = None) -> int | None:
        """The extra orders a month that pay for so much, in the shop's currency; those on a marketplace leave less."""
        return self.case.room.extra_orders(cost / self.case.numbers.per_euro, there)

    def money(self, cost: tuple[float, float], orders: int | None, how: Text | None = None) -> Text:
        """What it costs in orders, by the sum ``how`` where there is one, and what can be paid where that is less."""
        asked = span(round(cost[0]), round(cost[1]), self.case.numbers.currency)
        said = how or words.IT_COSTS.format(cost=asked)
        if orders is None:
            return self.unknown(self.paid(said, cost[1]))
        pattern = words.IS_ORDERS if how is None else words.PROJECT_ORDERS
        return self.paid(pattern.format(said=said, cost=asked, orders=self.that_is(cost[1])), cost[1])

    def unknown(self, said: Text) -> Text:
        """The same with why it stands there in no orders: what was not told, or that none of them pays."""
        room, numbers = self.case.room, self.case.numbers
        if room.per_order is not None:
            return in_turn(said, words.NO_LEAVES) if room.order_leaves <= 0 else said
        missing = [name for fact, name in LEAVES if not numbers.get(fact).from_shop]
        return in_turn(said, words.TELL_LEAVES.format(what=listed(missing, AND))) if missing else said

    def volume(self, cost: float) -> Text | None:
        """The shop's own numbers from which on so much a month can be paid beside who comes now and next."""
        case = self.case
        if self.limit is None or cost <= self.left or not case.numbers.get(ORDERS).from_shop:
            return None
        for scale in SCALES:
            room = case.at(scale).room
            if room.later is not None and room.later * case.numbers.per_euro - self.spent >= cost:
                found = volume_at(case, scale)
                return None if found is None else so_much(case, found)
        return None

    def that_is(self, cost: float, there: float | None = None) -> Text:
        """So much in orders, in words."""
        return extra_orders(self.case, cost / self.case.numbers.per_euro, there=there)

    def paid(self, said: Text, cost: float) -> Text:
        """Whether so much can be paid, and how much else."""
        if self.limit is None or cost <= self.left:
            return words.STOP.format(said=said)
        if self.limit <= 0:
            room, numbers = self.case.room, self.case.numbers
            if room.feeds_owner and room.living and not room.likely_loses:
                living = amount(round(room.living * numbers.per_euro), numbers.currency)
                return words.NOTHING_BESIDE.format(said=said, living=living)
            return words.NOTHING_LEFT.format(said=said)
        if cost > self.limit:
            return words.CAN_PAY.format(said=said, limit=amount(self.limit, self.case.numbers.currency))
        if tens(self.left) <= 0:
            return words.NONE_BESIDE.format(said=said)
        return words.LEFT_BESIDE.format(said=said, left=amount(tens(self.left), self.case.numbers.currency))
