"""Who sells each article once needs a new one for every order: that work grows with sales, and no file brings it in."""

from typing import Any

import pytest

from ecomteam.advice.topics import topics
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, shop

VINTAGE: dict[str, Any] = {
    "country": "NL",
    "company": "new",
    "orders_per_month": 350,
    "average_order_value": 85.0,
    "gross_margin": 0.55,
    "fulfilment": "self",
    "symptoms": ["content_bottleneck"],
    "owner_hours_per_week": 55,
}
CONTENT = ("product_photos", "product_data_content", "new_products")


def vintage(**facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([owner()], (), **{**VINTAGE, **facts}))


def content(case: Case) -> float:
    return sum(map(case.work.likely, CONTENT))


def test_new_pieces_are_as_many_as_orders_where_nobody_told_them() -> None:
    found = vintage(single_pieces=True).numbers.get("new_products_per_month")
    assert found.amount.likely == pytest.approx(350 * 1.05)
    assert found.rests_on == ("orders_per_month",)


@pytest.mark.parametrize("products", [200, 20_000])
def test_the_size_of_the_catalogue_makes_no_content(products: int) -> None:
    once = vintage(single_pieces=True, new_products_per_month=360, products=products)
    assert content(once) == pytest.approx(360 * (0.25 + 0.1 + 0.2))
    again = [vintage(new_products_per_month=360, products=size) for size in (200, 20_000)]
    assert content(again[1]) > 1.2 * content(again[0])


@pytest.mark.parametrize(
    ("facts", "grows"),
    [
        ({"single_pieces": True, "new_products_per_month": 100}, True),
        ({"new_products_per_month": 280}, True),
        ({"new_products_per_month": 279}, False),
        ({"new_products_per_month": 1050}, True),
        ({"new_products_per_month": 1051}, False),
        ({"single_pieces": False, "new_products_per_month": 350}, False),
        ({"new_products_per_month": 350, "fulfilment": "dropship"}, False),
        ({"new_products_per_month": 350, "orders_per_month": None, "monthly_revenue": 30_000}, False),
    ],
    ids=["told", "80 of 100", "fewer", "three an order", "a list", "told not", "of a supplier", "orders untold"],
)
def test_about_as_many_new_ones_as_orders_grow_with_these(facts: dict[str, Any], grows: bool) -> None:
    told = {name: value for name, value in {**VINTAGE, **facts}.items() if value is not None}
    case = Case(KNOWLEDGE, shop([owner()], (), **told))
    twice = case.at(2.0).numbers.likely("new_products_per_month") / case.numbers.likely("new_products_per_month")
    assert twice == pytest.approx(2.0 if grows else 1.0)


def test_another_number_of_orders_is_held_against_the_new_ones_anew() -> None:
    """At twice the volume of a shop that is looked at with other answers too."""
    case = vintage(new_products_per_month=280)
    other = case.at(2.0).with_facts({**case.team.facts, "orders_per_month": 1000})
    assert other.numbers.likely("new_products_per_month") == 280


def test_whoever_photographs_and_describes_comes_and_no_specialist_in_data() -> None:
    """Of 1,500 articles with 360 new ones a month somebody who keeps data would come one day."""
    told: dict[str, Any] = {"products": 1500, "new_products_per_month": 360, "extra_budget": 4000}
    once, again = (plan_of(vintage(single_pieces=single, **told)) for single in (True, False))
    assert "pim_specialist" in {one.role for one in again.hires} | {one.role for one in again.not_now}
    assert "pim_specialist" not in {one.role for one in once.hires}
    assert once.hires[0].role in ("content_creator", "assistant")
    assert not any(step.id == "supplier_data" for step in once.steps)


@pytest.mark.parametrize(
    ("facts", "asked"),
    [
        ({"new_products_per_month": 360}, True),
        ({"new_products_per_month": 29}, False),
        ({}, False),
        ({"new_products_per_month": 360, "fulfilment": "dropship"}, False),
    ],
)
def test_only_who_adds_a_new_article_a_day_is_asked(facts: dict[str, Any], asked: bool) -> None:
    assert ("single_pieces" in {topic.id for topic in topics(vintage(**facts), ())}) is asked
