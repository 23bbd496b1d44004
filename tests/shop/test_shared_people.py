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


NAMED_ONLY = [person(name) for name in ("Ans", "Bert", "Cor")]
PART = "work for all of the company"


def noted(*people: Any, **facts: Any) -> str:
    return " ".join(note.en for note in plan_of(Case(KNOWLEDGE, shop(people, **{**TOLD, **facts}))).notes)


def test_of_whom_only_a_name_was_told_the_shop_has_what_its_work_takes_and_says_so() -> None:
    case = Case(KNOWLEDGE, shop(NAMED_ONLY, **TOLD))
    assert set(case.shared) == {"Ans", "Bert", "Cor"}
    assert all(0 < part < 1 for part in case.shared.values())
    said = noted(*NAMED_ONLY)
    assert PART in said
    assert "tell how many hours a week each has for the shop" in said


NOT_SHARED: list[tuple[dict[str, Any], dict[str, Any]]] = [
    # what the shop told, and of each of them
    ({"company": "new"}, {}),
    ({}, {"hours_per_week": 8}),
    ({}, {"fte": 0.5}),
    ({}, {"owner": True}),
    ({}, {"sourcing": "freelance"}),
]


@pytest.mark.parametrize(("told", "of_each"), NOT_SHARED)
def test_hours_that_were_told_are_for_the_shop(told: dict[str, Any], of_each: dict[str, Any]) -> None:
    people = [msgspec.structs.replace(one, **of_each) for one in NAMED_ONLY]
    assert not Case(KNOWLEDGE, shop(people, **{**TOLD, **told})).shared
    assert PART not in noted(*people, **told)
