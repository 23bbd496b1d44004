"""What an order is worth where nobody told it: of shops that sell more than a million a month more sell dear goods."""

from itertools import pairwise
from typing import Any

import pytest

from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import shop

MODELS = {"b2c": (80, 100), "b2b": (400, 500), "both": (130, 163)}


def order(**facts: Any) -> float:
    return Case(KNOWLEDGE, shop(**facts)).numbers.likely("average_order_value")


@pytest.mark.parametrize("model", MODELS)
def test_from_two_and_a_half_million_a_month_on_an_order_is_worth_a_quarter_more(model: str) -> None:
    usual, large = MODELS[model]
    assert order(business_model=model, monthly_revenue=1_000_000) == usual
    for revenue in (2_450_000, 20_000_000):
        assert order(business_model=model, monthly_revenue=revenue) == pytest.approx(large, rel=0.005)


@pytest.mark.parametrize("model", MODELS)
def test_who_tells_orders_or_what_one_is_worth_is_believed(model: str) -> None:
    facts = {"business_model": model, "monthly_revenue": 3_000_000}
    assert order(**facts, orders_per_month=60_000) == 50
    assert order(**facts, average_order_value=30) == 30


@pytest.mark.parametrize("model", MODELS)
def test_orders_alone_say_nothing_of_dear_goods(model: str) -> None:
    assert order(business_model=model, orders_per_month=100_000) == MODELS[model][0]


@pytest.mark.parametrize("model", MODELS)
def test_more_sales_are_more_orders_and_more_work_across_the_edge(model: str) -> None:
    amounts = (990_000, 999_999, 1_000_000, 1_000_001, 1_001_000, 2_440_999, 2_441_001, 2_600_000)
    cases = [Case(KNOWLEDGE, shop(business_model=model, monthly_revenue=amount)) for amount in amounts]
    for less, more in pairwise(cases):
        assert less.numbers.likely("orders_per_month") <= more.numbers.likely("orders_per_month")
        assert less.work.hours.likely <= more.work.hours.likely
        assert less.work.hours.high <= more.work.hours.high
