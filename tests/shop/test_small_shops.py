"""Of hours that used to be fixed a shop with hardly any customers has a third; the rest comes with the first ones."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

HOBBY: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "NL",
    "platform": "self_hosted",
    "average_order_value": 38,
    "ad_spend_per_month": 0,
    "fulfilment": "self",
    "makes_products": True,
}


def shop(orders: float, **facts: Any) -> Case:
    ada = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager"], "hours_per_week": 10}
    said = {"shop": {**HOBBY, "orders_per_month": orders, **facts}, "people": [ada]}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))


@pytest.mark.parametrize(
    "activity", ["social_community", "findability", "infrastructure", "bookkeeping_admin", "daily_checks", "strategy"]
)
def test_a_hobby_has_fewer_of_the_hours_that_every_shop_has(activity: str) -> None:
    hobby, small, business = (shop(orders).work.likely(activity) for orders in (10, 60, 200))
    assert hobby < small < business
    assert hobby < business * 0.6


def test_nine_orders_a_week_are_no_full_time_job() -> None:
    """With making and buying it is a good day's work a week beside the packing, not a job beside a job."""
    assert shop(39).work.hours.likely < 25 * 52 / 12


def test_a_goal_asks_a_hobby_for_fewer_hours() -> None:
    hobby, business = (shop(orders, goals=["grow_sales"]) for orders in (30, 500))
    assert 0 < hobby.work.activities["advertising"].claimed < business.work.activities["advertising"].claimed
