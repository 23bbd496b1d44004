"""A told pain outweighs a norm, and nobody is paid more for running ads than the ads cost."""

from typing import Any

import pytest

from ecomteam.auditing.hours import HoursOfWork
from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.planning import path, plan_of
from ecomteam.shop.case import Case
from ecomteam.shop.giveback import give_back
from tests.shipped import CATALOGUE, KNOWLEDGE

SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "NL",
    "orders_per_month": 2000,
    "average_order_value": 190,
    "gross_margin": 0.31,
    "shipping_cost_per_order": 9,
    "ad_spend_per_month": 38000,
    "return_rate": 0.09,
    "support_contacts_per_day": 60,
    "fulfilment": "self",
}
TEAM: list[dict[str, Any]] = [
    {"name": "Ada", "owner": True, "roles": ["ecommerce_manager"], "fte": 1},
    {"name": "Bo", "roles": ["customer_service"], "count": 4, "hours_per_week": 36},
    {"name": "Cas", "roles": ["logistics"], "count": 3, "fte": 1},
    {"name": "Dee", "roles": ["online_marketer"], "count": 2, "fte": 1},
]
SERVICE = ["tickets_pile_up", "slow_replies"]


def shop(people: list[dict[str, Any]], **facts: Any) -> Case:
    said = {"shop": {**SHOP, **facts}, "people": people}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))


def spare(made: Case) -> set[str]:
    found = give_back(made)
    return set() if found is None else {person.name for row in found.rows for person in row.people}


def test_nobody_whose_work_hurts_has_hours_to_spare() -> None:
    assert "Bo" in spare(shop(TEAM))
    hurts = shop(TEAM, symptoms=SERVICE)
    assert "Bo" not in spare(hurts)
    assert "Dee" in spare(hurts)
    assert "Bo" not in {person.name for group in HoursOfWork(hurts).spare(hurts.people) for person in group.people}


def test_the_shops_own_measure_comes_first_where_hours_are_there_and_it_hurts() -> None:
    first = plan_of(shop(TEAM, symptoms=SERVICE)).steps[0]
    assert first.id == "why_answers_take_long"
    # 144 hours a week, and 60 questions on each of 5 working days: 144 x 60 / 300 = 28.8 minutes.
    assert "144 hours a week ÷ 300 questions is 29 minutes" in first.text.en
    assert "144 uur per week ÷ 300 vragen is 29 minuten" in first.text.nl


@pytest.mark.parametrize(
    ("people", "facts"),
    [
        (TEAM, {}),
        (TEAM, {"symptoms": SERVICE, "support_contacts_per_day": None}),
        ([TEAM[0], {**TEAM[1], "count": 1}, *TEAM[2:]], {"symptoms": SERVICE}),
        ([TEAM[0], {**TEAM[1], "roles": ["customer_service", "logistics"]}, *TEAM[2:]], {"symptoms": SERVICE}),
    ],
    ids=["no pain", "no number", "too few hours", "two jobs"],
)
def test_no_measure_is_told_where_the_sum_says_nothing(people: list[dict[str, Any]], facts: dict[str, Any]) -> None:
    assert "why_answers_take_long" not in {step.id for step in plan_of(shop(people, **facts)).steps}


@pytest.mark.parametrize(("technical", "flatly"), [(None, False), (True, False), (False, True)])
def test_what_is_usual_is_told_flatly_of_goods_that_explain_themselves(technical: bool | None, flatly: bool) -> None:
    facts: dict[str, Any] = {"symptoms": ["tickets_pile_up"], "technical_products": technical}
    said = " ".join(step.text.en for step in plan_of(shop(TEAM[:1], **facts)).steps)
    assert "65 questions on 100 orders" in said
    assert ("where 7 are usual" in said) is flatly


SMALL: dict[str, Any] = {
    "orders_per_month": 300,
    "average_order_value": 95,
    "ad_spend_per_month": 600,
    "support_contacts_per_day": 2,
    "extra_budget": 2500,
    "goals": ["grow_sales"],
}
COUPLE: list[dict[str, Any]] = [
    {"name": "Ada", "owner": True, "roles": ["ecommerce_manager"], "hours_per_week": 20},
    {"name": "Bo", "roles": ["logistics"], "hours_per_week": 30},
]


def soon(made: Case) -> set[str]:
    return {step.position.role for step in path(made).soon}


def test_no_marketer_costs_more_than_the_ads_unless_marketing_hurts() -> None:
    calm = shop(COUPLE, **SMALL, symptoms=["stock_runs_out"])
    assert "online_marketer" not in soon(calm)
    assert calm.verdicts.wave("online_marketer", "now") == "later"
    assert shop(COUPLE, **SMALL, symptoms=["sales_flat"]).verdicts.wave("online_marketer", "now") == "now"
    assert any(
        row.role == "online_marketer" and "ads as small as yours" in row.because.en for row in plan_of(calm).not_now
    )


def test_the_marketer_comes_at_the_volume_at_which_the_ads_are_large_enough() -> None:
    way = path(shop(COUPLE, **SMALL, symptoms=["stock_runs_out"]))
    later = [step for step in way.steps if step.position.role == "online_marketer"]
    assert all(step.scale * SMALL["ad_spend_per_month"] >= 1000 for step in later)


@pytest.mark.parametrize("people", [COUPLE, TEAM])
def test_who_told_what_is_wanted_hears_what_is_not_for_now_and_why_somebody_comes(people: list[dict[str, Any]]) -> None:
    plan = plan_of(shop(people, **SMALL, symptoms=["stock_runs_out"]))
    assert plan.not_now
    assert all(len(hire.reasons) > 1 for hire in plan.hires if hire.soon)
