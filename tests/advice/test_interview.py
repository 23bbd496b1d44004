"""The interview asks while an answer can still change what comes now or next, and stops when none can."""

import os
from functools import cache
from random import Random
from typing import NamedTuple

import msgspec
import pytest

from ecomteam.advice.interview import BEGINNING, changes_of, next_question, questions_left, rules_behind
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.questions import Question
from ecomteam.model.team import Measured, Team
from ecomteam.planning import open_facts, representatives, today, with_fact
from ecomteam.shop.case import Case
from tests import shops
from tests.shipped import KNOWLEDGE
from tests.shops import dice, owner, person, shop

REPLAYED = ("coffee-shop", "dropshipper", "headless-fashion", "growing-pains")
# `make laws` tries more.
SHOPS = int(os.environ.get("ECOMTEAM_RANDOM_SHOPS", "24"))


def interviewed(knowledge: Knowledge, team: Team, draw: Random) -> Team:
    """The shop after an owner answered everything that was asked, at random."""
    asked = 0
    while (question := next_question(knowledge, team, ())) is not None:
        assert question.id not in team.facts
        team = with_fact(team, question.id, shops.random_answer(knowledge, question, draw))
        asked += 1
        assert asked <= len(knowledge.questions)
    return team


class Asked(NamedTuple):
    """What is asked next, and of what is known and declined then; no question at the end."""

    team: Team
    declined: tuple[str, ...]
    question: Question | None


@cache
def replayed(name: str) -> tuple[Asked, ...]:
    """An example told from nothing, with its people known; what its file leaves out is declined."""
    whole = shops.example(KNOWLEDGE, name)
    team = msgspec.structs.replace(whole, facts={})
    declined: tuple[str, ...] = ()
    asked = []
    while (question := next_question(KNOWLEDGE, team, declined)) is not None:
        asked.append(Asked(team, declined, question))
        if question.id in whole.facts:
            team = with_fact(team, question.id, whole.facts[question.id])
        else:
            declined = (*declined, question.id)
    return (*asked, Asked(team, declined, None))


def changing(knowledge: Knowledge, team: Team, question: Question) -> list[Value]:
    """The likely answers that change what comes now or next."""
    base, case = shape(knowledge, team), Case(knowledge, team)
    values = representatives(case, question)
    return [value for value in values if shape(knowledge, with_fact(team, question.id, value)) != base]


def shape(knowledge: Knowledge, team: Team) -> list[tuple[str, str, str, int, int]]:
    steps = [(step.wave, step.position) for step in today(Case(knowledge, team))]
    return [(one.role, wave, one.sourcing, one.count, round(one.hours)) for wave, one in steps]


@pytest.mark.parametrize("seed", range(SHOPS))
def test_when_the_interview_ends_no_answer_that_is_likely_changes_what_comes_soon(
    knowledge: Knowledge, seed: int
) -> None:
    """Of every question that was not asked each option, and of a number what it may well be at least and at most."""
    draw = dice(f"interview {seed}")
    known = shops.random_facts(knowledge, draw, 0.5 if seed == 0 else 0.8)
    staff = shops.random_team(knowledge, draw).people
    team = interviewed(knowledge, Team(facts=known, people=staff, place=shops.HERE), draw)
    for question in open_facts(Case(knowledge, team)):
        assert not changing(knowledge, team, question), question.id


def test_what_any_advisor_asks_comes_first(knowledge: Knowledge) -> None:
    """In this order, whatever is answered; what is known or declined is left out."""
    team, asked = shop(), []
    draw = dice("beginning")
    for _ in BEGINNING[1:]:
        question = next_question(knowledge, team, ("country",))
        assert question is not None
        asked.append(question.id)
        team = with_fact(team, question.id, shops.random_answer(knowledge, question, draw))
    assert asked == [fact for fact in BEGINNING if fact != "country"]


def test_who_told_the_budget_is_not_asked_what_is_left_for_somebody_new(knowledge: Knowledge) -> None:
    everything = set(BEGINNING) - {"extra_budget"}
    asked = next_question(knowledge, shop(), everything)
    assert asked is not None
    assert asked.id == "extra_budget"
    asked = next_question(knowledge, shop(monthly_budget=2000), everything)
    assert asked is None or asked.id != "extra_budget"


def test_what_an_owner_does_not_know_is_not_asked_again(knowledge: Knowledge) -> None:
    """Somebody who knows nothing at all is asked each question once, and then left in peace."""
    coffee = shops.example(knowledge, "coffee-shop")
    team = shop(coffee.people, business_model="b2c", stage="growth", company="new", symptoms=["owner_overloaded"])
    declined: list[str] = []
    while (question := next_question(knowledge, team, declined)) is not None:
        assert question.id not in declined
        declined.append(question.id)
    assert len(declined) >= 5


@pytest.mark.parametrize("name", REPLAYED)
def test_after_the_beginning_only_what_decides_something_is_asked(knowledge: Knowledge, name: str) -> None:
    """At each question some answer that is likely changes what comes now or next."""
    later = [asked for asked in replayed(name) if asked.question is not None and asked.question.id not in BEGINNING]
    assert later
    for asked in later:
        assert asked.question is not None
        assert changing(knowledge, asked.team, asked.question), asked.question.id


@pytest.mark.parametrize("name", REPLAYED)
def test_what_is_not_asked_of_an_example_decides_nothing(knowledge: Knowledge, name: str) -> None:
    end = replayed(name)[-1]
    left = [one for one in open_facts(Case(knowledge, end.team)) if one.id not in end.declined]
    assert left
    for question in left:
        assert not changing(knowledge, end.team, question), question.id


@pytest.mark.parametrize("name", REPLAYED)
def test_as_many_questions_follow_as_was_said(knowledge: Knowledge, name: str) -> None:
    """At least so many while everybody's are asked; then so many, give or take two."""
    whole = replayed(name)
    for number, asked in enumerate(whole):
        follow = len(whole) - 1 - number
        left = questions_left(knowledge, asked.team, asked.declined, asked.question)
        assert left.at_least == (asked.question is not None and asked.question.id in BEGINNING)
        assert follow - left.count >= 0 if left.at_least else abs(follow - left.count) <= 2
    assert questions_left(knowledge, whole[-1].team, whole[-1].declined, None).count == 0


def test_questions_come_one_by_one_and_the_same_every_time(knowledge: Knowledge) -> None:
    team = shop([owner(), person("Bo", "customer_service", fte=0.5)], stage="growth", company="new")
    first, again = next_question(knowledge, team, ()), next_question(knowledge, team, ())
    assert first is not None
    assert first is again


def test_an_answer_shows_what_it_changed(knowledge: Knowledge) -> None:
    before = shop([owner()], business_model="b2c", stage="growth", company="new")
    after = with_fact(before, "platform", "headless")
    told = [change.en for change in changes_of(knowledge, before, after)]
    assert "Front-end developer comes now" in told
    assert changes_of(knowledge, before, before) == ()


@pytest.mark.parametrize("name", ["coffee-shop", "growing-pains", "sky-high-team"])
def test_an_example_that_is_meant_to_be_complete_leaves_little_to_ask(knowledge: Knowledge, name: str) -> None:
    before = shops.example(knowledge, name)
    after = interviewed(knowledge, before, dice(name))
    assert len(after.facts) - len(before.facts) <= 6


def test_the_rule_behind_a_question_is_one_that_hangs_on_it(knowledge: Knowledge) -> None:
    team = shop([owner()], business_model="b2c")
    rules = rules_behind(knowledge, team, "platform")
    assert rules[0].id == "urge_headless_frontend"
    assert rules_behind(knowledge, with_fact(team, "platform", "headless"), "platform") == []


def test_what_was_measured_is_not_asked() -> None:
    """Numbers from exports are known like told ones, for the beginning and for all that follows."""
    beginning = [fact for fact in BEGINNING if KNOWLEDGE.questions[fact].kind == "number"]
    measured = {fact: Measured(value=max(1, KNOWLEDGE.questions[fact].minimum)) for fact in beginning[:2]}
    team = msgspec.structs.replace(shop(), measured=measured)
    asked: list[str] = []
    while (question := next_question(KNOWLEDGE, team, asked)) is not None:
        asked.append(question.id)
    assert asked
    assert not set(asked) & set(measured)
    assert not {question.id for question in open_facts(Case(KNOWLEDGE, team))} & set(measured)
