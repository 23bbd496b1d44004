"""Kits: all roles, both languages, and nothing in them that rests on nothing."""

from collections.abc import Iterator

import msgspec
import pytest

from ecomteam.advice.kit import kit
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.text import Cited, Text
from ecomteam.planning import plan
from ecomteam.shop.case import Case
from tests.shipped import CATALOGUE
from tests.shops import example

ROLES = [role.id for role in CATALOGUE.roles]


def inside(value: object) -> Iterator[object]:
    yield value
    if isinstance(value, tuple):
        for item in value:
            yield from inside(item)
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from inside(getattr(value, name))


@pytest.mark.parametrize("role", ROLES)
def test_every_role_has_a_whole_kit(knowledge: Knowledge, role: str) -> None:
    made = kit(knowledge, role)
    own = [part for part in knowledge.catalogue.kits if part.role == role]
    assert len(own) == 1
    assert own[0].id == role
    for part in (made.responsibilities, made.work, made.kpis, made.skills, made.advertise):
        assert part
    assert len(made.interview) >= 4
    assert made.start[-1].by_day == 90
    assert [step.by_day for step in made.start] == sorted(step.by_day for step in made.start)


@pytest.mark.parametrize("role", ROLES)
def test_every_line_is_cited_or_ours_and_in_both_languages(knowledge: Knowledge, role: str) -> None:
    for part in inside(kit(knowledge, role)):
        if isinstance(part, Cited):
            assert part.cites or part.own_judgement
            assert set(part.cites) <= knowledge.statements.keys()
        if isinstance(part, Text):
            assert part.en.strip()
            assert part.nl.strip()


@pytest.mark.parametrize("role", ROLES)
def test_questions_and_channels_differ_between_roles(knowledge: Knowledge, role: str) -> None:
    own = {question.ask for part in knowledge.catalogue.kits if part.role == role for question in part.interview}
    others = {question.ask for part in knowledge.catalogue.kits if part.role != role for question in part.interview}
    assert own.isdisjoint(others)


def test_a_shop_sizes_the_role_as_its_plan_does(knowledge: Knowledge) -> None:
    team = example(knowledge, "growing-pains")
    more, hire = plan(knowledge, team).hires[:2]
    assert more.role == hire.role, "more of who packs already, and somebody new: the kit is for the one"
    size = kit(knowledge, hire.role, Case(knowledge, team)).size
    assert size is not None
    assert (size.rank, size.wave, size.count, size.sourcing) == (2, hire.wave, hire.count, hire.sourcing)
    assert (size.hours_per_week, size.cost, size.takes_over) == (
        hire.hours_per_week,
        hire.monthly_cost,
        hire.takes_over,
    )
    assert size.reasons[: len(hire.reasons)] == hire.reasons


def test_an_employee_signs_for_more_hours_than_are_worked_and_gets_less_than_is_paid(knowledge: Knowledge) -> None:
    size = kit(knowledge, "customer_service", Case(knowledge, example(knowledge, "growing-pains"))).size
    assert size is not None
    assert size.contract_per_week is not None
    assert size.contract_per_week > size.hours_per_week
    assert size.pay is not None
    assert size.cost is not None
    assert size.pay.high < size.cost.high


def test_a_role_that_the_plan_does_not_call_for_is_still_sized(knowledge: Knowledge) -> None:
    size = kit(knowledge, "technical_advisor", Case(knowledge, example(knowledge, "coffee-shop"))).size
    assert size is not None
    assert size.rank is None
    assert size.hours_per_week > 0


def test_without_a_shop_there_is_no_size(knowledge: Knowledge) -> None:
    assert kit(knowledge, "sales").size is None
