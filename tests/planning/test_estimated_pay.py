"""What people cost is often our estimate: a told budget goes before it, and no loss is a fact by it."""

from typing import Any

import msgspec
import pytest

from ecomteam.model.team import Target
from ecomteam.planning import plan_of
from ecomteam.planning.path import path
from ecomteam.planning.payfirst import unsure_pay
from ecomteam.planning.result import between
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

TODAY = "2026-11-30"
# € 28 of each of 300 orders stays: some € 8,400, of which an agent costs € 3,800 to 5,600 as tables say.
SHOP: dict[str, Any] = {
    "company": "new",
    "country": "NL",
    "business_model": "b2c",
    "sells": ["own_shop"],
    "fulfilment": "self",
    "orders_per_month": 300,
    "contribution_per_order": 28,
    "owner_hours_per_week": 50,
    "goals": ["free_owner_time"],
}


def case(*people: Any, **facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([owner("ecommerce_manager"), *people], **{**SHOP, **facts}), TODAY)


def test_a_told_budget_goes_before_what_we_estimate_people_to_cost() -> None:
    made = case(person("Eva", "customer_service", fte=1.0), extra_budget=2000)
    room = made.room
    assert room.counted is not None
    assert room.counted < 2000
    assert room.limit == 2000
    note = plan_of(made).money.note
    team = sum(room.team) / 2
    assert f"€ 8,400 − € {team:,.0f}" in note.en
    assert "Your budget of € 2,000 a month decides, though by our count less of it is there" in note.en
    assert "is onze schatting: vertel het" in note.nl


def test_of_people_whose_cost_was_told_the_shop_earns_what_it_earns() -> None:
    """Half of what € 8,400 less € 4,700 leaves."""
    made = case(person("Eva", "customer_service", fte=1.0, cost=4700), extra_budget=2000)
    assert made.room.limit == pytest.approx(1700)
    assert "€ 1,700 counts" in plan_of(made).money.note.en
    assert "€ 8,400 − € 4,700 − € 2,000 for its owner to live on = € 1,700" in plan_of(made).money.note.en


def test_a_budget_beyond_what_is_there_at_the_least_says_with_which_sum_it_is_less() -> None:
    made = case(person("Eva", "customer_service", fte=1.0), extra_budget=6000)
    limit = made.room.limit or 0.0
    assert (made.room.counted or 0.0) < limit < 6000
    note = plan_of(made).money.note.en
    assert f"€ 8,400 − € {made.room.team[0]:,.0f}" in note
    assert "if today's people cost the least that we take them to" in note


TWO = (person("Eva", "customer_service", fte=1.0), person("Pim", "logistics", fte=1.0))


def test_a_loss_by_our_estimate_alone_is_no_fact() -> None:
    made = case(*TWO, extra_budget=500)
    low, high = made.room.team
    assert low < 8400 < sum(made.room.team) / 2 + 100 < high + 100
    assert not made.room.loses
    found = case(*TWO, orders_per_month=290)
    assert found.room.may_lose
    said = between(found)
    assert said is not None
    assert said.en.startswith("between a loss of € ")
    plan = plan_of(found)
    assert plan.main_risk is not None
    assert "Look up what they cost together" in plan.headline.en + plan.main_risk.text.en
    assert "verliest de webshop" not in plan.headline.nl


@pytest.mark.parametrize("told", [{"payroll_per_month": 9500}, {"profit_per_month": -1000}])
def test_a_loss_that_was_told_is_one(told: dict[str, float]) -> None:
    assert case(*TWO, **told).room.loses
    assert between(case(*TWO, **told)) is None


def test_a_loss_with_people_at_their_least_is_one() -> None:
    assert case(*TWO, orders_per_month=100).room.loses


def test_a_goal_of_income_says_both_ends() -> None:
    made = case(*TWO, orders_per_month=290)
    team = msgspec.structs.replace(made.team, targets={"owner_income": Target(to=1000)})
    wants = Case(KNOWLEDGE, team, TODAY)
    answer = next(one for one in plan_of(wants).targets if one.target == "owner_income")
    assert "anything between a loss of" in answer.text.en
    assert "today the shop loses" not in answer.text.en


# € 5.60 of each of 2,900 orders stays, less ads of € 6,100: less than what these two likely cost and an owner lives on.
THIN: dict[str, Any] = {
    "orders_per_month": 2900,
    "contribution_per_order": 5.6,
    "ad_spend_per_month": 6100,
    "symptoms": ["tickets_pile_up"],
    "support_contacts_per_day": 60,
    "extra_budget": 2200,
}
THIN_TEAM = (person("Ida", "bookkeeper", fte=1.0), person("Leo", "logistics", fte=0.75))


def test_who_is_paid_only_if_people_cost_little_comes_after_the_question_what_they_cost() -> None:
    made = case(*THIN_TEAM, **THIN)
    room = made.room
    assert room.sure == 0
    assert room.limit is not None
    assert room.limit > 0
    plan = plan_of(made)
    assert plan.headline.en.startswith("First find out what today's people cost you together a month")
    assert plan.headline.nl.startswith("Zoek eerst uit wat de mensen van nu je samen per maand kosten")
    assert "leaves nothing for anybody new" in plan.headline.en
    assert plan.money.likely == 0
    assert not any(question.turn for question in plan.open_questions)
    # What it asks for is what pays the hire, and not a cent more.
    unsure = unsure_pay(made, path(made).steps)
    assert unsure is not None
    cost = unsure.step.position.cost
    assert cost is not None
    left = room.left or 0.0
    assert min((left - unsure.most) / 2, left - unsure.most - room.living) == pytest.approx(cost.high, abs=10)


def test_what_takes_from_the_owners_own_pay_is_the_main_risk_however_short_the_screen() -> None:
    risk = plan_of(case(*THIN_TEAM, **{**THIN, "sells": ["marketplaces"]})).main_risk
    assert risk is not None
    assert risk.kind is not None
    for said in (risk.text.en, risk.kind.en):
        assert "rent, all else and your own pay" in said
    assert "je eigen inkomen" in risk.kind.nl
    assert "blocked account" in risk.text.en
    assert "blocked account" not in risk.kind.en


@pytest.mark.parametrize(
    ("people", "facts"),
    [
        # What they cost was told, or a payroll, or there is enough.
        ((person("Ida", "bookkeeper", fte=1.0, cost=2600), person("Leo", "logistics", fte=0.75, cost=2000)), {}),
        (THIN_TEAM, {"payroll_per_month": 5000}),
        (THIN_TEAM, {"contribution_per_order": 9}),
        # A company pays, or nobody told a budget.
        (THIN_TEAM, {"company": "established"}),
        (THIN_TEAM, {"extra_budget": None}),
    ],
)
def test_nobody_is_asked_first_whose_answer_is_there_or_changes_nothing(people: Any, facts: dict[str, Any]) -> None:
    told = {key: value for key, value in {**THIN, **facts}.items() if value is not None}
    made = case(*people, **told)
    assert unsure_pay(made, path(made).steps) is None
    assert "cost you together" not in plan_of(made).headline.en
    assert plan_of(made).money.likely is None
