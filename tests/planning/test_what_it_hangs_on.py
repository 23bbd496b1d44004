"""Where it hangs on an open question who comes first, the plan asks that before anything is done."""

from typing import Any

import pytest

from ecomteam.model.plan import OpenQuestion
from ecomteam.planning import plan_of
from ecomteam.planning.unknowns import _range, open_facts
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import TIGHTEST, to_terminal
from ecomteam.shop.case import Case
from ecomteam.words.lists import lowered
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

THIN_FROM = KNOWLEDGE.threshold("thin_from")

# Two owners with a marketplace seller, of whom nobody told how many questions come in or how many products there are.
SELLER: dict[str, Any] = {
    "company": "new",
    "country": "GB",
    "business_model": "b2c",
    "sells": ["marketplaces"],
    "orders_per_month": 4800,
    "average_order_value": 16.4,
    "contribution_per_order": 5.7,
    "ad_spend_per_month": 6500,
    "fulfilment": "third_party",
    "symptoms": ["ratings_falling"],
}


def case(**facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([owner(), person("Eve", owner=True)], **{**SELLER, **facts}))


def turning(case: Case) -> list[OpenQuestion]:
    return [question for question in plan_of(case).open_questions if question.turn is not None]


def test_at_most_one_question_is_asked_first_and_its_answer_turns_the_plan() -> None:
    asked = turning(case())
    assert len(asked) == 1
    question = plan_of(case()).open_questions[0]
    assert question == asked[0]
    assert question.turn is not None
    answered = plan_of(case(**{question.fact: question.turn.answer}))
    first = next((hire.role for hire in answered.hires if hire.soon), None)
    assert first == question.turn.first != plan_of(case()).hires[0].role


def test_whether_it_is_hardly_any_or_none_turns_nothing() -> None:
    """Of so few questions half rounds to none: "is it 0 or less" asks what nobody can tell."""
    courses: dict[str, Any] = {
        "country": "US",
        "sells": ["own_shop", "marketplaces"],
        "marketplaces": 1,
        "fulfilment": "nothing_to_pack",
        "orders_per_month": 120,
        "monthly_revenue": 5640,
        "gross_margin": 0.95,
        "ad_spend_per_month": 400,
        "extra_budget": 500,
        "owner_hours_per_week": 30,
        "symptoms": ["tickets_pile_up", "ads_plateau", "slow_launches"],
    }
    va = person("VA", "assistant", sourcing="freelance", fte=0.25, cost=650)
    asked = turning(Case(KNOWLEDGE, shop([owner("ecommerce_manager"), va], **courses)))
    assert [question.fact for question in asked if question.turn and question.turn.answer == 0] == []


def test_what_was_told_is_not_asked_first() -> None:
    question = turning(case())[0]
    assert question.turn is not None
    told = case(**{question.fact: question.turn.answer})
    assert question.fact not in {other.fact for other in plan_of(told).open_questions}


@pytest.mark.parametrize("lang", ["en", "nl"])
@pytest.mark.parametrize("tight", [0, TIGHTEST])
def test_the_question_stands_on_the_screen_however_little_room_there_is(lang: Any, tight: int) -> None:
    plan = plan_of(case())
    question = plan.open_questions[0]
    assert question.turn is not None
    drawn = to_terminal(screen_plan(plan, KNOWLEDGE, lang, tight), 80, False, "utf-8")
    said = " ".join(drawn.split())
    assert getattr(question.ask, lang) in said
    assert {"en": "First find out", "nl": "Zoek eerst uit"}[lang] in said
    assert ({"en": "or more", "nl": "of meer"}[lang] in said) is (question.more is True)


@pytest.mark.parametrize(
    ("role", "sourcing", "fact"),
    [
        ("logistics", "in_house", "fulfilment"),
        ("logistics", "agency", "fulfilment"),
        ("production_helper", "in_house", "makes_products"),
    ],
)
def test_nobody_is_asked_what_a_named_person_tells(role: str, sourcing: Any, fact: str) -> None:
    """Who has a packer packs, and who has a maker makes."""
    small: dict[str, Any] = {"company": "new", "country": "NL", "orders_per_month": 420, "monthly_revenue": 31_000}
    alone = Case(KNOWLEDGE, shop([owner()], **small))
    assert fact in {question.id for question in open_facts(alone)}
    told = Case(KNOWLEDGE, shop([owner(), person("Kim", role, sourcing=sourcing)], **small))
    assert fact not in {question.id for question in open_facts(told)}


# A subscription of which little else is known.
BOXES: dict[str, Any] = {
    "company": "new",
    "country": "BE",
    "business_model": "b2c",
    "sells": ["own_shop"],
    "orders_per_month": 720,
    "subscribers": 720,
    "monthly_churn": 58 / 720,
    "new_subscribers_per_month": 61,
    "average_order_value": 36.8,
    "gross_margin": 0.429,
    "shipping_cost_per_order": 7.2,
    "ad_spend_per_month": 1900,
    "channels": ["paid_social"],
    "support_contacts_per_day": 12,
    "fulfilment": "self",
    "symptoms": ["sales_flat", "customers_dont_return", "owner_overloaded"],
    "goals": ["grow_sales", "free_owner_time"],
    "extra_budget": 1800,
}
# All that was asked of it, at which each answer leaves who comes first.
TOLD: dict[str, Any] = {
    "payroll_per_month": 1500,
    "stage": "growth",
    "platform": "hosted_shop",
    "products": 10,
    "makes_products": False,
    "new_products_per_month": 1,
    "return_rate": 0.01,
}


def test_where_several_open_answers_turn_it_the_plan_says_that_it_is_thin() -> None:
    students = person("Students", "logistics", fte=0.35)
    for facts, thin in ((BOXES, True), ({**BOXES, **TOLD}, False)):
        plan = plan_of(Case(KNOWLEDGE, shop([owner(), students], **facts)))
        assert (plan.thin(THIN_FROM) >= THIN_FROM) is thin
        told: dict[Any, str] = {"en": "This advice is thin still", "nl": "Dit advies is nog onzeker"}
        for lang, said in told.items():
            page = to_terminal(screen_plan(plan, KNOWLEDGE, lang, TIGHTEST), 80, False, "utf-8")
            shown = " ".join(page.split())
            assert (f"{said}: {plan.thin(THIN_FROM)} " in shown) is thin
            name = next((KNOWLEDGE.question(one.fact).name for one in plan.open_questions if one.turns), None)
            assert (name is not None and f"({lowered(name).to(lang)}, " in shown) is thin


def test_who_hires_nobody_is_not_told_that_it_is_thin() -> None:
    plan = plan_of(Case(KNOWLEDGE, shop([owner()], orders_per_month=9)))
    assert not any(hire.soon for hire in plan.hires)
    assert plan.thin(THIN_FROM) == 0


def test_nobody_is_asked_for_the_hours_that_were_told_of_each_owner_by_name() -> None:
    """The question is one for the shop; the answer may stand beside the people."""
    sells = {"country": "NL", "orders_per_month": 500, "average_order_value": 40, "gross_margin": 0.5}
    told, untold = (shop([person("Eve", owner=True, fte=fte)], (), **sells) for fte in (1.0, None))
    asked = [[question.id for question in open_facts(Case(KNOWLEDGE, team))] for team in (told, untold)]
    assert "owner_hours_per_week" not in asked[0]
    assert "owner_hours_per_week" in asked[1]


def test_an_answer_that_turns_it_lies_beyond_what_the_plan_counts_with() -> None:
    """Of the owner of a company that is a few hours a week: a usual week is more than that, not less."""
    sells = {
        "business_model": "b2b",
        "company": "established",
        "country": "NL",
        "orders_per_month": 600,
        "average_order_value": 400,
        "gross_margin": 0.25,
    }
    team = Case(KNOWLEDGE, shop([owner()], (), **sells))
    low = _range(team, KNOWLEDGE.question("owner_hours_per_week"))[0]
    assert low.likely == KNOWLEDGE.threshold("owner_week_established")
    assert low.high > low.likely
