"""In a country whose wages nobody publishes, what the people of today are told to cost prices all others."""

from typing import Any

import pytest

from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import owner, person, shop

SHOP: dict[str, Any] = {"country": "SR", "currency": "SRD", "orders_per_month": 400, "average_order_value": 1150}


def case(*people: Any, **facts: Any) -> Case:
    return Case(KNOWLEDGE, shop([owner(), *people], (), **{**SHOP, **facts}))


def middle(made: Case, role: str, sourcing: Any = "in_house") -> float:
    hour = made.pricing.hourly(role, sourcing)
    assert hour is not None
    return (hour.low + hour.high) / 2


def test_an_hour_of_their_role_costs_what_they_do() -> None:
    """13,900 for a full week is 106.92 for each of 130 hours."""
    made = case(person("Ros", "customer_service", fte=1.0, cost=13_900))
    assert middle(made, "customer_service") == pytest.approx(106.92, rel=0.05)
    dutch = case(country="NL", currency="EUR")
    for role in ("logistics", "online_marketer"):
        beside = middle(made, role) / middle(made, "customer_service")
        assert beside == pytest.approx(middle(dutch, role) / middle(dutch, "customer_service"), rel=0.1)


def test_told_hours_go_before_them() -> None:
    made = case(person("Ros", "customer_service", fte=1.0, cost=13_900), hour_cost=40)
    assert middle(made, "logistics") < middle(case(hour_cost=80), "logistics")


@pytest.mark.parametrize(
    "people",
    [
        (),
        (person("Ros", "customer_service", fte=1.0),),
        (person("Ros", "customer_service", cost=13_900),),
        (person("Ros", "customer_service", fte=1.0, cost=0),),
        (person("Ros", "customer_service", fte=1.0, cost=13_900, sourcing="freelance"),),
    ],
)
def test_who_tells_no_hour_of_somebody_employed_has_no_prices(people: Any) -> None:
    assert case(*people).pricing.country is None


def test_nobody_outside_is_further_from_the_told_hour_than_jobs_may_lie_apart() -> None:
    hour = case(hour_cost=80).pricing.hourly("content_creator", "freelance")
    assert hour is not None
    assert hour.high <= hour.low * 1.3 / 0.7 + 0.02
