"""Who stays counts: what a subscriber is worth beside what one costs, and why they stop before the next ad euro."""

from typing import Any

import pytest

from ecomteam.model.text import LANGUAGES
from ecomteam.planning import plan
from ecomteam.planning.first import first_steps
from ecomteam.shop.case import Case
from ecomteam.shop.subscribers import Subscribers, subscribers
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

COFFEE: dict[str, Any] = {
    "country": "BE",
    "orders_per_month": 4800,
    "average_order_value": 29,
    "gross_margin": 0.51,
    "shipping_cost_per_order": 5.2,
    "ad_spend_per_month": 32_000,
    "subscribers": 4200,
    "monthly_churn": 0.08,
    "new_subscribers_per_month": 340,
    "symptoms": ["ads_plateau"],
}


def of(**facts: Any) -> Case:
    told = {**COFFEE, **facts}
    known = {fact: value for fact, value in told.items() if value is not None}
    return Case(KNOWLEDGE, shop([owner()], (), **known))


def test_what_one_is_worth_and_costs_is_a_sum_of_what_is_shown() -> None:
    """29 × 51% − 5.20 = 9.59; 4,800 ÷ 4,200 = 1.14 orders a month; 32,000 ÷ 340 = 94.12."""
    assert subscribers(of()) == Subscribers(
        count=4200, churn=0.08, boxes=1.14, new=340, worth=round(9.59 * 1.14 / 0.08, 2), bought=94.12
    )


@pytest.mark.parametrize(
    "untold", [{"subscribers": None}, {"monthly_churn": None}, {"subscribers": 0}, {"monthly_churn": 0}]
)
def test_of_who_told_less_nothing_is_said(untold: dict[str, Any]) -> None:
    assert subscribers(of(**untold)) is None
    assert "why_they_stop" not in {step.id for step in first_steps(of(**untold), most=20)}


@pytest.mark.parametrize(
    ("facts", "first"),
    [
        ({}, True),
        ({"symptoms": ["sales_flat"], "shipping_cost_per_order": 0}, True),
        ({"symptoms": ["customers_dont_return"]}, True),
        ({"monthly_churn": 0.03}, False),
    ],
)
def test_why_they_stop_comes_before_the_next_ad_euro(facts: dict[str, Any], first: bool) -> None:
    assert (first_steps(of(**facts))[0].id == "why_they_stop") is first


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "8% of 4,200 is 336 who stop each month, and 340 come. If 7% stop, 42 more stay; to win as many, ads cost "
             "42 × € 94.12 = € 3,950 a month."),
        ({"new_subscribers_per_month": None}, "336 who stop each month. If 7% stop, 42 more stay, and leave 42 × €"),
        ({"ad_spend_per_month": None}, "and 340 come. If 7% stop, 42 more stay, and leave 42 × € 136.66 = € 5,740"),
    ],
)  # fmt: skip
def test_the_step_says_how_many_stop_and_what_fewer_are(facts: dict[str, Any], said: str) -> None:
    step = next(step for step in first_steps(of(**facts), most=20) if step.id == "why_they_stop")
    assert said in step.text.en
    assert all(str(step.text.to(lang)) for lang in LANGUAGES)


def test_what_one_is_worth_stands_among_the_money() -> None:
    lines = {line.label.en: (line.sum.en, line.likely) for line in plan(KNOWLEDGE, of().team).money.lines}
    assert lines["What a subscriber leaves"] == ("€ 9.59 × 1.14 orders a month ÷ 8% who stop", 136.66)
    assert lines["What a new one costs in ads"] == ("€ 32,000 ÷ 340 new ones", 94.12)


def test_in_dollars_it_is_the_same_sum() -> None:
    found = subscribers(of(country="US"))
    assert found is not None
    assert found.bought == 94.12


def test_whoever_keeps_them_is_urgent() -> None:
    """Ads that bring no more ask for a marketer; where subscribers stop, for who keeps them too."""
    urgent = Case(KNOWLEDGE, shop([owner(), person("Bo", "online_marketer", fte=1)], (), **COFFEE)).verdicts
    calm = Case(KNOWLEDGE, shop([owner()], (), **{**COFFEE, "monthly_churn": 0.03})).verdicts
    assert urgent.urgency("retention_marketer").by > calm.urgency("retention_marketer").by
