"""Who cannot make enough does not sit idle: hours that owners told and that nothing else takes go to the making."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.hours import WEEKS
from ecomteam.model.place import Place
from ecomteam.planning import path
from ecomteam.planning.defaults import defaults
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

FACTS: dict[str, Any] = {
    "country": "BE",
    "orders_per_month": 260,
    "average_order_value": 38,
    "gross_margin": 0.55,
    "makes_products": True,
    "symptoms": ["making_behind"],
}
AN = {"name": "An", "owner": True, "hours_per_week": 50}
JORIS = {"name": "Joris", "owner": True, "hours_per_week": 20}


def shop(*people: dict[str, Any], **facts: Any) -> Case:
    said = {"shop": {**FACTS, **facts}, "people": list(people)}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))


def test_of_two_owners_who_cannot_make_enough_nobody_has_hours_to_spare() -> None:
    made = shop(AN, JORIS)
    (counted, rest) = made.rest_of_week["making"]
    assert made.work.likely("making") >= counted + rest
    assert sum(made.cover.used.values()) == pytest.approx(70 * WEEKS)


def test_what_their_hours_are_taken_for_is_said_in_both_languages() -> None:
    hours = round(shop(AN, JORIS).rest_of_week["making"][1] / WEEKS)
    made = shop(AN, JORIS)
    said = defaults(made, path(made).steps)
    assert said is not None
    assert f"the {hours} hours of your week for which our count finds no work: making the products" in said.en
    assert f"de {hours} uren van je week waarvoor onze telling geen werk vindt: de producten maken" in said.nl


@pytest.mark.parametrize(
    ("people", "facts"),
    [
        ([AN], {}),
        ([AN, JORIS], {"symptoms": []}),
        ([AN, JORIS], {"symptoms": ["late_deliveries"]}),
        ([{"name": "An", "owner": True}, {"name": "Joris", "owner": True}], {}),
        ([AN, {**JORIS, "week": {"making": 18}}], {}),
        ([AN, JORIS, {"name": "Mia", "roles": ["production_helper"], "hours_per_week": 16}], {}),
        ([AN, JORIS], {"company": "established"}),
    ],
    ids=["no hours left", "no pain", "another pain", "no week told", "making told", "makers there", "a company beside"],
)
def test_elsewhere_hours_that_were_told_stay_free(people: list[dict[str, Any]], facts: dict[str, Any]) -> None:
    assert not shop(*people, **facts).rest_of_week


def test_an_answer_that_is_tried_has_the_hours_that_it_has_when_it_is_told() -> None:
    tried = shop(AN, JORIS)
    tried = tried.with_facts({**tried.team.facts, "support_contacts_per_day": 20})
    told = shop(AN, JORIS, support_contacts_per_day=20)
    assert tried.work.likely("making") == pytest.approx(told.work.likely("making"))
