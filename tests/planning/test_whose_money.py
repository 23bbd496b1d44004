"""Whose money a plan counts on is said: that of suppliers who refund, and of a company that carries its shop."""

from typing import Any

import pytest

from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        pytest.param({"fulfilment": "dropship", "return_rate": 0.1}, True, id="suppliers send, some comes back"),
        pytest.param({"fulfilment": "dropship", "return_rate": 0.1, "returns_resold": False}, False, id="told"),
        pytest.param({"fulfilment": "dropship"}, False, id="nothing comes back"),
        pytest.param({"fulfilment": "self", "return_rate": 0.1}, False, id="it comes back to the shop"),
    ],
)
def test_who_pays_back_what_is_sent_back_to_a_supplier_is_said(facts: dict[str, Any], told: bool) -> None:
    """An order of € 50 leaves € 20, of which a tenth is € 2; not taken back another € 5 goes."""
    sells = {"country": "NL", "orders_per_month": 300, "average_order_value": 50, "gross_margin": 0.4}
    case = Case(KNOWLEDGE, shop([owner()], (), **{**sells, "shipping_cost_per_order": 0, **facts}))
    said = [note.en for note in plan_of(case).notes if "your suppliers take back" in note.en]
    assert bool(said) is told
    assert all("returns_resold: no" in note for note in said)


def test_a_company_is_said_to_carry_the_shop_whose_people_cost_more_than_usual() -> None:
    sells = {"country": "NL", "orders_per_month": 300, "average_order_value": 50, "gross_margin": 0.4}
    company = {"company": "established", "company_employees": 40, "extra_budget": 3000}
    # Beyond all that it leaves the loss is said, and nobody carries it.
    for cost, told in ((10, False), (4000, True), (9000, False)):
        case = Case(KNOWLEDGE, shop([person("Bo", "customer_service", cost=cost)], (), **{**sells, **company}))
        assert any("that the company pays until" in note.en for note in plan_of(case).notes) is told
