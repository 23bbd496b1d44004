"""What cannot be paid whole comes for the hours that can be paid, in the form that so few hours take."""

from typing import Any

import pytest

from ecomteam.model.plan import Hire, Plan
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

SHOP = {"country": "BE", "average_order_value": 50, "gross_margin": 0.4, "shipping_cost_per_order": 5}
PARCELS = {"orders_per_month": 700, "fulfilment": "self", "symptoms": ["parcels_take_hours"]}
MAILS = {"country": "NL", "orders_per_month": 420, "fulfilment": "dropship", "symptoms": ["tickets_pile_up"]}
LONG_WEEK = {"owner_hours_per_week": 60}


def plan(*people: Any, **facts: Any) -> Plan:
    return plan_of(Case(KNOWLEDGE, shop(people or (owner(),), (), **{**SHOP, **LONG_WEEK, **facts})))


def first(*people: Any, **facts: Any) -> Hire:
    return plan(*people, **facts).hires[0]


@pytest.mark.parametrize("budget", [900, 1300, 1700])
def test_who_cannot_pay_a_fulfilment_company_pays_hands_for_some_hours(budget: int) -> None:
    hire = first(**PARCELS, extra_budget=budget)
    assert (hire.role, hire.sourcing, hire.soon, hire.verdict) == ("logistics", "in_house", True, "hours_only")
    assert hire.monthly_cost is not None
    assert hire.monthly_cost.high <= budget
    assert hire.on_call is (hire.hours_per_week < 12)
    assert any("all orders or none" in reason.text.en for reason in hire.how)


def test_who_can_pay_a_fulfilment_company_pays_it_by_the_order() -> None:
    hire = first(**PARCELS, extra_budget=4000)
    assert (hire.role, hire.sourcing, hire.on_call) == ("logistics", "agency", False)
    assert not any("all orders or none" in reason.text.en for reason in hire.how)


def test_the_first_hours_of_customer_service_are_bought_and_not_employed() -> None:
    few = first(**MAILS, support_contacts_per_day=30, extra_budget=900)
    assert (few.role, few.sourcing, few.soon) == ("customer_service", "freelance", True)
    enough = first(**MAILS, support_contacts_per_day=40, extra_budget=6000, average_order_value=120)
    assert (enough.role, enough.sourcing) == ("customer_service", "in_house")


def test_who_packs_a_few_hours_already_gets_more_of_them_and_is_not_called() -> None:
    sam = person("Sam", "logistics", fte=0.1, cost=300)
    soon = [hire for hire in plan(owner(), sam, **PARCELS, extra_budget=600).hires if hire.soon]
    assert [(hire.role, hire.more_of, hire.on_call) for hire in soon] == [("logistics", "Sam", False)]


def test_nobody_is_called_to_a_desk() -> None:
    hires = plan(**MAILS, support_contacts_per_day=30, extra_budget=900).hires
    assert not any(hire.on_call for hire in hires if hire.role != "logistics")


# Two and a half hours of questions a day for each of them, a little more than one full-time person has.
CROWD = {**MAILS, "support_contacts_per_day": 70, "average_order_value": 200, "gross_margin": 0.6}


@pytest.mark.parametrize("budget", [4000, 5500, 6500, 7500, 8300])
def test_who_needs_one_person_and_a_half_and_cannot_pay_that_has_one(budget: int) -> None:
    """Beyond a full-time job people come in halves; the next fewer than one and a half is one."""
    whole, part = first(**CROWD, extra_budget=100_000), first(**CROWD, extra_budget=budget)
    assert whole.role == part.role == "customer_service"
    assert whole.hours_per_week > 30
    assert part.soon
    assert 16 <= part.hours_per_week <= 30


@pytest.mark.parametrize("budget", [600, 700, 760, 800, 900])
def test_somebody_still_comes_when_there_is_money_for_others_of_whom_so_few_hours_help_nobody(budget: int) -> None:
    maker = owner("ecommerce_manager", "production_helper", "logistics", "customer_service")
    bags = {"makes_products": True, "symptoms": ["owner_overloaded", "making_behind"], "making_wait_weeks": 7}
    sold = {"orders_per_month": 45, "average_order_value": 165, "monthly_revenue": 7425, "gross_margin": 0.709}
    asks = {"support_contacts_per_day": 5.5, "owner_hours_per_week": 58, "ad_spend_per_month": 0}
    hire = first(maker, **{**bags, **sold, **asks, "country": "NL", "fulfilment": "self"}, extra_budget=budget)
    assert hire.soon
