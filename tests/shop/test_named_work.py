"""An hour of work that a told pain names weighs more than one of other work of whoever could help."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
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


@pytest.mark.parametrize(("hours", "asks"), [(40, False), (2, True)])
def test_a_complaint_of_time_asks_for_nobody_where_who_does_the_work_has_hours(hours: int, asks: bool) -> None:
    """Routine that eats the day is no want of a bookkeeper where an assistant keeps the books with time to spare."""
    kim = {"name": "Kim", "roles": ["assistant"], "hours_per_week": hours}
    said = {"shop": {**PETS, "symptoms": ["routine_admin"]}, "people": [ADA, kim]}
    case = Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))
    assert ("bookkeeping_admin" in Demand(case, case.lasting_hands, 0.0).open) is asks
