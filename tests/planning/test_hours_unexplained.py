"""Hours that were told and are not counted: those of a contract that are no work, and most of an owner's week."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import OpenQuestion, Plan
from ecomteam.planning import plan_of
from ecomteam.planning.askweek import WEEK
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

SAUNAS: dict[str, Any] = {
    "business_model": "b2c",
    "country": "US",
    "fulfilment": "dropship",
    "technical_products": True,
    "orders_per_month": 22,
    "average_order_value": 4200,
    "gross_margin": 0.161,
    "shipping_cost_per_order": 0,
    "ad_spend_per_month": 6500,
    "support_contacts_per_day": 8,
    "owner_hours_per_week": 50,
    "extra_budget": 2500,
    "symptoms": ["slow_replies", "tickets_pile_up"],
    "goals": ["grow_sales"],
}
BROTHER = {"name": "Ben", "hours_per_week": 20, "roles": ["customer_service"], "cost_per_month": 0}


def made(*people: dict[str, Any], **facts: Any) -> Plan:
    shop = {fact: value for fact, value in {**SAUNAS, **facts}.items() if value is not None}
    said = {"shop": shop, "people": [{"name": "Ada", "owner": True, "roles": ["ecommerce_manager"]}, *people]}
    return plan_of(Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE)))


def asked(plan: Plan) -> OpenQuestion | None:
    return next((one for one in plan.open_questions if one.fact == WEEK), None)


def test_of_less_than_half_of_a_told_week_it_is_asked_what_the_rest_goes_to() -> None:
    question = asked(made(BROTHER))
    assert question is not None
    assert "of your 50 hours go to? We count" in question.ask.en
    assert "van je 50 uur heen? Wij tellen er" in question.ask.nl
    assert "what can go" not in question.ask.en


@pytest.mark.parametrize(
    "facts",
    [
        {"owner_hours_per_week": 20},
        {"owner_hours_per_week": None},
        {"company": "established"},
        {"stores": 2, "sells": ["own_shop", "stores"]},
        {"orders_per_month": None, "average_order_value": None},
    ],
)
def test_it_is_not_asked_of_most_of_a_week_or_of_one_that_nobody_told(facts: dict[str, Any]) -> None:
    assert asked(made(BROTHER, **facts)) is None


def test_who_wants_hours_back_is_asked_of_far_less() -> None:
    question = asked(made(BROTHER, owner_hours_per_week=30, goals=["free_owner_time"]))
    assert question is not None
    assert "what can go may be among these" in question.ask.en


def test_hours_on_paper_stand_beside_those_for_work() -> None:
    """50 of an owner and 20 of a contract are 70 on paper, of which the 20 are 15 at work."""
    said = made(BROTHER).headline
    assert "of 70 on paper 65 are for work" in said.en
    assert "van de 70 op papier zijn er 65 voor werk" in said.nl


def test_who_stands_in_the_stores_has_no_hours_on_paper_for_the_web_shop() -> None:
    seller = {"name": "Cas", "roles": ["sales"], "hours_per_week": 30}
    said = made(BROTHER, seller, stores=2, sells=["own_shop", "stores"]).headline
    assert "of 70 on paper 65 are for work" in said.en


def test_an_owner_alone_has_the_hours_that_were_told() -> None:
    said = made(support_contacts_per_day=1, symptoms=None).headline.en
    assert "on paper" not in said
