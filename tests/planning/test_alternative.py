"""Who was thought of at a price and hours of their own is weighed by the hour against the step for the same work."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

SHOP: dict[str, Any] = {
    "country": "NL",
    "company": "new",
    "business_model": "b2c",
    "orders_per_month": 900,
    "monthly_revenue": 57_600,
    "gross_margin": 0.3,
    "shipping_cost_per_order": 0,
    "fulfilment": "dropship",
    "support_contacts_per_day": 35,
    "owner_hours_per_week": 65,
    "symptoms": ["owner_overloaded", "tickets_pile_up"],
    "extra_budget": 1500,
}
DAAN = {"name": "Daan", "owner": True, "roles": ["ecommerce_manager", "online_marketer", "customer_service"]}
BO = {"name": "Bo", "roles": ["customer_service"], "hours_per_week": 10}
ABROAD = {"name": "Abroad", "roles": ["customer_service"], "sourcing": "freelance", "status": "vacant"}


def said(thought_of: dict[str, Any]) -> str:
    people = [DAAN, BO, {**ABROAD, **thought_of}]
    plan = plan_of(Case(KNOWLEDGE, team_of({"shop": SHOP, "people": people}, Place("shop"), CATALOGUE)))
    assert plan.hires[0].role == "customer_service"
    assert plan.hires[0].sourcing == "in_house"
    return next(row.because.en for row in plan.not_now if row.text.en == "Abroad (customer service)")


@pytest.mark.parametrize(
    ("told", "hour", "trial"),
    [
        ({"hours_per_week": 20, "cost_per_month": 607}, "20 hours a week for € 607 a month is € 7.00 an hour", "Try"),
        ({"hours_per_week": 20, "cost_per_month": 607, "count": 2}, "40 hours a week for € 1,214", "Try one of"),
        ({"fte": 0.5, "cost_per_month": 607}, "is € 7.00 an hour", "Try it for a month"),
        ({"hours_per_week": 10, "cost_per_month": 2167}, "is € 50.01 an hour", None),
    ],
)  # fmt: skip
def test_it_is_instead_of_the_step_and_not_beside_it(told: dict[str, Any], hour: str, trial: str | None) -> None:
    because = said(told)
    assert hour in because
    assert "instead of step 1, not beside it" in because
    assert "beside who comes now" not in because
    assert ("Try" in because) is (trial is not None)
    assert trial is None or trial in because


@pytest.mark.parametrize(
    ("told", "paid"),
    [
        ({"hours_per_week": 20, "cost_per_month": 607}, "€ 340 pays 11 hours of it a week. Try it"),
        ({"hours_per_week": 5, "cost_per_month": 152}, "€ 340 pays 5 hours of it a week."),
        ({"hours_per_week": 20, "cost_per_month": 2600}, None),
        ({"hours_per_week": 20}, None),
    ],
)
def test_where_no_step_can_be_paid_the_cheaper_hours_that_can_are_told(told: dict[str, Any], paid: str | None) -> None:
    """What such work usually costs is no reason against somebody of whom the owner knows the price."""
    people = [DAAN, {**ABROAD, **told}]
    sold = {**SHOP, "gross_margin": 0.22, "ad_spend_per_month": 4500, "extra_budget": 340}
    plan = plan_of(Case(KNOWLEDGE, team_of({"shop": sold, "people": people}, Place("shop"), CATALOGUE)))
    because = next(row.because.en for row in plan.not_now if row.role == "customer_service")
    assert (paid in because) if paid else ("of it a week. Try" not in because)


@pytest.mark.parametrize("told", [{}, {"hours_per_week": 20}, {"cost_per_month": 607}])
def test_without_hours_and_price_nothing_is_said_of_an_hour(told: dict[str, Any]) -> None:
    assert "an hour" not in said(told)


@pytest.mark.parametrize(("who", "tried"), [("student abroad", True), ("more hours of Bo", False)])
def test_nobody_who_is_there_is_tried_like_a_stranger(who: str, tried: bool) -> None:
    idea = {"hire": who, "per_hour": 7, "hours_per_week": 20, "for": "customer_service"}
    shop = {**SHOP, "leanings": [idea], "extra_budget": 300}
    plan = plan_of(Case(KNOWLEDGE, team_of({"shop": shop, "people": [DAAN, BO]}, Place("shop"), CATALOGUE)))
    row = next(row for row in plan.not_now if row.wanted)
    assert ("check quality, language" in row.because.en) is tried
