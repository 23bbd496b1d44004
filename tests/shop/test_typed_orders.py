"""Orders that somebody types in beside those of the shop: their hours, whose they are, and what fewer of them save."""

from typing import Any

import msgspec
import pytest

from ecomteam.model.team import Pace, Team
from ecomteam.planning.first import first_steps
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import facts_from, person, shop

TYPING = "order_entry"
WHOLESALE: dict[str, Any] = {
    "country": "NL",
    "business_model": "b2b",
    "company": "established",
    "sells": ["own_shop", "business_customers"],
    "orders_per_month": 420,
    "monthly_revenue": 55_000,
    "symptoms": ["routine_admin"],
}


def of(**facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([person("Bo", "ecommerce_specialist", fte=0.2)], (), **{**WHOLESALE, **facts}))


@pytest.mark.parametrize(
    ("facts", "orders"),
    [
        ({"offline_orders_per_month": 2500}, 2500),
        ({"manual_orders_share": 0.5}, 210),
        ({"offline_orders_per_month": 2500, "manual_orders_share": 0.5}, 2710),
        ({"offline_orders_per_month": 0}, 0),
        ({}, 252),
    ],
)
def test_what_comes_from_outside_the_shop_is_on_top_of_it(facts: dict[str, Any], orders: float) -> None:
    assert of(**facts).numbers.likely("manual_orders") == pytest.approx(orders)


@pytest.mark.parametrize(
    ("departments", "types"),
    [(["sales", "logistics"], True), (["service"], True), (["logistics", "marketing"], False), ([], False)],
)
def test_a_department_that_typed_them_in_types_them_in(departments: list[str], types: bool) -> None:
    case = of(offline_orders_per_month=2500, departments=departments)
    assert (case.cover.uncovered.get(TYPING, 0.0) < 1) is types
    assert case.work.likely(TYPING) == pytest.approx(250)


def test_the_step_says_what_a_third_of_them_saves_at_the_pace_that_was_told() -> None:
    facts = facts_from({**WHOLESALE, "offline_orders_per_month": 2500, "departments": ["sales"]})
    people = (person("Bo", "ecommerce_specialist", fte=0.2),)
    told = Team(facts=facts, people=people, pace={TYPING: Pace(per_hour=60 / 9)}, place=people[0].place)
    for team, said in ((told, "× 9 minutes = 124 hours"), (of(**facts).team, "× 6 minutes = 82 hours")):
        steps = {step.id: step.text.en for step in first_steps(Case(KNOWLEDGE, team), most=20)}
        assert f"33% × 2,500 orders {said} a month." in steps["order_themselves"]


def test_of_few_nothing_is_said() -> None:
    steps = first_steps(of(offline_orders_per_month=40), most=20)
    assert "order_themselves" not in {step.id for step in steps}


def test_quotes_that_were_told_are_counted_and_not_derived_from_orders() -> None:
    """520 quotes take half an hour each, or what the shop told that one takes; without them they follow from orders."""
    told, derived = of(quotes_per_month=520), of()
    assert told.numbers.likely("quotations") == 520
    assert derived.numbers.likely("quotations") < 520
    assert told.work.likely("win_orders") > derived.work.likely("win_orders")
    assert of(quotes_per_month=0).numbers.likely("quotations") == 0
    team = msgspec.structs.replace(told.team, pace={"win_orders": Pace(per_hour=1.714, of="quotations")})
    assert Case(KNOWLEDGE, team).work.likely("win_orders") == pytest.approx(520 / 1.714, abs=0.1)
