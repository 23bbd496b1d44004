"""Roadmaps under a budget, and the months of those without."""

import re
from random import Random

import msgspec
import pytest

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.team import Team
from ecomteam.planning import budgeting, plan, roadmap
from ecomteam.planning.budgeting import costs_in, in_months
from ecomteam.planning.calendar import search as scheduling
from ecomteam.planning.calendar.jobs import Job, Period
from ecomteam.planning.calendar.search import Best, best_calendar
from ecomteam.planning.plan import more_budget
from ecomteam.planning.roadmap import calendar, peak
from tests.planning.calendar.scheduling_by_highs import by_highs
from tests.shops import example, examples, owner, random_facts, shop

HORIZON = 18


def rich(team: Team, budget: float) -> Team:
    return msgspec.structs.replace(team, facts={**team.facts, "monthly_budget": budget})


def random_shop(knowledge: Knowledge, seed: int) -> Team:
    draw = Random(seed)  # noqa: S311
    team = shop([owner()])
    facts = {**random_facts(knowledge, draw, 0.4), "country": "NL", "monthly_budget": draw.randrange(0, 20000, 500)}
    return msgspec.structs.replace(team, facts=facts)


@pytest.mark.parametrize("seed", range(25))
def test_no_month_costs_more_than_the_budget(knowledge: Knowledge, seed: int) -> None:
    road = roadmap(knowledge, random_shop(knowledge, seed))
    assert road.shortfall == 0
    assert road.available is not None
    for month in range(HORIZON):
        spent = sum(step.cost.high for step in road.steps if step.cost and costs_in(knowledge, step, month))
        assert spent <= max(0.0, road.available) + 1e-6


@pytest.mark.parametrize("seed", range(25))
def test_limits_of_the_waves_hold(knowledge: Knowledge, seed: int) -> None:
    waves = [step.wave for step in roadmap(knowledge, random_shop(knowledge, seed)).steps]
    assert waves.count("now") <= knowledge.threshold("hires_now_limit")
    assert waves.count("next") <= knowledge.threshold("hires_next_limit")
    assert waves == sorted(waves, key=("now", "next", "later").index)


@pytest.mark.parametrize("name", examples())
def test_who_is_needed_because_of_others_is_at_work_no_sooner(knowledge: Knowledge, name: str) -> None:
    team = rich(example(knowledge, name), 15000)
    advice = plan(knowledge, team)
    steps = {step.role: step for step in roadmap(knowledge, team).steps}
    start = {hire.role: hire.start_month for hire in advice.hires}
    for role, step in steps.items():
        for other in step.waits_for:
            mine, its = start[role], start[other]
            assert mine is None or (its is not None and its <= mine)


def test_money_for_all_changes_nothing_in_the_coffee_shop(knowledge: Knowledge) -> None:
    coffee = example(knowledge, "coffee-shop")
    by_need, by_budget = roadmap(knowledge, coffee), roadmap(knowledge, rich(coffee, 1e6))
    assert by_budget.shape == by_need.shape
    assert calendar(knowledge, rich(coffee, 1e6), by_budget) == calendar(knowledge, coffee, by_need)


def test_the_manager_of_the_coffee_shop_waits_for_whom_there_is_to_coordinate(knowledge: Knowledge) -> None:
    steps = {step.role: step for step in roadmap(knowledge, rich(example(knowledge, "coffee-shop"), 1e6)).steps}
    assert steps["ecommerce_manager"].waits_for == ("online_marketer", "customer_service")


def test_the_plan_says_what_its_order_rests_on(knowledge: Knowledge) -> None:
    coffee = example(knowledge, "coffee-shop")
    assert plan(knowledge, coffee).basis == "need"
    assert plan(knowledge, rich(coffee, 4000)).basis == "budget"


def test_more_budget_says_what_it_buys_and_it_is_true(knowledge: Knowledge) -> None:
    coffee = rich(example(knowledge, "coffee-shop"), 4000)
    more = plan(knowledge, coffee).more_budget
    assert more is not None
    assert more.changes
    assert roadmap(knowledge, rich(coffee, 4000 + more.extra)).shape != roadmap(knowledge, coffee).shape


@pytest.mark.parametrize("name", examples())
def test_more_budget_is_the_first_step_with_which_more_can_be_covered(
    knowledge: Knowledge, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the values that HiGHS finds for the budget as it is and for every step that was tried."""
    values: list[float] = []

    def checked(jobs: tuple[Job, ...], budget: float, horizon: int, periods: tuple[Period, ...]) -> Best:
        found = best_calendar(jobs, budget, horizon, periods)
        values.append(by_highs(jobs, budget, horizon, periods))
        assert found.value == pytest.approx(values[-1], abs=1e-6)
        return found

    team = rich(example(knowledge, name), 9000)
    monkeypatch.setattr(budgeting, "best_calendar", checked)
    more = more_budget(knowledge, team, roadmap(knowledge, team))
    found = values or [0.0]  # nothing is sought for a shop that needs nobody
    assert found[:-1] == pytest.approx(found[:1] * len(found[:-1]), abs=1e-6)
    assert (found[-1] > found[0] + 1e-6) is (more is not None)


def test_a_hire_that_gets_a_month_at_last_is_told(knowledge: Knowledge) -> None:
    alone = rich(example(knowledge, "one-person-start"), 5750)
    more = plan(knowledge, alone).more_budget
    assert more is not None
    assert [change.en for change in more.changes] == [
        "UX/UI designer: recruiting from month 15 instead of waiting for money"
    ]


def test_the_plan_says_how_far_from_the_best_it_may_be(knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scheduling, "WIDTHS", (1,))
    monkeypatch.setattr(budgeting, "best_calendar", best_calendar.__wrapped__)
    note = plan(knowledge, rich(example(knowledge, "coffee-shop"), 7000)).basis_note
    assert note is not None
    assert re.search(r"within \d+% of the best", note.en)
    assert re.search(r"binnen \d+% van het beste", note.nl)


def test_a_project_that_is_over_does_not_count_twice(knowledge: Knowledge) -> None:
    road = roadmap(knowledge, example(knowledge, "dropshipper"))
    low, high = peak(knowledge, road)
    assert road.available is not None
    assert 0 < low <= high <= road.available


def test_every_hire_has_months_that_follow_from_its_lead(knowledge: Knowledge) -> None:
    for hire in plan(knowledge, example(knowledge, "coffee-shop")).hires:
        assert hire.lead is not None
        assert hire.recruit_month is not None
        assert hire.start_month == hire.recruit_month + in_months(hire.lead.recruit_weeks)


def test_a_signal_turns_off_below_where_it_turns_on(knowledge: Knowledge) -> None:
    signals = [hire.signal for name in examples() for hire in plan(knowledge, example(knowledge, name)).hires]
    measured = [signal for signal in signals if signal is not None]
    assert measured
    assert all(0 < signal.clear_below < signal.above for signal in measured)
