"""An outside company that asks by the order costs what the orders of a month do, and is counted once."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.shop.case import Case
from ecomteam.shop.room import Room
from tests.shipped import CATALOGUE, KNOWLEDGE

PARCELS = {"name": "Parcels", "roles": ["logistics"], "sourcing": "agency"}


def room(person: dict[str, Any], scale: float = 1.0, **facts: Any) -> Room:
    shop = {"country": "NL", "orders_per_month": 400, "monthly_revenue": 20000, **facts}
    people = [{"name": "Ada", "owner": True}, person]
    return Case(KNOWLEDGE, team_of({"shop": shop, "people": people}, Place("shop"), CATALOGUE)).at(scale).room


def test_it_costs_what_the_orders_do() -> None:
    assert room({**PARCELS, "cost_per_order": 4.5}).team == (1800, 1800)
    assert room({**PARCELS, "cost_per_order": 4.5}, scale=2.0).team == (3600, 3600)
    assert room({**PARCELS, "cost_per_order": 4.5, "cost_per_month": 100}).team == (1900, 1900)
    assert room({**PARCELS, "cost_per_order": 4.5}).estimated == ()


def test_an_order_leaves_so_much_less() -> None:
    dear, free = room({**PARCELS, "cost_per_order": 4.5}), room({**PARCELS, "cost_per_month": 0})
    assert dear.per_order is not None
    assert free.per_order is not None
    assert free.per_order.likely - dear.per_order.likely == pytest.approx(4.5)


def test_what_sending_an_order_costs_has_the_company_in_it() -> None:
    one = room({**PARCELS, "cost_per_order": 4.5}, shipping_cost_per_order=9)
    other = room({**PARCELS, "cost_per_month": 0}, shipping_cost_per_order=9)
    assert (one.team, one.per_order, one.likely) == (other.team, other.per_order, other.likely)
    # Nor is anything invented of one whose price nobody told, whatever hours were.
    for told in ({}, {"fte": 0.5}):
        silent = room({**PARCELS, **told}, shipping_cost_per_order=9)
        assert (silent.team, silent.estimated, silent.per_order) == ((0, 0), (), other.per_order)
    both = room({**PARCELS, "roles": ["logistics", "customer_service"], "fte": 1}, shipping_cost_per_order=9)
    service = room({**PARCELS, "roles": ["customer_service"], "fte": 0.5}, shipping_cost_per_order=9)
    assert both.team == service.team
    # Without that, it asks the usual price for an order, of which nobody told.
    usual = room(PARCELS)
    assert 400 < usual.team[0] < usual.team[1]
    assert usual.estimated == ("Parcels",)
    # Who does something else than send them is paid beside it.
    assert (
        room({**PARCELS, "roles": ["customer_service"], "cost_per_order": 1}, shipping_cost_per_order=9).team[0] == 400
    )
