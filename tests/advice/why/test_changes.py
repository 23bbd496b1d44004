"""What would change it really does: the plan is made anew with each answer that is told, and none is left out."""

from collections.abc import Iterator, Sequence
from functools import cache

import pytest

from ecomteam.advice.why import order_changes, role_changes
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.rules import WAVES, Wave
from ecomteam.model.team import Team
from ecomteam.model.why import Change, OtherAnswer
from ecomteam.planning import path, today, with_fact
from ecomteam.shop.case import Case
from tests.shipped import KNOWLEDGE
from tests.shops import dice, example, random_team

ROLES = [
    ("coffee-shop", "customer_service"),
    ("growing-pains", "logistics"),
    ("dropshipper", "customer_service"),
    ("pet-snacks", "online_marketer"),
    ("dropshipper", "retention_marketer"),
    ("leather-maker", "logistics"),
]
TURNS = {"added", "removed", "earlier", "later"}


@cache
def changes(name: str, role: str) -> tuple[Change, ...]:
    return role_changes(Case(KNOWLEDGE, example(KNOWLEDGE, name)), role)


def wave(case: Case, role: str) -> Wave | None:
    return next((step.wave for step in today(case) if step.position.role == role), None)


def answered(knowledge: Knowledge, team: Team, answer: OtherAnswer) -> Iterator[Case]:
    """The shop with each value that the answer tells, and with both ends of a range."""
    told = team.facts.get(answer.fact)
    items = told if isinstance(told, frozenset) else frozenset()
    numbers = [end for end in (answer.low, answer.high, answer.tried) if end is not None]
    for value in (*answer.values, *numbers):
        new: Value = value
        if answer.how != "replace":
            assert isinstance(value, str)
            assert (value in items) == (answer.how == "drop")
            new = items ^ {value}
        yield Case(knowledge, with_fact(team, answer.fact, new))


def turn(before: Wave | None, after: Wave | None) -> str:
    if before is None or after is None:
        return "removed" if after is None else "added"
    return "earlier" if WAVES.index(after) < WAVES.index(before) else "later"


def assert_true(knowledge: Knowledge, team: Team, role: str, found: Sequence[Change]) -> None:
    before = wave(Case(knowledge, team), role)
    for change in found:
        (answer,) = change.answers
        for case in answered(knowledge, team, answer):
            after = wave(case, role)
            assert (after, turn(before, after)) == (change.wave, change.turn), answer.told.en
            assert after != before


@pytest.mark.parametrize(("name", "role"), ROLES)
def test_each_change_is_what_planning_anew_gives(knowledge: Knowledge, name: str, role: str) -> None:
    team = example(knowledge, name)
    assert_true(knowledge, team, role, changes(name, role))


@pytest.mark.parametrize("seed", range(4))
def test_each_change_is_true_of_shops_drawn_at_random(knowledge: Knowledge, seed: int) -> None:
    draw = dice(f"changes {seed}")
    team = random_team(knowledge, draw)
    steps = path(Case(knowledge, team)).steps
    role = draw.choice([step.position.role for step in steps] or ["customer_service"])
    assert_true(knowledge, team, role, role_changes(Case(knowledge, team), role))


@pytest.mark.parametrize(("name", "role"), ROLES[:2])
def test_a_change_stands_in_the_whole_plan(knowledge: Knowledge, name: str, role: str) -> None:
    """Trials leave out what comes later; the whole path begins with the same steps."""
    for change in changes(name, role)[:4]:
        for case in answered(knowledge, example(knowledge, name), change.answers[0]):
            steps = [step for step in path(case).steps if step.wave != "later"]
            assert [(step.position, step.wave) for step in steps] == [(s.position, s.wave) for s in today(case)]
            assert next((step.wave for step in steps if step.position.role == role), None) == change.wave


def test_changes_of_every_kind_are_found() -> None:
    found = [change for name, role in ROLES for change in changes(name, role)]
    assert {change.turn for change in found} == TURNS
    answers = [answer for change in found for answer in change.answers]
    assert {answer.how for answer in answers} == {"replace", "add", "drop"}
    kinds = {(answer.low is None, answer.high is None) for answer in answers if answer.tried is not None}
    assert kinds == {(False, True), (True, False), (False, False)}


@pytest.mark.parametrize(("name", "role"), ROLES[:3])
def test_no_other_choice_and_no_item_of_a_set_is_missed(knowledge: Knowledge, name: str, role: str) -> None:
    team = example(knowledge, name)

    told = {
        (answer.fact, value)
        for change in changes(name, role)
        for answer in change.answers
        for value in answer.values
        if answer.tried is None
    }
    true = set()
    for question in knowledge.catalogue.questions:
        if question.fixed or not question.asked or question.kind in ("number", "text"):
            continue
        now = team.facts.get(question.id)
        items = now if isinstance(now, frozenset) else frozenset()
        named = [one.id for one in knowledge.options(question) if not one.rare]
        options = (True, False) if question.kind == "yes_no" else named
        for value in options:
            new: Value = items ^ {str(value)} if question.kind == "set" else value
            if wave(Case(knowledge, with_fact(team, question.id, new)), role) != wave(Case(knowledge, team), role):
                true.add((question.id, value))
    assert told == true
    assert told


def test_what_the_owner_cannot_change_is_held(knowledge: Knowledge) -> None:
    for name, role in ROLES:
        for change in changes(name, role):
            assert not any(knowledge.question(answer.fact).fixed for answer in change.answers)


@pytest.mark.parametrize(("name", "role"), ROLES)
def test_the_border_of_a_number_is_told_closely(knowledge: Knowledge, name: str, role: str) -> None:
    """A little nearer to the number of today it does not do the same."""
    team = example(knowledge, name)
    for change in changes(name, role):
        (answer,) = change.answers
        (edge,) = answer.values if answer.tried is not None else (None,)
        now = team.facts.get(answer.fact)
        if isinstance(edge, int | float) and isinstance(now, int | float):
            step = max(0.05 * edge, 1.0 if knowledge.question(answer.fact).whole else 0.0)
            nearer = max(now, edge - step) if edge > now else min(now, edge + step)
            assert wave(Case(knowledge, with_fact(team, answer.fact, nearer)), role) != change.wave, answer.told.en


@pytest.mark.parametrize("name", ["dropshipper", "porto-ceramics"])
def test_what_turns_an_order_turns_it(knowledge: Knowledge, name: str) -> None:
    """The second comes first then, or neither comes."""
    team = example(knowledge, name)
    first, second = (step.position.role for step in today(Case(knowledge, team))[:2])

    def ahead(case: Case) -> str | None:
        return next((s.position.role for s in today(case) if s.position.role in (first, second)), None)

    assert ahead(Case(knowledge, team)) == first
    found = order_changes(Case(knowledge, team), first, second)
    assert found
    for change in found:
        assert change.turn == "order"
        for case in answered(knowledge, team, change.answers[0]):
            assert ahead(case) != first
            assert (ahead(case) is None) == ("neither" in change.told.en)


def test_the_same_shop_has_the_same_changes(knowledge: Knowledge) -> None:
    one, other = (role_changes(Case(knowledge, example(knowledge, "bakery-gent")), "sales") for _ in range(2))
    assert one == other
