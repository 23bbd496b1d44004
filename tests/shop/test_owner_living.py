"""What owners live on comes off all that new people may cost, and of part of a week in the shop that part."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomteam.model.team import Target
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from ecomteam.words import advice as words
from tests.plausible import plausible
from tests.shipped import KNOWLEDGE
from tests.shops import FEW, example, examples, owner, person, shop

# What the shop keeps: € 3,000 a month.
TOLD: dict[str, Any] = {
    "country": "NL",
    "orders_per_month": 150,
    "monthly_revenue": 7500,
    "gross_margin": 0.5,
    "shipping_cost_per_order": 5,
}
LIVING = KNOWLEDGE.threshold("owner_living")


@pytest.mark.parametrize(
    ("told", "part"),
    [
        ({}, 1.0),
        ({"owner_hours_per_week": 60}, 1.0),
        ({"owner_hours_per_week": 20}, 0.5),
        ({"owner_hours_per_week": 10}, 0.25),
        ({"owner_hours_per_week": 10, "company": "established"}, 0.0),
    ],
)
def test_part_of_a_week_is_part_of_a_living(told: dict[str, Any], part: float) -> None:
    assert Case(KNOWLEDGE, shop([owner()], **TOLD, **told)).room.living == LIVING * part


def test_where_no_owner_works_nobody_lives_on_it() -> None:
    assert Case(KNOWLEDGE, shop([person("Bo", "logistics", cost=900)], **TOLD)).room.living == 0


@pytest.mark.parametrize("name", examples())
def test_what_is_likely_lies_within_its_range(name: str) -> None:
    inside(Case(KNOWLEDGE, example(KNOWLEDGE, name)))


@pytest.mark.parametrize("seed", range(15))
def test_it_does_in_any_shop(seed: int) -> None:
    inside(Case(KNOWLEDGE, plausible(KNOWLEDGE, f"living {seed}")))


def inside(case: Case) -> None:
    for line in plan_of(case).money.lines:
        if line.label == words.LEFT_FOR_NEW:
            assert line.low <= line.likely <= line.high


@FEW
@given(hours=st.integers(1, 60), budget=st.integers(1, 4000))
def test_a_budget_is_within_what_the_shop_keeps_where_that_is_said(hours: int, budget: int) -> None:
    case = Case(KNOWLEDGE, shop([owner()], **TOLD, owner_hours_per_week=hours, extra_budget=budget))
    room = case.room
    assert room.left == 3000
    assert room.limit is not None
    assert room.limit <= room.left - room.living
    said = words.BUDGET_DECIDES.en.split(":")[1] in plan_of(case).money.note.en
    assert said == (budget <= room.limit) or budget - room.limit < 5


@pytest.mark.parametrize(
    ("wants", "living"),
    [(4000, LIVING), (3500, LIVING), (3000, 3000), (2500, 2500), (1200, 1200), (0, LIVING)],
)
def test_what_an_owner_wants_is_no_cost_until_it_is_there(wants: float, living: float) -> None:
    """The shop keeps € 3,000: less than that is kept free, and more is a goal."""
    team = msgspec.structs.replace(shop([owner()], **TOLD), targets={"owner_income": Target(to=wants)})
    case = Case(KNOWLEDGE, team)
    assert case.room.living == living
    # More orders never leave less for help, though they reach what is wanted.
    assert case.at(2.0).room.living == living
    assert (case.at(2.0).room.likely or 0) >= (case.room.likely or 0)


def test_a_budget_is_not_taken_by_a_wish() -> None:
    told = shop([owner()], **TOLD, extra_budget=300)
    wishes = msgspec.structs.replace(told, targets={"owner_income": Target(to=4500)})
    assert Case(KNOWLEDGE, wishes).room.limit == Case(KNOWLEDGE, told).room.limit == 300


def test_in_a_country_without_wages_it_is_as_much_less_as_an_hour_is() -> None:
    """A living of Dutch size, in rupees, would leave nobody anything to pay from."""
    abroad = {**TOLD, "country": "IN", "hour_cost": 140}
    case = Case(KNOWLEDGE, shop([owner()], **abroad))
    assert case.pricing.beside_home is not None
    assert 0 < case.room.living == pytest.approx(LIVING * case.pricing.beside_home)
    assert case.room.living < 200
    # Where nothing was told of pay nobody knows, and nobody lives on more than that.
    untold = {fact: value for fact, value in abroad.items() if fact != "hour_cost"}
    assert Case(KNOWLEDGE, shop([owner()], **untold)).room.living == LIVING
    assert Case(KNOWLEDGE, shop([owner()], **{**TOLD, "hour_cost": 140})).room.living == LIVING
