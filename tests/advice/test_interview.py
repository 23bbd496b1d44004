"""The interview asks while an answer can still change the roadmap, and stops when none can."""

import os
from collections.abc import Iterator
from random import Random

import pytest

from ecomteam.advice.interview import changes_of, next_question, questions_left, rules_behind
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.questions import Question
from ecomteam.model.team import Team
from ecomteam.planning import representatives, roadmap, with_fact
from ecomteam.proving.sample import borders
from tests import shops
from tests.shops import dice, owner, person, shop


def interviewed(knowledge: Knowledge, team: Team, draw: Random) -> Team:
    """The shop after an owner answered everything that was asked, at random."""
    asked = 0
    while (question := next_question(knowledge, team, ())) is not None:
        assert question.id not in team.facts
        team = with_fact(team, question.id, shops.random_answer(knowledge, question, draw))
        asked += 1
        assert asked <= len(knowledge.questions)
    return team


def any_answers(knowledge: Knowledge, question: Question, team: Team, draw: Random) -> Iterator[Value]:
    """What the code itself tries, every border of a rule, and some numbers that nobody thought of."""
    yield from representatives(knowledge, question, roadmap(knowledge, team))
    if question.kind == "number":
        yield from borders(knowledge, question.id)
    for _ in range(3):
        yield shops.random_answer(knowledge, question, draw)


# `make laws` tries a thousand.
SHOPS = int(os.environ.get("ECOMTEAM_RANDOM_SHOPS", "40"))


@pytest.mark.parametrize("seed", range(SHOPS))
def test_when_the_interview_ends_no_single_answer_changes_the_roadmap(knowledge: Knowledge, seed: int) -> None:
    draw = dice(f"interview {seed}")
    known = shops.random_facts(knowledge, draw, 0.2 if seed == 0 else 0.8)
    staff = shops.random_team(knowledge, draw).people
    team = interviewed(knowledge, Team(facts=known, people=staff, place=shops.HERE), draw)
    shape = roadmap(knowledge, team).shape
    for question in knowledge.catalogue.questions:
        if question.id not in team.facts:
            for answer in any_answers(knowledge, question, team, draw):
                assert roadmap(knowledge, with_fact(team, question.id, answer)).shape == shape, (question.id, answer)


def test_the_first_question_places_the_shop(knowledge: Knowledge) -> None:
    first = next_question(knowledge, shop(), ())
    assert first is not None
    assert first.id in {"business_model", "stage", "company", "symptoms"}


def test_what_an_owner_does_not_know_is_not_asked_again(knowledge: Knowledge) -> None:
    """Somebody who knows nothing at all is asked each question once, and then left in peace."""
    coffee = shops.example(knowledge, "coffee-shop")
    team = shop(coffee.people, business_model="b2c", stage="growth", company="new", symptoms=["owner_overloaded"])
    declined: list[str] = []
    while (question := next_question(knowledge, team, declined)) is not None:
        assert question.id not in declined
        declined.append(question.id)
    assert len(declined) >= 5


def test_what_decides_nothing_for_this_shop_is_never_asked(knowledge: Knowledge) -> None:
    """The parcels of a shop that ships none, the revenue by which no rule goes, and what is known already."""
    known: dict[str, Value] = {
        "fulfilment": "dropship",
        "stage": "growth",
        "symptoms": frozenset(),
        "goals": frozenset(),
    }
    before = Team(facts=known, people=(owner(),), place=shops.HERE)
    asked = interviewed(knowledge, before, dice("dropshipper")).facts.keys() - before.facts.keys()
    assert asked
    assert asked & {"orders_per_month", "monthly_revenue"} == set()


def test_questions_come_one_by_one_and_the_same_every_time(knowledge: Knowledge) -> None:
    team = shop([owner(), person("Bo", "customer_service", fte=0.5)], stage="growth", company="new")
    first, again = next_question(knowledge, team, ()), next_question(knowledge, team, ())
    assert first is not None
    assert first is again


def test_an_answer_shows_what_it_changed(knowledge: Knowledge) -> None:
    before = shop([owner()], business_model="b2c", stage="growth", company="new")
    after = with_fact(before, "platform", "headless")
    told = [change.en for change in changes_of(knowledge, before, after)]
    assert "Front-end developer: needed, now" in told
    assert changes_of(knowledge, before, before) == ()


@pytest.mark.parametrize("name", ["coffee-shop", "growing-pains", "sky-high-team"])
def test_an_example_that_is_meant_to_be_complete_leaves_little_to_ask(knowledge: Knowledge, name: str) -> None:
    before = shops.example(knowledge, name)
    after = interviewed(knowledge, before, dice(name))
    assert len(after.facts) - len(before.facts) <= 6


@pytest.mark.parametrize("seed", range(SHOPS // 8))
def test_as_many_questions_follow_as_was_said(knowledge: Knowledge, seed: int) -> None:
    """Before each question at least and at most so many are left; in the end both were true."""
    draw = dice(f"questions left {seed}")
    team = Team(people=shops.random_team(knowledge, draw).people, place=shops.HERE)
    declined: list[str] = []
    said = []
    while (question := next_question(knowledge, team, declined)) is not None:
        said.append(questions_left(knowledge, team, declined, question))
        if draw.random() < 0.2:
            declined.append(question.id)
        else:
            team = with_fact(team, question.id, shops.random_answer(knowledge, question, draw))
    for asked, left in enumerate(said):
        assert left.least <= len(said) - asked <= left.most
    assert questions_left(knowledge, team, declined, question).most == 0


def test_the_rule_behind_a_question_is_one_that_hangs_on_it(knowledge: Knowledge) -> None:
    team = shop([owner()], business_model="b2c")
    rules = rules_behind(knowledge, team, "platform")
    assert rules[0].id == "headless_needs_frontend"
    assert rules_behind(knowledge, with_fact(team, "platform", "headless"), "platform") == []
