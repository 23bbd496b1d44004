"""A shop that brings orders to the door itself has the hours of the rounds, and people who drive them."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.planning import path, plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE
from tests.shops import owner, person, shop

SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "country": "NL",
    "fulfilment": "self",
    "orders_per_month": 1000,
    "monthly_revenue": 90000,
    "gross_margin": 0.5,
}
ADA = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager"], "hours_per_week": 40}
PACKER = {"name": "Bo", "roles": ["logistics"], "fte": 1}
DRIVER = {"name": "Cas", "roles": ["driver"], "fte": 0.5}
ROUNDS = "own_delivery"


def case(*people: dict[str, Any], **facts: Any) -> Case:
    said = {"shop": {**SHOP, **facts}, "people": [ADA, *people]}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))


@pytest.mark.parametrize("facts", [{}, {"own_delivery_share": 0}, {"fulfilment": "dropship"}])
def test_where_a_carrier_delivers_nobody_drives(facts: dict[str, Any]) -> None:
    assert case(**facts).work.likely(ROUNDS) == 0
    assert "driver" not in [position.role for position in path(case(**facts)).asked]


@pytest.mark.parametrize(("share", "hours"), [(0.3, 45), ("30%", 45), (1, 150)])
def test_every_order_that_is_brought_is_a_stop(share: object, hours: float) -> None:
    assert case(own_delivery_share=share).work.likely(ROUNDS) == pytest.approx(hours)


def test_rounds_that_nobody_has_time_for_ask_for_a_driver() -> None:
    """The packer drives where there is time left; a driver comes where there is none."""
    assert ROUNDS in case(PACKER, orders_per_month=500, own_delivery_share=0.2).cover.by("Bo")
    assert "driver" in [position.role for position in path(case(PACKER, own_delivery_share=1)).asked]


def test_a_driver_drives_and_is_the_measure_of_the_rounds() -> None:
    made = case(PACKER, DRIVER, own_delivery_share=1)
    assert made.cover.by("Cas") == {ROUNDS: pytest.approx(65)}
    assert made.work.likely(ROUNDS) == pytest.approx(65)
    assert case(DRIVER).work.likely(ROUNDS) == pytest.approx(65)


@pytest.mark.parametrize(
    ("facts", "people", "there"),
    [
        ({"own_delivery_share": 0.8}, [], True),
        ({}, [person("Dirk", "driver", fte=0.6)], True),
        ({"own_delivery_share": 0.1}, [], False),
        ({}, [], False),
    ],
)
def test_rounds_that_go_wrong_have_a_first_step(facts: dict[str, Any], people: list[Any], there: bool) -> None:
    """Told by the part of the orders, or by who drives."""
    told: dict[str, Any] = {
        "country": "NL",
        "company": "new",
        "orders_per_month": 400,
        "monthly_revenue": 22000,
        "fulfilment": "self",
    }
    made = plan_of(Case(KNOWLEDGE, shop([owner(), *people], **told, symptoms=["errors_and_delays"], **facts)))
    assert ("couriers_text" in {step.id for step in made.steps}) is there
