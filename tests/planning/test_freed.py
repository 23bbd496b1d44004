"""Freed hours of who makes what is sold are so many orders more, said once, and only where more are asked for."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import FreedOrders, Plan
from ecomteam.planning import plan_of
from ecomteam.reports.compose.plan import compose_plan
from ecomteam.reports.draw.terminal import to_terminal
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

SPOONS: dict[str, Any] = {
    "country": "NL",
    "business_model": "b2c",
    "company": "new",
    "makes_products": True,
    "fulfilment": "self",
    "orders_per_month": 110,
    "average_order_value": 85,
    "gross_margin": 0.75,
    "shipping_cost_per_order": 7,
    "ad_spend_per_month": 0,
    "support_contacts_per_day": 6,
    "owner_hours_per_week": 45,
    "symptoms": ["parcels_take_hours"],
    "goals": ["grow_sales"],
}
WEEK = {"making": 26.0, "purchase_support": 8.0, "order_processing": 6.0}


def planned(week: dict[str, float] = WEEK, **facts: Any) -> Plan:
    told = {name: value for name, value in {**SPOONS, **facts}.items() if value is not None}
    measures = told.pop("measures", None)
    owner = {"name": "Wout", "owner": True, "roles": ["ecommerce_manager", "production_helper"], "week": week}
    said = {"shop": told, "people": [owner], **({} if measures is None else {"measures": measures})}
    return plan_of(Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE)))


def freed(plan: Plan) -> list[FreedOrders]:
    hires = [hire.pays_for_itself.freed for hire in plan.hires if hire.pays_for_itself is not None]
    return [one for one in (*hires, *(step.freed for step in plan.steps)) if one is not None]


def test_hours_that_a_hire_frees_are_orders_at_the_hours_of_one() -> None:
    """26 × 52 ÷ 12 hours for 110 orders are 1.02 each; of € 85 × 75% − € 7 = € 56.75."""
    plan = planned()
    (one,) = freed(plan)
    assert plan.hires[0].pays_for_itself is not None
    assert plan.hires[0].pays_for_itself.freed == one
    assert (one.each, one.leaves) == (1.02, 56.75)
    assert one.orders == int(one.hours / one.each)
    assert one.amount == round(one.orders * one.leaves)
    assert one.hours == 26


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_it_is_said_once_with_the_sum(lang: Any) -> None:
    text = " ".join(to_terminal(compose_plan(planned(), KNOWLEDGE, lang), 100, color=False, encoding="utf-8").split())
    said = {
        "en": "26 freed hours a month ÷ 1.02 hours an order = 25 orders more, 25 × € 56.75 = € 1,419",
        "nl": "26 vrijgekomen uren per maand ÷ 1,02 uur per bestelling = 25 bestellingen meer, 25 × € 56,75 = € 1.419",
    }
    # On the screen that heads it and in the step by step.
    assert text.count(said[lang]) == 2


DEMAND = [
    ({"making_wait_weeks": 4, "goals": None}, True),
    ({"symptoms": ["parcels_take_hours", "stock_runs_out"], "goals": None}, True),
    ({}, False),
]


@pytest.mark.parametrize(("facts", "waits"), DEMAND)
def test_demand_that_is_there_needs_no_buyers_any_more(facts: dict[str, Any], waits: bool) -> None:
    plan = planned(**facts)
    said = freed(plan)
    made = [hire for hire in plan.hires if hire.pays_for_itself and hire.pays_for_itself.made_leaves]
    assert len(said) + len(made) == 1
    assert all(one.waits is waits for one in said)


SILENT: dict[str, dict[str, Any]] = {
    "nobody asks for more": {"goals": None},
    "buyers are what lacks": {"symptoms": ["sales_flat", "parcels_take_hours"]},
    "orders are bought with ads": {"ad_spend_per_month": 4000},
    "time is what was asked for": {"goals": ["free_owner_time"], "making_wait_weeks": 4, "owner_hours_per_week": 46},
    "nothing is made": {"makes_products": False},
    "an order leaves nothing": {"gross_margin": 0.05},
    "nobody told the orders": {"orders_per_month": None, "monthly_revenue": 9350},
    "the week has hours to spare": {"owner_hours_per_week": 80},
}


@pytest.mark.parametrize("name", SILENT)
def test_it_is_silent_where(name: str) -> None:
    assert freed(planned(**SILENT[name])) == []


def test_it_is_silent_where_nobody_told_the_hours_of_making() -> None:
    assert freed(planned({"purchase_support": 8.0, "order_processing": 6.0}, symptoms=["parcels_take_hours"])) == []


def test_a_service_by_the_hour_counts_by_the_pace_that_was_told() -> None:
    service: dict[str, Any] = {"fulfilment": "nothing_to_pack", "orders_per_month": 30, "average_order_value": 240}
    service |= {"gross_margin": 0.95, "shipping_cost_per_order": None, "symptoms": ["routine_admin"]}
    pace = {"making": {"per_hour": 0.25, "of": "orders_per_month"}}
    week = {"purchase_support": 7.0, "bookkeeping_admin": 6.0}
    (one,) = freed(planned(week, measures=pace, **service))
    assert (one.each, one.leaves) == (4, 228)
    # Silent: what is made once and sold ever after has no hours an order.
    assert freed(planned(week, **service)) == []


def test_who_did_not_ask_for_a_shorter_week_may_choose() -> None:
    (one,) = freed(planned(symptoms=["parcels_take_hours", "stock_runs_out"], owner_hours_per_week=58))
    assert one.rests
    assert not freed(planned())[0].rests


def test_hands_that_make_say_what_their_orders_leave() -> None:
    plan = planned(symptoms=["making_behind"], goals=None)
    paid = next(hire.pays_for_itself for hire in plan.hires if hire.role == "production_helper")
    assert paid is not None
    assert paid.made
    assert paid.made_leaves == round(paid.made * 56.75)
    assert freed(plan) == []


def test_where_nobody_can_be_paid_it_stands_behind_a_step() -> None:
    poor: dict[str, Any] = {
        "orders_per_month": 40,
        "average_order_value": 45,
        "symptoms": ["tickets_pile_up"],
        "making_wait_weeks": 4,
    }
    plan = planned(**poor)
    assert not [hire for hire in plan.hires if hire.soon]
    (one,) = freed(plan)
    assert [step.freed for step in plan.steps if step.freed] == [one]
    assert one.hours <= max(step.saves_hours.likely for step in plan.steps if step.saves_hours) + 0.5
