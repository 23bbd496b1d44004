"""The hours of people are those that were told, role by role; of somebody outside they follow from a told cost."""

from typing import Any

import pytest

from ecomteam.advice.work import work_view
from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.who import somebody
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from ecomteam.shop.cover import UNLIMITED
from tests.shipped import CATALOGUE, KNOWLEDGE

ADA = {"name": "Ada", "owner": True}
SHOP: dict[str, Any] = {
    "country": "NL",
    "business_model": "b2c",
    "orders_per_month": 1200,
    "monthly_revenue": 48000,
    "ad_spend_per_month": 2000,
    "fulfilment": "self",
}


def case(person: dict[str, Any]) -> Case:
    people = [ADA, {"name": "Bo", **person}]
    return Case(KNOWLEDGE, team_of({"shop": SHOP, "people": people}, Place("shop"), CATALOGUE))


def marketer(fte: float | None = None) -> list[Any]:
    return ["online_marketer"] if fte is None else [{"role": "online_marketer", "fte": fte}]


# Of a full-time month of 130 hours, as the file tells them.
TOLD: list[tuple[dict[str, Any], float]] = [
    ({"roles": marketer(0.1)}, 13),
    ({"roles": [*marketer(0.1), {"role": "customer_service", "fte": 0.3}]}, 52),
    ({"roles": [*marketer(0.1), "customer_service"]}, 130),
    ({"roles": marketer(0.1), "fte": 0.5}, 65),
    ({"roles": marketer(0.1), "hours_per_week": 20}, 65),
    ({"roles": marketer(0.1), "count": 3}, 39),
    ({"roles": [*marketer(0.8), {"role": "customer_service", "fte": 0.4}]}, 156),
    ({"roles": marketer()}, 130),
]


@pytest.mark.parametrize(("person", "hours"), TOLD)
@pytest.mark.parametrize("outside", [{}, {"sourcing": "freelance", "cost_per_month": 500}])
def test_who_has_hours_for_each_role_has_these_and_no_more(
    person: dict[str, Any], hours: float, outside: dict[str, Any]
) -> None:
    if outside and person == {"roles": marketer()}:
        hours = 500 / 62.5
    assert sum(each.hours for each in case({**person, **outside}).hands if each.name == "Bo") == pytest.approx(hours)


# A cost at what is usually asked for an hour of the role; paid by the order, or nothing told, is another matter.
BOUGHT: list[tuple[dict[str, Any], float]] = [
    ({"roles": marketer(), "sourcing": "freelance", "cost_per_month": 500}, 500 / 62.5),
    ({"roles": marketer(), "sourcing": "freelance", "cost_per_month": 500, "count": 2}, 1000 / 62.5),
    ({"roles": marketer(), "sourcing": "freelance", "cost_per_month": 50_000}, 130),
    ({"roles": ["it_specialist"], "sourcing": "agency", "cost_per_month": 1000}, 1000 / 92.55),
    ({"roles": marketer(), "sourcing": "freelance"}, 39),
    ({"roles": marketer(), "sourcing": "freelance", "cost_per_month": 0}, 39),
    ({"roles": ["customer_service"], "sourcing": "agency"}, UNLIMITED),
    ({"roles": ["logistics"], "sourcing": "agency", "cost_per_month": 500}, UNLIMITED),
    ({"roles": ["customer_service"], "sourcing": "agency", "cost_per_month": 500}, UNLIMITED),
    ({"roles": marketer(), "sourcing": "agency", "cost_per_month": 500}, UNLIMITED),
    ({"roles": ["customer_service"], "sourcing": "agency", "cost_per_order": 1}, UNLIMITED),
]


@pytest.mark.parametrize(("person", "hours"), BOUGHT)
def test_hours_of_somebody_outside_follow_from_a_told_cost(person: dict[str, Any], hours: float) -> None:
    assert sum(each.hours for each in case(person).hands if each.name == "Bo") == pytest.approx(hours)


def test_hours_that_follow_from_a_cost_say_so() -> None:
    known = case({"roles": marketer(), "sourcing": "freelance", "cost_per_month": 500})
    bo = next(person for person in work_view(known).people if person.who == somebody("Bo"))
    assert bo.hours == 8
    assert bo.why is not None
    assert bo.why.en == "€ 500 a month, usually € 50.00–75.00 an hour"
    assert bo.why.nl == "€ 500 per maand, meestal € 50,00–75,00 per uur"
    says = "Bo works 2 hours a week (€ 500 a month, usually € 50.00–75.00 an hour)"
    assert says in [note.en for note in plan_of(known).notes]
    told = case({"roles": marketer(0.1), "sourcing": "freelance", "cost_per_month": 500})
    assert all(person.why is None for person in work_view(told).people)
    assert says not in [note.en for note in plan_of(told).notes]
