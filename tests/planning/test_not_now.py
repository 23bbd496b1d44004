"""What to leave for now: first of all whom the owner is looking for already."""

from typing import Any

import msgspec

from ecomteam.model.plan import NotNow
from ecomteam.model.team import Person
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

SALES = {"country": "NL", "orders_per_month": 900, "average_order_value": 27.5, "gross_margin": 0.45}


def seat(role: str, cost: float | None = None) -> Person:
    return msgspec.structs.replace(person("New", role, cost=cost), status="vacant")


def not_now(*people: Person, **facts: Any) -> tuple[NotNow, ...]:
    told = {**SALES, "shipping_cost_per_order": 5.2, **facts}
    return plan_of(Case(KNOWLEDGE, shop([owner(), person("Bo", "logistics", cost=3_000), *people], (), **told))).not_now


def test_whom_the_owner_looks_for_is_answered_first_and_in_orders() -> None:
    """€ 2,500 ÷ (€ 27.50 × 45% − € 5.20) is 349 orders."""
    first = not_now(seat("online_marketer", 2_500), symptoms=["customers_dont_return", "sales_flat"])[0]
    assert first.text.en == "Online marketer"
    assert first.because.en.endswith("€ 2,500 a month is 349 extra orders.")


def test_a_seat_with_little_work_is_answered_too() -> None:
    first = not_now(seat("marketing_lead", 9_000))[0]
    assert first.text.en == "Head of marketing"
    assert "too little for somebody of its own" in first.because.en


def test_without_a_price_no_orders_are_counted() -> None:
    assert "extra orders" not in not_now(seat("marketing_lead"))[0].because.en


def test_nobody_who_is_not_looked_for_is_answered_in_orders() -> None:
    assert not any("extra orders" in row.because.en for row in not_now())


def test_nobody_is_said_to_have_time_for_what_waits() -> None:
    """An owner of ten hours a week has no time for content that nobody makes."""
    alone = {**SALES, "shipping_cost_per_order": 5.2, "orders_per_month": 40, "owner_hours_per_week": 6}
    team = shop([owner(), seat("content_marketer")], (), **alone)
    first = plan_of(Case(KNOWLEDGE, team)).not_now[0]
    assert first.text.en == "Content marketer"
    assert "have the time" not in first.because.en
