"""Which months count as whole, and growth with its error, against what was worked out by hand."""

import datetime
import math

import pytest

from ecomteam.counting.contacts import working_days
from ecomteam.counting.months import growth, whole_months

Day = datetime.date


def days(first: str, last: str, step: int = 1, but: tuple[str, ...] = ()) -> set[Day]:
    begin, end = Day.fromisoformat(first), Day.fromisoformat(last)
    found = {begin + datetime.timedelta(days=number) for number in range(0, (end - begin).days + 1, step)}
    return found - {Day.fromisoformat(day) for day in but}


@pytest.mark.parametrize(
    ("busy", "told", "whole"),
    [
        # Orders every day: a month is whole if the file has its first and its last day.
        (days("2026-08-01", "2026-10-31"), None, ["2026-08", "2026-09", "2026-10"]),
        (days("2026-08-02", "2026-10-30"), None, ["2026-09"]),
        # A shop that rests at the weekend: 1 and 2 August 2026 are one.
        ({day for day in days("2026-08-01", "2026-08-31") if day.weekday() < 5}, None, ["2026-08"]),
        # An order every fifth day: four days of silence at an edge are usual.
        (days("2026-08-05", "2026-09-29", 5), None, ["2026-08", "2026-09"]),
        # A summer of two weeks is not usual silence, and does not make a month whole that ends in the middle.
        (days("2026-07-01", "2026-08-20") - days("2026-07-10", "2026-07-24"), None, ["2026-07"]),
        # The file names its period: nothing has to be guessed.
        (days("2026-08-09", "2026-08-10"), (Day(2026, 8, 1), Day(2026, 8, 31)), ["2026-08"]),
        (days("2026-08-01", "2026-08-31"), (Day(2026, 8, 1), Day(2026, 8, 15)), []),
        # A month without any order where each day has some is a file that was not given.
        (days("2026-08-01", "2026-08-31") | days("2026-10-01", "2026-10-31"), None, ["2026-08", "2026-10"]),
        (set(), None, []),
    ],
)
def test_whole_months(busy: set[Day], told: tuple[Day, Day] | None, whole: list[str]) -> None:
    assert whole_months(busy, told) == whole


def months(first_year: int, counts: list[float]) -> list[tuple[str, float]]:
    return [(f"{first_year + number // 12}-{number % 12 + 1:02}", count) for number, count in enumerate(counts)]


def test_growth_of_a_steady_shop_is_exact() -> None:
    """Two percent more each month: both ways find it, without an error."""
    for length in (8, 30):
        found = growth(months(2024, [1000 * 1.02**number for number in range(length)]))
        assert found is not None
        assert found[0] == pytest.approx(0.02)
        assert found[1] == pytest.approx(0, abs=1e-9)
        assert found[3] is (length > 12)


def test_a_season_is_no_growth() -> None:
    """December is three times as busy each year; the same months a year apart do not differ."""
    year = [100.0] * 11 + [300.0]
    found = growth(months(2024, year * 2))
    assert found is not None
    assert list(found[:2]) == pytest.approx([0, 0])


def test_growth_has_the_error_of_a_least_squares_line() -> None:
    """Logarithms 0, 1, 0, 1, 0, 1: slope 3/35 by hand, and what follows from four degrees of freedom."""
    found = growth(months(2024, [math.exp(value) for value in (0, 1, 0, 1, 0, 1)]))
    assert found is not None
    slope, rest = 3 / 35, 1.5 - 17.5 * (3 / 35) ** 2
    assert found[0] == pytest.approx(math.exp(slope) - 1)
    assert found[1] == pytest.approx(math.exp(slope) * math.sqrt(rest / 4 / 17.5))


def test_five_months_say_nothing_of_growth() -> None:
    assert growth(months(2026, [10, 20, 30, 40, 50])) is None


def test_working_days_leave_out_weekdays_that_are_not_worked() -> None:
    """August 2026 has 21 days from Monday to Friday; Saturdays with one question in twenty of a Monday's are none."""
    first, last = Day(2026, 8, 1), Day(2026, 8, 31)
    assert working_days(first, last, [100, 90, 90, 90, 90, 5, 0]) == 21
    assert working_days(first, last, [100, 90, 90, 90, 90, 50, 0]) == 26
