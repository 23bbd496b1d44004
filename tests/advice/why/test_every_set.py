"""No smallest set of other answers is missed: beside the search stands one that tries every set on the roadmap."""

import os

import msgspec
import pytest
from ecomteam.advice.why.answers import Answers, changed, fit
from ecomteam.advice.why.outline import Outlines, follows_all, placing_rules

from ecomteam.advice.why import order_changes, role_changes
from ecomteam.knowledge import engine
from ecomteam.knowledge.base import Knowledge
from ecomteam.model import conditions
from ecomteam.model.questions import Question
from ecomteam.model.rules import Need, Rule
from ecomteam.model.team import Team
from ecomteam.model.text import Text
from ecomteam.planning import roadmap
from tests.advice.why.answering import (
    Given,
    likely,
    order_judged,
    other_answers,
    place_judged,
    smallest,
    told_sets,
    without,
)
from tests.shops import dice, example, random_team

# `make laws` tries more shops, and every pair of answers there is.
LAWS = "ECOMTEAM_RANDOM_SHOPS" in os.environ
SHOPS = int(os.environ.get("ECOMTEAM_RANDOM_SHOPS", "24"))
MEASURED = ("monthly_budget", "orders_per_month", "support_contacts_per_day")


def free(knowledge: Knowledge) -> list[Question]:
    """The questions that an owner can change; the budget is a matter of its own."""
    return [q for q in knowledge.catalogue.questions if not q.fixed and q.kind != "text" and q.id != "monthly_budget"]


def universe(knowledge: Knowledge, team: Team, questions: list[Question]) -> list[Given]:
    return [given for question in questions for given in other_answers(knowledge, team, question)]


@pytest.mark.parametrize("seed", range(max(3, SHOPS // 100)))
def test_all_sets_of_two(knowledge: Knowledge, seed: int) -> None:
    draw = dice(f"two {seed}")
    team = without(random_team(knowledge, draw), "monthly_budget")
    role = likely(knowledge, team, draw)
    answers = universe(knowledge, team, free(knowledge))
    if not LAWS:
        answers = sorted(draw.sample(answers, min(75, len(answers))), key=str)
    told = told_sets(role_changes(knowledge, team, role).found, answers, 2)
    assert told == smallest(team, answers, 2, place_judged(knowledge, team, role))


@pytest.mark.parametrize("seed", range(SHOPS // 4 + 6))
def test_all_sets_of_three_answers_to_some_questions(knowledge: Knowledge, seed: int) -> None:
    draw = dice(f"three {seed}")
    team = without(random_team(knowledge, draw), "monthly_budget")
    role = likely(knowledge, team, draw)
    answers = universe(knowledge, team, free(knowledge))
    answers = sorted(draw.sample(answers, 16), key=str)
    told = told_sets(role_changes(knowledge, team, role).found, answers, 3)
    assert told == smallest(team, answers, 3, place_judged(knowledge, team, role))


@pytest.mark.parametrize(
    ("name", "role"), [("coffee-shop", "online_marketer"), ("growing-pains", "ecommerce_specialist")]
)
def test_sets_of_three_that_work_through_other_roles(knowledge: Knowledge, name: str, role: str) -> None:
    """What hurts and the platform bring other roles, and these take the places of the one asked about."""
    team = example(knowledge, name)
    wanted = ("platform", "erp_integration", "assisted_selling", "company_employees", "symptoms")
    answers = universe(knowledge, team, [knowledge.question(fact) for fact in wanted])
    answers = sorted(dice(f"{name} three").sample(answers, 18), key=str)
    told = told_sets(role_changes(knowledge, team, role).found, answers, 3)
    assert told == smallest(team, answers, 3, place_judged(knowledge, team, role))
    assert any(len(given) == 3 for given in told)


@pytest.mark.parametrize("name", ["coffee-shop", "growing-pains", "headless-fashion"])
def test_all_sets_that_turn_an_order(knowledge: Knowledge, name: str) -> None:
    draw, team = dice(name), example(knowledge, name)
    hired = [step.role for step in roadmap(knowledge, team).steps]
    first, second = draw.sample(hired, 2)
    answers = universe(knowledge, team, free(knowledge))
    answers = sorted(draw.sample(answers, 16), key=str)
    told = told_sets(order_changes(knowledge, team, first, second).found, answers, 3)
    assert told == smallest(team, answers, 3, order_judged(knowledge, team, first, second))


@pytest.mark.parametrize("seed", range(SHOPS // 8 + 3))
def test_with_a_budget_no_set_that_adds_or_removes_is_missed(knowledge: Knowledge, seed: int) -> None:
    draw = dice(f"budget {seed}")
    team = random_team(knowledge, draw)
    team.facts.update(monthly_budget=draw.choice((0, 2500, 9000)), country="NL")
    role = likely(knowledge, team, draw)
    answers = universe(knowledge, team, [question for question in free(knowledge) if question.id not in MEASURED])
    answers = sorted(draw.sample(answers, 12), key=str)
    told = told_sets(role_changes(knowledge, team, role).found, answers, 3)
    tried = smallest(team, answers, 3, place_judged(knowledge, team, role))
    need = ("added", "removed")
    assert {s: deed for s, deed in told.items() if deed[0] in need} == {
        s: deed for s, deed in tried.items() if deed[0] in need
    }
    assert {s: deed for s, deed in told.items() if len(s) == 1} == {s: deed for s, deed in tried.items() if len(s) == 1}


@pytest.mark.parametrize("seed", range(SHOPS // 4))
def test_an_outline_is_the_roadmap_without_its_money(knowledge: Knowledge, seed: int) -> None:
    draw = dice(f"outline {seed}")
    team = without(random_team(knowledge, draw), "monthly_budget")
    base, roles = roadmap(knowledge, team), list(knowledge.roles)
    tests = [test for rule in placing_rules(knowledge) for test in engine.tests_of(rule.when)]
    atoms = Answers(knowledge, team, base, tests, "monthly_budget").atoms
    outlines = Outlines(knowledge, team, atoms, roles)
    assert follows_all(knowledge)
    for _ in range(30):
        chosen = tuple(sorted(draw.sample(range(len(atoms)), draw.choice((1, 2, 3)))))
        if fit(atoms[number] for number in chosen):
            steps = roadmap(knowledge, changed(team, [atoms[number] for number in chosen])).steps
            real = {step.role: (rank, step.wave) for rank, step in reversed(list(enumerate(steps)))}
            assert outlines.of(chosen) == tuple(map(real.get, roles))


def test_a_catalogue_whose_rules_look_at_how_hires_work_is_searched_less_far_and_says_so(knowledge: Knowledge) -> None:
    """Whether a hire is inside or outside an outline does not know, so there answers are tried on the roadmap."""
    outside = Rule(
        id="outsiders_need_assistant",
        when=conditions.Test(fact="people_outside", operator="at_least", value=1),
        then=Need(roles=("assistant",), weight=70),
        because=Text("b", "b"),
    )
    catalogue = msgspec.structs.replace(knowledge.catalogue, rules=(*knowledge.catalogue.rules, outside))
    other = Knowledge(catalogue)
    team = without(example(other, "growing-pains"), "country")
    changes = role_changes(other, team, "assistant")
    assert "The rules of this catalogue look at the hours or the place of hires" in changes.searched.en
    answers = universe(other, team, [question for question in free(other) if question.id not in MEASURED])
    tried = smallest(team, answers, 1, place_judged(other, team, "assistant"))
    assert told_sets(changes.found, answers, 1) == tried
    assert tried
