"""Nobody looks for two freelancers of a few hours each in one trade: one comes, and the other later."""

from typing import Any

import msgspec

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
