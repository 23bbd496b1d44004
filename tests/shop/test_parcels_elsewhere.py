"""Whose parcels are sent by others packs nothing, and nothing says that it does."""

from typing import Any

import pytest

from ecomteam.advice.make_or_buy import make_or_buy
from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "country": "NL",
    "orders_per_month": 1500,
    "monthly_revenue": 90000,
    "gross_margin": 0.4,
    "symptoms": ["parcels_take_hours", "owner_overloaded", "seasonal_peak"],
}
ADA = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager"]}


def case(fulfilment: str) -> Case:
    said = {"shop": {**SHOP, "fulfilment": fulfilment}, "people": [ADA]}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))


def said_of_hires(made: Case) -> str:
    plan = plan_of(made)
    reasons = [reason.text for hire in plan.hires for reason in hire.reasons[:1]]
    steps = [step.text for step in plan.steps]
    return " ".join(f"{text.en} {text.nl}" for text in (plan.headline, *reasons, *steps)).lower()


@pytest.mark.parametrize("fulfilment", ["dropship", "third_party"])
def test_who_packs_nothing_has_orders_to_pass_on(fulfilment: str) -> None:
    made = case(fulfilment)
    assert made.work.likely("order_processing") == 0
    assert made.work.likely("order_forwarding") > 0
    said = said_of_hires(made)
    assert "passing orders on" in said
    assert "packing" not in said
    assert "inpakken" not in said


def test_who_packs_passes_nothing_on() -> None:
    made = case("self")
    assert made.work.likely("order_processing") > 0
    assert made.work.likely("order_forwarding") == 0
    assert "packing" in said_of_hires(made)


def test_what_a_supplier_sends_is_not_to_be_had_elsewhere_for_less() -> None:
    """A fulfilment company is compared with packing yourself, which a dropshipper would have to begin with first."""
    assert "logistics" in [row.role for row in make_or_buy(case("self"))]
    assert "logistics" in [row.role for row in make_or_buy(case("third_party"))]
    assert "logistics" not in [row.role for row in make_or_buy(case("dropship"))]
