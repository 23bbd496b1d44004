"""Whoever is there for a piece of work measures it: told beats derived, and only what was told makes it short."""

from typing import Any

import pytest

from ecomteam.advice.work import work_view
from ecomteam.files.team.read import team_of
from ecomteam.model.place import Place
from ecomteam.planning import path, plan_of
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE, KNOWLEDGE

SHOP: dict[str, Any] = {
    "business_model": "b2c",
    "country": "NL",
    "makes_products": True,
    "fulfilment": "self",
    "orders_per_month": 900,
    "monthly_revenue": 90000,
    "gross_margin": 0.6,
}
ADA = {"name": "Ada", "owner": True, "roles": ["ecommerce_manager"]}
MAKERS = {"name": "The workshop", "roles": ["production_helper"], "fte": 1, "count": 2}
MONTH = 130


def case(*people: dict[str, Any], today: str | None = None, owner: dict[str, Any] = ADA, **facts: Any) -> Case:
    said = {"shop": {**SHOP, **facts}, "people": [owner, *people]}
    return Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE), today)


def making(made: Case) -> float:
    return made.work.likely("making")


# The rows of work on revenue: twenty thousand in the first band and seventy in the second.
BY_REVENUE = pytest.approx(55 * 2 + 37 * 7)


def test_without_makers_making_follows_from_revenue() -> None:
    assert making(case()) == BY_REVENUE


@pytest.mark.parametrize("count", [1, 2, 8])
def test_makers_who_do_not_complain_make_as_much_as_there_is(count: int) -> None:
    """Neither a gap nor a surplus that nobody told of."""
    made = case({**MAKERS, "count": count})
    assert making(made) == count * MONTH
    assert "making" not in made.cover.uncovered
    assert made.cover.used["The workshop"] == pytest.approx(count * MONTH)
    assert "production_helper" not in [step.position.role for step in path(made).soon]


def test_making_grows_with_the_shop() -> None:
    made = case(MAKERS)
    assert making(made.at(1.5)) == pytest.approx(3 * MONTH)


def test_makers_say_that_things_are_made_here() -> None:
    facts = {name: value for name, value in SHOP.items() if name != "makes_products"}
    team = team_of({"shop": facts, "people": [ADA, MAKERS]}, Place("shop"), CATALOGUE)
    assert making(Case(KNOWLEDGE, team)) == 2 * MONTH
    assert making(case(MAKERS, makes_products=False)) == 0


@pytest.mark.parametrize(
    ("count", "lacks"),
    # At most half as much again; what revenue says beyond the crew; and a day a week at least.
    [(1, MONTH / 2), (2, BY_REVENUE.expected - 2 * MONTH), (6, 35)],
)
def test_makers_who_do_not_manage_lack_hours(count: int, lacks: float) -> None:
    made = case({**MAKERS, "count": count}, symptoms=["making_behind"])
    assert making(made) == pytest.approx(count * MONTH + lacks)
    assert "production_helper" in [position.role for position in path(made).asked]


def test_another_complaint_says_nothing_of_making() -> None:
    assert making(case(MAKERS, symptoms=["tickets_pile_up"])) == 2 * MONTH


def test_overtime_of_a_maker_should_be_somebody_elses() -> None:
    long, usual = (case({"name": "Bo", "roles": ["production_helper"], "hours_per_week": week}) for week in (50, 40))
    assert long.work.activities["making"].claimed == pytest.approx(10 / 40 * MONTH)
    assert usual.work.activities["making"].claimed == 0


def test_a_role_beside_another_gets_its_part() -> None:
    both = {"name": "Bo", "roles": ["production_helper", "logistics"], "fte": 1}
    told = {"name": "Bo", "roles": [{"role": "production_helper", "fte": 0.7}, "logistics"], "fte": 1}
    assert making(case(both)) == pytest.approx(0.5 * MONTH)
    assert making(case(told)) == pytest.approx(0.7 * MONTH)


def test_an_owner_who_makes_too_does_the_rest() -> None:
    maker = {**ADA, "roles": ["ecommerce_manager", "production_helper"]}
    helper = {**MAKERS, "count": 1}
    assert making(case(helper, owner=maker)) == BY_REVENUE
    assert making(case({**MAKERS, "count": 6}, owner=maker)) == 6 * MONTH
    assert making(case(helper, owner={**maker, "week": {"making": 12}})) == pytest.approx(MONTH + 12 * 52 / 12)


def test_a_company_that_makes_for_the_shop_is_no_measure() -> None:
    workshop = {"name": "Workshop", "roles": ["production_helper"], "sourcing": "agency", "accountable": "Ada"}
    assert making(case(workshop)) == BY_REVENUE


def test_a_pace_of_their_own_is_a_better_measure_still() -> None:
    said = {"shop": SHOP, "people": [ADA, MAKERS], "measures": {"making": {"per_hour": 1000}}}
    assert making(Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))) == pytest.approx(90)


def test_a_pace_may_say_of_which_number_it_is() -> None:
    said = {"shop": SHOP, "people": [ADA, MAKERS], "measures": {"making": {"per_hour": 3, "of": "orders_per_month"}}}
    assert making(Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))) == pytest.approx(300)


@pytest.mark.parametrize(("pace", "meant"), [(0.6, False), (20, False), (1000, True)])
def test_a_pace_that_nobody_can_have_meant_is_left_out_and_told(pace: float, meant: bool) -> None:
    """Revenue at so many euros an hour: more than everybody's hours many times over."""
    said = {"shop": SHOP, "people": [ADA, MAKERS], "measures": {"making": {"per_hour": pace}}}
    made = Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))
    assert (not made.impossible) is meant
    assert making(made) == pytest.approx(90000 / pace if meant else 2 * MONTH)
    notes = [note for note in plan_of(made).notes if "orders_per_month" in note.en and "orders_per_month" in note.nl]
    assert len(notes) == (not meant)
    assert [note.en for note in notes] == [note.en for note in work_view(made).notes]
    assert all("EUR" in note.en for note in notes)
    assert bool(made.at(3).impossible) is not meant


def test_a_waiting_list_is_work_that_nobody_does() -> None:
    none, list_of_six = case(MAKERS, making_wait_weeks=0), case(MAKERS, making_wait_weeks=6)
    assert making(none) == 2 * MONTH
    assert making(list_of_six) == pytest.approx(2 * MONTH * (1 + 6 / 26))
    assert list_of_six.work.activities["making"].claimed == pytest.approx(2 * MONTH * 6 / 26)
    assert "production_helper" in [position.role for position in path(list_of_six).asked]
    assert "production_helper" not in [position.role for position in path(none).asked]


def test_a_complaint_and_a_waiting_list_are_not_counted_twice() -> None:
    both = case({**MAKERS, "count": 6}, making_wait_weeks=2, symptoms=["making_behind"])
    assert making(both) == pytest.approx(6 * MONTH * (1 + 2 / 26))
    little = case({**MAKERS, "count": 6}, making_wait_weeks=0.5, symptoms=["making_behind"])
    assert making(little) == pytest.approx(6 * MONTH + 35)


def test_a_maker_who_leaves_leaves_the_work() -> None:
    leaving = {"name": "Bo", "roles": ["production_helper"], "fte": 1, "ends": "2027-01-31"}
    made = case(leaving, MAKERS, today="2026-12-15")
    assert making(made) == making(made.in_months(3, 1.0)) == 3 * MONTH


@pytest.mark.parametrize(("count", "hats", "helps"), [(1, [], True), (2, [], False), (2, ["driver"], True)])
def test_beside_a_crew_an_owner_is_no_further_hand_unless_that_was_told(
    count: int, hats: list[str], helps: bool
) -> None:
    """One driver is helped out; of two of a trade no owner is the third, whatever hours an owner is taken to have."""
    people = [
        {"name": "Ada", "owner": True, "roles": hats or ["ecommerce_manager"]},
        {"name": "Di", "roles": ["driver"], "fte": 1, "count": count},
    ]
    facts = {**SHOP, "makes_products": False, "own_delivery_share": 1}
    said = {"shop": facts, "people": people, "measures": {"own_delivery": {"per_hour": 2, "of": "orders_per_month"}}}
    seen = Case(KNOWLEDGE, team_of(said, Place("shop"), CATALOGUE))
    assert (seen.cover.owner_hours("own_delivery") > 0) is helps
