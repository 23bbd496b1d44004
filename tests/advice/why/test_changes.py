"""What would change it: every answer that is told is given, and the advice made again."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from ecomteam.advice.why import before, order_changes, role_changes
from ecomteam.advice.why.changes import in_order
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.team import Team
from ecomteam.model.why import OtherAnswer
from ecomteam.planning import Step, today, with_fact
from ecomteam.shop.case import Case
from tests.shops import example, owner, shop

SHOPS = ("coffee-shop", "dropshipper")


@dataclass(frozen=True)
class Told:
    """A shop in which an answer is tried."""

    knowledge: Knowledge
    team: Team

    def values(self, answer: OtherAnswer) -> Sequence[Value]:
        """The answer by every value that it promises, of a number the border and what was tried."""
        now = self.team.facts.get(answer.fact)
        items = now if isinstance(now, frozenset) else frozenset()
        match answer.how:
            case "add":
                return [items | {str(value)} for value in answer.values]
            case "drop":
                return [items - {str(value)} for value in answer.values]
        return [*answer.values, *([] if answer.tried is None else [answer.tried])]

    def steps(self, fact: str, value: Value) -> Sequence[Step]:
        return today(Case(self.knowledge, with_fact(self.team, fact, value)))


@pytest.mark.parametrize("name", SHOPS)
def test_every_answer_that_moves_a_role_does(knowledge: Knowledge, name: str) -> None:
    told = Told(knowledge, example(knowledge, name))
    case = Case(knowledge, told.team)
    hired = [step.position.role for step in today(case)]
    for role in (*hired[:1], "online_marketer"):
        waves = {step.position.role: step.wave for step in today(case)}
        changes = role_changes(case, role)
        for change in changes:
            (answer,) = change.answers
            for value in told.values(answer):
                stands = {step.position.role: step.wave for step in told.steps(answer.fact, value)}.get(role)
                assert stands != waves.get(role), answer.told.en
            assert change.turn != "added" or role not in waves
            assert change.wave is not None or change.turn == "removed"


def test_every_answer_that_turns_an_order_does(knowledge: Knowledge) -> None:
    told = Told(knowledge, shop([owner()], orders_per_month=1500, fulfilment="self", stage="growth"))
    case = Case(knowledge, told.team)
    roles = [step.position.role for step in today(case)]
    assert len(roles) > 1
    now = in_order(today(case), roles[0], roles[1])
    changes = order_changes(case, roles[0], roles[1])
    assert changes
    for change in changes:
        (answer,) = change.answers
        for value in told.values(answer):
            assert in_order(told.steps(answer.fact, value), roles[0], roles[1]) != now, answer.told.en


def test_who_comes_before_whom(knowledge: Knowledge) -> None:
    case = Case(knowledge, shop([owner()], orders_per_month=1500, fulfilment="self", stage="growth"))
    first, second = [step.position.role for step in today(case)][:2]
    there, back = before(case, first, second), before(case, second, first)
    assert there.holds
    assert not back.holds
    assert there.reasons
    assert there.reasons == back.reasons
