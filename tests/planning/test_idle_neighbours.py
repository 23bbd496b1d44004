"""Whoever is idle for most of their week gives these hours before anybody is looked for or has a larger contract."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import Plan
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

FACTS: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "NL",
    "orders_per_month": 600,
    "average_order_value": 60,
    "gross_margin": 0.5,
    "fulfilment": "third_party",
    "support_contacts_per_day": 6,
    "products": 200,
    "new_products_per_month": 8,
    "symptoms": ["owner_overloaded"],
    "extra_budget": 2500,
}
PRODUCTS: dict[str, float] = {"new_products": 5, "product_photos": 4, "product_data_content": 3, "email_marketing": 6}
ORDERS: dict[str, float] = {"order_entry": 7, "delivery": 6, "complaints": 3, "email_marketing": 6}


def plan(week: dict[str, float], role: str, hours: float, **others: Any) -> Plan:
    els = {"name": "Els", "owner": True, "hours_per_week": 55, "week": week}
    ine = {"name": "Ine", "roles": [role], "hours_per_week": hours}
    said = {"shop": {**FACTS, **others}, "people": [els, ine]}
    return plan_of(Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE)))


@pytest.mark.parametrize(
    ("week", "role", "hours", "facts", "least"),
    [
        (PRODUCTS, "product_manager", 16, {}, 6),
        (PRODUCTS, "product_manager", 12, {}, 4),
        (ORDERS, "customer_service", 12, {"support_contacts_per_day": 3}, 5),
    ],
    ids=["two days of products", "twelve hours of products", "twelve hours of service"],
)
def test_idle_hours_of_a_small_contract_go_first(
    week: dict[str, float], role: str, hours: float, facts: dict[str, Any], least: float
) -> None:
    first = plan(week, role, hours, **facts).hires[0]
    assert first.fixed == "spare"
    assert first.own_people is not None
    assert first.own_people.name == "Ine"
    assert least <= first.hours_per_week < hours
    assert first.monthly_cost is not None
    assert first.monthly_cost.high == 0


def test_what_they_have_no_idle_hours_for_is_asked_of_them_on_top() -> None:
    first, second = plan(ORDERS, "customer_service", 12, support_contacts_per_day=3).hires[:2]
    assert first.fixed == "spare"
    assert second.more_of == "Ine"
    assert second.soon


def test_a_full_week_has_nothing_to_give() -> None:
    made = plan(PRODUCTS, "product_manager", 12, products=4000, new_products_per_month=60)
    assert all(hire.fixed is None for hire in made.hires)
