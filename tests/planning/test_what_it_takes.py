"""What help takes in orders: before the shop sells, where a company pays, and where a price is a range."""

from typing import Any

import pytest

from ecomteam.model.plan import Plan
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

ORDER = {"country": "NL", "average_order_value": 57, "gross_margin": 0.579, "shipping_cost_per_order": 6.5}
NOT_OPEN = {"orders_per_month": 0, "stage": "launch", "goals": ["launch_webshop"], "owner_hours_per_week": 12}
SHOES = {"country": "DE", "orders_per_month": 170, "average_order_value": 88, "gross_margin": 0.4}
BACK = {"return_rate": 0.26, "cost_per_return": 5.5, "symptoms": ["returns_eat_margin", "errors_and_delays"]}


def plan(*people: Any, **facts: Any) -> Plan:
    return plan_of(Case(KNOWLEDGE, shop(people or (owner("ecommerce_manager"),), (), **facts)))


def test_a_shop_that_is_not_open_hires_nobody_and_hears_what_help_takes() -> None:
    made = plan(**ORDER, **NOT_OPEN)
    assert not any(hire.soon for hire in made.hires)
    assert "before the shop sells" in made.headline.en
    assert "€ 26.50" in made.headline.en
    assert "project" in made.headline.en
    assert made.money.per_order is not None
    assert made.money.per_order.likely == pytest.approx(57 * 0.579 - 6.5, abs=0.01)


def test_who_tells_a_budget_before_the_first_order_may_spend_it() -> None:
    assert "before the shop sells" not in plan(**ORDER, **NOT_OPEN, extra_budget=4000).headline.en


def test_a_company_hears_what_its_shop_earns_of_a_hire() -> None:
    facts = {**SHOES, **BACK, "shipping_cost_per_order": 5.5, "ad_spend_per_month": 2400, "fulfilment": "self"}
    made = plan(**facts, company="established", stores=1, extra_budget=2000)
    first = made.hires[0]
    assert first.payer == "company"
    assert first.verdict == "hours_only"
    assert "the company pays the rest" in made.headline.en


def test_returns_that_would_have_to_fall_below_the_usual_pay_for_nothing() -> None:
    facts = {**SHOES, **BACK, "shipping_cost_per_order": 5.5, "fulfilment": "self", "extra_budget": 2000}
    for hire in plan(**facts, company="established").hires:
        paid = hire.pays_for_itself
        assert paid is None or paid.fewer_returns is None or paid.fewer_returns <= 0.26 - 0.08


def test_the_low_price_takes_fewer_orders_than_the_high_one() -> None:
    paid = [
        hire.pays_for_itself for hire in plan(**{**SHOES, "orders_per_month": 1500}, symptoms=["tickets_pile_up"]).hires
    ]
    assert paid
    assert all(one is None or (one.orders_low or 0) <= one.orders for one in paid)


def test_a_budget_that_our_estimate_of_wages_makes_smaller_says_so() -> None:
    crew = [owner("ecommerce_manager"), person("Bo", "logistics", fte=1.0), person("Cy", "customer_service", fte=1.0)]
    facts = {"orders_per_month": 110, "average_order_value": 780, "gross_margin": 0.28, "ad_spend_per_month": 9500}
    made = plan(*crew, **facts, country="NL", shipping_cost_per_order=70, extra_budget=3000)
    assert made.money.note is not None
    assert "our estimate" in made.money.note.en


def test_with_ads_told_the_sums_count_extra_orders_with_ads_too() -> None:
    facts = {**ORDER, "orders_per_month": 2000, "ad_spend_per_month": 8000, "symptoms": ["tickets_pile_up"]}
    made = plan(**facts, fulfilment="self", extra_budget=4000)
    assert any(hire.soon for hire in made.hires)
    assert "with € 4.00 of ads for each" in made.money.note.en
