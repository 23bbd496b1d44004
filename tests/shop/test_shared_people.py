"""Of who works for all of a company only the hours count that the web shop's work takes."""

from typing import Any

import msgspec
import pytest

from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from ecomteam.shop.spare import SpareHours
from tests.shipped import KNOWLEDGE
from tests.shops import person, shop

TOLD: dict[str, Any] = {
    "company": "established",
    "business_model": "b2b",
    "country": "DE",
    "departments": ["sales"],
    "assisted_selling": True,
    "orders_per_month": 110,
    "monthly_revenue": 45_000,
    "gross_margin": 0.38,
    "shipping_cost_per_order": 14,
}
INSIDE = msgspec.structs.replace(
    person("Inside", "customer_service", fte=1, cost=4000), department="Sales", activities=frozenset({"order_entry"})
)
# Who is there, and whether only a part of what they cost is the shop's.
WHO = [
    (INSIDE, True),
    (msgspec.structs.replace(person("Rep", "sales", fte=1, cost=4000)), True),
    (msgspec.structs.replace(INSIDE, department=None), False),
    (msgspec.structs.replace(INSIDE, fte=0.25), False),
    (msgspec.structs.replace(person("Lead", "ecommerce_manager", fte=1, cost=4000), department="Sales"), False),
]


@pytest.mark.parametrize(("one", "part"), WHO)
def test_who_serves_a_whole_company_costs_the_shop_its_part(one: Any, part: bool) -> None:
    case = Case(KNOWLEDGE, shop([one], **TOLD))
    share = case.cover.used[one.name] / case.cover.capacity[one.name] if part else 1.0
    assert case.room.team == pytest.approx((4000 * share, 4000 * share))
    assert (0 < share < 1) is part
    said = plan_of(case).money.shared
    assert (said is not None and said.en.startswith(f"Working for all of your company: {one.name}.")) is part
    assert not part or not any(one in row.people for row in SpareHours(case).spare(case.people))


def test_in_a_company_that_is_the_shop_all_of_it_counts() -> None:
    case = Case(KNOWLEDGE, shop([INSIDE], **{**TOLD, "company": "new"}))
    assert case.room.team == (4000, 4000)
