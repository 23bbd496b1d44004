"""The peak has a balance of its own, and who is named for it counts for the days that they are there."""

from collections.abc import Sequence
from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import BusiestMonth, Month
from ecomteam.planning.forecast import forecast
from ecomteam.planning.plan import plan_of
from ecomteam.reports.compose.busylines import busiest_line
from ecomteam.reports.compose.voice import Voice
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

DAY = "2026-11-30"
# A shop for carnival: nearly all that it sells goes out in two months.
FACTS: dict[str, Any] = {
    "company": "new",
    "business_model": "b2c",
    "country": "NL",
    "orders_per_month": 350,
    "average_order_value": 52,
    "gross_margin": 0.48,
    "shipping_cost_per_order": 3,
    "return_rate": 0.24,
    "peak_factor": 15.7,
    "busy_months": ["january", "february"],
    "fulfilment": "self",
    "company_employees": 3,
    "symptoms": ["seasonal_peak", "errors_and_delays"],
}
PEOPLE: list[dict[str, Any]] = [
    {"name": "Ann", "owner": True},
    {"name": "Bo", "owner": True},
    {"name": "Cas", "roles": ["logistics"], "fte": 1.0},
]
TEMPS: dict[str, Any] = {
    "name": "Temps",
    "roles": ["logistics"],
    "count": 12,
    "sourcing": "agency",
    "status": "planned",
    "starts": "2027-01-01",
    "ends": "2027-02-28",
}


def carnival(*people: dict[str, Any], day: str | None = DAY, **facts: Any) -> Case:
    told = {fact: value for fact, value in {**FACTS, **facts}.items() if value is not None}
    said = {"format": 1, "shop": told, "people": [*PEOPLE, *people]}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE), day)


def peak(*people: dict[str, Any], day: str | None = DAY, **facts: Any) -> BusiestMonth:
    month = plan_of(carnival(*people, day=day, **facts)).busiest_month
    assert month is not None
    return month


def months(*people: dict[str, Any], day: str = DAY, **facts: Any) -> Sequence[Month]:
    return forecast(carnival(*people, day=day, **facts), 6, 0.0).months


def season(row: Month) -> float:
    assert row.money is not None
    return row.money.season


# -- The balance


def test_what_a_peak_leaves_is_less_what_its_people_cost() -> None:
    month = peak(TEMPS)
    assert month.leaves is not None
    assert month.balance is not None
    (temps,) = month.people
    assert temps.name == "Temps"
    assert temps.count == 12
    assert temps.hours_per_week > 100
    assert temps.cost is not None
    assert month.balance == (month.leaves - temps.cost[1], month.leaves - temps.cost[0])
    assert month.ads is None


@pytest.mark.parametrize(
    ("temps", "cost"),
    [
        ({"cost_per_month": 2000}, (24_000, 24_000)),
        ({"cost_per_month": 2000, "count": 3, "fte": 0.5}, (6000, 6000)),
        ({"cost_per_month": 0}, (0, 0)),
    ],
    ids=["told", "told of three with their hours", "told as nothing"],
)
def test_a_price_that_was_told_is_the_cost(temps: dict[str, Any], cost: tuple[float, float]) -> None:
    assert [one.cost for one in peak({**TEMPS, **temps}).people] == [cost]


@pytest.mark.parametrize("sourcing", ["in_house", "agency", "freelance"])
def test_nobody_is_free_of_whom_no_price_was_told(sourcing: str) -> None:
    (temps,) = peak({**TEMPS, "sourcing": sourcing, "fte": 1.0}).people
    assert temps.hours_per_week == pytest.approx(12 * 30, rel=0.01)
    assert temps.cost is not None
    assert temps.cost[0] > 12 * 1500


def test_named_people_and_help_on_call_cost_about_the_same_for_the_same_work() -> None:
    alone, named = peak(), peak({**TEMPS, "count": 2, "fte": 1.0})
    assert sum(each.hours_per_week for each in alone.hands) > sum(each.hours_per_week for each in named.hands) > 0
    assert alone.balance is not None
    assert named.balance is not None
    assert named.balance[1] == pytest.approx(alone.balance[1], rel=0.15)


def test_where_orders_are_bought_those_on_top_cost_ads_too() -> None:
    bought = peak(TEMPS, ad_spend_per_month=2800)
    assert bought.leaves is not None
    assert bought.ads is not None
    assert bought.balance is not None
    # € 8.00 for each of 350 orders, so for 14.7 times as many on top.
    assert bought.ads == pytest.approx(350 * 14.7 * 8, rel=0.01)
    (temps,) = bought.people
    assert temps.cost is not None
    assert bought.balance[0] == pytest.approx(bought.leaves - bought.ads - temps.cost[1])
    few = peak(TEMPS, ad_spend_per_month=500)
    assert few.ads is None


@pytest.mark.parametrize(
    ("lang", "people", "facts", "said"),
    [
        ("en", [TEMPS], {}, "With Temps there is time for what comes on top. The orders on top leave € 69,800 − € "),
        ("nl", [TEMPS], {}, "Met Temps is er tijd voor wat er dan bij komt. De extra bestellingen laten in de drukste"),
        ("en", [TEMPS], {"ad_spend_per_month": 2800}, "− € 41,200 for ads − € "),
        ("nl", [TEMPS], {"ad_spend_per_month": 2800}, "− € 41.200 reclame − € "),
        ("en", [], {}, " for help on call = € "),
        ("nl", [], {}, " hulp op oproep = € "),
    ],
)
def test_the_line_of_the_busiest_months_has_the_sum(
    lang: Any, people: list[dict[str, Any]], facts: dict[str, Any], said: str
) -> None:
    assert said in busiest_line(peak(*people, **facts), Voice(KNOWLEDGE, lang))


# -- Part of a month


@pytest.mark.parametrize("ends", ["2027-02-27", "2027-02-28", "2027-03-01", "2027-03-05"])
def test_a_day_more_or_less_is_a_day_more_or_less(ends: str) -> None:
    usual, other = (season(months({**TEMPS, "ends": end})[3]) for end in ("2027-02-28", ends))
    assert other == pytest.approx(usual, rel=0.06)


def test_each_day_of_a_contract_counts_for_what_it_is_of_the_month() -> None:
    """Half of February with them is half their hours and half of the help that lacks without them."""
    whole, half, none = (months({**TEMPS, "ends": f"2027-{day}"})[3] for day in ("02-28", "02-14", "01-31"))
    on_call = [sum(each.hours_per_week for each in row.on_call) for row in (whole, half, none)]
    assert on_call[0] == 0
    assert on_call[1] == pytest.approx(on_call[2] / 2, rel=0.02)
    assert season(half) == pytest.approx((season(whole) + season(none)) / 2, rel=0.02)


def test_months_with_the_same_people_cost_the_same() -> None:
    january, february = months(TEMPS)[2:4]
    assert season(january) == season(february) > 0
    assert january.on_call == february.on_call
    assert january.money is not None
    assert january.money.team == months()[2].money.team  # type: ignore[union-attr]


def test_the_forecast_and_the_plan_count_the_same_peak() -> None:
    month, row = peak(TEMPS), months(TEMPS)[2]
    assert month.people[0].cost is not None
    assert season(row) == month.people[0].cost[1]


def test_who_is_there_on_a_day_within_the_season_is_paid_from_it_too() -> None:
    """In January they are there, and in November to come: neither makes them part of the team of a usual month."""
    there = {**TEMPS, "status": "active", "fte": 1.0, "cost_per_month": 2000}
    row = months(there, day="2027-01-15")
    assert [season(each) for each in row[:3]] == [24_000, 24_000, 0]
    teams = {each.money.team for each in row if each.money is not None}
    assert len(teams) == 1


def test_whom_a_contract_keeps_into_a_quiet_month_is_paid_for_those_days() -> None:
    told = {**TEMPS, "fte": 1.0, "cost_per_month": 2000, "ends": "2027-03-10"}
    assert season(months(told)[4]) == pytest.approx(24_000 * 10 / 31, abs=10)


@pytest.mark.parametrize(
    ("ends", "guests"),
    [("2027-02-28", 1), ("2027-04-28", 1), ("2027-04-29", 0), ("2028-06-01", 0)],
    ids=["the season", "half of it", "less than half of it", "more than a year"],
)
def test_who_comes_mostly_for_the_season_is_paid_from_it(ends: str, guests: int) -> None:
    assert len(carnival({**TEMPS, "ends": ends}).guests) == guests


def test_without_months_or_a_peak_nobody_is_there_for_the_season_only() -> None:
    assert not carnival(TEMPS, busy_months=None).guests
    assert not carnival(TEMPS, peak_factor=None).guests
