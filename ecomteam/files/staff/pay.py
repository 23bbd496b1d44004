"""How much somebody works and costs, in the many units in which lists say it."""

import re
from collections.abc import Sequence
from functools import partial

from ecomteam.files.currencies import currency_of
from ecomteam.files.meaning import meaning_of
from ecomteam.files.numbers import Range, plain
from ecomteam.files.staff import cells
from ecomteam.files.staff.cells import NotRead
from ecomteam.files.staff.headings import period_of
from ecomteam.files.staff.sheet import StaffSheet
from ecomteam.files.staff.table import Row
from ecomteam.files.team.read import FTE
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.personfields import PERSON_FIELD
from ecomteam.model.problems import quoted
from ecomteam.words import staff as words

HOURS = Range(maximum=80)
# Whoever works more than this in a "week" was counted by the month.
LONG_WEEK, MOST_WEEKLY = 48.0, 80.0
DAYS, FULL_DAYS = Range(maximum=7), 5
MONTH_HOURS = Range(maximum=400)
PERCENT = Range(maximum=150)
PERCENTAGE = re.compile(r"%|percent|procent|prozent|pct|quote|grad|umfang|pensum|workload", re.IGNORECASE)
# Above this a share can be neither FTE nor hours that stand in the wrong column.
MOST_HOURS = 60.0


class Pay:
    """Reads hours and amounts of the people in ``body``. ``full_time`` hours a week are 1 FTE; a wage becomes a cost by
    what an employer pays in ``country``.
    """

    def __init__(
        self, sheet: StaffSheet, body: Sequence[Row], catalogue: Catalogue, full_time: float, country: str | None
    ) -> None:
        self.sheet = sheet
        self.full_time = full_time
        self.country = country
        self.employment = next((row.employment for row in catalogue.countries if row.id == country), None)
        facts = {"country": country} if country else {}
        self.meant = meaning_of(PERSON_FIELD["cost_per_month"], catalogue, currency_of(facts, catalogue), ranges=False)
        told = any(PERCENTAGE.search(column.heading) for column in sheet.columns.of.get("fte", ()))
        self.percent = _mostly(sheet.texts(body, ("fte",)), FTE.maximum, FTE.maximum if told else MOST_HOURS)
        self.by_month = _mostly(sheet.texts(body, ("hours",)), LONG_WEEK, MOST_WEEKLY)

    def fte(self, row: Row) -> float | None:
        """As it is told, or else from the hours."""

        def share(text: str) -> float:
            if self.percent and "%" not in text:
                return round(cells.number(text, PERCENT) / 100, 4)
            return cells.number(text, FTE)

        told = self.sheet.attempt(row, "fte", share)
        if told is not None:
            if self.percent:
                self.sheet.once("fte", words.PERCENT_AS)
            return told
        days = self.sheet.attempt(row, "days", partial(cells.number, allowed=DAYS))
        if days is not None and not self.sheet.cell(row, "hours").text:
            self.sheet.once("days", words.DAYS_AS)
            return round(days / FULL_DAYS, 2)
        if (part := cells.part_of_week(self.sheet.cell(row, "hours").text)) is not None:
            return part
        for field in ("hours", "hours_per_month"):
            monthly = field == "hours_per_month" or self.by_month
            hours = self.sheet.attempt(row, field, partial(cells.hours, allowed=MONTH_HOURS if monthly else HOURS))
            if hours is None:
                continue
            weekly = hours / cells.WEEKS if monthly else hours
            fte = round(weekly / self.full_time, 2)
            place = self.sheet.cell(row, field).place
            if not FTE.allows(fte):
                # A team.yaml with such a share would not read back.
                self.sheet.say(place, words.HOURS_TOO_MANY.format(hours=plain(round(weekly, 1)), fte=plain(fte)))
                return None
            said = words.MONTH_HOURS_AS if monthly else words.HOURS_AS
            self.sheet.once(field, said, full=plain(self.full_time))
            return fte
        return None

    def cost(self, row: Row, fte: float | None, sourcing: str) -> float | None:
        """What somebody costs a month: as told, or a wage with what an employer pays on top of it."""
        weekly = (1.0 if fte is None else fte) * self.full_time
        cost = self.amount(row, "cost_per_month")
        if cost is not None:
            value = cells.monthly(cost, weekly)
            self._amount_shown(row, "cost_per_month", cost, value)
            return value
        wage = self.amount(row, "salary") if "cost_per_month" not in self.sheet.columns else None
        if wage is None:
            return None
        value = cells.monthly(wage, weekly)
        place = self.sheet.cell(row, "salary").place
        if sourcing != "in_house":
            self._amount_shown(row, "salary", wage, value)
            return value
        if self.employment is None:
            self.sheet.say(place, words.WAGE_ONLY.format(cell=quoted(self.sheet.cell(row, "salary").text)))
            return None
        if fte == 0 and wage.period in ("hour", "week"):
            self.sheet.say(place, words.NO_HOURS.format(cell=quoted(self.sheet.cell(row, "salary").text)))
            return None
        charges = (self.employment.overhead_low + self.employment.overhead_high) / 2
        # A wage a year has the holiday allowance in it.
        extra = 1.0 if wage.period == "year" else self.employment.special_pay
        cost_of_it = round(value * extra * charges)
        said = words.WAGE_AS.format(
            cell=quoted(self.sheet.cell(row, "salary").text),
            per=words.PERIODS[wage.period],
            cost=plain(cost_of_it),
            extra=plain(round(extra, 2)),
            charges=plain(round(charges, 2)),
            country=self.country or "",
        )
        self.sheet.shown(place, said)
        return cost_of_it

    def amount(self, row: Row, field: str) -> cells.PeriodAmount | None:
        """An amount of money with its period; ``None`` where the list says none."""
        heading, _ = self.sheet.told(row, field)
        beside = self.sheet.cell(row, "pay_period").text
        # What stands beside one amount is said of that one, a heading of most.
        period = (period_of(beside) if beside else None) or period_of(heading)
        currency = self.sheet.cell(row, "currency").text

        def read(text: str) -> cells.PeriodAmount:
            return cells.amount(text, period, self.meant, currency)

        return self.sheet.attempt(row, field, read)

    def _amount_shown(self, row: Row, field: str, told: cells.PeriodAmount, value: float) -> None:
        if told.period != "month":
            one = self.sheet.cell(row, field)
            per = words.PERIODS[told.period]
            self.sheet.shown(one.place, words.AMOUNT_AS.format(cell=quoted(one.text), per=per, cost=plain(value)))


def _mostly(texts: list[str], above: float, beyond: float) -> bool:
    """Whether a column is in another unit: most of it is above what is usual, and something beyond what can be."""
    numbers = [found for text in texts if "%" not in text and (found := _number(text))]
    return sum(one > above for one in numbers) * 2 > len(numbers) and max(numbers, default=0) > beyond


def _number(text: str) -> float:
    try:
        return cells.number(cells.HOUR_WORDS.sub("", text), Range(maximum=1_000))
    except NotRead:
        return 0.0
