"""What a plan says that hires take of the owner, and the owner's week after, are one sum; so is what waits."""

from typing import Any

import pytest

from ecomteam.model.hours import WEEKS, becomes
from ecomteam.planning import path, plan_of
from ecomteam.planning.forecast import forecast
from ecomteam.planning.week import owner_week
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import example, examples, owner, shop

ROUNDING = 0.2


@pytest.mark.parametrize("name", examples())
def test_what_is_taken_of_the_owner_is_what_the_week_is_shorter_or_goes_to_work_that_waited(name: str) -> None:
    case = Case(KNOWLEDGE, example(KNOWLEDGE, name), "2026-11-29")
    way = path(case)
    week = owner_week(case, way)
    if week is None:
        pytest.skip("no owner works there")
    taken = sum(step.position.of_owners for step in way.soon) / WEEKS
    assert week.given == pytest.approx(taken, abs=ROUNDING)
    assert week.before - week.after == pytest.approx(week.given - week.refilled, abs=ROUNDING)
    hours = sum(taking.hours for step in way.soon for taking in step.position.takes_over) / WEEKS
    # Nobody does more than there is: what hires take is what is off the week and what no longer waits, or less where
    # those of today then have hours to spare.
    assert week.before - week.after + week.undone - week.undone_after <= hours + ROUNDING
    assert week.undone_after <= week.undone + ROUNDING


def test_months_in_which_nothing_grows_come_to_the_week_of_the_plan() -> None:
    case = Case(KNOWLEDGE, example(KNOWLEDGE, "growing-pains"), "2026-11-29")
    way = path(case)
    week = owner_week(case, way)
    assert week is not None
    assert way.soon
    last = forecast(case, 8, 0.0).months[-1]
    assert last.owner_week == pytest.approx(week.after, abs=ROUNDING)
    assert last.undone == pytest.approx(week.undone_after, abs=ROUNDING)


def test_no_hire_leaves_the_week_and_what_waits_as_they_are() -> None:
    case = Case(KNOWLEDGE, example(KNOWLEDGE, "one-person-start"), "2026-11-29")
    week = owner_week(case, path(case))
    assert week is not None
    assert (week.given, week.refilled) == (0, 0)
    assert (week.before, week.undone) == (week.after, week.undone_after)


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [(55.0, 47.5, (55, 47)), (70.0, 62.0, (70, 62)), (20.0, 20.0, (20, 20)), (0.4, 0.4, (0, 0)), (1.0, 0.0, (1, 0))],
)
def test_two_numbers_are_shown_as_far_apart_as_they_are(before: float, after: float, shown: tuple[int, int]) -> None:
    assert becomes(before, after) == shown


# What is told, and what an hour of the owner earns: € 600 a month is left.
AN_HOUR: list[tuple[dict[str, Any], float | None]] = [
    ({"owner_hours_per_week": 10}, 13.95),
    ({"owner_hours_per_week": 9}, None),
    ({}, None),
    ({"owner_hours_per_week": 10, "company": "established"}, None),
    ({"owner_hours_per_week": 10, "gross_margin": 0.1}, None),
]


@pytest.mark.parametrize(("told", "each"), AN_HOUR)
def test_what_an_hour_of_the_owner_earns_is_said_where_it_is_little(told: dict[str, Any], each: float | None) -> None:
    facts: dict[str, Any] = {
        "country": "NL",
        "orders_per_month": 40,
        "monthly_revenue": 2000,
        "gross_margin": 0.4,
    } | told
    plan = plan_of(Case(KNOWLEDGE, shop([owner()], shipping_cost_per_order=5, **facts)))
    assert plan.owner_week is not None
    assert plan.owner_week.per_hour == each
