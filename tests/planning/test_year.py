"""What a shop with a told season can pay is the year divided by twelve: quiet months are paid from the busy ones."""

from typing import Any

import msgspec
import pytest

from ecomteam.model.team import Measured, Target
from ecomteam.planning.forecast import forecast
from ecomteam.planning.plan import plan_of
from ecomteam.shop.case import Case
from tests.planning.test_peak import DAY, TEMPS, carnival
from tests.shipped import KNOWLEDGE

PAID = {**TEMPS, "cost_per_month": 2000}
# What 14.7 times 350 orders more leave in two months of twelve, at € 13.57 each.
ON_TOP = 350 * 14.7 * 13.5728 * 2 / 12


@pytest.mark.parametrize(
    ("people", "facts", "busy"),
    [
        ([PAID], {}, ON_TOP - 24_000 * 2 / 12),
        ([PAID], {"busy_months": ["january"]}, ON_TOP / 2 - 24_000 * 2 / 12),
        ([PAID], {"peak_factor": 8.35, "symptoms": ["errors_and_delays"]}, ON_TOP / 2 - 24_000 * 2 / 12),
        ([PAID], {"ad_spend_per_month": 2800}, ON_TOP - 24_000 * 2 / 12 - 8 * 350 * 14.7 * 2 / 12),
        ([PAID], {"ad_spend_per_month": 500}, ON_TOP - 24_000 * 2 / 12),
        ([PAID], {"ad_spend_per_month": 2800, "ads_in_season": "same"}, ON_TOP - 24_000 * 2 / 12),
        (
            [PAID],
            {"ad_spend_per_month": 500, "ads_in_season": "with_orders"},
            ON_TOP - 24_000 * 2 / 12 - 500 * 14.7 * 2 / 12,
        ),
    ],
    ids=[
        "two months",
        "one of them and pay in the next",
        "half as busy",
        "orders are bought",
        "few ads",
        "bought, by the same ads all year",
        "few ads that grow along",
    ],
)
def test_an_average_month_has_its_part_of_what_the_busy_ones_leave(
    people: list[dict[str, Any]], facts: dict[str, Any], busy: float
) -> None:
    room, usual = carnival(*people, **facts).room, carnival(**{**facts, "peak_factor": None}).room
    assert room.busy.likely == pytest.approx(busy, abs=6)
    assert room.left == pytest.approx((usual.left or 0.0) + room.busy.likely, abs=1)
    assert room.gross_profit == usual.gross_profit
    assert room.team == usual.team


def test_the_same_year_told_as_average_orders_leaves_the_same_but_for_the_people_of_the_peak() -> None:
    seasonal = carnival({**PAID, "cost_per_month": 0}).room
    average = carnival(orders_per_month=350 * (1 + 14.7 * 2 / 12), peak_factor=None, busy_months=None).room
    assert seasonal.left == pytest.approx(average.left, rel=0.001)
    assert seasonal.limit == pytest.approx(average.limit, rel=0.01)


def test_a_peak_makes_room_that_an_ordinary_month_does_not() -> None:
    assert carnival(peak_factor=None).room.limit == 0
    assert (carnival(PAID).room.limit or 0.0) > 300


@pytest.mark.parametrize(
    "facts", [{"peak_factor": None}, {"busy_months": None}, {"peak_factor": 1}], ids=["no peak", "no months", "none"]
)
def test_without_a_peak_and_its_months_a_month_is_a_month(facts: dict[str, Any]) -> None:
    case = carnival(**facts)
    assert case.season is None
    assert case.room.busy.likely == 0
    assert plan_of(case).money.year is None


@pytest.mark.parametrize(("number", "season"), [("orders_per_month", False), ("monthly_revenue", False), (None, True)])
def test_orders_of_exports_are_an_average_already(number: str | None, season: bool) -> None:
    case = carnival(orders_per_month=None if number == "orders_per_month" else 350)
    measured = {} if number is None else {number: Measured(value=1200.0)}
    team = msgspec.structs.replace(case.team, measured=measured)
    assert (Case(KNOWLEDGE, team, DAY).season is not None) is season


def test_extra_orders_say_that_they_are_part_of_a_usual_month() -> None:
    vacant = {"name": "Lead", "roles": ["operations_lead"], "status": "vacant", "cost_per_month": 4800}
    said = next(row.because.en for row in plan_of(carnival(PAID, vacant)).not_now if row.role == "operations_lead")
    # € 4,800 ÷ € 13.57 is 354, of the 350 that were told.
    assert "354 extra orders (+101% of a usual month)" in said


@pytest.mark.parametrize("day", ["2026-07-01", DAY, "2027-01-15", "2027-02-20"])
def test_what_can_be_paid_is_the_same_before_and_in_the_season(day: str) -> None:
    there = {**PAID, "status": "active"}
    assert carnival(there, day=day).room.limit == carnival(there).room.limit


# -- With the forecast


def test_every_month_of_a_forecast_has_the_room_of_the_year() -> None:
    case = carnival(PAID)
    rows = forecast(case, 13, 0.0).months
    assert {row.room for row in rows} == {round(case.room.limit or 0.0)}
    assert all(row.cost_high <= (row.room or 0.0) for row in rows)


def test_what_a_quiet_month_lacks_is_what_the_busy_ones_are_to_leave_for_it() -> None:
    case = carnival(PAID)
    year = plan_of(case).money.year
    assert year is not None
    assert year.short is not None
    quiet = [row.money.left for row in forecast(case, 12, 0.0).months if row.money is not None and row.busy is None]
    assert len(quiet) == year.quiet == 10
    assert all(left == pytest.approx(-year.short, abs=10) for left in quiet)
    assert year.buffer == 10 * year.short
    assert year.a_year == 12 * year.a_month


def test_cash_of_a_year_ends_where_the_year_does() -> None:
    """Month by month it falls short and is filled by the peak; all of it is twelve average months."""
    case = carnival(PAID)
    rows = [row.money for row in forecast(case, 12, 0.0).months if row.money is not None]
    assert min(row.saved for row in rows) < 0 < rows[-1].saved
    kept = sum(row.kept - row.season - row.team for row in rows) / 12
    assert kept == pytest.approx((case.room.left or 0.0) - sum(case.room.team) / 2, abs=20)


# -- In words


def test_it_is_said_that_it_is_over_the_year() -> None:
    made = plan_of(carnival(PAID))
    assert "an average month of the year" in made.money.note.en
    assert "een gemiddelde maand van het jaar" in made.money.note.nl
    assert made.money.on_average


def test_of_a_told_budget_nothing_is_over_the_year() -> None:
    made = plan_of(carnival(PAID, extra_budget=900))
    assert not made.money.on_average
    assert "average month of the year" not in made.money.note.en


# -- What an owner wants


def test_what_an_owner_wants_is_held_against_an_average_month() -> None:
    case = carnival(PAID)
    wants = {"owner_income": 12_000, "profit_share": 0.4}
    said = msgspec.structs.replace(case.team, targets={name: Target(to=value) for name, value in wants.items()})
    found = {one.target: one for one in plan_of(Case(KNOWLEDGE, said, DAY)).targets}
    # What somebody costs is our estimate, so it is told in tens.
    left = round(case.room.rest or 0.0, -1)
    income, profit = found["owner_income"], found["profit_share"]
    assert income.now == left
    assert f"on average € {left:,.0f} is left" in income.text.en
    assert f"gemiddeld € {left:,.0f}".replace(",", ".") in income.text.nl
    # 350 orders of € 52, 3.45 times as many in an average month.
    assert "the 1,208 orders of an average month of the year" in income.text.en
    assert "€ 62,790" in profit.text.en
