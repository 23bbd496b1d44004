"""What open questions say is true: every answer they print is given, and the roadmaps are compared."""

import re
from collections.abc import Container, Iterator
from typing import Any

import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.plan import Effect
from ecomteam.model.questions import Question
from ecomteam.model.team import Team
from ecomteam.planning import changes, plan, roadmap, with_fact
from ecomteam.planning.unknowns import SHOWN_EFFECTS
from ecomteam.proving.sample import borders, largest
from tests import shops
from tests.shops import owner, person, shop


def change(knowledge: Knowledge, team: Team, fact: str, answer: Value) -> list[str]:
    """What an answer does, in words."""
    after = roadmap(knowledge, with_fact(team, fact, answer))
    return [text.en for text in changes(knowledge, roadmap(knowledge, team).steps, after.steps)]


@pytest.mark.parametrize("name", shops.examples())
def test_every_printed_effect_is_what_the_answer_does(knowledge: Knowledge, name: str) -> None:
    team = shops.example(knowledge, name)
    for question in plan(knowledge, team).open_questions:
        assert question.fact not in team.facts
        assert 1 <= len(question.effects) <= SHOWN_EFFECTS
        for effect in question.effects:
            assert [text.en for text in effect.changes] == change(knowledge, team, question.fact, effect.answer) != []


def covers(effect: Effect, number: float) -> bool:
    """Whether the printed interval has the number in it."""
    if effect.shown.en == "any number":
        return True
    lowest = re.search(r"([\d.,]+) or more", effect.shown.en)
    below = re.search(r"less than ([\d.,]+)", effect.shown.en)
    assert lowest or below, effect.shown.en
    return (lowest is None or number >= plain(lowest[1])) and (below is None or number < plain(below[1]))


def plain(shown: str) -> float:
    return float(shown.replace(",", ""))


def numbers(knowledge: Knowledge, question: Question) -> Iterator[float]:
    """Many answers, most of them small, as in real shops."""
    yield from borders(knowledge, question.id)
    draw = shops.dice(question.id)
    most = largest(knowledge, question.id)
    for bound in (most, most / 100):
        for _ in range(15):
            number = draw.uniform(0, bound)
            yield round(number) if question.whole else round(number, 4)


def promised_but_untrue(knowledge: Knowledge, team: Team, facts: Container[str]) -> list[tuple[str, float]]:
    """Answers to number questions that do something else than what is printed for them."""
    found = []
    for asked in plan(knowledge, team).open_questions:
        question = knowledge.question(asked.fact)
        if question.kind == "number" and question.id in facts:
            for number in numbers(knowledge, question):
                told = [[text.en for text in effect.changes] for effect in asked.effects if covers(effect, number)]
                assert len(told) <= 1, (asked.fact, number)
                silent = not told and len(asked.effects) == SHOWN_EFFECTS
                if not silent and change(knowledge, team, asked.fact, number) != (told[0] if told else []):
                    found.append((asked.fact, number))
    return found


@pytest.mark.parametrize("name", shops.examples())
def test_every_number_in_a_printed_interval_does_what_is_printed(knowledge: Knowledge, name: str) -> None:
    exact = knowledge.questions.keys() - {"monthly_budget"}
    assert promised_but_untrue(knowledge, shops.example(knowledge, name), exact) == []


@pytest.mark.parametrize("name", ["bakery-gent", "coffee-shop"])
def test_a_budget_does_what_is_printed_for_its_amount(knowledge: Knowledge, name: str) -> None:
    """Between two amounts hours may shrink and hires move, so each amount speaks for itself."""
    team = shops.example(knowledge, name)
    asked = [question for question in plan(knowledge, team).open_questions if question.fact == "monthly_budget"]
    for effect in (effect for question in asked for effect in question.effects):
        assert isinstance(effect.answer, int | float)
        assert change(knowledge, team, "monthly_budget", effect.answer) == [text.en for text in effect.changes]


def test_a_question_that_cannot_change_anything_is_not_open(knowledge: Knowledge) -> None:
    """Who has everything sent by others is not asked how many parcels there are."""
    known: dict[str, Any] = {"stage": "early", "fulfilment": "dropship", "symptoms": [], "goals": []}
    asked = [question.fact for question in plan(knowledge, shop([owner()], **known)).open_questions]
    assert "orders_per_month" not in asked
    assert "monthly_revenue" not in asked


def test_where_somebody_is_at_work_the_amount_of_work_is_still_asked(knowledge: Knowledge) -> None:
    """One person on service carries some fifty questions a day; whether there are more decides about a second one."""
    staff = [owner(), person("Bo", "customer_service", fte=1.0)]
    advice = plan(knowledge, shop(staff, business_model="b2c", stage="growth"))
    (asked,) = [question for question in advice.open_questions if question.fact == "support_contacts_per_day"]
    assert any("Customer service: needed" in text.en for effect in asked.effects for text in effect.changes)


def test_the_country_shows_what_is_known_of_costs(knowledge: Knowledge) -> None:
    advice = plan(knowledge, shop([owner()], business_model="b2b", stage="growth"))
    (asked,) = [question for question in advice.open_questions if question.fact == "country"]
    assert {effect.answer for effect in asked.effects} == {"NL", "US"}
