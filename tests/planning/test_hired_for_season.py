"""People named for a season: their hours beside those needed, paid for their weeks, no hands of other months."""

from typing import Any

import pytest

from ecomteam.planning.plan import plan_of
from ecomteam.reports.compose.screen import busiest_line
from ecomteam.reports.compose.voice import Voice
from tests.planning.test_peak import TEMPS, carnival, peak
from tests.shipped import KNOWLEDGE

# Five weeks of a season of two months.
THERE: dict[str, Any] = {
    **TEMPS,
    "sourcing": "in_house",
    "fte": 1.0,
    "cost_per_month": 2000,
    "starts": "2027-01-11",
    "ends": "2027-02-14",
}


@pytest.mark.parametrize(
    ("count", "found"), [(1, "too few"), (6, None), (12, "too many")], ids=["few", "about as many", "many"]
)
def test_hours_hired_are_held_against_those_that_are_needed(count: int, found: str | None) -> None:
    month = peak({**THERE, "count": count})
    said = busiest_line(month, Voice(KNOWLEDGE, "en"))
    assert (month.hired is None) is (found is None)
    if found is not None:
        assert found in said


def test_what_is_hired_too_many_is_said_in_money() -> None:
    hired = peak(THERE).hired
    assert hired is not None
    assert hired.cost is not None
    # Each of twelve has 30 net hours a week for € 2,000.
    assert hired.hired == pytest.approx(360, abs=1)
    assert hired.cost[1] == pytest.approx(24_000 * (hired.hired - hired.needed) / hired.hired, rel=0.01)


def test_nothing_is_said_of_people_whose_hours_nobody_told() -> None:
    assert peak(TEMPS).hired is None


def test_who_comes_for_five_weeks_is_paid_for_five_weeks() -> None:
    month = peak(THERE)
    assert month.people[0].weeks == 5
    # 21 of 31 days of January and 14 of 28 of February.
    assert [*(month.people[0].stay_cost or ())] == [28_260.0, 28_260.0]
    found = month.in_all
    assert found is not None
    assert found.left == (found.leaves - found.help[1] - 28_260, found.leaves - found.help[0] - 28_260)


def test_whom_the_season_brings_does_no_work_of_a_usual_month() -> None:
    case = carnival({**THERE, "status": "active"}, day="2027-01-15")
    assert [person.name for person in case.people if person in case.guests] == ["Temps"]
    assert not case.cover.by("Temps")
    without = carnival(day="2027-01-15")
    assert case.cover.uncovered == without.cover.uncovered
    assert plan_of(case).work_hours == plan_of(without).work_hours
