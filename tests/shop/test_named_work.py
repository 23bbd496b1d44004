"""An hour of work that a told pain names weighs more than one of other work of whoever could help."""

from typing import Any

import msgspec
import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.facts import Said
from ecomteam.model.place import Place
from ecomteam.planning import path
from ecomteam.shop.case import Case
from ecomteam.shop.demand import NAMED, Demand
from tests.shipped import CATALOGUE, KNOWLEDGE

PETS: dict[str, Any] = {
    "business_model": "b2c",
    "country": "NL",
    "company": "new",
    "orders_per_month": 1900,
    "average_order_value": 40,
    "gross_margin": 0.5,
    "shipping_cost_per_order": 6,
    "ad_spend_per_month": 8000,
    "fulfilment": "third_party",
    "extra_budget": 3500,
}
ADA = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager", "buyer"]}
BO = {"name": "Bo", "roles": ["customer_service"]}
CAS = {"name": "Cas", "roles": ["online_marketer"]}


def shop(*pains: str) -> Case:
    said = {"shop": {**PETS, "symptoms": list(pains)}, "people": [ADA, BO, CAS]}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))


def weight(case: Case, role: str, activity: str) -> float:
    parts = Demand(case, case.hands, 0.0).offer(role).parts
    return max((each for _, each, name in parts if name == activity), default=0.0)


def test_customers_who_do_not_return_ask_for_whoever_sees_to_them() -> None:
    assert path(shop("customers_dont_return")).soon[0].position.role == "retention_marketer"


def test_what_no_pain_names_weighs_as_ever() -> None:
    hurts = shop("customers_dont_return")
    urgent = hurts.verdicts.urgency("content_marketer").by
    assert "howto_content" not in Demand(hurts, hurts.hands, 0.0).named
    assert weight(hurts, "content_marketer", "howto_content") <= urgent
    assert "retention" in Demand(hurts, hurts.hands, 0.0).named
    assert weight(hurts, "retention_marketer", "retention") >= NAMED
    assert not Demand(shop(), shop().hands, 0.0).named


@pytest.mark.parametrize(
    ("pains", "role"),
    [
        (["customers_dont_return", "tickets_pile_up"], "retention_marketer"),
        (["tickets_pile_up", "customers_dont_return"], "customer_service"),
        (frozenset({"customers_dont_return", "tickets_pile_up"}), "customer_service"),
        (["team_stretched", "tickets_pile_up"], "customer_service"),
    ],
    ids=["keeping first", "questions first", "no order known", "a pain that names no work"],
)
def test_the_pain_told_first_has_its_person_first(pains: Any, role: str) -> None:
    """Many questions weigh more than customers who stay away, wherever nobody says which of both comes first."""
    bo = {**BO, "hours_per_week": 16}
    said = {"shop": {**PETS, "support_contacts_per_day": 40}, "people": [ADA, bo, CAS]}
    team = team_of(said, Place("shop"), CATALOGUE)
    told = pains if isinstance(pains, frozenset) else Said(pains)
    case = Case(KNOWLEDGE, msgspec.structs.replace(team, facts={**team.facts, "symptoms": told}))
    assert path(case).soon[0].position.role == role


@pytest.mark.parametrize(
    ("takes", "role"), [({"making": 33, "order_processing": 12}, "logistics"), ({}, "production_helper")]
)
def test_a_maker_is_helped_by_who_takes_other_work_off_the_week(takes: dict[str, float], role: str) -> None:
    """Hands for the parcels cost less than hands at the wheel, and make as many of its hours free."""
    shop = {
        "business_model": "b2c",
        "country": "NL",
        "makes_products": True,
        "orders_per_month": 120,
        "average_order_value": 74,
        "gross_margin": 0.72,
        "fulfilment": "self",
        "extra_budget": 900,
        "symptoms": ["making_behind", "parcels_take_hours"],
    }
    people = [{"name": "Hanna", "owner": True, "week": takes}]
    case = Case(KNOWLEDGE, team_of({"shop": shop, "people": people}, Place("shop"), CATALOGUE))
    assert path(case).soon[0].position.role == role


@pytest.mark.parametrize(("hours", "asks"), [(40, False), (2, True)])
def test_a_complaint_of_time_asks_for_nobody_where_who_does_the_work_has_hours(hours: int, asks: bool) -> None:
    """Routine that eats the day is no want of a bookkeeper where an assistant keeps the books with time to spare."""
    kim = {"name": "Kim", "roles": ["assistant"], "hours_per_week": hours}
    said = {"shop": {**PETS, "symptoms": ["routine_admin"]}, "people": [ADA, kim]}
    case = Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))
    assert ("bookkeeping_admin" in Demand(case, case.lasting_hands, 0.0).open) is asks
