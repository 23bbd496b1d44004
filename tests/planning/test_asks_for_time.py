"""An owner who told the hours and asks for time buys that: hours handed over come before work that merely waits."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.hours import WEEKS
from ecomteam.model.place import Place
from ecomteam.planning import path
from ecomteam.planning.reasons import reasons
from ecomteam.planning.week import owner_week
from ecomteam.shop.case import Case
from ecomteam.shop.demand import Demand
from tests.shipped import CATALOGUE, KNOWLEDGE

SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "BE",
    "platform": "hosted_shop",
    "products": 3000,
    "new_products_per_month": 500,
    "orders_per_month": 500,
    "average_order_value": 42,
    "gross_margin": 0.5,
    "shipping_cost_per_order": 0,
    "fulfilment": "self",
    "owner_hours_per_week": 55,
    "extra_budget": 1500,
}
SISTER = {"name": "Bo", "roles": ["logistics"], "hours_per_week": 14}


def shop(week: dict[str, float] | None = None, measures: dict[str, Any] | None = None, **facts: Any) -> Case:
    ada: dict[str, Any] = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager", "buyer", "content_creator"]}
    ada |= {"week": week} if week else {}
    said: dict[str, Any] = {"shop": {**SHOP, **facts}, "people": [ada, SISTER]}
    said |= {"measures": measures} if measures else {}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))


@pytest.mark.parametrize("wish", [{"goals": ["free_owner_time"]}, {"symptoms": ["owner_overloaded"]}])
def test_the_first_hours_are_those_that_the_owner_wants_to_be_rid_of(wish: dict[str, Any]) -> None:
    made = shop({"new_products": 30, "procurement": 12}, **wish)
    week, first = owner_week(made, path(made)), path(made).soon[0].position
    assert week is not None
    assert week.wanted == pytest.approx(10, abs=0.1)
    assert first.of_owners >= first.hours * 0.9
    assert week.before - week.after >= 5


def test_what_gets_done_anyhow_is_nobodys_to_take_over() -> None:
    """Nobody is paid for packing of which the plan says that it gets done."""
    made = shop({"new_products": 30}, goals=["free_owner_time"])
    assert made.done_anyway["order_processing"] > 2 * WEEKS
    taken = {taking.activity for step in path(made).soon for taking in step.position.takes_over if not taking.from_whom}
    assert not taken & made.done_anyway.keys()


def test_who_asks_for_nothing_gets_what_waits() -> None:
    """Silent: without the wish an hour that waits weighs as ever."""
    waits, asks = (Demand(made, made.hands, 10 * WEEKS) for made in (shop(), shop(goals=["free_owner_time"])))
    assert not waits.asks_for_time
    assert asks.asks_for_time
    (name, hours), *_ = ((name, hours) for name, hours in asks.open.items() if name not in asks.named)
    assert waits.asked_for(name, hours) == hours
    assert asks.asked_for(name, hours) == 0


def test_work_of_which_an_owner_told_the_pace_is_what_the_owner_does() -> None:
    paced = shop(measures={"new_products": {"per_hour": 4}})
    assert paced.cover.owner_hours("new_products") == pytest.approx(125)
    assert shop().cover.owner_hours("new_products") < 60


def test_a_few_minutes_of_other_work_are_no_reason_to_come() -> None:
    made = shop(symptoms=["owner_overloaded"])
    for step in path(made).soon:
        first = {KNOWLEDGE.activities[one.activity].doers[0] for one in step.position.takes_over}
        few = not first & {"customer_service"}
        said = {why.rule for why in reasons(made, step.position)}
        assert not (few and "urge_owner_service" in said and step.position.role != "customer_service")
