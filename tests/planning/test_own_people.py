"""Before anybody is looked for, whoever is there already is asked, with the hours that they would have."""

from itertools import pairwise
from typing import Any

from ecomteam.files.catalogue.compiled import shipped_catalogue
from ecomteam.files.team.read import team_of
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.place import Place
from ecomteam.model.plan import Hire
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case

CATALOGUE = shipped_catalogue()
KNOWLEDGE = Knowledge(CATALOGUE)
WHOLESALER: dict[str, Any] = {
    "business_model": "b2b",
    "company": "established",
    "country": "NL",
    "erp_integration": True,
    "products": 30000,
    "company_employees": 60,
    "orders_per_month": 800,
    "monthly_revenue": 120000,
    "gross_margin": 0.34,
    "shipping_cost_per_order": 12,
    "fulfilment": "self",
    "symptoms": ["no_strategy_owner"],
    "departments": ["sales", "logistics", "service"],
    "extra_budget": 8000,
}
SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "NL",
    "orders_per_month": 500,
    "monthly_revenue": 45000,
    "gross_margin": 0.5,
    "fulfilment": "self",
    "symptoms": ["parcels_take_hours"],
}
PIET = {"name": "Piet", "roles": ["sales"], "fte": 0.2}
ANS = {"name": "Ans", "roles": ["ecommerce_manager"], "fte": 0.2}
ADA = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager"]}


def first(shop: dict[str, Any], *people: dict[str, Any]) -> Hire:
    team = team_of({"shop": shop, "people": list(people)}, Place("shop"), CATALOGUE)
    return plan_of(Case(KNOWLEDGE, team)).hires[0]


def said(hire: Hire) -> str:
    return " ".join(reason.text.en for reason in hire.how)


def test_a_lead_for_a_day_gets_fixed_hours_and_somebody_takes_over_what_they_leave() -> None:
    hire = first(WHOLESALER, PIET, ANS)
    assert hire.role == "ecommerce_manager"
    assert hire.own_people is not None
    assert hire.own_people.name == "Ans"
    assert hire.own_people.hours_before == 6
    assert hire.own_people.hours_after == min(30, 6 + hire.hours_per_week)
    assert "Ask Ans first" in said(hire)
    assert "a part-timer takes over what they leave, for" in said(hire)


def test_a_company_without_a_lead_looks_among_its_own() -> None:
    hire = first(WHOLESALER, PIET)
    assert hire.role == "ecommerce_manager"
    assert hire.own_people is not None
    assert (hire.own_people.name, hire.own_people.hours_before) == (None, None)
    assert hire.own_people.hours_after == hire.hours_per_week
    assert "own people first" in said(hire)


def test_a_shop_of_its_own_has_nobody_who_leaves_other_work() -> None:
    packer = {"name": "Bo", "roles": ["logistics"], "hours_per_week": 12}
    hire = first(SHOP, ADA, packer)
    assert hire.role == "logistics"
    assert hire.own_people is not None
    assert (hire.own_people.name, hire.own_people.hours_before) == ("Bo", 9)
    assert "part-timer" not in said(hire)


def test_whoever_can_do_most_of_the_work_is_asked_too() -> None:
    """An assistant is the second choice for packing."""
    helper = {"name": "Cas", "roles": ["assistant"], "hours_per_week": 8}
    hire = first(SHOP, ADA, helper)
    assert hire.role == "logistics"
    assert hire.own_people is not None
    assert hire.own_people.name == "Cas"


def test_nobody_is_asked_who_has_no_hours_or_another_trade() -> None:
    designer = {"name": "Dee", "roles": ["ux_ui_designer"], "fte": 0.3}
    hire = first(SHOP, ADA, designer)
    assert (hire.role, hire.sourcing) == ("logistics", "in_house")
    assert hire.own_people is None
    full = {"name": "Bo", "roles": ["logistics"], "fte": 1}
    busy = {**SHOP, "orders_per_month": 2500, "monthly_revenue": 200000}
    assert first(busy, ADA, full).own_people is None


def test_nobody_is_given_the_same_hours_twice() -> None:
    """What comes later adds to what came before, up to full time."""
    both = {"name": "Bo", "roles": ["logistics", "customer_service"], "hours_per_week": 4}
    shop = {**SHOP, "symptoms": ["parcels_take_hours", "tickets_pile_up"], "support_contacts_per_day": 20}
    team = team_of({"shop": shop, "people": [ADA, both]}, Place("shop"), CATALOGUE)
    asked = [hire.own_people for hire in plan_of(Case(KNOWLEDGE, team)).hires if hire.own_people is not None]
    assert len(asked) > 1
    for before, after in pairwise(asked):
        assert after.hours_before == before.hours_after
        assert after.hours_after <= 30
