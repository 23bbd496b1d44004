"""Work that was measured or told comes first, with those whose it is: no owner types beside people who do, and what an
owner told to have is handed to nobody in passing.
"""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.hours import WEEKS
from ecomteam.model.place import Place
from ecomteam.model.plan import Plan
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

WHOLESALE: dict[str, Any] = {
    "business_model": "b2b",
    "country": "NL",
    "orders_per_month": 1600,
    "average_order_value": 240,
    "gross_margin": 0.32,
    "offline_orders_per_month": 1100,
    "fulfilment": "self",
    "owner_hours_per_week": 50,
    "extra_budget": 4000,
}
TYPES = {"name": "Ina", "roles": ["sales"], "hours_per_week": 40, "count": 3}
PACKS = {"name": "Bo", "roles": ["logistics"], "hours_per_week": 40}
CHATS = {"name": "Cas", "roles": ["customer_service"], "hours_per_week": 40}
PACE = {"order_entry": {"per_hour": 4}}
SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "country": "DE",
    "orders_per_month": 900,
    "average_order_value": 62,
    "gross_margin": 0.48,
    "products": 700,
    "fulfilment": "self",
    "owner_hours_per_week": 45,
}


def case(shop: dict[str, Any], owner: dict[str, Any], *people: dict[str, Any], **more: Any) -> Case:
    said = {"shop": shop, "people": [{"name": "Ada", "owner": True, **owner}, *people], **more}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))


def does(made: Case, activity: str) -> dict[str, float]:
    """Hours a week of each."""
    return {one.name: round(one.hours / WEEKS, 1) for one in made.cover.done[activity]}


def taken(plan: Plan) -> set[str]:
    """What people who come take over, now and next and later."""
    return {work.activity for hire in plan.hires for work in hire.takes_over}


@pytest.mark.parametrize("measures", [PACE, None])
def test_typing_that_was_told_is_with_those_who_type(measures: dict[str, Any] | None) -> None:
    made = case(WHOLESALE, {}, TYPES, **({} if measures is None else {"measures": measures}))
    assert does(made, "order_entry").keys() == {"Ina"}


def test_where_nobody_told_how_much_is_typed_the_rates_say_who_has_time() -> None:
    """Silent: what is usual pushes nothing aside."""
    shop = {key: value for key, value in WHOLESALE.items() if key != "offline_orders_per_month"}
    assert case(shop, {}, TYPES).work.firm == frozenset()


def test_an_owner_helps_one_part_timer_with_what_was_measured() -> None:
    """Silent: two full weeks of a trade are a crew, a day a week is not."""
    part = {**PACKS, "hours_per_week": 8}
    assert does(case(SHOP, {}, part, measures={"order_processing": {"per_hour": 6}}), "order_processing")["Ada"] > 0


def test_beside_a_crew_no_owner_does_what_was_measured() -> None:
    packers = {**PACKS, "count": 2}
    made = case(SHOP, {}, packers, measures={"order_processing": {"per_hour": 3}})
    assert "Ada" not in does(made, "order_processing")


@pytest.mark.parametrize("pain", ["routine_admin", "errors_and_delays"])
def test_nobody_is_hired_to_type_where_three_do(pain: str) -> None:
    shop = {**WHOLESALE, "symptoms": ["routine_admin", pain]}
    plan = plan_of(case(shop, {}, TYPES, measures={"order_entry": {"per_hour": 3}}))
    soon = [hire for hire in plan.hires if hire.soon]
    assert "order_entry" not in {work.activity for hire in soon for work in hire.takes_over}


def test_an_owner_who_told_to_buy_does_all_of_it() -> None:
    made = case(SHOP, {"roles": ["ecommerce_manager", "buyer"]}, PACKS, CHATS)
    for activity in ("procurement", "stock_plan"):
        assert does(made, activity).keys() == {"Ada"}


def test_packers_plan_the_stock_where_nobody_told_to() -> None:
    """Silent: without a word of it, whoever has time stands in, but nobody of the parcels spends the shop's money."""
    made = case(SHOP, {}, PACKS, CHATS)
    assert does(made, "stock_plan").keys() == {"Bo"}
    assert does(made, "procurement").keys() == {"Ada"}


def test_no_department_buys_that_nobody_told_of() -> None:
    shop = {**SHOP, "company": "established", "company_employees": 30}
    assert does(case(shop, {"roles": ["buyer"]}), "procurement").keys() == {"Ada"}
    assert does(case(shop, {"roles": ["online_marketer"]}), "procurement").keys() != {"Ada"}


def test_what_was_told_of_a_person_is_theirs() -> None:
    told = {**CHATS, "activities": ["bookkeeping_admin"]}
    assert does(case(SHOP, {"activities": ["bookkeeping_admin"]}, told), "bookkeeping_admin").keys() == {"Ada"}


def test_nobody_is_hired_beside_an_owner_who_has_it_and_hours_left() -> None:
    shop = {**SHOP, "goals": ["grow_sales"], "extra_budget": 3000, "ad_spend_per_month": 2000}
    marketer = plan_of(case(shop, {"roles": ["ecommerce_manager", "online_marketer"]}, PACKS, CHATS))
    assert not any(hire.role == "online_marketer" and hire.soon for hire in marketer.hires)
    nobody = plan_of(case(shop, {"roles": ["ecommerce_manager"]}, PACKS, CHATS))
    assert any(hire.role == "online_marketer" for hire in nobody.hires)


def test_who_wants_time_back_may_hand_over_what_they_told_to_have() -> None:
    shop = {**SHOP, "owner_hours_per_week": 60, "symptoms": ["owner_overloaded"], "goals": ["free_owner_time"]}
    made = case({**shop, "orders_per_month": 3000, "extra_budget": 6000}, {"roles": ["buyer"]}, PACKS, CHATS)
    assert taken(plan_of(made))


def test_an_owner_does_the_work_of_told_roles_before_other_work() -> None:
    """A full week: what is told to be theirs is done, and what nobody told waits."""
    shop = {**SHOP, "orders_per_month": 3000, "owner_hours_per_week": 12}
    made = case(shop, {"roles": ["bookkeeper"]}, PACKS, CHATS)
    assert not made.cover.uncovered.get("bookkeeping_admin")
    assert case(shop, {}, PACKS, CHATS).cover.uncovered["bookkeeping_admin"] > 0
