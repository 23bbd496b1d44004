"""People named for a season: their hours beside those needed, paid for their weeks, no hands of other months."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.planning.plan import plan_of
from ecomteam.reports.compose.busylines import busiest_line
from ecomteam.reports.compose.voice import Voice
from ecomteam.shop.case import Case
from tests.planning.test_peak import DAY, TEMPS, carnival, peak
from tests.shipped import CATALOGUE, KNOWLEDGE

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


# Two crews that are half free in winter and short in spring.
AWNINGS: dict[str, Any] = {
    "orders_per_month": 55,
    "average_order_value": 1650,
    "gross_margin": 0.46,
    "own_delivery_share": 1.0,
    "peak_factor": 2.36,
    "busy_months": ["march", "april", "may"],
    "company_employees": 9,
}
FITTERS: dict[str, Any] = {"name": "Fitters", "count": 6, "roles": ["driver"], "fte": 1.0}
BOOKS: dict[str, Any] = {"name": "Books", "roles": ["bookkeeper"], "fte": 1.0}
PACE = {"own_delivery": {"per_hour": 0.142857, "of": "orders_per_month"}}


def awnings(*people: dict[str, Any], **facts: Any) -> Case:
    said = {
        "format": 1,
        "shop": {"company": "new", "country": "NL", "fulfilment": "self", "sells": ["own_shop"], **AWNINGS, **facts},
        "people": [{"name": "Ann", "owner": True}, {"name": "Bo", "owner": True}, *people],
        "measures": PACE,
    }
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE), DAY)


@pytest.mark.parametrize(
    ("facts", "lacks"),
    [({}, True), ({"peak_factor": 1.5}, False)],
    ids=["hours that we take them to have", "within the fitters' hours"],
)
def test_hours_that_nobody_told_of_owners_do_not_do_a_trade_that_others_are_there_for(
    facts: dict[str, Any], lacks: bool
) -> None:
    month = plan_of(awnings(FITTERS, BOOKS, **facts)).busiest_month
    assert month is not None
    assert ("driver" in {one.role for one in month.hands}) is lacks


@pytest.mark.parametrize(("facts", "spare"), [({}, False), ({"peak_factor": 1.1}, True), ({"busy_months": []}, False)])
def test_who_is_looked_for_is_not_answered_with_hours_that_the_season_fills(facts: dict[str, Any], spare: bool) -> None:
    crew = {"name": "Fourth crew", "count": 2, "roles": ["driver"], "fte": 1.0, "status": "vacant"}
    said = [row.because.en for row in plan_of(awnings(FITTERS, BOOKS, crew, **facts)).not_now if row.role == "driver"]
    assert any("(Fitters)" in one for one in said) is spare


def test_beside_two_packers_no_owner_is_a_third_in_the_busiest_month_either() -> None:
    """Whether the owner told a week or not, what two of the trade have no time for is help on call."""
    facts: dict[str, Any] = {"company": "new", "country": "NL", "fulfilment": "self", "orders_per_month": 1800}
    facts |= {"peak_factor": 2.5, "busy_months": ["december"], "average_order_value": 50, "gross_margin": 0.5}
    people = [{"name": "Ann", "owner": True}, {"name": "Packers", "count": 2, "roles": ["logistics"], "fte": 1.0}]

    def lacks(**told: Any) -> float:
        said = {"format": 1, "shop": {**facts, **told}, "people": people}
        case = Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE), DAY)
        return sum(one.hours for one in case.peak(()).month(case.hands).lacks if one.role == "logistics")

    assert lacks() > 0
    assert lacks(owner_hours_per_week=60) == pytest.approx(lacks())
