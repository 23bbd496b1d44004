"""Which part of the orders is from businesses: as it was told, else assumed, and consumers have the rest."""

from typing import Any

import pytest

from ecomteam.model.amounts import Amount
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, shop

SALES: dict[str, Any] = {"country": "NL", "company": "new", "orders_per_month": 800, "monthly_revenue": 48000}


def of(**facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([owner()], **{**SALES, **facts}))


SHARES: list[tuple[dict[str, Any], float, float]] = [
    # what was told, the orders of businesses and of consumers
    ({"business_model": "both", "business_share": 0.1}, 80, 720),
    ({"business_model": "both", "business_share": 0.6}, 480, 320),
    ({"business_model": "both", "business_share": 0}, 0, 800),
    ({"business_model": "both", "business_share": 1}, 800, 0),
    ({"business_model": "b2c", "sells": ["own_shop", "business_customers"], "business_share": 0.25}, 200, 600),
    ({"business_model": "both"}, 240, 560),
    ({"business_model": "b2c"}, 0, 800),
    ({"business_model": "b2b"}, 800, 0),
]


@pytest.mark.parametrize(("told", "businesses", "consumers"), SHARES)
def test_consumers_have_what_businesses_leave(told: dict[str, Any], businesses: float, consumers: float) -> None:
    numbers = of(**told).numbers
    assert numbers.likely("b2b_orders") == pytest.approx(businesses)
    assert numbers.likely("b2c_orders") == pytest.approx(consumers)


def test_a_told_share_is_exact_and_an_assumed_one_a_range() -> None:
    """Low of the one is high of the other: both are one number."""
    assert of(business_model="both", business_share=0.25).numbers.get("b2c_orders").amount.exact
    assumed = of(business_model="both").numbers
    assert assumed.get("b2b_orders").origin == "assumed"
    assert assumed.get("b2c_orders").amount.low == pytest.approx(800 - assumed.get("b2b_orders").amount.high)


def test_the_more_orders_are_from_businesses_the_more_work_there_is() -> None:
    hours = [of(business_model="both", business_share=share).work.hours.likely for share in (0.1, 0.3, 0.6)]
    assert hours == sorted(hours)
    assert hours[0] < hours[-1]


def test_it_is_asked_where_a_shop_sells_to_both_and_nowhere_else() -> None:
    def asked(**facts: Any) -> bool:
        return "business_share" in {question.fact for question in plan_of(of(**facts)).open_questions}

    assert asked(business_model="both", gross_margin=0.5, fulfilment="self")
    assert not asked(business_model="both", gross_margin=0.5, fulfilment="self", business_share=0.2)
    assert not asked(business_model="b2c", gross_margin=0.5, fulfilment="self")
    assert not asked(business_model="b2b", gross_margin=0.5, fulfilment="self")


def test_what_a_share_leaves_is_never_below_nothing() -> None:
    assert Amount(0.1, 0.3, 0.5).rest() == Amount(0.5, 0.7, 0.9)
    assert Amount(1.0, 1.0, 1.2).rest() == Amount(0.0, 0.0, 0.0)
