"""Somebody in mind who costs far more than the step for that work is not that step, at whatever number of orders."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.plan import NotNow
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

SEEDS: dict[str, Any] = {
    "business_model": "b2c",
    "country": "DE",
    "orders_per_month": 520,
    "average_order_value": 43,
    "gross_margin": 0.49,
    "shipping_cost_per_order": 4.23,
    "ad_spend_per_month": 2200,
    "fulfilment": "self",
    "owner_hours_per_week": 55,
    "symptoms": ["seasonal_peak", "tickets_pile_up"],
    "peak_factor": 3.67,
    "busy_months": ["february", "march", "april", "may"],
}
PEOPLE: list[dict[str, Any]] = [
    {"name": "Jörg", "owner": True, "roles": ["ecommerce_manager", "buyer"]},
    {"name": "Silke", "roles": ["customer_service", "bookkeeper"], "hours_per_week": 40, "cost_per_month": 2000},
    {"name": "Lena", "roles": ["content_creator"], "hours_per_week": 24, "cost_per_month": 1900},
    {"name": "Packers", "roles": ["logistics"], "count": 2, "hours_per_week": 10, "cost_per_month": 780},
]


def thought_of(season: bool = True, **idea: Any) -> NotNow:
    shop = {key: value for key, value in SEEDS.items() if season or key not in ("peak_factor", "busy_months")}
    shop |= {"leanings": [{"for": "logistics", **idea}]}
    said = {"shop": shop, "people": PEOPLE}
    found = plan_of(Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE), "2026-11-30")).not_now
    return next(row for row in found if row.wanted)


def test_who_costs_far_more_than_the_step_is_told_what_that_asks() -> None:
    row = thought_of(hire="warehouse manager", per_month=3833)
    assert row.brief is not None
    assert "that work asks for" in row.brief.en
    assert "this is far more" in row.brief.en
    assert "dit is veel meer" in row.brief.nl
    assert "It comes at" not in row.because.en


@pytest.mark.parametrize("cost", [300, 400])
def test_who_costs_about_as_much_comes_when_the_step_does(cost: float) -> None:
    row = thought_of(hire="packer", per_month=cost)
    assert "far more" not in row.because.en
    assert "It comes at about" in row.because.en
    assert "(step" not in row.because.en


def test_who_sends_for_a_price_stands_beside_what_own_people_cost() -> None:
    """Beside a season that hurts it is answered by the busy months."""
    busy = thought_of(outsource="fulfilment house", per_month=5763)
    assert busy.brief is not None
    assert busy.brief.en.startswith("In February to May that is € 23,050, beside ")
    row = thought_of(outsource="fulfilment house", per_month=5763, season=False)
    assert row.brief is not None
    assert row.brief.en.startswith(
        "Your own people for it cost about € 1,560; in their place it is € 4,203 a month more"
    )
    assert row.brief.nl.startswith("Je eigen mensen ervoor kosten ongeveer € 1.560")
    assert "It comes at" not in row.because.en
