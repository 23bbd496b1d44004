"""A freelancer is there from time to time; work that fills nearly a whole week is for an employee."""

from typing import Any

import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.plan import Hire
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shops import person, shop


def maker_of_content(knowledge: Knowledge, articles: int, revenue: float) -> Hire:
    facts: dict[str, Any] = {
        "country": "NL",
        "business_model": "b2c",
        "stage": "scale",
        "symptoms": ["content_bottleneck"],
    }
    numbers: dict[str, Any] = {
        "monthly_revenue": revenue,
        "gross_margin": 0.5,
        "products": articles,
        "fulfilment": "third_party",
    }
    people = [person("Ann", "ecommerce_manager"), person("Bo", "customer_service"), person("Cy", "online_marketer")]
    plan = plan_of(Case(knowledge, shop(people, **facts, **numbers)))
    return next(hire for hire in plan.hires if hire.role == "content_creator" and hire.soon)


def test_some_hours_are_bought(knowledge: Knowledge) -> None:
    hire = maker_of_content(knowledge, 4_000, 300_000)
    assert hire.sourcing == "freelance"
    assert hire.hours_per_week < 24


@pytest.mark.parametrize("revenue", [1_300_000, 2_600_000])
def test_a_whole_week_and_more_is_employed_and_says_why(knowledge: Knowledge, revenue: float) -> None:
    hire = maker_of_content(knowledge, 4_000, revenue)
    assert hire.sourcing == "in_house"
    assert hire.hours_per_week >= 24
    assert any("nearly a whole week" in reason.text.en for reason in hire.how)
