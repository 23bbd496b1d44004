"""Somebody new does first what they were looked for, not what only has to be done daily."""

from typing import Any

import pytest

from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, shop

ALONE: dict[str, Any] = {
    "country": "NL",
    "orders_per_month": 1150,
    "monthly_revenue": 39_100,
    "gross_margin": 0.35,
    "fulfilment": "dropship",
    "support_contacts_per_day": 40,
    "owner_hours_per_week": 60,
    "extra_budget": 900,
}


@pytest.mark.parametrize("hurts", ["tickets_pile_up", "slow_replies"])
def test_whoever_answers_questions_answers_before_passing_orders_on(hurts: str) -> None:
    plan = plan_of(
        Case(KNOWLEDGE, shop([owner("ecommerce_manager", "customer_service")], (), symptoms=[hurts], **ALONE))
    )
    first = plan.hires[0]
    assert (first.role, first.soon) == ("customer_service", True)
    assert "order_forwarding" not in {taking.activity for taking in first.takes_over}
