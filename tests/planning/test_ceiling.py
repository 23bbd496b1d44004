"""Who sells all that they make: more hands only where an hour of theirs leaves more than it costs."""

from typing import Any

import msgspec
import pytest

from ecomteam.advice.why import why
from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import Plan
from ecomteam.planning import plan_of
from ecomteam.planning.ceiling import unpaid_hands
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import to_screen
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE
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


def test_where_help_costs_more_than_it_makes_no_number_of_orders_brings_anybody() -> None:
    plan = plan_of(case(average_order_value=100))
    assert not plan.hires
    assert "an hour of help costs more than it brings in, however many orders come" in plan.headline.en


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


def sold_out(week: float | None = None, **facts: Any) -> Plan:
    """Two makers of whom a piece takes 2.25 hours, with an owner who makes for so many hours a week."""
    said: dict[str, Any] = {
        "shop": {**FURNISHED, **facts},
        "measures": {"making": {"per_hour": 0.4444, "of": "orders_per_month"}},
        "targets": {"orders_per_month": 180},
        "people": [
            {"name": "Ada", "owner": True, **({} if week is None else {"week": {"making": week}})},
            {"name": "Ben", "count": 2, "roles": ["production_helper"], "hours_per_week": 38},
        ],
    }
    return plan_of(Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE)))


FURNISHED: dict[str, Any] = {
    "country": "NL",
    "business_model": "b2c",
    "company": "new",
    "makes_products": True,
    "orders_per_month": 130,
    "average_order_value": 340,
    "gross_margin": 0.45,
    "shipping_cost_per_order": 14,
    "owner_hours_per_week": 55,
    "symptoms": ["making_behind"],
    "extra_budget": 3500,
}


def test_who_makes_says_how_many_orders_the_hours_make_and_how_many_of_them_the_owner_made() -> None:
    """12 hours a week at 0.4444 an hour are 23 orders a month; those in the place of the owner are none on top."""
    hire = sold_out(week=10).hires[0]
    paid = hire.pays_for_itself
    assert hire.role == "production_helper"
    assert paid is not None
    assert paid.made == int(hire.hours_per_month * 0.4444)
    assert paid.made_for_owner == int(10 * 52 / 12 * 0.4444)


def test_nothing_is_said_of_orders_that_hours_make_where_nobody_told_their_pace() -> None:
    plan = plan_of(case(orders_per_month=None, monthly_revenue=20_000, making_wait_weeks=None))
    assert {hire.pays_for_itself.made for hire in plan.hires if hire.pays_for_itself} <= {None}


def test_what_is_needed_at_the_wished_volume_stands_at_that_volume() -> None:
    """Between half as much again and today nothing else is looked at: the wish is a number of the owner's own."""
    more = sold_out(week=10).hires[0].more_hours
    assert more is not None
    assert more.volume is not None
    assert more.volume.value == 180
    assert not more.beyond_goal


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_more_hours_of_who_comes_first_are_a_row_where_nobody_else_is_next(lang: Any) -> None:
    text = to_screen(lambda tight: screen_plan(sold_out(week=10), KNOWLEDGE, lang, tight), 80, False, "utf-8")
    rows = [line for line in text.splitlines() if "180" in line and ("more hours" in line or "meer uren" in line)]
    assert len(rows) == 1
