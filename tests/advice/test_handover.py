"""The owner's hats: all of them, in an order that can be followed, each with somebody, a moment and a reason."""

from random import Random

import pytest

from ecomteam.advice.handover import TAKERS, hand_over
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.handover import HandOver
from ecomteam.planning import roadmap
from tests.shops import example, examples, owner, person, random_team, shop


def roles(plan: HandOver) -> list[str]:
    return [hat.role for hat in plan.hats]


@pytest.mark.parametrize("name", examples())
def test_every_hat_of_the_owner_is_in_the_plan_once(knowledge: Knowledge, name: str) -> None:
    team = example(knowledge, name)
    plan = hand_over(knowledge, team)
    others = {held.role for one in team.people or () if not one.owner for held in one.roles}
    worn = {held.role for one in team.people or () if one.owner for held in one.roles} - others
    assert worn <= set(roles(plan))
    assert len(roles(plan)) == len(set(roles(plan)))


@pytest.mark.parametrize("name", examples())
def test_hats_with_a_hire_come_first_and_in_the_roadmaps_order(knowledge: Knowledge, name: str) -> None:
    plan = hand_over(knowledge, example(knowledge, name))
    places = [TAKERS.index(hat.taker) for hat in plan.hats]
    ranks = [hat.rank for hat in plan.hats if hat.taker == "hire" and hat.rank]
    assert places == sorted(places)
    assert ranks == sorted(ranks)
    assert [hat.place for hat in plan.hats] == list(range(1, len(plan.hats) + 1))


def test_random_shops_give_plans_with_reasons_and_moments(knowledge: Knowledge) -> None:
    for seed in range(6):
        team = random_team(knowledge, Random(seed))  # noqa: S311
        team.facts.pop("monthly_budget", None)
        hired = {step.role for step in roadmap(knowledge, team).steps}
        for hat in hand_over(knowledge, team).hats:
            assert (hat.taker == "hire") == (hat.role in hired)
            assert (hat.rank is not None) == (hat.taker in ("hire", "later_hire"))
            assert (hat.person is not None) == (hat.taker == "colleague")
            assert all(reason.cites or reason.own_judgement for reason in hat.reasons)
            assert hat.trigger.en
            assert hat.trigger.nl


def test_a_colleague_close_to_it_can_take_it_now(knowledge: Knowledge) -> None:
    team = shop([owner("assistant"), person("Bo", "customer_service", fte=1.0)], stage="early")
    taken = next((hat for hat in hand_over(knowledge, team).hats if hat.role == "assistant"), None)
    assert taken is not None
    assert taken.taker in ("colleague", "nobody_yet")
    if "customer_service" in knowledge.role("assistant").stand_ins:
        assert taken.person == "Bo"


def test_the_direction_of_the_shop_goes_last(knowledge: Knowledge) -> None:
    plan = hand_over(knowledge, shop([owner("ecommerce_manager", "logistics", "customer_service")], stage="launch"))
    staying = [hat.role for hat in plan.hats if hat.taker == "nobody_yet"]
    assert staying[-1] == "ecommerce_manager"


def test_an_owner_without_hats_hears_so(knowledge: Knowledge) -> None:
    everybody = [person(f"P{n}", role) for n, role in enumerate(knowledge.roles)]
    plan = hand_over(knowledge, shop([owner(), *everybody]))
    assert plan.hats == ()
    assert "no hats" in plan.headline.en
