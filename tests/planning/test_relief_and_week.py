"""What a plan says that hires take of the owner, and the owner's week after, are one sum; so is what waits."""

from typing import Any

import msgspec
import pytest

from ecomteam.model.hours import WEEKS, becomes
from ecomteam.model.team import Person, Target
from ecomteam.planning import path, plan_of
from ecomteam.planning.forecast import forecast
from ecomteam.planning.week import owner_week
from ecomteam.shop.case import Case
from ecomteam.shop.relief import relief_wanted
from tests.shipped import KNOWLEDGE
from tests.shops import example, examples, owner, person, shop

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


def two_owners(ada: float, ben: float, week: dict[str, float] | None = None) -> Case:
    """Two who tell hours of their own, and of whom nobody wants more than forty."""
    people = [
        msgspec.structs.replace(owner(), name="Ada", hours_per_week=ada, week=week or {}),
        msgspec.structs.replace(owner(), name="Ben", hours_per_week=ben),
    ]
    facts: dict[str, Any] = {"country": "NL", "orders_per_month": 700, "average_order_value": 37, "company": "new"}
    team = msgspec.structs.replace(shop(people, **facts), targets={"owner_hours_per_week": Target(to=40.0)})
    return Case(KNOWLEDGE, team)


def test_the_hours_that_one_of_two_owners_has_to_spare_are_none_of_the_others() -> None:
    """55 and 30 hours are 15 above forty of one of them, and not 5 of both."""
    case = two_owners(55, 30, {"purchase_support": 20.0})
    assert relief_wanted(case) == pytest.approx(15 * WEEKS)
    (line,) = plan_of(case).targets
    assert line.hours == 15
    assert not line.reached


def test_hours_that_nobody_counts_or_tells_are_no_work_to_hand_over() -> None:
    """Where less work is counted than the hours that are wanted, only what they told of the week can go."""
    assert relief_wanted(two_owners(80, 39, {"purchase_support": 6.0})) == pytest.approx(6 * WEEKS)
    assert relief_wanted(two_owners(80, 39)) == 0
    assert relief_wanted(two_owners(40, 30)) == 0


def told_owners(*people: Person, **facts: Any) -> Case:
    numbers: dict[str, Any] = {
        "country": "NL",
        "orders_per_month": 300,
        "support_contacts_per_day": 20,
        "company": "new",
    }
    return Case(KNOWLEDGE, shop(people, **numbers, **facts))


def told(name: str, hours: float, *roles: str) -> Person:
    return msgspec.structs.replace(person(name, *roles, owner=True), hours_per_week=hours)


@pytest.mark.parametrize("first", [0, 1])
def test_each_of_two_owners_first_does_what_is_theirs_by_role(first: int) -> None:
    """Whoever of them stands first in the file."""
    people = (told("Ada", 55, "ecommerce_manager", "buyer"), told("Ben", 30, "customer_service"))
    case = told_owners(people[first], people[1 - first])
    doing = {name: {each.name for each in case.cover.done[name]} for name in ("complaints", "procurement")}
    assert doing == {"complaints": {"Ben"}, "procurement": {"Ada"}}


def test_what_is_nobodys_by_role_goes_to_the_owner_with_most_hours_left() -> None:
    used = told_owners(told("Ada", 40, "buyer"), told("Ben", 40, "bookkeeper")).cover.used
    assert min(used.values()) > max(used.values()) / 2


def test_several_owners_have_each_a_week_of_their_own() -> None:
    case = told_owners(told("Ada", 55, "ecommerce_manager"), told("Ben", 30, "customer_service"))
    week = owner_week(case, path(case))
    assert week is not None
    assert [(each.name, each.hours) for each in week.weeks] == [("Ada", 55), ("Ben", 30)]
    assert sum(each.used for each in week.weeks) == pytest.approx(week.before, abs=ROUNDING)


# Hours a week that an owner of this shop told, what else was told, and by how many they are to be fewer.
WANTED: list[tuple[float, dict[str, Any], float]] = [
    (60, {}, 0),
    (60, {"goals": ["free_owner_time"]}, 15),
    (50, {"goals": ["free_owner_time"]}, 8),
]


@pytest.mark.parametrize(("hours", "facts", "fewer"), WANTED)
def test_who_has_hours_left_and_asked_for_none_gets_none_off(hours: float, facts: dict[str, Any], fewer: float) -> None:
    case = Case(KNOWLEDGE, shop([owner()], country="NL", orders_per_month=100, owner_hours_per_week=hours, **facts))
    assert case.cover.used["Ada"] < hours * WEEKS
    assert relief_wanted(case) == pytest.approx(fewer * WEEKS)
