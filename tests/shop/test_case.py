"""A case remembers what follows from a team, and is like the case that is made anew."""

from typing import Any

import pytest

from ecomteam.model.place import Place
from ecomteam.model.team import Holding, Person, Team
from ecomteam.planning import representatives
from ecomteam.planning.unknowns import open_facts
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import example, owner, shop

HERE = Place("team.yaml")
ADA = Person(name="Ada", owner=True, roles=(Holding(role="ecommerce_manager", place=HERE),), place=HERE)
BO = Person(name="Bo", roles=(Holding(role="customer_service", place=HERE),), place=HERE)
TEAM = Team(facts={"orders_per_month": 900}, people=(ADA,), place=HERE)


def test_a_deed_is_done_once_for_a_case() -> None:
    done: list[Case] = []

    def count(case: Case) -> int:
        done.append(case)
        return len(case.people)

    case = Case(KNOWLEDGE, TEAM)
    assert [case.remembered(count), case.remembered(count)] == [1, 1]
    assert case.with_people((ADA, BO)).remembered(count) == 2
    assert len(done) == 2


def test_a_case_with_other_people_is_as_if_made_anew() -> None:
    changed = Case(KNOWLEDGE, TEAM).with_people((ADA, BO))
    anew = Case(KNOWLEDGE, changed.team)
    assert changed.facts == anew.facts
    assert changed.verdicts.truths == anew.verdicts.truths
    assert changed.cover == anew.cover


@pytest.mark.parametrize("name", ["coffee-shop", "growing-pains", "one-person-start", "two-market-brand"])
def test_a_case_with_another_answer_is_as_if_made_anew(name: str) -> None:
    """Whatever the answer, though most of it is taken from the case before."""
    case = Case(KNOWLEDGE, example(KNOWLEDGE, name))
    assert case.cover.done
    for question in KNOWLEDGE.catalogue.questions:
        for value in representatives(case, question):
            other = case.with_facts({**case.team.facts, question.id: value})
            anew = Case(KNOWLEDGE, other.team)
            assert list(other.work.activities.items()) == list(anew.work.activities.items()), (question.id, value)
            assert (other.work.hours, other.room, other.cover) == (anew.work.hours, anew.room, anew.cover)
            assert {one: other.numbers.get(one) for one in KNOWLEDGE.counted_with} == {
                one: anew.numbers.get(one) for one in KNOWLEDGE.counted_with
            }


@pytest.mark.parametrize("name", ["coffee-shop", "growing-pains", "one-person-start", "two-market-brand"])
@pytest.mark.parametrize("scale", [0.5, 2.0, 30.0])
def test_a_case_at_another_volume_is_as_if_made_anew(name: str, scale: float) -> None:
    case = Case(KNOWLEDGE, example(KNOWLEDGE, name))
    other, anew = case.at(scale), Case(KNOWLEDGE, case.team, scale=scale)
    assert list(other.work.activities.items()) == list(anew.work.activities.items())
    assert (other.work.hours, other.room, other.cover) == (anew.work.hours, anew.room, anew.cover)
    assert {one: other.numbers.get(one) for one in KNOWLEDGE.counted_with} == {
        one: anew.numbers.get(one) for one in KNOWLEDGE.counted_with
    }


def test_where_nobody_knows_who_works_there_only_the_facts_of_the_shop_hold() -> None:
    case = Case(KNOWLEDGE, Team(facts={"orders_per_month": 900}, place=HERE))
    assert case.facts == {"orders_per_month": 900}
    assert [one.owner for one in case.people] == [True]


@pytest.mark.parametrize(
    ("told", "follows"),
    [
        ({"departments": ["logistics"]}, {"company": "established"}),
        ({"departments": ["logistics"], "company": "new"}, {"company": "new"}),
        ({"departments": []}, {"company": None}),
        ({"sells": ["own_shop"]}, {"business_model": "b2c", "marketplaces": 0, "stores": 0}),
        ({"sells": ["business_customers"]}, {"business_model": "b2b"}),
        ({"sells": ["own_shop", "business_customers"]}, {"business_model": None}),
        ({"sells": []}, {"business_model": None, "marketplaces": None}),
        ({}, {"company": None, "business_model": None, "stores": None}),
    ],
)
def test_what_other_answers_leave_no_choice_about_counts_as_told(told: dict[str, Any], follows: dict[str, Any]) -> None:
    """Whoever has a warehouse department has a company around the shop, in a file as in the interview."""
    case = Case(KNOWLEDGE, shop(**told))
    assert {fact: case.team.facts.get(fact) for fact in follows} == follows


def test_who_may_have_departments_is_first_asked_whether_there_is_a_company() -> None:
    asked = [question.id for question in open_facts(Case(KNOWLEDGE, shop([owner()], orders_per_month=100)))]
    assert "company" in asked
    assert "departments" not in asked


@pytest.mark.parametrize(("people", "packs"), [(9, False), (10, True), (None, True)])
def test_a_company_of_ten_has_a_warehouse_that_nobody_told_of(people: int | None, packs: bool) -> None:
    told: dict[str, Any] = {} if people is None else {"company_employees": people}
    case = Case(KNOWLEDGE, shop([owner()], company="established", orders_per_month=400, **told))
    assert ("logistics" in case.roles_elsewhere) is packs
