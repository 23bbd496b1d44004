"""Who sells all that they make: more hands only where an hour of theirs leaves more than it costs."""

from typing import Any

import msgspec
import pytest

from ecomteam.advice.why import why
from ecomteam.model.plan import Plan
from ecomteam.planning import plan_of
from ecomteam.planning.ceiling import unpaid_hands
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, shop

SMITH = msgspec.structs.replace(owner("ecommerce_manager", "production_helper"), week={"making": 50.0})
WAITS: dict[str, Any] = {
    "country": "NL",
    "business_model": "b2c",
    "makes_products": True,
    "making_wait_weeks": 14,
    "orders_per_month": 20,
    "gross_margin": 0.75,
    "shipping_cost_per_order": 10,
    "owner_hours_per_week": 65,
    "symptoms": ["routine_admin"],
    "goals": ["free_owner_time"],
}


def case(**facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([SMITH], **{**WAITS, **facts}))


def soon(plan: Plan) -> list[str]:
    return [hire.role for hire in plan.hires if hire.wave != "later"]


def test_hands_that_cost_more_than_they_make_are_not_looked_for() -> None:
    """50 hours a week for 20 knives are 10.8 each: of € 215 an hour leaves € 19.85, and help costs more."""
    dear = case(average_order_value=300)
    hour = unpaid_hands(dear)["production_helper"]
    assert round(hour.leaves, 2) == round(20 * 215 / (50 * 52 / 12), 2)
    assert hour.low > hour.leaves
    made = plan_of(dear)
    assert "production_helper" not in {hire.role for hire in made.hires}
    row = next(row for row in made.not_now if row.role == "production_helper")
    assert "€ 19.85" in row.because.en


def test_hands_that_pay_are_looked_for() -> None:
    """Of € 1,000 the same hour leaves € 68."""
    assert unpaid_hands(case(average_order_value=1000)) == {}
    assert "production_helper" in soon(plan_of(case(average_order_value=1000)))


@pytest.mark.parametrize("left_out", ["orders_per_month", "week"])
def test_of_hours_that_nobody_told_nothing_is_said_of_an_hour(left_out: str) -> None:
    person = owner("ecommerce_manager", "production_helper") if left_out == "week" else SMITH
    facts = {name: value for name, value in WAITS.items() if name != left_out}
    assert unpaid_hands(Case(KNOWLEDGE, shop([person], average_order_value=300, **facts))) == {}


def test_what_pays_for_others_is_then_a_better_price() -> None:
    """No order more can be made, so each of the 20 has to bring in its part."""
    dear = case(average_order_value=300)
    hire = plan_of(dear).hires[0]
    assert hire.pays_for_itself is not None
    assert hire.monthly_cost is not None
    assert hire.pays_for_itself.price_rise is not None
    assert 0 <= hire.pays_for_itself.price_rise * 20 - hire.monthly_cost.high < 0.2
    said = [text.en for text in why(dear, hire.role).money]
    assert any("for each order pays for it" in text for text in said)
    other = plan_of(case(average_order_value=1000)).hires[0].pays_for_itself
    assert other is not None
    assert other.price_rise is None


def test_nothing_comes_at_a_volume_that_nobody_can_make() -> None:
    later = [hire for hire in plan_of(case(average_order_value=300)).hires if hire.wave == "later"]
    assert later == []
