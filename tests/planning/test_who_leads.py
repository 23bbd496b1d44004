"""Somebody leads: first where nobody is in charge, and as one step more of a full plan without a leader."""

from typing import Any

import msgspec
import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.planning import plan_of
from ecomteam.planning.step import MOST_STEPS
from ecomteam.shop.case import Case
from tests.shops import owner, person, shop

TOOLS: dict[str, Any] = {"business_model": "b2b", "stage": "scale", "country": "FR", "monthly_budget": 30_000}
GIFTS: dict[str, Any] = {"business_model": "both", "stage": "growth", "orders_per_month": 15_000, "fulfilment": "self"}
TOYS: dict[str, Any] = {"business_model": "b2c", "stage": "enterprise", "monthly_revenue": 4_000_000}


@pytest.mark.parametrize("facts", [TOOLS, GIFTS, TOYS])
def test_a_full_plan_without_a_leader_gets_one(knowledge: Knowledge, facts: dict[str, Any]) -> None:
    hires = plan_of(Case(knowledge, shop([owner()], **facts))).hires
    assert len(hires) in (MOST_STEPS, MOST_STEPS + 1)
    leads = [hire for hire in hires if hire.role in knowledge.leading_roles]
    assert leads


@pytest.mark.parametrize("facts", [TOOLS, GIFTS, TOYS])
def test_where_somebody_leads_ten_steps_are_enough(knowledge: Knowledge, facts: dict[str, Any]) -> None:
    people = [owner(), person("Cy", "ecommerce_manager")]
    assert len(plan_of(Case(knowledge, shop(people, **facts))).hires) <= MOST_STEPS


def test_a_plan_that_is_not_full_has_no_leader_for_its_own_sake(knowledge: Knowledge) -> None:
    hires = plan_of(Case(knowledge, shop([owner()], business_model="b2c", stage="launch", orders_per_month=10))).hires
    assert len(hires) < MOST_STEPS


def test_a_company_whose_departments_do_all_the_work_still_puts_somebody_in_charge(knowledge: Knowledge) -> None:
    """Who leads for a few hours is asked for more of them, though others could do most of what those would go to."""
    elke = msgspec.structs.replace(person("Elke", "ecommerce_manager"), hours_per_week=8)
    facts: dict[str, Any] = {
        "company": "established",
        "departments": ["sales", "marketing", "logistics", "service", "it"],
        "orders_per_month": 320,
        "monthly_revenue": 14_000,
        "contribution_per_order": 15,
        "extra_budget": 3000,
    }
    first = plan_of(Case(knowledge, shop([elke], country="BE", **facts))).hires[0]
    assert (first.role, first.wave, first.more_of) == ("ecommerce_manager", "now", "Elke")


BLINDS: dict[str, Any] = {
    "business_model": "b2c",
    "company": "established",
    "departments": ["service", "logistics"],
    "orders_per_month": 5800,
    "average_order_value": 190,
    "gross_margin": 0.44,
    "company_employees": 60,
    "extra_budget": 15_000,
    "symptoms": ["tickets_pile_up", "owner_overloaded"],
}


@pytest.mark.parametrize(("hours", "more"), [(40, False), (38, False), (35, False), (32, False), (8, True)], ids=str)
def test_beside_a_head_for_all_of_the_week_no_second_one_is_called(
    knowledge: Knowledge, hours: float, more: bool
) -> None:
    """The work that it lacks hours for goes to somebody it can hand it to; who leads for a day may have more of it."""
    head = msgspec.structs.replace(person("Head", "ecommerce_manager"), hours_per_week=hours)
    people = [person("MD", owner=True), head, person("Ann", "customer_service"), person("Bo", "online_marketer")]
    hires = plan_of(Case(knowledge, shop(people, country="DE", owner_hours_per_week=10, **BLINDS))).hires
    assert any(hire.role == "ecommerce_manager" for hire in hires) is more


def test_where_an_owner_of_a_company_told_to_lead_its_shop_nobody_else_of_it_is_appointed(knowledge: Knowledge) -> None:
    facts: dict[str, Any] = {**BLINDS, "company_employees": 12, "orders_per_month": 900, "owner_hours_per_week": 58}
    staff = [person("Ann", "sales"), person("Bo", "logistics"), person("Cas", "customer_service")]
    leads = plan_of(Case(knowledge, shop([owner("buyer", "ecommerce_manager"), *staff], country="BE", **facts)))
    assert not any(hire.role == "ecommerce_manager" for hire in leads.hires)
