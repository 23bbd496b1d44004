"""What is made once is sold ever after: hands there make no orders, and the step is about the next one."""

from typing import Any

import msgspec

from ecomteam.model.plan import Plan
from ecomteam.planning import plan
from tests.shipped import KNOWLEDGE
from tests.shops import owner, shop

COURSES: dict[str, Any] = {
    "country": "US",
    "company": "new",
    "business_model": "b2c",
    "sells": frozenset({"own_shop"}),
    "makes_products": True,
    "fulfilment": "nothing_to_pack",
    "orders_per_month": 190,
    "monthly_revenue": 22_000,
    "average_order_value": 116,
    "gross_margin": 0.91,
    "owner_hours_per_week": 50,
    "extra_budget": 2500,
    "symptoms": frozenset({"owner_overloaded", "content_bottleneck"}),
}


def advice(**facts: Any) -> Plan:
    maker = msgspec.structs.replace(owner(), week={"making": 20.0})
    return plan(KNOWLEDGE, shop([maker], **{**COURSES, **facts}))


def makes_orders(made: Plan) -> bool:
    return any(hire.pays_for_itself is not None and hire.pays_for_itself.made for hire in made.hires)


def test_hours_of_making_make_no_orders_of_what_is_made_once() -> None:
    assert not makes_orders(advice())
    assert makes_orders(advice(fulfilment="self", shipping_cost_per_order=5))


def test_the_step_against_too_little_content_is_about_the_next_one() -> None:
    facts = {"channels": frozenset({"email"}), "symptoms": frozenset({"content_bottleneck"})}
    steps = {step.id for step in advice(**facts).steps}
    assert {"making_day", "sell_before_made"} <= steps
    assert steps.isdisjoint({"product_template", "supplier_data"})


def test_only_who_told_of_a_list_is_asked_to_mail_it() -> None:
    assert "sell_before_made" not in {step.id for step in advice(symptoms=frozenset({"content_bottleneck"})).steps}
