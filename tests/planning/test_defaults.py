"""What was taken for granted where nobody told, and the first hire, the week or the season rests on it: one item."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.planning import plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

FACTS: dict[str, Any] = {
    "business_model": "b2c",
    "company": "new",
    "country": "DE",
    "orders_per_month": 1200,
    "average_order_value": 45,
    "gross_margin": 0.6,
    "shipping_cost_per_order": 4.9,
    "fulfilment": "self",
    "extra_budget": 4500,
}
OWNERS: list[dict[str, Any]] = [{"name": "Ada", "owner": True}, {"name": "Bo", "owner": True}]
BOTH: dict[str, Any] = {"business_model": "both", "sells": ["own_shop", "business_customers"]}


def shop(*people: dict[str, Any], **facts: Any) -> Case:
    said = {"shop": {**FACTS, **facts}, "people": list(people)}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))


def item(case: Case) -> str:
    return next((note.en for note in plan_of(case).notes if note.en.endswith("Tell what is otherwise")), "")


@pytest.mark.parametrize(
    ("facts", "said"), [({}, True), ({"owner_hours_per_week": 50}, False)], ids=["nobody told", "told"]
)
def test_the_week_of_owners(facts: dict[str, Any], said: bool) -> None:
    assert ("a week of 45 hours for each of the 2 owners" in item(shop(*OWNERS, **facts))) is said


def test_people_without_hours_work_full_time_and_are_named_in_the_same_item() -> None:
    said = item(shop(*OWNERS, {"name": "Cas", "roles": ["customer_service"]}))
    assert "full time for Cas" in said
    assert "each of the 2 owners" in said


def test_the_share_of_businesses_is_a_guess_and_weighs_less() -> None:
    facts: dict[str, Any] = {"orders_per_month": 6000}
    assert shop(*OWNERS, **facts, **BOTH).numbers.get("b2b_orders").origin == "assumed"
    only: dict[str, Any] = {"business_model": "b2b"}
    assert shop(*OWNERS, **facts, **only).numbers.get("b2b_orders").origin == "derived"


@pytest.mark.parametrize(
    ("facts", "share"),
    [({}, 0.08), ({"redo_rate": 0.02}, 0.02), ({"returns_resold": False}, 0.02), ({"redo_rate": 0.0}, 0.08)],
    ids=["nothing told", "made good", "not sold again", "nothing made good"],
)
def test_little_comes_back_where_what_goes_wrong_is_made_good(facts: dict[str, Any], share: float) -> None:
    assert shop(*OWNERS, **facts).numbers.likely("return_rate") == pytest.approx(share)


RANGE: dict[str, Any] = {"products": 4500, "symptoms": ["slow_launches"], "country": "NL"}
PACKER: dict[str, Any] = {"name": "Wim", "roles": ["warehouse"], "hours_per_week": 32}


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({**RANGE, "owner_hours_per_week": 50}, True),
        ({**RANGE, "owner_hours_per_week": 50, "new_products_per_month": 130}, False),
        ({"symptoms": ["slow_replies"], "products": 4500, "support_contacts_per_day": 30}, False),
    ],
    ids=["guessed from the range", "told", "behind little of the hours"],
)
def test_a_guess_behind_most_hours_of_the_first_hire_is_named_with_its_ratio(facts: dict[str, Any], said: bool) -> None:
    ratio = "130, our guess of 2.9 for every 100 products (`new_products_per_month` in the file)"
    assert (ratio in item(shop(OWNERS[0], PACKER, **facts))) is said


def test_what_is_the_same_number_by_another_name_is_no_guess() -> None:
    assert "our guess" not in item(shop(*OWNERS, symptoms=["parcels_take_hours"]))
