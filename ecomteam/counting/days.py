"""Days in cells of an export. Which number of 03-08-26 is the month is decided for the column, never for a cell."""

import datetime
import re
from collections.abc import Collection, Iterable, Mapping

import msgspec

from ecomteam.model.exports import ExportBook

Day = datetime.date

WORD = r"[^\W\d_]{3,10}\.?"
DAY = re.compile(
    r"\s*(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{8}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)"
    rf"|{WORD}[-. ]+\d{{1,2}},?[- ]+(?:\d{{4}}|\d{{2}})(?!\d)|\d{{1,2}}\.?[- ]+{WORD}[-. ,]+(?:\d{{4}}|\d{{2}})(?!\d))"
)
PARTS = re.compile(r"\d+|[^\W\d_]+")
NUMERIC = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})")
EARLIEST, LATEST = 1990, 2100
LONGEST = 80


class Order(msgspec.Struct, frozen=True):
    """Whether days are told before months, and whether the column says so itself (else it is a habit)."""

    day_first: bool
    decided: bool


def day_text(cell: str) -> str | None:
    """The part of a cell that names the day, if there is one."""
    if cell[4:5] == "-" and cell[7:8] == "-":
        return cell[:10]
    found = DAY.match(cell[:LONGEST])
    return found[1] if found else None


def order_of(texts: Iterable[str], habit_day_first: bool) -> Order:
    """How days are told in a column: by a first or second number that can be no month, else by the export's habit."""
    day_first = month_first = 0
    for text in texts:
        if found := NUMERIC.fullmatch(text):
            day_first += int(found[1]) > 12
            month_first += int(found[2]) > 12
    if bool(day_first) == bool(month_first):
        # Nothing tells, or the column contradicts itself: then what is no day in one order is one in the other.
        return Order(day_first > month_first if day_first != month_first else habit_day_first, False)
    return Order(bool(day_first), True)


class Days:
    """Turns texts of days into days; names of months are those of the book."""

    def __init__(self, book: ExportBook) -> None:
        self.months: Mapping[str, int] = {
            name: number for number, names in enumerate(book.months, start=1) for name in names
        }

    def read(self, text: str, day_first: bool) -> Day | None:
        """The day, or ``None`` where there is none of that name."""
        parts = PARTS.findall(text.casefold())
        try:
            if len(parts) == 1 and len(text) == 8:
                return _day(int(text[:4]), int(text[4:6]), int(text[6:]))
            if len(parts) != 3:
                return None
            if not parts[0].isdigit():
                return _day(_year(parts[2]), self.months[parts[0]], int(parts[1]))
            if not parts[1].isdigit():
                return _day(_year(parts[2]), self.months[parts[1]], int(parts[0]))
            if len(parts[0]) == 4:
                return _day(int(parts[0]), int(parts[1]), int(parts[2]))
            first, second = int(parts[0]), int(parts[1])
            day, month = (first, second) if day_first else (second, first)
            return _day(_year(parts[2]), month, day)
        except (KeyError, ValueError):
            return None


def _year(text: str) -> int:
    return int(text) + (2000 if len(text) == 2 else 0)


def _day(year: int, month: int, day: int) -> Day | None:
    return datetime.date(year, month, day) if EARLIEST <= year <= LATEST else None


def period_in(rows: Iterable[Collection[str]], days: Days, day_first: bool) -> tuple[Day, Day] | None:
    """The period that is told above the heading: two days in one row, or a start and an end."""
    told: list[Day] = []
    for row in rows:
        here = [day for cell in row for day in _days_in(cell, days, day_first)]
        if len(here) == 2 and here[0] <= here[1]:
            return here[0], here[1]
        if len(here) == 1 and any(
            re.search(r"(?i)start|end|begin|from|to\b|einde|ende|van\b|tot\b", cell) for cell in row
        ):
            told += here
    return (told[0], told[1]) if len(told) == 2 and told[0] <= told[1] else None


def _days_in(cell: str, days: Days, day_first: bool) -> Iterable[Day]:
    at = 0
    text = cell[:200]
    while at < len(text):
        found = DAY.match(text, at)
        if found and (day := days.read(found[1], day_first)) is not None:
            yield day
            at = found.end()
        else:
            at += 1


class Zone:
    """Moments in UTC as days of the shop; without a known zone they stay days of UTC."""

    def __init__(self, name: str | None) -> None:
        self.zone: datetime.tzinfo | None = None
        if name is not None:
            import zoneinfo

            try:
                self.zone = zoneinfo.ZoneInfo(name)
            except (zoneinfo.ZoneInfoNotFoundError, ValueError):
                self.zone = None

    def day(self, day: Day, hour: int) -> Day:
        if self.zone is None:
            return day
        moment = datetime.datetime(day.year, day.month, day.day, hour, tzinfo=datetime.UTC)
        return moment.astimezone(self.zone).date()
