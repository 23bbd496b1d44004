"""Kits: all roles, both languages, and nothing in them that rests on nothing."""

from collections.abc import Iterator

import msgspec
import pytest

from ecomteam.advice.kit import kit
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.text import Cited, Text
from ecomteam.planning import roadmap
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


def test_a_shop_sizes_the_role_as_its_roadmap_does(knowledge: Knowledge) -> None:
    team = example(knowledge, "coffee-shop")
    step = roadmap(knowledge, team).steps[0]
    size = kit(knowledge, step.role, team).size
    assert size is not None
    assert (size.rank, size.wave, size.sourcing, size.fte, size.cost) == (
        1,
        step.wave,
        step.sourcing,
        step.fte,
        step.cost,
    )
    assert {rule.id for rule in step.call.reasons} <= {reason.rule for reason in size.reasons}


def test_a_role_that_the_roadmap_does_not_call_for_is_still_sized(knowledge: Knowledge) -> None:
    size = kit(knowledge, "technical_advisor", example(knowledge, "coffee-shop")).size
    assert size is not None
    assert size.rank is None
    assert size.fte > 0


def test_without_a_shop_there_is_no_size(knowledge: Knowledge) -> None:
    assert kit(knowledge, "sales").size is None
