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


PACKING = "order_processing"
PRINTER: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "GB",
    "makes_products": True,
    "orders_per_month": 560,
    "average_order_value": 17,
    "gross_margin": 0.61,
    "shipping_cost_per_order": 3.1,
    "support_contacts_per_day": 20,
    "fulfilment": "self",
    "owner_hours_per_week": 65,
    "symptoms": ["owner_overloaded", "tickets_pile_up", "parcels_take_hours"],
    "extra_budget": 800,
}


def printer(**facts: Any) -> Case:
    said: dict[str, Any] = {
        "shop": {**PRINTER, **facts},
        "measures": {
            "making": {"per_hour": 10, "of": "orders_per_month"},
            "order_processing": {"per_hour": 20, "of": "orders_per_month"},
        },
        "people": [{"name": "Ada", "owner": True}],
    }
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))


def test_the_budget_buys_the_most_hours_of_what_hurts_that_somebody_on_call_takes() -> None:
    """Packing that an owner does although it hurts is an hour to be rid of; a freelancer takes fewer for as much."""
    wants = printer(goals=["free_owner_time"])
    (step,) = path(wants).soon
    assert (step.position.role, step.position.on_call) == ("logistics", True)
    assert step.position.of_owners >= step.position.hours * 0.95
    assert step.position.heaviest[0] == PACKING


def test_what_hurts_weighs_no_more_where_nobody_asks_for_time() -> None:
    """Silent: an hour of packing weighs twice as much only for who wants that hour back."""

    def heaviest(made: Case) -> float:
        return max(
            weight for _, weight, name in Demand(made, made.hands, 20 * WEEKS).parts("logistics") if name == PACKING
        )

    assert heaviest(printer(goals=["free_owner_time"])) >= 2 * heaviest(printer(goals=["grow_sales"]))


@pytest.mark.parametrize("budget", [500, 600, 700, 800, 900, 1000])
def test_hands_on_call_come_for_all_the_hours_that_can_be_paid(budget: int) -> None:
    """An hour more would be beyond the budget: nothing is left over because the next half day is not payable."""
    (position,) = (step.position for step in path(printer(goals=["free_owner_time"], extra_budget=budget)).soon)
    assert position.cost is not None
    an_hour = position.cost.high / position.hours * WEEKS
    assert position.cost.high <= budget < position.cost.high + an_hour + 10
