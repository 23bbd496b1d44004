"""Before anybody is looked for, whoever is there already is asked, with the hours that they would have."""

from itertools import pairwise
from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import Hire
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

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
    assert (hire.own_people.hours_before, hire.own_people.hours_after) == (8, 40)
    assert "Ask Ans first" in said(hire)
    assert "a part-timer takes over what they leave, for" in said(hire)


def test_a_company_without_a_lead_looks_among_its_own() -> None:
    hire = first(WHOLESALER, PIET)
    assert hire.role == "ecommerce_manager"
    assert hire.own_people is not None
    assert (hire.own_people.name, hire.own_people.hours_before) == (None, None)
    assert hire.own_people.hours_after == pytest.approx(hire.hours_per_week * 40 / 30, abs=0.1)
    assert "own people first" in said(hire)


def test_a_shop_of_its_own_has_nobody_who_leaves_other_work() -> None:
    packer = {"name": "Bo", "roles": ["logistics"], "hours_per_week": 12}
    hire = first(SHOP, ADA, packer)
    assert hire.role == "logistics"
    assert hire.own_people is not None
    assert (hire.own_people.name, hire.own_people.hours_before) == ("Bo", 12)
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
    both = {"name": "Bo", "roles": ["logistics", "customer_service"], "hours_per_week": 12}
    shop = {
        **SHOP,
        "orders_per_month": 200,
        "monthly_revenue": 18000,
        "symptoms": ["parcels_take_hours", "tickets_pile_up"],
        "support_contacts_per_day": 20,
    }
    team = team_of({"shop": shop, "people": [ADA, both]}, Place("shop"), CATALOGUE)
    asked = [hire.own_people for hire in plan_of(Case(KNOWLEDGE, team)).hires if hire.own_people is not None]
    assert len(asked) > 1
    for before, after in pairwise(asked):
        assert after.hours_before == before.hours_after
        assert after.hours_after <= 40


TOLD = [
    # hours told, what they cost, what is said of them, the price of the hours on top
    ({"hours_per_week": 12}, None, "from a contract of 12 to one of", None),
    ({"hours_per_week": 14}, 1120, "from a contract of 14 to one of", 80),
    ({"hours_per_week": 12.5}, 1250, "from a contract of 12.5 to one of", 100),
    ({"fte": 0.25}, 1000, "from a contract of 10 to one of", 100),
    # Family that works for nothing says nothing of what an hour costs.
    ({"hours_per_week": 12}, 0, "from a contract of 12 to one of", None),
]


@pytest.mark.parametrize(("week", "cost", "words", "each"), TOLD)
def test_hours_and_price_of_who_is_there_are_those_that_were_told(
    week: dict[str, float], cost: float | None, words: str, each: float | None
) -> None:
    """Half-days of a contract come on top of the one that was told, at what an hour of it was told to cost."""
    told = {} if cost is None else {"cost_per_month": cost}
    hire = first(SHOP, ADA, {"name": "Bo", "roles": ["logistics"], **week, **told})
    assert hire.role == "logistics"
    assert hire.own_people is not None
    assert hire.own_people.hours_before is not None
    assert hire.monthly_cost is not None
    more = hire.own_people.hours_after - hire.own_people.hours_before
    assert more % 4 == 0
    assert words in said(hire)
    assert hire.hours_per_week == pytest.approx(more * 30 / 40, abs=0.1)
    if each is None:
        assert hire.monthly_cost.low < hire.monthly_cost.high
    else:
        assert hire.monthly_cost.low == hire.monthly_cost.high == round(more * each, -1)
        assert "what Bo costs today" in hire.monthly_cost.basis.en
        assert "at what Bo costs an hour now" in said(hire)


def test_whoever_works_a_day_is_asked_for_two_more_and_the_rest_is_for_somebody_new() -> None:
    hire = first(
        {**SHOP, "orders_per_month": 900, "monthly_revenue": 81000},
        ADA,
        {"name": "Bo", "roles": ["logistics"], "hours_per_week": 8},
    )
    assert hire.own_people is not None
    assert (hire.own_people.hours_before, hire.own_people.hours_after) == (8, 24)
    assert "are for somebody new" in said(hire)


def test_whoever_has_another_role_is_asked_at_their_own_price_beside_that_of_the_role() -> None:
    helper = {"name": "Cas", "roles": ["assistant"], "hours_per_week": 8, "cost_per_month": 800}
    hire = first(SHOP, ADA, helper)
    assert hire.own_people is not None
    assert hire.own_people.hours_before == 8
    assert f"€ {(hire.own_people.hours_after - 8) * 100:,.0f} a month at what Cas costs an hour now" in said(hire)
    assert hire.monthly_cost is not None
    assert hire.monthly_cost.low < hire.monthly_cost.high


def test_who_leaves_is_not_asked_for_more() -> None:
    leaver = {"name": "Bo", "roles": ["logistics"], "hours_per_week": 12, "ends": "2099-01-01"}
    assert first(SHOP, ADA, leaver).own_people is None
