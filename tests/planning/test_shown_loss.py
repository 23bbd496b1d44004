"""A loss is told as a sum that can be redone, no more exactly than it is known, and once a screen."""

from typing import Any

import msgspec
import pytest

from ecomteam.model.team import Target
from ecomteam.planning import plan_of
from ecomteam.planning.result import loss_sum
from ecomteam.reports.compose.plan import screen_plan
from ecomteam.reports.draw.terminal import to_terminal
from ecomteam.shop.case import Case
from tests.planning.test_loss_turned import PATIO
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

LAMPS: dict[str, Any] = {
    "company": "new",
    "country": "NL",
    "business_model": "b2c",
    "sells": ["own_shop"],
    "fulfilment": "self",
    "orders_per_month": 8000,
    "contribution_per_order": 21,
    "ad_spend_per_month": 160_000,
}
STAFF = [owner(), *(person(name, role, fte=1.0) for name, role in (("Ed", "buyer"), ("Io", "it_specialist")))]


def case(people: Any = (), targets: Any = None, **facts: Any) -> Case:
    made = shop(people or [owner()], **facts)
    return Case(KNOWLEDGE, msgspec.structs.replace(made, targets=targets or {}), "2026-11-30")


def screen(of: Case) -> str:
    return " ".join(to_terminal(screen_plan(plan_of(of), KNOWLEDGE, "en"), 80, False, "utf-8").split())


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (
            {**PATIO, "ads_in_season": "with_orders"},
            "A usual month: € 1,320 − € 2,600 for ads = −€ 1,280."
            " The year: 12 × −€ 1,280 − € 19,800 that the busy months cost = −€ 35,160.",
        ),
        (
            {**PATIO, "ads_in_season": "same", "ad_spend_per_month": 3100},
            "A usual month: € 1,320 − € 3,100 for ads = −€ 1,780."
            " The year: 12 × −€ 1,780 + € 20,400 that the busy months add = −€ 960.",
        ),
        ({**PATIO, "peak_factor": 1}, "€ 1,320 − € 2,600 for ads = −€ 1,280 a month."),
    ],
    ids=["a season that costs", "a season that adds", "no season"],
)
def test_a_loss_is_a_sum_of_a_usual_month_and_of_the_year(facts: dict[str, Any], said: str) -> None:
    found = loss_sum(case(**facts))
    assert found is not None
    assert found.en == said


@pytest.mark.parametrize(
    ("pay", "loss"), [({}, "€ 6,400"), ({"payroll_per_month": 10_987}, "€ 2,987")], ids=["estimated", "told"]
)
def test_a_loss_that_rests_on_estimated_pay_is_no_sum_to_the_euro(pay: dict[str, Any], loss: str) -> None:
    made = case(STAFF, targets={"owner_income": Target(to=0)}, **LAMPS, **pay)
    wanted = plan_of(made).targets[0]
    assert made.room.loses
    assert f"loses {loss} a month" in wanted.text.en
    assert ("about €" in wanted.text.en) is (not pay)


def test_breaking_even_is_told_once_a_screen() -> None:
    wants: list[dict[str, Target]] = [{"owner_income": Target(to=0)}, {}]
    for targets in wants:
        shown = screen(case(STAFF, targets=targets, payroll_per_month=10_987, **LAMPS))
        assert shown.count("break even") + shown.count("Breaking even") == 1


def test_orders_that_no_shop_of_the_kind_sells_are_no_answer() -> None:
    made = case(STAFF, targets={"owner_income": Target(to=0)}, payroll_per_month=190_000, **LAMPS)
    assert made.room.extra_orders(190_000) == 9048
    assert "Orders alone do not mend that" in plan_of(made).targets[0].text.en
    assert "extra orders" not in plan_of(made).targets[0].text.en


@pytest.mark.parametrize(
    ("budget", "stage", "shown"),
    [(0, "growth", True), (5000, "growth", True), (5000, "early", False)],
    ids=["nothing to spend", "something to spend", "a shop in its first sales"],
)
def test_a_company_pays_for_a_loss_only_until_its_shop_is_under_way(budget: float, stage: str, shown: bool) -> None:
    facts = {
        **LAMPS,
        "company": "established",
        "extra_budget": budget,
        "stage": stage,
        "symptoms": ["ads_plateau"],
        "ad_spend_per_month": 175_000,
    }
    plan = plan_of(case(STAFF, **facts))
    assert plan.money.loses is shown
    assert any("every campaign" in step.text.en for step in plan.steps)


def test_what_was_told_of_the_season_stands_beside_the_orders() -> None:
    told = screen(case(**PATIO))
    assert "22 orders a month, 4.1 times as many in April to August" in told
    assert "50 orders" not in told.replace("the 50 orders of an average month of the year", "")


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({"company": "established"}, True),
        ({"company": "new"}, False),
        ({"company": "established", "contribution_per_order": 60}, False),
        ({"company": "established", "profit_per_month": -9000}, False),
    ],
    ids=["a loss hangs on it", "the shop's own people", "no loss either way", "what is left is told"],
)
def test_people_who_are_counted_for_a_part_are_named_where_a_loss_hangs_on_it(
    facts: dict[str, Any], named: bool
) -> None:
    said = [note.en for note in plan_of(case(STAFF, **{**LAMPS, **facts})).notes]
    assert any("work for all of the company" in note for note in said) is named


@pytest.mark.parametrize(
    ("ads", "said"),
    [("same", "in a usual month it is € 90.91, in the busiest € 22.17"), ("with_orders", "today it is € 90.91")],
)
def test_what_an_order_costs_in_ads_is_told_of_the_busiest_month_too(ads: str, said: str) -> None:
    # € 2,000 by 22 orders, and by 4.1 times as many.
    risk = plan_of(case(**{**PATIO, "ad_spend_per_month": 2000, "ads_in_season": ads, "contribution_per_order": 130}))
    assert risk.main_risk is not None
    assert said in risk.main_risk.text.en


def test_a_mandate_costs_no_wage_so_it_stands_at_a_loss_too() -> None:
    """Who tells first that nobody owns the shop is told whom to appoint; what ends the loss stands beside it."""
    told: dict[str, Any] = {
        "company": "established",
        "company_employees": 48,
        "shipping_cost_per_order": 8.5,
        "profit_per_month": -1250,
        "orders_per_month": 1242,
        "average_order_value": 55,
        "gross_margin": 0.41,
    }
    people = [owner(), person("Kevin", "logistics"), person("Els", "customer_service", fte=0.5)]
    named = [step.id for step in plan_of(Case(KNOWLEDGE, shop(people, **told, symptoms=["no_strategy_owner"]))).steps]
    assert named[0] == "appoint_one_of_yours"
    assert len(named) > 1
    silent = [step.id for step in plan_of(Case(KNOWLEDGE, shop(people, **told, symptoms=["returns_backlog"]))).steps]
    assert "appoint_one_of_yours" not in silent[:1]
