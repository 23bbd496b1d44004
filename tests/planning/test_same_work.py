"""A step takes the work of whoever is thought of only where that is most of the step; hours are "about" from one on."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.planning import plan_of
from ecomteam.planning.weekly import about
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

SHOP: dict[str, Any] = {
    "business_model": "both",
    "country": "DE",
    "sells": ["own_shop", "business_customers"],
    "orders_per_month": 1500,
    "average_order_value": 300,
    "gross_margin": 0.33,
    "offline_orders_per_month": 400,
    "fulfilment": "self",
    "support_contacts_per_day": 60,
    "owner_hours_per_week": 55,
    "extra_budget": 6000,
    "symptoms": ["tickets_pile_up"],
}
TAKES = "Step 1 (customer service) takes that work"


def said(idea: dict[str, Any], **facts: Any) -> str:
    people = [{"name": "Uwe", "owner": True}, {"name": "Lager", "count": 3, "roles": ["logistics"]}]
    shop = {**SHOP, "leanings": [idea], **facts}
    plan = plan_of(Case(KNOWLEDGE, team_of({"shop": shop, "people": people}, Place("shop"), CATALOGUE)))
    rows = [row.because.en for row in plan.not_now if row.wanted]
    return " ".join([*rows, *(one.answer.en for one in plan.taken_up)])


def test_an_assistant_would_do_what_the_step_does() -> None:
    assert TAKES in said({"hire": "virtual assistant", "per_month": 900})


@pytest.mark.parametrize("who", ["key account manager", "sales representative"])
def test_a_salesperson_is_nobody_who_answers_questions(who: str) -> None:
    """Silent: they could, and are not looked for to do so."""
    assert TAKES not in said({"hire": who, "for": "sales", "per_month": 4000})


def test_nobody_who_answers_questions_takes_over_leading() -> None:
    """A lead could do that work, and is not looked for to do it."""
    lead = said({"hire": "head of marketing", "per_month": 7000})
    assert TAKES not in lead
    assert "Step 1 takes what is more urgent: " in lead


def test_a_tool_for_most_of_a_step_and_one_for_a_little_of_it() -> None:
    assert TAKES in said({"buy": "chat tool", "per_month": 300, "for": "customer_service"})
    assert TAKES not in said({"buy": "help pages", "per_month": 300, "for": "help_content"})


@pytest.mark.parametrize(
    ("hours", "en", "nl"),
    [
        (0.3, "less than an hour", "minder dan een uur"),
        (1.2, "about an hour", "ongeveer een uur"),
        (5, "about 5 hours", ""),
    ],
)
def test_about_is_said_of_hours_and_not_of_less_than_one(hours: float, en: str, nl: str) -> None:
    assert about(hours).en == en
    assert not nl or about(hours).nl == nl
