"""What the shop earns on a screen: from one order to all of them, and to what is there for new people."""

from collections.abc import Iterator, Mapping

from ecomteam.model.plan import SumLine
from ecomteam.model.text import Text
from ecomteam.reports.compose.allowance import Part
from ecomteam.reports.compose.hirelines import order_leaves
from ecomteam.words import advice
from ecomteam.words import plan as words


class Earns(Part):
    def orders_leave(self) -> str:
        """What one order leaves, and all of them; of one alone where nobody told how many there are."""
        return " ".join(filter(None, (order_leaves(self.plan, self.voice), self._together())))

    def _together(self) -> str:
        """What the orders of a month leave, and what ads take of it."""
        money = self.plan.money
        by_label = {row.label: row for row in money.lines}
        profit = by_label.get(advice.GROSS_PROFIT)
        if profit is None:
            return ""
        of_usual = money.year is not None
        of_orders = self._of_orders(by_label, of_usual)
        if money.orders is not None:
            of_orders = f"{self.say(money.orders)} {of_orders}"
        if (stores := by_label.get(advice.WITH_STORES)) is not None:
            both = self.voice.money(stores.likely, stores.likely, money.currency)
            return f"{of_orders} {self.say(words.STORES_TOO, total=both)}"
        return of_orders

    def _of_orders(self, by_label: Mapping[Text, SumLine], of_usual: bool) -> str:
        money, profit = self.plan.money, by_label[advice.GROSS_PROFIT]
        total = self.voice.money(profit.likely, profit.likely, money.currency)
        if advice.ADS not in by_label:
            return self.say(words.ORDERS_LEAVE_USUAL if of_usual else words.ORDERS_LEAVE, total=total)
        gross, ads = (by_label[label].likely for label in (advice.BEFORE_ADS, advice.ADS))
        before, spent = (self.voice.money(value, value, money.currency) for value in (gross, ads))
        pattern = words.ORDERS_LEAVE_AFTER_ADS_USUAL if of_usual else words.ORDERS_LEAVE_AFTER_ADS
        return self.say(pattern, before=before, total=total, ads=spent)

    def earns(self) -> str:
        """From one order to all of them, and to what is there for new people: sums that an owner can redo."""
        money = self.plan.money
        leaves, said = order_leaves(self.plan, self.voice), self._together()
        if not leaves or not said:
            return ""
        by_label = {row.label: row for row in money.lines}
        if money.gap is not None:
            said = f"{said} {self.say(money.gap)}"
        room = by_label.get(advice.LEFT_FOR_NEW if money.year is None else advice.LEFT_FOR_NEW_YEAR)
        nothing = room is not None and room.likely <= 0 and not self.room.long
        if room is None or nothing or money.budget is not None or self.loses():
            return f"{leaves} {said}"
        left = self.voice.money(room.likely, room.likely, money.currency)
        pattern = words.FOR_NEW_PEOPLE if money.year is None else words.FOR_NEW_PEOPLE_YEAR
        for_new = self.say(pattern, sum=self.say(room.sum), left=left)
        return " ".join((leaves, said, *self._busy_add(), for_new, *self._set_aside()))

    def _busy_add(self) -> Iterator[str]:
        year, currency = self.plan.money.year, self.plan.money.currency
        if year is not None and year.a_year:
            pattern = words.BUSY_COST if year.a_year < 0 else words.BUSY_ADD
            month = self.plan.busiest_month
            once = words.ONCE_PAID if month is None or month.ads is None else words.ONCE_ADS_PAID
            sums = {"year": abs(year.a_year), "month": abs(year.a_month)}
            yield self.say(
                pattern,
                once=self.say(once),
                **{name: self.voice.money(each, each, currency) for name, each in sums.items()},
            )

    def _set_aside(self) -> Iterator[str]:
        """What the quiet months need of the busy ones."""
        year, currency = self.plan.money.year, self.plan.money.currency
        if year is not None and year.short is not None and year.buffer is not None:
            short, buffer = (self.voice.money(each, each, currency) for each in (year.short, year.buffer))
            yield self.say(words.SET_ASIDE, short=short, buffer=buffer, quiet=self.voice.number(year.quiet))
