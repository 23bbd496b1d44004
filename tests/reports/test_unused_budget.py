"""A told budget that counts for less than it is has one line on every screen, which says why."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.text import Language
from ecomteam.planning import plan_of
from ecomteam.reports.compose.allowance import ROOMS
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import to_terminal
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

CANDLES: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "NL",
    "orders_per_month": 160,
    "average_order_value": 45,
    "gross_margin": 0.4,
    "fulfilment": "self",
    "support_contacts_per_day": 3,
    "symptoms": ["slow_replies"],
    "extra_budget": 3000,
}
LOSS: dict[str, Any] = {
    **CANDLES,
    "orders_per_month": 900,
    "average_order_value": 50,
    "gross_margin": 0.45,
    "ad_spend_per_month": 4500,
    "fulfilment": "third_party",
    "extra_budget": 2500,
}
PEOPLE: list[dict[str, Any]] = [
    {"name": "Kim", "roles": ["online_marketer"], "hours_per_week": 38, "cost_per_month": 4800},
    {"name": "Al", "roles": ["customer_service"], "hours_per_week": 38, "cost_per_month": 3600},
]


def screen(facts: dict[str, Any], *people: dict[str, Any], tight: int = 0, lang: Language = "en") -> str:
    said = {"shop": facts, "people": [{"name": "Els", "owner": True, "hours_per_week": 45}, *people]}
    plan = plan_of(Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE)))
    return " ".join(to_terminal(screen_plan(plan, KNOWLEDGE, lang, tight), 80, False, "utf-8").split())


@pytest.mark.parametrize("tight", range(len(ROOMS)))
def test_what_the_shop_can_pay_of_a_budget_is_said_on_every_screen(tight: int) -> None:
    said = screen(CANDLES, tight=tight)
    assert "Your budget is € 3,000 a month, but the shop has room for € 400 once its owner has € 2,000" in said


def test_a_budget_beside_a_loss_says_that_none_of_it_is_used() -> None:
    assert "None of your € 2,500 a month is used: ads and today's people" in screen(LOSS, *PEOPLE)
    assert "Van je € 2.500 per maand wordt niets gebruikt" in screen(LOSS, *PEOPLE, lang="nl")


@pytest.mark.parametrize(
    "facts", [{**CANDLES, "orders_per_month": 1600}, {k: v for k, v in LOSS.items() if k != "extra_budget"}]
)
def test_a_budget_that_can_be_spent_or_none_needs_no_word(facts: dict[str, Any]) -> None:
    said = screen(facts)
    assert "Your budget is" not in said
    assert "None of your" not in said
