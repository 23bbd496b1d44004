"""Who is away for a time covers nothing, is paid all the same, and comes back."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.team import Team
from ecomteam.planning import plan
from ecomteam.planning.forecast import forecast
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "country": "NL",
    "fulfilment": "self",
    "orders_per_month": 2400,
    "monthly_revenue": 150000,
}
ADA = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager"]}
BO = {"name": "Bo", "roles": ["logistics"], "fte": 1, "cost_per_month": 3500}
AWAY = {**BO, "status": "away"}
UNTIL_MARCH = {**AWAY, "away_until": "2027-03-01"}
AHEAD = {**BO, "away_from": "2027-01-01", "away_until": "2027-03-01"}


def team(*people: dict[str, Any]) -> Team:
    return team_of({"shop": SHOP, "people": [ADA, *people]}, Place("shop"), CATALOGUE)


def case(*people: dict[str, Any], today: str | None = None) -> Case:
    return Case(KNOWLEDGE, team(*people), today)


@pytest.mark.parametrize(
    ("person", "today", "works"),
    [
        (AWAY, None, False),
        (AWAY, "2027-01-01", False),
        (UNTIL_MARCH, None, False),
        (UNTIL_MARCH, "2027-03-01", False),
        (UNTIL_MARCH, "2027-03-02", True),
        (AHEAD, None, True),
        (AHEAD, "2026-12-31", True),
        (AHEAD, "2027-01-01", False),
        (AHEAD, "2027-03-02", True),
        ({**UNTIL_MARCH, "ends": "2027-03-31"}, "2027-04-01", False),
    ],
)
def test_who_is_away_does_not_work(person: dict[str, Any], today: str | None, works: bool) -> None:
    assert ("Bo" in [one.name for one in case(person, today=today).people]) == works


def test_who_is_away_costs_what_the_file_says() -> None:
    there, away, nobody = case(BO), case(AWAY), case()
    assert away.room.team == there.room.team != nobody.room.team
    assert away.cover.uncovered == nobody.cover.uncovered != there.cover.uncovered
    assert [one.name for one in away.away] == ["Bo"]


def test_whose_contract_has_ended_costs_nothing_any_more() -> None:
    assert case({**AWAY, "ends": "2026-12-31"}, today="2027-01-01").room.team == case().room.team


def test_a_month_has_the_hours_of_who_is_there_then() -> None:
    """Without money for others, what is undone is what it is with or without Bo; nobody is paid in Bo's place."""
    there, gone = (undone(person) for person in (BO, None))
    assert undone(UNTIL_MARCH) == [*gone[:3], *there[3:]]
    assert undone({**AHEAD, "cost_per_month": 0}) == [there[0], *gone[1:3], *there[3:]]


def undone(person: dict[str, Any] | None) -> list[float]:
    people = [ADA] if person is None else [ADA, person]
    shop = team_of({"shop": {**SHOP, "extra_budget": 0}, "people": people}, Place("shop"), CATALOGUE)
    return [row.undone for row in forecast(Case(KNOWLEDGE, shop, "2026-12-15"), 5, 0.0).months]


def test_the_wage_of_a_leave_goes_on_in_every_month() -> None:
    rooms = {row.room for row in forecast(case(UNTIL_MARCH, today="2026-12-15"), 4, 0.0).months}
    assert rooms == {row.room for row in forecast(case(BO, today="2026-12-15"), 4, 0.0).months}


def test_a_temp_who_has_gone_is_gone_in_the_months_after() -> None:
    temp = {**BO, "ends": "2027-01-31"}
    rows = forecast(case(temp, today="2026-12-15"), 4, 0.0).months
    assert rows[3].room != rows[0].room


def test_help_for_the_time_of_a_leave_is_said_to_be_that() -> None:
    (hire,) = [hire for hire in plan(KNOWLEDGE, team(UNTIL_MARCH), "2026-12-15").hires if hire.role == "logistics"]
    assert hire.trigger.en == "Start at once, for the time that Bo is away (until 2027-03-01)."
    (hire,) = [hire for hire in plan(KNOWLEDGE, team(AWAY)).hires if hire.role == "logistics"]
    assert hire.trigger.en == "Start at once, for the time that Bo is away."


def test_work_of_later_is_looked_at_with_who_is_back_by_then() -> None:
    assert case(UNTIL_MARCH, today="2026-12-15").later_hands == case(BO).lasting_hands
    assert case({**UNTIL_MARCH, "ends": "2027-06-30"}, today="2026-12-15").later_hands == case().lasting_hands
