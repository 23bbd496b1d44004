"""What piles up by a pace and a number that were told stands there as a sum, and its hands come before more buyers."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import Plan
from ecomteam.planning import plan_of
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import to_screen
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

LAPTOPS: dict[str, Any] = {
    "business_model": "b2c",
    "country": "NL",
    "company": "new",
    "makes_products": True,
    "single_pieces": True,
    "orders_per_month": 310,
    "average_order_value": 390,
    "gross_margin": 0.28,
    "shipping_cost_per_order": 8,
    "ad_spend_per_month": 2500,
    "fulfilment": "self",
    "owner_hours_per_week": 50,
    "extra_budget": 4000,
    "new_products_per_month": 400,
    "symptoms": ["sales_flat"],
    "goals": ["grow_sales"],
}
POTS: dict[str, Any] = {
    **{fact: LAPTOPS[fact] for fact in ("business_model", "company", "makes_products", "fulfilment", "goals")},
    "country": "FR",
    "orders_per_month": 260,
    "average_order_value": 72,
    "gross_margin": 0.58,
    "shipping_cost_per_order": 9,
    "owner_hours_per_week": 50,
    "extra_budget": 2500,
}
MARKETERS = {role.id for role in CATALOGUE.roles if role.department == "marketing"}


def made(shop: dict[str, Any], pace: float, of: str, hours: float = 80, activity: str = "making") -> Plan:
    people = [
        {"name": "Ron", "owner": True, "roles": ["ecommerce_manager"]},
        {"name": "Mo", "hours_per_week": hours / 2, "count": 2, "roles": ["production_helper"]},
        {"name": "Pat", "hours_per_week": 24, "roles": ["logistics"]},
    ]
    said = {"shop": shop, "people": people, "measures": {activity: {"per_hour": pace, "of": of}}}
    return plan_of(Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE)))


def test_what_comes_in_beyond_the_hours_is_a_sum_of_its_own() -> None:
    """400 × 60 minutes are 400 hours, and two of 40 hours a week have 260 of them."""
    plan = made(LAPTOPS, 1, "new_products_per_month")
    (pile,) = plan.piles
    assert (pile.a_month, pile.minutes, pile.hours, pile.have, pile.stay) == (400, 60, 400, 260, 140)
    assert "400 × 60 minutes = 400 hours a month, and there are 260. 140 a month stay" in pile.text.en
    assert "400 × 60 minuten = 400 uur per maand, en er zijn er 260. Elke maand blijven er 140 liggen" in pile.text.nl


def test_the_hands_for_it_come_first_and_nobody_who_only_brings_buyers() -> None:
    soon = [hire.role for hire in made(LAPTOPS, 1, "new_products_per_month").hires if hire.soon]
    assert soon[0] == "production_helper"
    assert MARKETERS.isdisjoint(soon)


@pytest.mark.parametrize("pace", [2, 1.8])
def test_where_the_hours_are_there_nothing_piles_up_and_buyers_are_welcome(pace: float) -> None:
    plan = made(LAPTOPS, pace, "new_products_per_month")
    assert plan.piles == ()
    assert not MARKETERS.isdisjoint(hire.role for hire in plan.hires if hire.soon)


def test_orders_pile_up_where_it_was_told_that_they_wait() -> None:
    """Orders that are sent have been made, whatever a pace says; of whom it hurts they wait."""
    waits = made({**POTS, "symptoms": ["making_behind", "sales_flat"]}, 0.9, "orders_per_month")
    assert [(pile.activity, pile.of) for pile in waits.piles] == [("making", "orders_per_month")]
    assert "take in fewer" not in waits.piles[0].text.en
    assert made({**POTS, "symptoms": ["sales_flat"]}, 0.9, "orders_per_month").piles == ()


def test_parcels_that_leave_are_no_pile() -> None:
    plan = made({**POTS, "orders_per_month": 3000}, 10, "orders_per_month", activity="order_processing")
    assert plan.piles == ()


def test_a_pain_of_courses_means_that_of_goods_where_goods_are_sent() -> None:
    facts = KNOWLEDGE.pains_standing_for({"fulfilment": "self"})
    assert facts["making_once_behind"] == "making_behind"
    assert KNOWLEDGE.pains_standing_for({"fulfilment": "nothing_to_pack"})["making_behind"] == "making_once_behind"
    assert KNOWLEDGE.pains_standing_for({}) == {}


def test_a_sum_that_stands_with_the_first_step_is_not_said_twice() -> None:
    plan = made({**LAPTOPS, "symptoms": ["making_behind"]}, 1, "new_products_per_month")
    text = to_screen(lambda tight: screen_plan(plan, KNOWLEDGE, "en", tight), 80, False, "utf-8")
    alone = made({**LAPTOPS, "single_pieces": False}, 1, "new_products_per_month")
    other = to_screen(lambda tight: screen_plan(alone, KNOWLEDGE, "en", tight), 80, False, "utf-8")
    assert " ".join(text.split()).count("400 hours") == 1
    assert "Piles up: " in other
