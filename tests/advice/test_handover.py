"""What eats the owner's week: all of it in an order that can be followed, and no hours that nobody has."""

from random import Random

import pytest

from ecomteam.advice.handover import SOON, hand_over
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.handover import HandOver
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Reason
from ecomteam.model.team import Team
from ecomteam.planning import path
from ecomteam.shop.case import Case
from tests.shops import example, examples, owner, person, random_team, shop


def handed(knowledge: Knowledge, team: Team) -> HandOver:
    return hand_over(Case(knowledge, team))


def assert_sound(knowledge: Knowledge, team: Team) -> None:
    case = Case(knowledge, team)
    plan = hand_over(case)
    steps = case.remembered(path).steps
    assert len({task.activity for task in plan.tasks}) == len(plan.tasks)
    assert [task.place for task in plan.tasks] == list(range(1, len(plan.tasks) + 1))
    assert sum(task.hours_per_week for task in plan.tasks) + plan.small == pytest.approx(plan.used, abs=2)
    for task in plan.tasks:
        assert task.ways
        assert sum(way.freed_per_week for way in task.ways) <= task.hours_per_week + 0.3
        for way in task.ways:
            more = way.rank is not None and way.person is not None
            assert (way.rank is not None) == (way.taker in ("hire", "later_hire") or more)
            assert not more or steps[(way.rank or 1) - 1].position.more_of == way.person
            assert (way.person is not None) == (way.taker == "colleague")
            assert (way.taker == "later_hire") == (way.rank is not None and steps[way.rank - 1].wave == "later")
            assert all(map(_rests, way.reasons))
            assert way.trigger.en
            assert way.trigger.nl


def _rests(reason: Reason) -> bool:
    return bool(reason.cites or reason.own_judgement or reason.text.en)


@pytest.mark.parametrize("name", examples())
def test_the_examples(knowledge: Knowledge, name: str) -> None:
    assert_sound(knowledge, example(knowledge, name))


def test_random_shops(knowledge: Knowledge) -> None:
    for seed in range(6):
        assert_sound(knowledge, random_team(knowledge, Random(seed)))  # noqa: S311


@pytest.mark.parametrize("name", examples())
def test_no_colleague_gets_hours_that_are_not_there(knowledge: Knowledge, name: str) -> None:
    case = Case(knowledge, example(knowledge, name))
    given: dict[str, float] = {}
    for task in hand_over(case).tasks:
        for way in task.ways:
            if way.person is not None and way.rank is None:
                given[way.person] = given.get(way.person, 0.0) + way.freed_per_week
    assert all(hours * WEEKS <= case.cover.capacity[who] + 1 for who, hours in given.items())


def test_a_colleague_with_hours_takes_what_the_owner_is_said_to_do(knowledge: Knowledge) -> None:
    team = shop([owner("customer_service"), person("Bo", "assistant", fte=1.0)], orders_per_month=800)
    ways = [way for task in handed(knowledge, team).tasks for way in task.ways if way.taker == "colleague"]
    assert {way.person for way in ways} == {"Bo"}
    assert {way.cost_per_hour for way in ways} == {(0.0, 0.0)}


def test_most_hours_that_can_go_come_first(knowledge: Knowledge) -> None:
    tasks = handed(knowledge, example(knowledge, "dropshipper")).tasks
    soon = [sum(way.freed_per_week for way in task.ways if way.taker in SOON) for task in tasks]
    assert soon[0] == max(soon)
    assert soon[-1] == 0


def test_the_direction_of_the_shop_stays(knowledge: Knowledge) -> None:
    tasks = {task.activity: task for task in handed(knowledge, example(knowledge, "dropshipper")).tasks}
    for activity in ("strategy", "budget_and_goals"):
        assert [way.taker for way in tasks[activity].ways] == ["stays"]


def test_a_shop_without_an_owner_hands_over_nothing(knowledge: Knowledge) -> None:
    plan = handed(knowledge, shop([person("Bo", "ecommerce_manager")]))
    assert plan.tasks == ()
    assert "No owner" in plan.headline.en
