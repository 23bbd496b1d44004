"""What holds for the plan of any shop, whatever is known of it and whoever works there."""

from collections import Counter
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.plan import Plan
from ecomteam.model.rules import WAVES
from ecomteam.model.team import Team
from ecomteam.planning import carried_out, plan, roadmap, with_fact
from ecomteam.proving.sample import borders, largest
from ecomteam.shop.needs import roles_filled
from tests import shops
from tests.shops import LAWS, owner, person, shop

# More of these never makes a role needless.
GROWTH = ("orders_per_month", "company_employees", "support_contacts_per_day", "products", "marketplaces")

# Countries with wages, so that a budget can be held against them.
PRICED = st.sampled_from(("NL", "US"))


def any_team(knowledge: Knowledge, data: st.DataObject, *known: str, without: tuple[str, ...] = ()) -> Team:
    return data.draw(shops.teams(knowledge, always=known, never=without), label="team")


# The roadmap


@LAWS
@given(st.data())
def test_the_same_input_gives_the_same_roadmap(knowledge: Knowledge, data: st.DataObject) -> None:
    team = any_team(knowledge, data)
    again = msgspec.structs.replace(team, facts=dict(reversed(team.facts.items())))
    assert roadmap(knowledge, team).shape == roadmap(knowledge, again).shape


@LAWS
@given(st.data())
def test_waves_never_go_back_in_rank_order(knowledge: Knowledge, data: st.DataObject) -> None:
    waves = [WAVES.index(step.wave) for step in roadmap(knowledge, any_team(knowledge, data)).steps]
    assert waves == sorted(waves)


@LAWS
@given(st.data())
def test_nobody_is_hired_again_unless_the_work_asks_for_more_people(knowledge: Knowledge, data: st.DataObject) -> None:
    team = any_team(knowledge, data)
    steps = roadmap(knowledge, team).steps
    filled = roles_filled(team.people or ())
    assert [step.role for step in steps if step.role in filled and not step.call.more] == []
    twice = [role for role, count in Counter(step.role for step in steps).items() if count > 1]
    assert twice == [role for role in twice if any(step.role == role and step.call.more for step in steps)]


@LAWS
@given(st.data())
def test_a_self_service_shop_for_consumers_never_gets_sales(knowledge: Knowledge, data: st.DataObject) -> None:
    team = any_team(knowledge, data)
    team = with_fact(with_fact(team, "business_model", "b2c"), "assisted_selling", False)
    assert "sales" not in [step.role for step in roadmap(knowledge, team).steps]


@LAWS
@given(st.data())
def test_who_is_hired_soon_and_stays_fits_the_budget(knowledge: Knowledge, data: st.DataObject) -> None:
    """By the high end of every range, after the people who are there are paid; a project has to fit beside nobody."""
    team = with_fact(any_team(knowledge, data, "monthly_budget"), "country", data.draw(PRICED))
    road = roadmap(knowledge, team)
    budget = team.facts["monthly_budget"]
    assert isinstance(budget, int | float)
    soon = [step for step in road.steps if step.wave != "later" and step.cost is not None]
    stay = sum(step.cost.high for step in soon if step.cost is not None and step.engagement != "project")
    end = [step.cost.high for step in soon if step.cost is not None and step.engagement == "project"]
    assert not soon or road.current_high + max([stay, *end]) <= budget


def test_what_is_planned_now_and_next_never_costs_more_than_the_budget(knowledge: Knowledge) -> None:
    """The plan promises that in words, so its own sum has to agree."""
    young: dict[str, Any] = {
        "business_model": "b2c",
        "stage": "launch",
        "company": "new",
        "goals": ["grow_sales"],
        "country": "NL",
    }
    advice = plan(knowledge, shop(None, **young, monthly_budget=2999))
    assert advice.budget is not None
    assert advice.budget.current_high + advice.budget.spent_high <= advice.budget.monthly


def test_what_has_no_price_yet_is_not_planned_into_a_budget_that_is_spent(knowledge: Knowledge) -> None:
    """A fulfilment company asks a price for each order, and the orders are not known."""
    staff = [owner(), person("Bo", "ecommerce_manager")]
    pains = ["parcels_take_hours"]
    road = roadmap(knowledge, shop(staff, country="NL", fulfilment="self", symptoms=pains, monthly_budget=0))
    assert [step.role for step in road.steps if step.wave != "later"] == []


@LAWS
@given(st.data())
def test_a_shop_that_grows_needs_nobody_less(knowledge: Knowledge, data: st.DataObject) -> None:
    fact = data.draw(st.sampled_from(GROWTH), label="what grows")
    team = any_team(knowledge, data, fact, without=("monthly_budget",))
    before = team.facts[fact]
    assert isinstance(before, int)
    larger = [value for value in borders(knowledge, fact) if value > before]
    values = st.integers(before, int(largest(knowledge, fact)))
    after = data.draw(st.sampled_from(larger) | values if larger else values, label="grows to")
    assert lost(knowledge, team, fact, after) == set()


def lost(knowledge: Knowledge, team: Team, fact: str, after: float) -> set[str]:
    """The roles that are needed no more once the fact has grown."""
    small = {step.role for step in roadmap(knowledge, team).steps}
    return small - {step.role for step in roadmap(knowledge, with_fact(team, fact, after)).steps}


@pytest.mark.parametrize(
    ("fact", "before", "after", "facts"),
    [
        ("marketplaces", 2, 3, {"stage": "growth"}),
        ("support_contacts_per_day", 10, 46, {"stage": "growth", "products": 201}),
    ],
)
def test_a_shop_that_outgrows_its_part_timers_still_needs_its_manager(
    knowledge: Knowledge, fact: str, before: int, after: int, facts: dict[str, Any]
) -> None:
    assert lost(knowledge, shop([owner()], **{**facts, fact: before}), fact, after) == set()


# Whole plans. They take longer, because every open answer is tried, so all laws look at the same ones.

PLANS = 40


@pytest.fixture(scope="module", params=range(PLANS))
def advised(knowledge: Knowledge, request: pytest.FixtureRequest) -> tuple[Team, Plan]:
    team = shops.random_team(knowledge, shops.dice(request.param))
    return team, plan(knowledge, team)


Advised = tuple[Team, Plan]


def test_every_hire_says_why_on_whose_word_when_and_who_does_it_until_then(advised: Advised) -> None:
    _, advice = advised
    hats = {hat.role: hat for hat in advice.interim}
    first: dict[str, int] = {}
    assert [hire.rank for hire in advice.hires] == list(range(1, len(advice.hires) + 1))
    for hire in advice.hires:
        assert hire.reasons
        assert all(reason.cites or reason.own_judgement for reason in (*hire.reasons, *hire.how))
        assert hire.trigger.en
        assert hire.trigger.nl
        assert hats[hire.role].wearer.en
        assert hats[hire.role].until_rank == first.setdefault(hire.role, hire.rank)
        assert 0 < hire.fte <= 1


def test_every_phase_of_the_journey_is_somebodys_after_the_plan(knowledge: Knowledge, advised: Advised) -> None:
    _, advice = advised
    assert {row.phase for row in advice.coverage if row.after} == knowledge.phases.keys()


def test_no_role_that_was_covered_is_left_alone_by_the_plan(advised: Advised) -> None:
    _, advice = advised
    assert [(row.phase, row.role) for row in advice.coverage if row.before and not row.after] == []


def test_indispensable_work_is_always_covered(knowledge: Knowledge, advised: Advised) -> None:
    """A function is not a position: until it is somebody's job it is somebody's hat."""
    team, advice = advised
    held = {held.role for person in team.people or () for held in person.roles}
    covered = held | {hat.role for hat in advice.interim} | {hire.role for hire in advice.hires}
    assert {role.id for role in knowledge.catalogue.roles if role.indispensable} - covered == set()


def test_who_carries_out_the_plan_has_those_hires_behind_him(knowledge: Knowledge, advised: Advised) -> None:
    """Only a role that asks for still more people than one at a time comes back."""
    team, advice = advised
    after = roadmap(knowledge, carried_out(team, advice))
    hired = {hire.role for hire in advice.hires}
    assert [step.role for step in after.steps if step.role in hired and not step.call.more] == []


def test_a_firm_hire_stays_whatever_is_answered_next(knowledge: Knowledge, advised: Advised) -> None:
    team, advice = advised
    firm = {(hire.role, hire.wave) for hire in advice.hires if hire.firmness.holds}
    draw = shops.dice(advice.headline.en)
    for question in knowledge.catalogue.questions:
        if firm and question.id not in team.facts:
            answer = shops.random_answer(knowledge, question, draw)
            if isinstance(answer, frozenset):
                answer = frozenset(sorted(answer)[:1])  # several at once: see below
            answered = roadmap(knowledge, with_fact(team, question.id, answer))
            assert firm <= {(step.role, step.wave) for step in answered.steps}, question.id


def test_a_firm_hire_stays_when_two_pains_are_named(knowledge: Knowledge) -> None:
    """Two pains bring so many others that the manager, who stood firm for now, has to wait."""
    team = shop([owner()], business_model="b2c", stage="scale", company="new")
    firm = {(hire.role, hire.wave) for hire in plan(knowledge, team).hires if hire.firmness.holds}
    pains = frozenset({"team_stretched", "customers_dont_return"})
    assert firm <= {(step.role, step.wave) for step in roadmap(knowledge, with_fact(team, "symptoms", pains)).steps}


def test_what_an_unfirm_hire_hangs_on_is_unknown_and_asked(advised: Advised) -> None:
    team, advice = advised
    asked = {question.fact for question in advice.open_questions}
    for hire in advice.hires:
        assert hire.firmness.holds is not bool(hire.firmness.hangs_on)
        assert set(hire.firmness.hangs_on) <= asked - team.facts.keys()


def test_the_tensions_that_are_shown_belong_to_the_rules_that_decided(knowledge: Knowledge, advised: Advised) -> None:
    _, advice = advised
    assert list(advice.tensions) == sorted(set(advice.tensions))
    assert set(advice.tensions) <= knowledge.tensions.keys()
