"""Orders that arrive have been packed: by whom is asked, where nobody who was told of can have done it."""

from typing import Any

import pytest

from ecomteam.advice.work import work_view
from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.model.who import department
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from ecomteam.words.departments import UNTOLD
from tests.shipped import CATALOGUE, KNOWLEDGE

BRAND: dict[str, Any] = {"business_model": "b2c", "country": "NL", "monthly_revenue": 500_000, "gross_margin": 0.58}
NINE = {"name": "Team", "count": 9, "roles": ["ecommerce_specialist"]}
ADA = {"name": "Ada", "owner": True}


def case(*people: dict[str, Any], **facts: Any) -> Case:
    return Case(KNOWLEDGE, team_of({"shop": BRAND | facts, "people": list(people)}, Place("shop"), CATALOGUE))


def packers_soon(of: Case) -> bool:
    return any(hire.role == "logistics" and hire.soon for hire in plan_of(of).hires)


def test_nine_specialists_who_sell_thousands_of_parcels_have_somebody_who_packs() -> None:
    brand = case(NINE)
    assert brand.untold_packing > 130
    assert not packers_soon(brand)
    assert [note.en for note in plan_of(brand).notes if "did not name" in note.en]
    assert department(UNTOLD) in {one.who for one in work_view(brand).people}
    assert sum(brand.cover.uncovered.get(name, 0.0) for name in KNOWLEDGE.first_done_by["logistics"]) < 1


def test_more_orders_than_today_are_packed_by_nobody_yet() -> None:
    brand = case(NINE)
    assert brand.at(3.0).untold_packing == brand.untold_packing
    assert sum(brand.at(3.0).cover.uncovered.get(name, 0.0) for name in KNOWLEDGE.first_done_by["logistics"]) > 130


@pytest.mark.parametrize(
    "told",
    [
        case(NINE, fulfilment="self"),
        case(NINE, fulfilment="third_party"),
        case(NINE, company="established"),
        case(NINE, monthly_revenue=20_000),
        case(ADA, monthly_revenue=8_000),
        case(NINE, {"name": "Pack", "roles": ["logistics"], "sourcing": "agency"}),
    ],
    ids=[
        "they pack",
        "a company packs",
        "a warehouse is there",
        "few parcels",
        "the owner packs",
        "a company is there",
    ],
)
def test_who_packs_is_known(told: Case) -> None:
    assert told.untold_packing == 0
    assert not [note.en for note in plan_of(told).notes if "did not name" in note.en]
    assert department(UNTOLD) not in {one.who for one in work_view(told).people}


def test_a_colleague_who_is_called_like_a_department_is_somebody_of_his_own() -> None:
    both = case(
        {"name": "logistics", "roles": ["logistics"], "fte": 0.5}, company="established", departments=["logistics"]
    )
    hours = {one.who.department: one.hours for one in work_view(both).people if one.who.known_as == "logistics"}
    assert hours[True] is None
    assert hours[False] is not None
