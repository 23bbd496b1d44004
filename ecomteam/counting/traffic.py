"""Money for ads, visits and pay: reports over a period that stands in their rows or above them."""

import re
from collections.abc import Iterable, Sequence

from ecomteam.counting.amounts import Amounts
from ecomteam.counting.days import Day, Days, day_text, order_of, period_in
from ecomteam.counting.months import DAYS_A_MONTH, first_of, last_of, month_of, months_between
from ecomteam.counting.orders import OtherFiles, read_decimal
from ecomteam.counting.sales import Window, days_of, split
from ecomteam.files.exports.table import TRAILER, ExportTable
from ecomteam.model.exports import Export
from ecomteam.model.shopfacts import COUNTED, CountedNumber, Split, Unit
from ecomteam.model.text import Text
from ecomteam.words import facts as words
from ecomteam.words.lists import names as named
from ecomteam.words.numbers import whole

MOST_KEYS = 250_000
CHANNELS_SHOWN = 8
# 2026-08, 08/2026: a month beyond 12 is none.
MONTH = re.compile(r"(20\d\d)[-/. ]?(0?[1-9]|1[0-2])|(0?[1-9]|1[0-2])[-/. ](20\d\d)")
TOTALS = ("grand total", "total", "eindtotaal", "gesamtsumme")


# What a report adds up, and what has a part in it, by what it counts.
SUMS = {"ads": ("ad_spend", "campaigns"), "visits": ("visits", ""), "payroll": ("payroll", "people")}


class TrafficReport:
    """What one such file holds: an amount by day, where its rows tell one, and by channel; the period of the whole."""

    def __init__(self, table: ExportTable, days: Days, before: OtherFiles, field: str) -> None:
        assert table.export is not None
        self.table = table
        self.export: Export = table.export
        self.file = table.name
        self.field = field
        self.rows = self.parts = 0
        self.notes: list[Text] = []
        self.currency = ""
        self.channels: dict[str, float] = {}
        self.by_text: dict[tuple[str, str], float] = {}
        self.of = {name: tuple(column.index for column in found) for name, found in table.columns.items()}
        self.headings = {name: found[0].heading for name, found in table.columns.items()}
        caught = table.columns.get(field, ())
        if caught and caught[0].caught:
            self.currency = caught[0].caught.upper()
        decimal, _ = read_decimal(table, self.export, (field,))
        self.amounts = Amounts(decimal)
        self._read(before)
        self.by_day: dict[Day, float] = {}
        self.period: tuple[Day, Day] | None = None
        self._place(days)

    def _read(self, before: OtherFiles) -> None:
        here: set[int] = set()
        name_at = self.of.get("name", ())
        spent: set[int] = set()
        for row in self.table.rows():
            self.rows += 1
            name = next((cell for index in name_at if (cell := row[index].strip())), "")
            # A row without a name is the sum of the others.
            if (name_at and (not name or name.casefold() in TOTALS)) or TRAILER.fullmatch(row[0].strip()):
                continue
            value = self.amounts.read(row[self.of[self.field][0]])
            if value is None:
                self.table.fault(self.table.at, "this is no amount", self.headings[self.field])
                continue
            same = hash(tuple(row))
            if same in before.rows:
                continue
            here.add(same)
            if "currency" in self.of and (cell := row[self.of["currency"][0]].strip()).isalpha():
                self.currency = cell.upper()[:3]
            first, last = self._span(row)
            if (first, last) in self.by_text or len(self.by_text) < MOST_KEYS:
                self.by_text[first, last] = self.by_text.get((first, last), 0.0) + value
            if value:
                spent.add(hash(name))
            channel = next((cell for index in self.of.get("channel", ()) if (cell := row[index].strip())), "")
            if channel and (channel in self.channels or len(self.channels) < 200):
                self.channels[channel] = self.channels.get(channel, 0.0) + value
        self.parts = len(spent)
        before.rows |= here

    def _span(self, row: Sequence[str]) -> tuple[str, str]:
        """The first and the last day of a row, as texts: of a month that is told, its own."""
        for index in self.of.get("month", ()):
            if found := MONTH.fullmatch(row[index].strip()):
                month = f"{found[1] or found[4]}-{int(found[2] or found[3]):02}"
                return first_of(month).isoformat(), last_of(month).isoformat()
        first = self._moment(row, ("month", "day", "starts"))
        return first, self._moment(row, ("day", "ends")) or first

    def _moment(self, row: Sequence[str], fields: Sequence[str]) -> str:
        for field in fields:
            for index in self.of.get(field, ()):
                if found := day_text(row[index]):
                    return found
        return ""

    def _place(self, days: Days) -> None:
        """Texts of days become days, and the period of the file what its rows or the lines above them tell."""
        texts = [text for pair in self.by_text for text in pair if text]
        order = order_of(texts, self.export.dates == "day-first")
        told = period_in(self.table.above, days, order.day_first)
        spans: list[tuple[Day, Day]] = [told] if told else []
        for (first, last), value in self.by_text.items():
            begin, end = days.read(first, order.day_first), days.read(last, order.day_first)
            if begin is None or end is None or end < begin:
                continue
            spans.append((begin, end))
            if begin == end:
                self.by_day[begin] = self.by_day.get(begin, 0.0) + value
        if spans:
            self.period = min(span[0] for span in spans), max(span[1] for span in spans)

    @property
    def total(self) -> float:
        return sum(self.by_text.values())

    @property
    def daily(self) -> bool:
        """Whether every amount stands at a day."""
        return bool(self.by_day) and all(first == last and first for first, last in self.by_text)

    def sums(self) -> dict[str, float]:
        total, parts = SUMS[self.export.counts]
        sums = {total: round(self.total, 2)}
        if parts:
            sums[parts] = self.parts
        if self.period:
            sums["days"] = (self.period[1] - self.period[0]).days + 1
        return sums


class Traffic:
    """The reports of one kind together; those of one system are added up, each system over its own period."""

    def __init__(self, reports: Sequence[TrafficReport], number: str, parts: str) -> None:
        self.reports = [report for report in reports if report.period is not None]
        self.undated = [report for report in reports if report.period is None]
        self.number = number
        self.parts = parts
        self.rows = sum(report.rows for report in reports)
        self.files = tuple(report.table.short for report in reports)
        for report in self.undated:
            report.notes.append(words.NO_PERIOD)

    def by_system(self) -> dict[str, list[TrafficReport]]:
        found: dict[str, list[TrafficReport]] = {}
        for report in self.reports:
            found.setdefault(report.export.system, []).append(report)
        return found

    def months(self) -> dict[str, float]:
        """The amount of each month that every system holds whole; daily rows by day, others where they are a month."""
        each: list[dict[str, float]] = []
        for reports in self.by_system().values():
            made: dict[str, float] = {}
            covered: set[Day] = set()
            for report in reports:
                assert report.period is not None
                first, last = report.period
                if report.daily:
                    covered.update(days_of(first, last))
                    for day, value in report.by_day.items():
                        made[month_of(day)] = made.get(month_of(day), 0.0) + value
                elif month_of(first) == month_of(last):
                    covered.update(days_of(first, last))
                    made[month_of(first)] = made.get(month_of(first), 0.0) + report.total
            each.append({month: value for month, value in made.items() if _days_in(month) <= covered})
        if not each:
            return {}
        shared = set.intersection(*(set(one) for one in each))
        return {month: sum(one[month] for one in each) for month in sorted(shared)}

    def rate(self, reports: Sequence[TrafficReport]) -> tuple[float, Day, Day, bool]:
        """The amount a month of one system, over which days, and whether these are whole months."""
        periods = [report.period for report in reports if report.period is not None]
        first, last = min(one[0] for one in periods), max(one[1] for one in periods)
        total = sum(report.total for report in reports)
        if first == first_of(month_of(first)) and last == last_of(month_of(last)):
            return total / len(months_between(month_of(first), month_of(last))), first, last, True
        return total / ((last - first).days + 1) * DAYS_A_MONTH, first, last, False

    def facts(self, currency: str | None) -> Iterable[CountedNumber]:
        rates = [self.rate(reports) for reports in self._added(currency)]
        if not rates:
            return
        value = sum(rate for rate, _, _, _ in rates)
        first, last = min(one[1] for one in rates), max(one[2] for one in rates)
        remarks = []
        if any(not exact for _, _, _, exact in rates):
            remarks.append(words.SCALED.format(days=whole((last - first).days + 1)))
        others = [report.file for report in self.reports if not self._fits(report, currency)]
        if others:
            remarks.append(words.NOT_ADDED.format(files=named(others)))
        exact = all(one[3] for one in rates)
        yield CountedNumber(
            id=self.number,
            name=words.NAMES[self.number],
            value=round(value, 2),
            unit=COUNTED[self.number],
            since=month_of(first) if exact else first.isoformat(),
            until=month_of(last) if exact else last.isoformat(),
            rows=self.rows,
            files=self.files,
            how=words.HOWS[self.number],
            remarks=tuple(remarks),
        )

    def _fits(self, report: TrafficReport, currency: str | None) -> bool:
        return not report.currency or currency is None or report.currency == currency

    def _added(self, currency: str | None) -> list[list[TrafficReport]]:
        fitting = ([one for one in reports if self._fits(one, currency)] for reports in self.by_system().values())
        return [reports for reports in fitting if reports]

    def main_currency(self) -> str | None:
        amounts: dict[str, float] = {}
        for report in self.reports:
            if report.currency:
                amounts[report.currency] = amounts.get(report.currency, 0.0) + report.total
        return max(amounts, key=lambda one: (amounts[one], one)) if amounts else None

    def splits(self, currency: str | None, unit: Unit) -> list[Split]:
        found: dict[str, float] = {}
        for reports in self._added(currency):
            rate = self.rate(reports)[0]
            within: dict[str, float] = {}
            for report in reports:
                for channel, value in report.channels.items():
                    within[channel] = within.get(channel, 0.0) + value
            if unit == "money":
                system = reports[0].export.system
                found[system] = found.get(system, 0.0) + rate
            else:
                found |= within
        periods = [report.period for report in self.reports if report.period]
        if not found or not periods:
            return []
        since, until = min(one[0] for one in periods).isoformat(), max(one[1] for one in periods).isoformat()
        window = Window((), since, until, 1)
        return [split(self.parts, found, window, CHANNELS_SHOWN, words.SYSTEMS, unit)]


def _days_in(month: str) -> set[Day]:
    return set(days_of(first_of(month), last_of(month)))
