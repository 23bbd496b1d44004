"""Who sees to it that less comes back is paid by fewer returns and waits for no order more."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

DRESSES: dict[str, Any] = {
    "business_model": "b2c",
    "country": "FR",
    "orders_per_month": 2900,
    "monthly_revenue": 267000,
    "returns_taken_off": False,
    "gross_margin": 0.58,
    "shipping_cost_per_order": 5.4,
    "return_rate": 0.36,
    "cost_per_return": 9,
    "ad_spend_per_month": 34000,
    "fulfilment": "self",
    "profit_per_month": 2300,
    "symptoms": ["returns_backlog", "slow_replies", "returns_eat_margin"],
}
SERVICE = {"roles": ["customer_service"], "hours_per_week": 35, "cost_per_month": 3000}
PEOPLE: list[dict[str, Any]] = [
    {"name": "Claire", "owner": True, "roles": ["ecommerce_manager"]},
    {"name": "Bruno", "owner": True},
    {"name": "Julien", "roles": ["online_marketer"], "cost_per_month": 4400},
    {"name": "Nadia", "roles": ["buyer", "content_creator"], "cost_per_month": 4500},
    {"name": "Packers", "roles": ["logistics"], "count": 3, "hours_per_week": 35, "cost_per_month": 2900},
]


def said(*people: dict[str, Any], lang: str = "en", **facts: Any) -> str:
    shop = {**DRESSES, **facts}
    team = team_of({"shop": shop, "people": [*PEOPLE, *people]}, Place("shop"), CATALOGUE)
    found = plan_of(Case(KNOWLEDGE, team, "2026-11-30")).headline
    return found.en if lang == "en" else found.nl


def test_fewer_returns_pay_who_sees_to_them() -> None:
    people = [{"name": "Inès", **SERVICE}, {"name": "Sophie", **SERVICE}]
    assert "Sooner by fewer returns than by more orders: product manager" in said(*people)
    assert "fewer of the 1,044 that come back a month: 30 × € 62.40 = € 1,872 pays it." in said(*people)
    assert "Begin with Inès and Sophie: of those" in said(*people)
    assert "Begin met Inès en Sophie: van die" in said(*people, lang="nl")


@pytest.mark.parametrize(
    "facts",
    [
        # as in any shop
        {"return_rate": 0.06},
        # too few to pay anybody
        {"orders_per_month": 290, "monthly_revenue": 26700, "ad_spend_per_month": 3400},
        # nobody told of any
        {"return_rate": None, "cost_per_return": None, "symptoms": ["slow_replies"]},
    ],
)
def test_elsewhere_nothing_is_said_of_them(facts: dict[str, Any]) -> None:
    people = [{"name": "Inès", **SERVICE}]
    told = {fact: value for fact, value in facts.items() if value is not None}
    left_out = {fact for fact, value in facts.items() if value is None}
    shop = {fact: value for fact, value in {**DRESSES, **told}.items() if fact not in left_out}
    team = team_of({"shop": shop, "people": [*PEOPLE, *people]}, Place("shop"), CATALOGUE)
    assert "fewer returns" not in plan_of(Case(KNOWLEDGE, team, "2026-11-30")).headline.en
