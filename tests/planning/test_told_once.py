"""What is told of the margin, of one hour and of how often people buy is counted, and once."""

from typing import Any

import pytest

from ecomteam.planning import plan_of
from ecomteam.planning.evens import extra_orders
from ecomteam.planning.result import gap_note
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

TODAY = "2026-11-30"
FOOD: dict[str, Any] = {
    "company": "new",
    "country": "GB",
    "business_model": "b2c",
    "sells": ["own_shop"],
    "fulfilment": "self",
    "makes_products": True,
    "orders_per_month": 2000,
    "average_order_value": 46,
    "gross_margin": 0.38,
    "shipping_cost_per_order": 7.2,
}
MAKER, PACKER = person("Mo", "production_helper", fte=1.0, cost=2500), person("Pat", "logistics", fte=1.0, cost=2400)


def case(*people: Any, **facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([owner(), *people], **{**FOOD, **facts}), TODAY)


def test_the_pay_of_makers_is_not_taken_off_a_margin_that_has_it_off() -> None:
    plain, told = case(MAKER, PACKER), case(MAKER, PACKER, makers_in_margin=True)
    assert sum(plain.room.team) / 2 == pytest.approx(4900 / 0.84662)
    assert sum(told.room.team) / 2 == pytest.approx(2400 / 0.84662)
    assert "The pay of Mo is off your margin already" in plan_of(told).money.note.en
    assert "off your margin" not in plan_of(plain).money.note.en


def test_nor_off_a_payroll_and_never_of_who_makes_nothing() -> None:
    told = case(MAKER, PACKER, makers_in_margin=True, payroll_per_month=4900)
    assert sum(told.room.team) / 2 == pytest.approx(2400 / 0.84662)
    without = case(PACKER, makers_in_margin=True)
    assert without.room.team == case(PACKER).room.team


def test_a_result_that_leaves_far_more_asks_whether_it_is_so() -> None:
    people = [person("Mo", "production_helper", fte=1.0), person("Pat", "logistics", fte=1.0)]
    asked = gap_note(case(*people, profit_per_month=30_000))
    assert asked is not None
    assert "If the pay of Mo" in asked.en
    answered = gap_note(case(*people, profit_per_month=30_000, makers_in_margin=False))
    assert answered is not None
    assert "If the pay of" not in answered.en


SUBSCRIBED = {"subscribers": 1900, "monthly_churn": 0.09, "new_subscribers_per_month": 170}


def test_new_subscribers_pay_for_the_ads_that_bring_them_first() -> None:
    said = extra_orders(case(**SUBSCRIBED, ad_spend_per_month=12_000), 1000).en
    assert "for ads = £ " in said
    assert "for ads" not in extra_orders(case(**SUBSCRIBED), 1000).en
    # Who costs more than they leave pays for nothing.
    assert "new subscribers" not in extra_orders(case(**SUBSCRIBED, ad_spend_per_month=40_000), 1000).en


def test_one_told_hour_prices_all_roles_where_nobody_publishes_wages() -> None:
    told = case(PACKER, country="CW", currency="XCG", hour_cost=16).pricing
    packer, manager = told.hourly("logistics", "in_house"), told.hourly("ecommerce_manager", "in_house")
    assert packer is not None
    assert manager is not None
    # 16 an hour of the contract is 21 of one that is worked.
    assert packer.low < 16 * 40 * 52 / 12 / 130 * 1.2 < manager.high
    assert manager.low > packer.low
    assert packer.currency == "XCG"
    assert "as is what you told" in packer.basis.en
    assert case(country="CW", currency="XCG").pricing.hourly("logistics", "in_house") is None
    # Without one, what they are told to cost who are there.
    paid = case(PACKER, country="CW", currency="XCG").pricing.hourly("logistics", "in_house")
    assert paid is not None
    assert paid.low <= 2400 / 130 <= paid.high
    # Elsewhere tables say it.
    assert case(hour_cost=16).pricing.hourly("logistics", "in_house") == case().pricing.hourly("logistics", "in_house")


def test_an_app_is_for_who_buys_often() -> None:
    def said(**facts: Any) -> str:
        plan = plan_of(case(leanings=["app"], **facts))
        return " ".join(row.because.en for row in plan.not_now if row.leaning == "app") + " ".join(
            answer.answer.en for answer in plan.answers if answer.item == "app"
        )

    assert "where they buy 3 times a year" in said(orders_per_customer=3)
    assert "times a year; a quick shop" not in said(orders_per_customer=30)
    assert "few times a year" in said() or "a few times" in said()
