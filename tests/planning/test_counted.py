"""The number on which the first pain hangs is asked above whoever comes first, where with more of it another would."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import Plan
from ecomteam.planning import plan
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.markdown import to_markdown
from tests.shipped import CATALOGUE, KNOWLEDGE

# An agent of three days answers what is usual for 600 orders, and yet replies are slow.
LAMPS: dict[str, Any] = {
    "country": "NL",
    "company": "new",
    "business_model": "b2c",
    "sells": ["own_shop"],
    "fulfilment": "third_party",
    "orders_per_month": 600,
    "average_order_value": 70,
    "gross_margin": 0.45,
    "shipping_cost_per_order": 7,
    "owner_hours_per_week": 55,
    "extra_budget": 1800,
    "symptoms": ["slow_replies", "owner_overloaded"],
}
PEOPLE = [
    {"name": "Ada", "owner": True, "roles": ["ecommerce_manager"]},
    {"name": "Eva", "hours_per_week": 24, "roles": ["customer_service"], "cost_per_month": 2200},
]


def made(**facts: Any) -> Plan:
    told = {key: value for key, value in {**LAMPS, **facts}.items() if value is not None}
    team = team_of({"shop": told, "people": PEOPLE}, Place("shop"), CATALOGUE)
    return plan(KNOWLEDGE, team, today="2026-11-30")


@pytest.mark.parametrize("pain", ["slow_replies", "tickets_pile_up"])
def test_how_many_questions_there_are_is_asked_above_the_hire(pain: str) -> None:
    plan_of = made(symptoms=[pain, "owner_overloaded"])
    asked = plan_of.open_questions[0]
    assert asked.fact == "support_contacts_per_day"
    assert asked.above
    assert asked.turn is not None
    assert asked.turn.first == "customer_service"
    assert [one.fact for one in plan_of.open_questions if one.turn is not None] == ["support_contacts_per_day"]
    for lang, question, hire in (
        ("en", "If it is ", "**First: "),
        ("nl", "Is dat ", "**Eerst: "),
    ):
        text = to_markdown(screen_plan(plan_of, KNOWLEDGE, "nl" if lang == "nl" else "en", 0))
        assert text.index(question) < text.index(hire)


def test_the_answer_turns_it_and_less_than_that_does_not() -> None:
    turn = made().open_questions[0].turn
    assert turn is not None
    assert isinstance(turn.answer, int | float)
    assert made(support_contacts_per_day=turn.answer).hires[0].role == turn.first
    assert made(support_contacts_per_day=turn.answer / 2).hires[0].role != turn.first


@pytest.mark.parametrize(
    "facts",
    [
        {"support_contacts_per_day": 8},
        {"symptoms": ["parcels_take_hours"]},
        {"symptoms": []},
        # Nobody can be paid, so nobody comes first.
        {"extra_budget": 0},
    ],
)
def test_nobody_is_asked_whose_answer_is_there_or_whose_pain_is_another(facts: dict[str, Any]) -> None:
    assert not any(one.above for one in made(**facts).open_questions)
