"""Sales that stock costs: what runs out is missed, and what was not there is cancelled."""

from typing import Any

import msgspec

from ecomteam.model.plan import Plan
from ecomteam.model.team import Holding
from ecomteam.planning import plan
from tests.shipped import KNOWLEDGE
from tests.shops import HERE, owner, person, shop

SELLER: dict[str, Any] = {
    "country": "US",
    "company": "new",
    "business_model": "b2c",
    "sells": frozenset({"marketplaces"}),
    "marketplaces": 1,
    "fulfilment": "third_party",
    "products": 14,
    "orders_per_month": 6000,
    "average_order_value": 35,
    "monthly_revenue": 210_000,
    "gross_margin": 0.26,
    "shipping_cost_per_order": 0,
    "owner_hours_per_week": 60,
    "extra_budget": 5000,
    "symptoms": frozenset({"stock_runs_out"}),
}
STORES: dict[str, Any] = {
    "country": "NL",
    "orders_per_month": 520,
    "average_order_value": 62,
    "gross_margin": 0.39,
    "shipping_cost_per_order": 6.75,
    "sells": frozenset({"own_shop", "stores"}),
    "symptoms": frozenset({"errors_and_delays", "stock_runs_out"}),
    "goals": frozenset({"add_marketplace"}),
}


def advice(facts: dict[str, Any], **more: Any) -> Plan:
    return plan(KNOWLEDGE, shop([owner()], **{**facts, **more}))


def test_what_is_missed_stands_beside_the_pay_of_who_plans_the_stock() -> None:
    made = advice(SELLER, lost_sales_per_month=25_000)
    first = made.hires[0]
    assert first.role == "buyer"
    assert first.pays_for_itself is not None
    assert (first.pays_for_itself.missed_sales, first.pays_for_itself.missed_share) == (25_000, 0.26)
    assert "$ 25,000 × 26% = $ 6,500 a month" in made.steps[0].text.en
    assert "$ 25.000 × 26% = $ 6.500 per maand" in made.steps[0].text.nl


def test_postage_comes_off_what_is_missed() -> None:
    """Of € 62 an order leaves € 17.43, which is 28%."""
    step = next(one for one in advice(STORES, lost_sales_per_month=2000).steps if one.id == "reorder_points")
    assert "€ 2,000 × 28% = € 560 a month" in step.text.en


def test_who_plans_the_stock_comes_first_where_what_is_missed_is_more_than_that_costs() -> None:
    """$ 6,500 a month is missed; whatever else hurts has no sum."""
    pains = frozenset({"stock_runs_out", "tickets_pile_up"})
    assert advice(SELLER, symptoms=pains, extra_budget=2500, lost_sales_per_month=25_000).hires[0].role == "buyer"
    assert advice(SELLER, symptoms=pains, extra_budget=2500).hires[0].role != "buyer"


def test_nothing_is_missed_that_nobody_told_of() -> None:
    made = advice(SELLER)
    assert all(hire.pays_for_itself is None or hire.pays_for_itself.missed_sales is None for hire in made.hires)
    assert not any("× 26%" in step.text.en for step in made.steps)


def test_orders_that_are_cancelled_cost_what_they_would_have_left() -> None:
    step = next(one for one in advice(STORES, cancelled_rate=25 / 520).steps if one.id == "safety_stock")
    assert "25 × € 17.43 = € 440 a month" in step.text.en
    assert "safety_stock" not in {one.id for one in advice(STORES).steps}


def test_who_cancels_orders_mends_the_stock_before_a_marketplace_sees_it() -> None:
    def of_marketplaces(**facts: Any) -> str:
        rows = [row for row in advice(STORES, **facts).not_now if row.goal == "add_marketplace"]
        return rows[0].because.en if rows else ""

    assert "of 100 orders you cancel 5 now, and a marketplace blocks" in of_marketplaces(cancelled_rate=0.05)
    assert "blocks a seller" not in of_marketplaces(cancelled_rate=0.01)


def test_who_plans_stock_for_part_of_a_week_lacks_hours_for_it_whatever_their_other_role_leaves() -> None:
    """Hours that were told for another role are no hours for the stock."""
    both = (Holding(role="buyer", fte=0.25, place=HERE), Holding(role="marketplace_specialist", fte=0.75, place=HERE))
    colleague = msgspec.structs.replace(person("Kim"), roles=both)
    packers = msgspec.structs.replace(person("Packers", "logistics"), count=2)
    facts = {**SELLER, "fulfilment": "self", "marketplaces": 2, "products": 320, "lost_sales_per_month": 25_000}
    hires = plan(KNOWLEDGE, shop([owner(), colleague, packers], **facts)).hires
    assert hires[0].role == "buyer"
    stock = {hire.role for hire in hires[:3] for task in hire.takes_over if task.activity == "stock_plan"}
    assert stock <= {"buyer"}
