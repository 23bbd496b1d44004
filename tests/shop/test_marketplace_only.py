"""Who sells on marketplaces alone has no shop front to keep, and nobody to write to beside it."""

from typing import Any

import pytest

from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, shop

FRONT = ("storefront", "infrastructure", "site_performance", "conversion_optimisation", "findability", "help_content")
DAILY = ("daily_checks", "release_testing", "stock_publish", "fraud_payments", "win_orders")
SENT = ("returns_customer", "delivery")
REACH = ("social_community", "influencers", "howto_content")
SELLER: dict[str, Any] = {
    "business_model": "b2c",
    "orders_per_month": 6000,
    "monthly_revenue": 210_000,
    "marketplaces": 1,
    "fulfilment": "third_party",
    "sells": frozenset({"marketplaces"}),
}


def has(work: str, **facts: Any) -> bool:
    return Case(KNOWLEDGE, shop([owner()], **{**SELLER, **facts})).work.likely(work) > 0


@pytest.mark.parametrize("work", [*FRONT, *DAILY, *REACH, "email_marketing", "retention"])
def test_work_of_a_shop_front_comes_with_a_shop_of_ones_own(work: str) -> None:
    assert not has(work)
    assert has(work, sells=frozenset({"marketplaces", "own_shop"}), platform="hosted_shop")


def test_who_is_about_to_open_a_shop_has_its_work() -> None:
    assert all(has(work, goals=frozenset({"launch_webshop"})) for work in FRONT)


def test_told_channels_are_work() -> None:
    assert all(has(work, channels=frozenset({"marketplaces", "paid_social"})) for work in REACH)


def test_stock_is_planned_for_what_is_sold_and_not_for_the_length_of_the_list() -> None:
    """Fourteen products in six thousand orders want a planner for more than a quarter of an hour a week."""
    few, many = (
        Case(KNOWLEDGE, shop([owner()], **{**SELLER, "products": 14, "orders_per_month": n})) for n in (60, 6000)
    )
    assert many.work.likely("stock_plan") > 2 * few.work.likely("stock_plan")
    assert many.work.likely("stock_plan") > 4


@pytest.mark.parametrize("work", SENT)
def test_what_the_marketplace_sends_it_takes_back(work: str) -> None:
    assert not has(work)
    assert has(work, fulfilment="self")
    assert has(work, sells=frozenset({"marketplaces", "own_shop"}))


@pytest.mark.parametrize("pain", ["errors_and_delays", "owner_overloaded", "slow_replies", "routine_admin"])
def test_no_pain_brings_work_of_a_shop_front_back(pain: str) -> None:
    assert not any(has(work, symptoms=frozenset({pain})) for work in (*FRONT, *DAILY, *SENT))


def test_mails_that_were_told_are_work() -> None:
    assert has("email_marketing", channels=frozenset({"marketplaces", "email"}))
    assert has("retention", goals=frozenset({"retention"}))
