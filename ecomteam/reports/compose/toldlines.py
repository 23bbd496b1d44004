"""What a screen says of what was told, measured and assumed: in few words, in the order of the words."""

import math
from collections.abc import Iterator, Sequence

from ecomteam.model.amounts import FROM_SHOP, tens
from ecomteam.model.plan import FactView
from ecomteam.model.text import Text
from ecomteam.reports.compose.allowance import Part
from ecomteam.reports.compose.busylines import month_name
from ecomteam.words import interface
from ecomteam.words import plan as words
from ecomteam.words.lists import AND, joined, lowered
from ecomteam.words.periods import period, seasons

RESULT = "profit_per_month"
CHURN = "monthly_churn"
# Of a share that was told as a part of so many, what the last digits may be off.
EXACT = 0.01
# What comes off an order by a share of ours, and all that what it leaves is worked out from.
MADE_GOOD = "cost_per_redo"
OFF_AN_ORDER = frozenset({"gross_margin", "shipping_cost_per_order", "cost_per_return", MADE_GOOD})
OF_AN_ORDER = OFF_AN_ORDER | {"average_order_value"}
# So many people by name; more are a number.
NAMED = 3
# What people cost by published pay is known no better than that.
HUNDREDS = 100
# Letters of a line; how many pains and goals stand beside the numbers, as many as there is room for; and how many
# numbers stay where there is none.
A_LINE, MARGIN = 78, 4
HEARD = ((3, 2), (3, 1), (3, 0))
FEWEST = 4


class Told(Part):
    def told(self, most: int) -> str:
        """What was told in few words, in the order of the words; the revenue only where orders do not say it."""
        facts = {fact.id: fact for fact in self.plan.facts if fact.origin == "told"}
        if {"orders_per_month", "average_order_value"} <= facts.keys():
            facts.pop("monthly_revenue", None)
        found = [facts[name] for name in words.TOLD_BRIEFLY if name in facts]
        found += [fact for fact in facts.values() if fact.id not in words.TOLD_BRIEFLY]
        said = [self._briefly(fact) for fact in found[:most]]
        # How busy the season is stands beside the orders of a usual month.
        numbers = [*said[:1], *self._season(), *said[1:]]
        if self.full or not (heard := self._heard()):
            return ", ".join(numbers)
        # It takes what the last line leaves and one line, on the tightest screen nothing more, on the roomiest two.
        title = len(self.say(words.YOU_TOLD)) + MARGIN
        lines = (
            math.ceil((title + len(", ".join(numbers))) / A_LINE) + (self.room.answered > 0) + (self.room.beside > 1)
        )
        # What hurts is never left out: before that goes what stands last of the numbers.
        for many in range(len(numbers), min(FEWEST, len(numbers)) - 1, -1):
            for pains in heard:
                whole = self._with(numbers[:many], pains)
                if title + len(whole) <= lines * A_LINE:
                    return whole
        return self._with(numbers[:FEWEST], heard[-1])

    def _with(self, numbers: Sequence[str], heard: str) -> str:
        return self.say(words.HEARD, numbers=", ".join(numbers), heard=heard) if numbers else heard

    def _heard(self) -> Sequence[str]:
        """What hurts and what is wanted, in the order of the telling, from the longest to the shortest."""
        pains, goals = (
            [self.say(lowered(row.told)) for row in self.plan.answers if row.fact == fact]
            for fact in ("symptoms", "goals")
        )
        said = [
            (self._counted(words.HURTS, pains, hurts), self._counted(words.WANTS, goals, wants or (not pains)))
            for hurts, wants in HEARD
        ]
        return [" ".join(filter(None, told)) for told in said if any(told)]

    def _counted(self, patterns: tuple[Text, Text, Text], told: Sequence[str], most: int) -> str:
        """The first so many of them, and how many more there are."""
        if not told or not most:
            return ""
        more = max(0, len(told) - most)
        return self.say(patterns[min(more, 2)], list="; ".join(told[:most]), more=more)

    def _season(self) -> Iterator[str]:
        month = self.plan.busiest_month
        if month is not None and month.told and month.seasons:
            named = seasons([[month_name(each, self.voice) for each in run] for run in month.seasons])
            yield self.say(words.TOLD_SEASON, times=self.voice.number(month.times), months=self.say(named))

    def _briefly(self, fact: FactView) -> str:
        beside, alone = words.TOLD_ALONE.get(fact.id, (None, None))
        whole = next((one for one in self.plan.facts if one.id == beside and one.origin == "told"), None)
        pattern = words.TOLD_BRIEFLY.get(fact.id) if whole is not None or alone is None else alone
        if fact.id == RESULT and fact.high < 0:
            lost = self.voice.told(fact, -fact.high, -fact.low, self.plan.money.currency)
            return self.say(words.TOLD_LOSS, amount=lost)
        if pattern is None:
            return self._fact(fact)
        currency = self.plan.money.currency
        counted = self._heads(fact, whole) or self.voice.told(fact, fact.low, fact.high, currency)
        other = words.TOLD_PER.get((fact.id, fact.told_per or ""))
        if other is None or fact.told_times is None:
            return self.say(pattern, amount=counted)
        # Of a year a twelfth was kept in whole ones.
        rounded = tens if fact.told_per == "year" else round
        low, high = (rounded(end * fact.told_times) for end in (fact.low, fact.high))
        said = self.say(other, amount=self.voice.told(fact, low, high, currency))
        if fact.told_per not in words.BESIDE_A_MONTH:
            return said
        low, high = (round(end) for end in (fact.low, fact.high))
        month = words.TOLD_USUAL_MONTH if fact.of_year else words.TOLD_A_MONTH
        return self.say(month, told=said, amount=self.voice.told(fact, low, high, currency))

    def _heads(self, fact: FactView, whole: FactView | None) -> str:
        """A part of people who were counted as so many of them, where it is no whole percent."""
        if fact.id != CHURN or whole is None or whole.low != whole.high or fact.low != fact.high:
            return ""
        heads = fact.low * whole.low
        counted = abs(heads - round(heads)) < EXACT and abs(fact.low * 100 - round(fact.low * 100)) > EXACT
        return self.voice.number(round(heads)) if counted else ""

    def assumed(self, most: int) -> Iterator[str]:
        """The numbers that nobody told, and whose pay is in the sums without having been told."""
        unpaid = self.plan.money.estimated if self.plan.money.gross_profit is not None else ()
        named = [
            *unpaid[:NAMED],
            *([self.say(interface.SO_MANY_MORE, count=len(unpaid) - NAMED)] if len(unpaid) > NAMED else []),
        ]
        people = joined(named, AND, self.voice.lang) if len(unpaid) > NAMED else ", ".join(named)
        team = round(sum(self.plan.money.team_today) / 2 / HUNDREDS) * HUNDREDS
        paid = self.voice.money(team, team, self.plan.money.currency)
        pattern = words.PAY_OF_TEAM if team else words.PAY_OF
        pattern = words.PAY_BY_RATE if self.plan.money.by_rate else pattern
        pattern = words.PAY_WORKED_BACK if self.plan.money.worked_back else pattern
        pay = [self.say(pattern, people=people, team=paid)] if named and most else []
        facts = [fact for fact in self.plan.facts if self._is_ours(fact)]
        # What one order leaves can be redone by nobody who does not know all of its parts.
        shown = sorted(facts, key=lambda fact: fact.id not in OF_AN_ORDER)
        shown = shown[: max(most, sum(fact.id in OF_AN_ORDER for fact in facts))]
        if told := ", ".join(filter(None, (*map(self._fact, shown), *pay))):
            yield told

    def _is_ours(self, fact: FactView) -> bool:
        """A number that nobody told; of an order also one that follows from what was told by a share of ours."""
        return fact.origin == "assumed" or (fact.id in OFF_AN_ORDER and fact.origin not in FROM_SHOP)

    def measured(self) -> str:
        """What exports say, with the months that it was counted over."""
        found = [fact for fact in self.plan.facts if fact.origin == "measured"][: self.room.facts]
        ends = [end for fact in found for end in (fact.since, fact.until) if end]
        told = ", ".join(map(self._fact, found))
        whole = period(min(ends), max(ends)) if ends else None
        return told if whole is None else self.say(words.IN_PERIOD, facts=told, period=self.say(whole))

    def _fact(self, fact: FactView) -> str:
        low, high = (fact.low, fact.high) if fact.origin in FROM_SHOP else (fact.likely, fact.likely)
        name = self.say(lowered(fact.name))
        amount = self.voice.told(fact, low, high, self.plan.money.currency)
        if fact.id == MADE_GOOD and fact.why is not None and fact.origin not in FROM_SHOP:
            return self.say(words.NAMED_AMOUNT_WHY, name=name, amount=amount, why=self.say(fact.why))
        return self.say(words.NAMED_AMOUNT, name=name, amount=amount)
