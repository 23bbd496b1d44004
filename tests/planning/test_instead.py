"""A fulfilment company that is thought of takes the place of who packs today: what it costs is told beyond them."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

TEA: dict[str, Any] = {
    "business_model": "b2c",
    "country": "NL",
    "company": "new",
    "orders_per_month": 1900,
    "average_order_value": 34,
    "gross_margin": 0.52,
    "shipping_cost_per_order": 6.1,
    "fulfilment": "self",
    "extra_budget": 6000,
}
NOOR = {"name": "Noor", "owner": True, "roles": ["ecommerce_manager"]}
PACKERS = {"name": "Pack", "roles": ["logistics"], "count": 2, "hours_per_week": 40, "cost_per_month": 3120}
COMPANY = {"name": "3PL", "roles": ["logistics"], "sourcing": "agency", "status": "vacant"}


def said(*people: dict[str, Any]) -> str:
    plan = plan_of(Case(KNOWLEDGE, team_of({"shop": TEA, "people": [NOOR, *people]}, Place("shop"), CATALOGUE)))
    return next(row.because.en for row in plan.not_now if row.role == "logistics" and row.wanted)


@pytest.mark.parametrize(
    ("asks", "more"),
    [
        # € 8,715 − 2 × € 3,120, by € 34.00 × 52% − € 6.10 an order.
        ({"cost_per_month": 8715}, "€ 2,475 a month more: 214 extra orders"),
        # 1,900 × € 4.35 − 2 × € 3,120.
        ({"cost_per_order": 4.35}, "€ 2,025 a month more: 175 extra orders"),
        ({"cost_per_month": 5000}, "it saves € 1,240 a month"),
    ],
    ids=["a month", "an order", "less"],
)
def test_what_it_asks_stands_beside_the_people_whose_place_it_takes(asks: dict[str, Any], more: str) -> None:
    assert more in said(PACKERS, {**COMPANY, **asks})


def test_where_nobody_packs_but_the_owner_it_takes_nobodys_place() -> None:
    assert "in their place" not in said({**COMPANY, "cost_per_month": 8715})
