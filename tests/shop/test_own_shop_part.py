"""What is done for a shop's own front hangs on what is sold there, not on what a marketplace sells."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import NotNow
from ecomteam.planning.plan import plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "PL",
    "platform": "self_hosted",
    "sells": ["own_shop", "marketplaces"],
    "marketplaces": 2,
    "orders_per_month": 4800,
    "average_order_value": 130,
    "gross_margin": 0.28,
    "shipping_cost_per_order": 14,
    "fulfilment": "self",
}
OF_THE_FRONT = ("storefront", "email_marketing", "content_writing", "promotions", "findability", "retention")
OF_ALL_ORDERS = ("order_processing", "goods_in", "delivery", "bookkeeping_admin", "procurement")


def case(**facts: Any) -> Case:
    told = {"shop": {**SHOP, **facts}, "people": [{"name": "Ola", "owner": True, "roles": ["ecommerce_manager"]}]}
    return Case(KNOWLEDGE, team_of(told, Place("linen.yaml"), CATALOGUE))


@pytest.mark.parametrize("activity", OF_THE_FRONT)
def test_the_more_goes_through_marketplaces_the_less_the_own_front_asks(activity: str) -> None:
    hours = [case(marketplace_share=share).work.likely(activity) for share in (0.0, 0.5, 0.95)]
    assert hours == sorted(hours, reverse=True)
    assert hours[-1] < hours[0]


@pytest.mark.parametrize("activity", OF_ALL_ORDERS)
def test_what_every_order_takes_is_the_same_wherever_it_comes_from(activity: str) -> None:
    hours = [case(marketplace_share=share).work.likely(activity) for share in (0.0, 0.5, 0.95)]
    assert hours == pytest.approx([hours[0]] * 3)


def test_who_does_not_tell_the_part_is_counted_as_all_such_shops() -> None:
    for activity in OF_THE_FRONT:
        assert case().work.likely(activity) == pytest.approx(case(marketplace_share=0.0).work.likely(activity))


def test_the_revenue_of_the_own_front_is_shown_in_the_shops_own_money() -> None:
    assert "own_shop_revenue" in KNOWLEDGE.money_facts
    own = case(marketplace_share=0.95).numbers
    assert own.likely("own_shop_revenue") * own.per_euro == pytest.approx(0.05 * 4800 * 130)


def kaufland(**facts: Any) -> NotNow:
    plan = plan_of(case(leanings=[{"buy": "Kaufland marketplace"}], **facts))
    return next(row for row in plan.not_now if row.text.en.startswith("Kaufland"))


@pytest.mark.parametrize(
    ("share", "said"),
    [
        pytest.param(0.95, "22.40 − 5% × PLN 19.50 = PLN 21.42", id="nearly all goes there: it is off already"),
        pytest.param(0.2, "22.40 − 80% × PLN 19.50 = PLN 6.80", id="a fifth is"),
        pytest.param(None, "22.40 − PLN 19.50 = PLN 2.90", id="nobody told: it comes off whole"),
    ],
)
def test_no_commission_comes_off_twice(share: float | None, said: str) -> None:
    facts = {} if share is None else {"marketplace_share": share}
    assert said in kaufland(**facts).because.en
