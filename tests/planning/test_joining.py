"""Who has a first day to come: before it as if not in the file, from it on at work, in the months and on the path."""

from typing import Any

import pytest

from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.planning import Step, path, today
from ecomteam.planning.forecast import forecast
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

TODAY = "2026-12-15"
SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "country": "NL",
    "fulfilment": "self",
    "orders_per_month": 2000,
    "monthly_revenue": 150000,
    "gross_margin": 0.45,
}
ADA = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager"]}
BO = {"name": "Bo", "roles": ["logistics"], "fte": 1, "cost_per_month": 3200}
SOON = {**BO, "status": "planned", "starts": "2027-01-04"}
MUCH_LATER = {**BO, "status": "planned", "starts": "2027-09-01"}


def case(*people: dict[str, Any], **facts: Any) -> Case:
    said = {"shop": {**SHOP, **facts}, "people": [ADA, *people]}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE), TODAY)


def now(made: Case) -> list[Step]:
    return [step for step in today(made) if step.wave == "now"]


def packers(made: Case) -> float:
    return sum(step.position.hours for step in today(made) if step.position.role == "logistics")


def test_today_nobody_does_anything_who_has_not_begun() -> None:
    assert case(SOON).cover == case().cover
    assert case(SOON).room == case().room


def test_a_packer_who_comes_within_a_month_is_not_looked_for_again() -> None:
    """Nobody who is looked for now would be there before."""
    assert now(case())[0].position.role == "logistics"
    assert packers(case(SOON)) == packers(case(BO)) < packers(case())
    assert packers(case({**SOON, "status": "active"})) == packers(case(SOON))


def test_a_packer_who_comes_much_later_changes_nothing_of_now() -> None:
    assert now(case(MUCH_LATER)) == now(case())


def test_whoever_comes_later_is_there_at_a_larger_volume() -> None:
    """So the next packer is needed at a volume that is many times as large."""
    shop = {"orders_per_month": 250, "monthly_revenue": 20000}
    alone, joined = (
        next(step for step in path(made).steps if step.position.role == "logistics")
        for made in (case(**shop), case(MUCH_LATER, **shop))
    )
    assert alone.wave == joined.wave == "later"
    assert joined.scale > 2 * alone.scale


@pytest.mark.parametrize(
    "passed", [{"status": "planned", "starts": "2026-12-01"}, {"status": "planned"}, {"status": "vacant"}]
)
def test_a_first_day_that_has_passed_or_was_never_told_says_nothing(passed: dict[str, Any]) -> None:
    assert today(case({**BO, **passed})) == today(case())


def test_months_before_the_first_day_are_as_without_them_and_those_after_as_with_them() -> None:
    """Without money for others, what is undone is what it is with or without Bo."""
    joins, there, nobody = (undone(*people) for people in ((SOON,), (BO,), ()))
    assert joins == [nobody[0], *there[1:]]
    temp = undone({**SOON, "ends": "2027-02-28"})
    assert temp == [nobody[0], there[1], there[2], *nobody[3:]]


def undone(*people: dict[str, Any]) -> list[float]:
    return [row.undone for row in forecast(case(*people, extra_budget=0), 5, 0.0).months]


def test_whose_contract_ends_has_not_joined_for_good() -> None:
    assert packers(case({**SOON, "ends": "2027-02-28"})) == packers(case())
