"""Nobody looks for two freelancers of a few hours each in one trade: one comes, and the other later."""

from typing import Any

import msgspec
import pytest

from ecomteam.model.hours import WEEKS
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

SMALL: dict[str, Any] = {
    "business_model": "both",
    "company": "new",
    "country": "IE",
    "orders_per_month": 600,
    "average_order_value": 68,
    "gross_margin": 0.47,
    "shipping_cost_per_order": 8.5,
    "fulfilment": "self",
    "sells": ["own_shop", "business_customers"],
    "company_employees": 6,
    "returns_resold": False,
    "manual_orders_share": 0.4,
    "peak_factor": 7.5,
    "busy_months": ["november", "december"],
    "symptoms": ["seasonal_peak", "errors_and_delays", "routine_admin"],
    "goals": ["grow_sales", "better_service"],
    "extra_budget": 2_800,
}
TEAM = [
    owner(),
    person("Office", "assistant", fte=1.0),
    person("Buyer", "buyer", fte=1.0),
    msgspec.structs.replace(person("Packers", "logistics", fte=1.0), count=3),
]


def scraps() -> list[tuple[str, bool]]:
    """The marketers from outside of a few hours a week, and whether they come now or next."""
    hires = plan_of(Case(KNOWLEDGE, shop(TEAM, (), **SMALL))).hires
    return [
        (hire.role, hire.soon)
        for hire in hires
        if hire.sourcing != "in_house"
        and hire.hours_per_month < KNOWLEDGE.threshold("scraps_week") * WEEKS
        and KNOWLEDGE.role(hire.role).department == "marketing"
    ]


def test_the_second_of_a_few_hours_in_one_department_comes_later() -> None:
    found = scraps()
    assert [role for role, soon in found if soon] == ["online_marketer"]
    later = [role for role, soon in found if not soon]
    assert "marketing" in {KNOWLEDGE.role(role).department for role in later}


MAKER: dict[str, Any] = {
    "country": "US",
    "currency": "USD",
    "makes_products": True,
    "orders_per_month": 190,
    "average_order_value": 58,
    "gross_margin": 0.62,
    "shipping_cost_per_order": 4.8,
    "owner_hours_per_week": 55,
    "symptoms": ["making_behind"],
}


@pytest.mark.parametrize(("budget", "hours"), [(800, 4), (700, 3), (500, None)])
def test_hands_on_call_come_for_three_hours_where_half_a_day_cannot_be_paid(budget: int, hours: int | None) -> None:
    """Whoever makes what orders wait for comes before somebody for other work of a few hours."""
    plan = plan_of(Case(KNOWLEDGE, shop([owner()], (), extra_budget=budget, **MAKER)))
    helper = next((hire for hire in plan.hires if hire.soon and hire.role == "production_helper"), None)
    assert (None if helper is None else round(helper.hours_per_week)) == hours
