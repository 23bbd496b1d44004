"""Work that the rules send to an outside company: at what it asks for it, or inside where that is clearly cheaper."""

from typing import Any

import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.plan import Hire
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shops import owner, person, shop


def marketer(knowledge: Knowledge, spend: float, **facts: Any) -> Hire:
    told = {
        "country": "NL",
        "stage": "scale",
        "business_model": "b2c",
        "platform": "hosted_shop",
        "products": 300,
        "fulfilment": "self",
        "gross_margin": 0.6,
        "orders_per_month": spend / 10,
        "monthly_revenue": spend * 8,
        "ad_spend_per_month": spend,
        **facts,
    }
    people = [owner(), person("Bo", "customer_service"), person("Cy", "logistics")]
    plan = plan_of(Case(knowledge, shop(people, **told)))
    return next(hire for hire in plan.hires if hire.role == "online_marketer")


def test_an_ad_agency_asks_its_share_of_the_spend(knowledge: Knowledge) -> None:
    hire = marketer(knowledge, 30_000)
    assert hire.sourcing == "agency"
    assert hire.monthly_cost is not None
    assert hire.monthly_cost.basis.en.startswith("Ad agency: 10% to 20% of the ad spend, at 3")
    assert "De rest: geen gepubliceerd tarief" in hire.monthly_cost.basis.nl
    assert "E-076" in hire.monthly_cost.cites


@pytest.mark.parametrize("spend", [90_000, 200_000])
def test_where_an_agency_asks_more_than_own_people_cost_they_come_inside(knowledge: Knowledge, spend: float) -> None:
    hire = marketer(knowledge, spend)
    assert hire.sourcing == "in_house"
    assert any("clearly more than the people of your own" in reason.text.en for reason in hire.how)


def test_a_freelancer_is_paid_by_the_hour_whatever_the_ads_cost(knowledge: Knowledge) -> None:
    hire = marketer(knowledge, 8000, stage="growth")
    assert hire.sourcing == "freelance"
    assert hire.monthly_cost is not None
    assert "ad spend" not in hire.monthly_cost.basis.en
