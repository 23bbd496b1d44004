"""Postage that takes a good part of what the goods leave is a lever of its own, with the shop's own sum."""

from typing import Any

import pytest

from ecomteam.planning.first import first_steps
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, shop

SENDS: dict[str, Any] = {
    "country": "NL",
    "business_model": "b2c",
    "orders_per_month": 39,
    "average_order_value": 38,
    "gross_margin": 0.55,
    "shipping_cost_per_order": 5.2,
}


def said(most: int = 9, **facts: Any) -> dict[str, str]:
    """The English text of each step, in order."""
    found = first_steps(Case(KNOWLEDGE, shop([owner()], (), **{**SENDS, **facts})), most=most)
    return {step.id: step.text.en for step in found}


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({}, True),
        ({"shipping_cost_per_order": 4.8}, False),
        ({"business_model": "b2b"}, False),
        ({"sells": ["marketplaces"]}, False),
        ({"shipping_cost_per_order": 0.9, "average_order_value": 5}, False),
    ],
)
def test_who_pays_much_postage_charges_a_part_of_it(facts: dict[str, Any], told: bool) -> None:
    """€ 5.20 is a quarter of € 38 × 55%; € 4.80 is less."""
    assert ("charge_postage" in said(**facts)) is told


def test_the_charge_is_multiplied_by_the_orders_of_the_shop() -> None:
    """154.05; each lost order takes € 15.70 and € 3.95 along: 7.8."""
    text = said()["charge_postage"]
    assert "39 × € 3.95 = € 154 a month" in text
    assert "fewer than 8 orders" in text
    assert "free only from € 50" in text
    assert "25% of your margin" in text


@pytest.mark.parametrize(
    ("country", "charge"), [("US", "$ 3.95"), ("GB", "£ 2.95"), ("PL", "PLN 16.95"), ("JP", "JPY 640")]
)
def test_it_is_charged_in_the_prices_of_the_country(country: str, charge: str) -> None:
    per = {"US": 1, "GB": 1, "PL": 4, "JP": 160}[country]
    amounts: dict[str, Any] = {"average_order_value": 38 * per, "shipping_cost_per_order": 5.2 * per}
    assert charge in said(country=country, **amounts)["charge_postage"]


def test_it_takes_the_place_of_a_limit_without_a_sum() -> None:
    told = said(goals=["grow_sales"])
    assert "charge_postage" in told
    assert "free_shipping" not in told
    assert "free_shipping" in said(goals=["grow_sales"], shipping_cost_per_order=1)


@pytest.mark.parametrize(("sells", "told"), [(["own_shop", "stores"], True), (["own_shop"], False)])
def test_who_has_stores_lets_customers_collect(sells: list[str], told: bool) -> None:
    texts = said(sells=sells)
    assert ("collect_in_store" in texts) is told
    assert not told or "saves € 5.20" in texts["collect_in_store"]


@pytest.mark.parametrize(("pains", "leads"), [([], True), (["content_bottleneck"], False)])
def test_what_was_told_to_hurt_first_stands_before_it(pains: list[str], leads: bool) -> None:
    assert (next(iter(said(symptoms=pains, orders_per_month=900))) == "charge_postage") is leads


def test_a_marketplace_has_rules_of_its_own_for_postage() -> None:
    """Of 1,000 orders of which 35% come from a marketplace, 650 can be asked for it."""
    both: dict[str, Any] = {"sells": ["own_shop", "marketplaces"], "orders_per_month": 1000, "marketplace_share": 0.35}
    assert "650 × " in said(**both)["charge_postage"]
    assert "your own shop" in said(**both)["charge_postage"]
    assert "1,000 × " in said(sells=["own_shop"], orders_per_month=1000)["charge_postage"]


def test_the_limit_of_who_has_no_orders_yet_is_that_of_the_basket_that_was_told() -> None:
    texts = said(orders_per_month=0, most=20)
    assert all("free only from € 0" not in text for text in texts.values())
