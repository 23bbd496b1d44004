"""What marketplaces keep of what they sell comes off each order, where the margin does not have it off yet."""

import math
from typing import Any

import pytest

from ecomteam.planning import plan_of
from ecomteam.planning.evens import lost_of
from ecomteam.planning.unknowns import open_facts
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

BOTH: dict[str, Any] = {
    "country": "DE",
    "business_model": "b2c",
    "sells": ["own_shop", "marketplaces"],
    "orders_per_month": 2000,
    "average_order_value": 40,
    "gross_margin": 0.3,
    "shipping_cost_per_order": 3,
    "marketplace_share": 0.6,
    "marketplace_fee": 0.15,
}
SERVICE = person("Eva", "customer_service", cost=3000)


def case(**facts: Any) -> Case:
    told = {fact: value for fact, value in {**BOTH, **facts}.items() if value is not None}
    return Case(KNOWLEDGE, shop([owner(), SERVICE], **told))


def test_the_part_that_comes_through_them_pays_the_fee() -> None:
    """60% of € 40 × 15% is € 3.60 of each order on average."""
    assert case().room.order_leaves == pytest.approx(40 * 0.3 - 3 - 3.6)


@pytest.mark.parametrize(
    "facts",
    [{"marketplace_fee": None}, {"marketplace_fee": 0}, {"contribution_per_order": 9.0}],
    ids=["untold", "off the margin", "off what an order leaves"],
)
def test_else_nothing_comes_off(facts: dict[str, Any]) -> None:
    assert case(**facts).room.order_leaves == pytest.approx(9.0)


def test_who_sells_nowhere_else_pays_it_of_every_order() -> None:
    alone = case(sells=["marketplaces"], marketplace_share=None)
    assert alone.room.order_leaves == pytest.approx(40 * 0.3 - 3 - 6)


def test_of_what_comes_back_they_keep_nothing() -> None:
    back = {"return_rate": 0.1, "cost_per_return": 0}
    assert case(**back).room.fees == pytest.approx(3.6 * 0.9)
    # What an order was told to bring has it off already.
    assert case(**back, returns_taken_off=True).room.fees == pytest.approx(3.6)


def test_the_sums_show_it() -> None:
    lines = {line.label.en: (line.sum.en, line.likely) for line in plan_of(case()).money.lines}
    assert lines["Kept by marketplaces"] == ("1,200 × € 6.00", 7200.0)
    assert lines["Left of one order"][0] == "€ 40.00 × 30% − € 3.00 − € 3.60"


@pytest.mark.parametrize(("fee", "named"), [(None, True), (0.05, False)])
def test_a_result_below_our_count_names_it_where_nobody_told(fee: float | None, named: bool) -> None:
    gap = plan_of(case(marketplace_fee=fee, profit_per_month=200)).money.gap
    assert gap is not None
    assert ("such as rent or what marketplaces keep" in gap.en) is named


@pytest.mark.parametrize(
    ("facts", "asked"),
    [
        ({"marketplace_fee": None}, True),
        ({"marketplace_fee": None, "sells": None, "marketplaces": 2}, True),
        ({"marketplace_fee": None, "sells": None, "marketplace_share": None}, False),
        ({}, False),
    ],
    ids=["sells there", "on two of them", "nobody told where", "told"],
)
def test_it_is_a_question_only_for_who_sells_there(facts: dict[str, Any], asked: bool) -> None:
    assert ("marketplace_fee" in {question.id for question in open_facts(case(**facts))}) is asked


def test_who_leaves_them_is_told_the_own_fee_saved() -> None:
    """Nobody told keeps the share that large ones ask."""
    alone = {"sells": ["marketplaces"], "marketplace_share": None, "goals": ["launch_webshop"], "extra_budget": 500}
    said = " ".join(row.because.en for row in plan_of(case(**alone, marketplace_fee=0.22)).not_now)
    assert "Without the 22% that a marketplace keeps, an order leaves" in said
    untold = " ".join(row.because.en for row in plan_of(case(**alone, marketplace_fee=None)).not_now)
    assert "Without the 15% that a marketplace keeps" in untold


def test_a_charge_is_lost_with_orders_of_the_own_shop_alone() -> None:
    """325 × £ 2.95 is gone once 121 of these stay away, each with what it leaves and the charge."""
    made = case(orders_per_month=1000, marketplace_share=0.6)
    charge = 400 * 2.95
    assert lost_of(made, charge, 400) == math.ceil(charge / (made.room.order_leaves + made.room.fees + 2.95))
