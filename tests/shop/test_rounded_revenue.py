"""Whoever rounds revenue beside orders and basket told one number; from another month or with VAT it is another."""

from typing import Any

import pytest

from ecomteam.model.amounts import Span
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, shop

TOLD: dict[str, Any] = {
    "country": "NL",
    "orders_per_month": 240,
    "average_order_value": 360,
    "gross_margin": 0.22,
    "shipping_cost_per_order": 0,
}


def revenue(**facts: Any) -> float:
    return Case(KNOWLEDGE, shop([owner()], **{**TOLD, **facts})).room.revenue.amount.likely


@pytest.mark.parametrize(
    ("told", "counted"),
    [
        pytest.param(86_000, 86_400, id="rounded: orders times basket"),
        pytest.param(86_400, 86_400, id="the same"),
        pytest.param(80_000, 80_000, id="a twelfth less: another month, or without VAT"),
        pytest.param(Span(80_000, 90_000), 85_000, id="a range: as it was told"),
    ],
)
def test_revenue_that_was_rounded_is_orders_times_basket(told: float | Span, counted: float) -> None:
    assert revenue(monthly_revenue=told) == pytest.approx(counted)


def test_revenue_with_returns_off_it_is_not_what_orders_bring_in_first() -> None:
    assert revenue(monthly_revenue=85_000, return_rate=0.02, returns_taken_off=True) == 85_000


def test_the_whole_page_counts_with_one_revenue() -> None:
    room = Case(KNOWLEDGE, shop([owner()], **{**TOLD, "monthly_revenue": 86_000})).room
    assert room.gross_profit is not None
    assert room.gross_profit.likely == pytest.approx(240 * room.order_leaves)
