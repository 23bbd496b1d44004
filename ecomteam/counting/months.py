"""Which months are whole, and how fast orders grow from month to month."""

import datetime
import math
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from ecomteam.counting.days import Day

# Silences of days: nineteen in twenty are no longer than the one that edges are held against.
USUAL_SILENCE = 0.95
# A month without any order, where hardly a day goes by without, is a file that was not given.
LONG = 20
LEAST_LINE = 6
LEAST_PAIRS = 3
YEAR = 12
DAYS_A_MONTH = 365.25 / 12


def month_of(day: Day) -> str:
    return f"{day.year:04}-{day.month:02}"


def first_of(month: str) -> Day:
    return datetime.date(int(month[:4]), int(month[5:]), 1)


def last_of(month: str) -> Day:
    return first_of(after(month)) - datetime.timedelta(days=1)


def after(month: str) -> str:
    year, number = int(month[:4]), int(month[5:])
    return f"{year + number // 12:04}-{number % 12 + 1:02}"


def months_between(first: str, last: str) -> list[str]:
    """Every month from the first to the last, both included."""
    months = [first]
    while months[-1] < last:
        months.append(after(months[-1]))
    return months


def whole_months(busy: Collection[Day], told: tuple[Day, Day] | None = None) -> list[str]:
    """The months that a file holds from their first to their last day.

    ``busy`` are the days on which something happened, ``told`` the period that the file names. Where it names none, a
    month at an edge is whole if the silence there is no longer than what is usual inside.
    """
    if not busy:
        return []
    ordered = sorted(busy)
    first, last = told or (ordered[0], ordered[-1])
    silences = sorted((after_it - day).days - 1 for day, after_it in pairwise(ordered))
    usual = silences[math.ceil(USUAL_SILENCE * len(silences)) - 1] if silences else 0
    found = months_between(month_of(first), month_of(last))
    filled = {month_of(day) for day in ordered}
    slack = 0 if told else usual
    return [
        month
        for month in found
        if (first - first_of(month)).days <= slack
        and (last_of(month) - last).days <= slack
        and (month in filled or usual >= LONG or told is not None)
    ]


def growth(counts: Sequence[tuple[str, float]]) -> tuple[float, float, int, bool] | None:
    """Growth a month as a share, its standard error, and how many values it rests on; whether years were compared.

    With three months or more that have the same month a year before, the mean of the differences of their logarithms
    over twelve, which leaves out the season. Else the slope of a least-squares line through the logarithms of at least
    six months. Months in which nothing happened have no logarithm and are left out.
    """
    logs = {month: math.log(count) for month, count in counts if count > 0}
    pairs = [
        (value - logs[before]) / YEAR
        for month, value in logs.items()
        if (before := f"{int(month[:4]) - 1:04}{month[4:]}") in logs
    ]
    pairs = pairs[-YEAR:]
    if len(pairs) >= LEAST_PAIRS:
        rate = sum(pairs) / len(pairs)
        spread = sum((pair - rate) ** 2 for pair in pairs) / (len(pairs) - 1)
        return _shares(rate, math.sqrt(spread / len(pairs)), len(pairs), True)
    if len(logs) < LEAST_LINE:
        return None
    begin = min(logs)
    places = [len(months_between(begin, month)) - 1 for month in logs]
    return _shares(*_line(places, list(logs.values())), len(logs), False)


def _line(places: Sequence[int], values: Sequence[float]) -> tuple[float, float]:
    """The slope of the least-squares line and its standard error."""
    count = len(places)
    middle, level = sum(places) / count, sum(values) / count
    width = sum((place - middle) ** 2 for place in places)
    slope = sum((place - middle) * (value - level) for place, value in zip(places, values, strict=True)) / width
    rest = sum((value - level - slope * (place - middle)) ** 2 for place, value in zip(places, values, strict=True))
    return slope, math.sqrt(rest / (count - 2) / width)


def _shares(rate: float, error: float, count: int, years: bool) -> tuple[float, float, int, bool]:
    """Of logarithms, as shares: 0.02 is two percent more each month."""
    share = math.exp(rate) - 1
    return share, (1 + share) * error, count, years


def median(values: Iterable[float]) -> float:
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
