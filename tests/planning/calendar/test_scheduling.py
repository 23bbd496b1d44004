"""The calendar under a budget: feasible, and as good as an independent solver (HiGHS) finds."""

import os
from random import Random

import pytest

from ecomteam.planning.calendar import search as scheduling
from ecomteam.planning.calendar.jobs import Calendar, Job, Period, Size, Start, value
from ecomteam.planning.calendar.search import Best, best_calendar
from tests.planning.calendar.scheduling_by_highs import by_highs, check_feasible

HORIZON = 18
WAVES = (Period(0, 3, 3), Period(3, 12, 3))
# ``make laws`` tries more.
INSTANCES = int(os.environ.get("ECOMTEAM_RANDOM_SHOPS", "120"))

Instance = tuple[tuple[Job, ...], float]


def job(weight: float, cost: float, **more: object) -> Job:
    return Job(weight=weight, sizes=(Size(1.0, cost),), **more)  # type: ignore[arg-type]


def best(jobs: tuple[Job, ...], budget: float, periods: tuple[Period, ...] = ()) -> Calendar:
    return best_calendar(jobs, budget, HORIZON, periods).calendar


def waits_for(draw: Random, index: int, shape: str) -> tuple[int, ...]:
    """Jobs before this one: a fifth wait for two as in a roadmap, or chains, trees and whole webs."""
    match shape:
        case "roadmap" if draw.random() < 0.2:
            return tuple(sorted(draw.sample(range(index), min(index, 2))))
        case "chain" if index and draw.random() < 0.7:
            return (index - 1,)
        case "tree" if index and draw.random() < 0.8:
            return (draw.randrange(index),)
        case "web":
            return tuple(sorted(draw.sample(range(index), min(index, draw.randint(0, 3)))))
    return ()


def random_instance(draw: Random, count: int, shape: str, projects: float) -> Instance:
    """Jobs like hires: some shrink in steps, of the others a share are projects, some wait for others."""
    jobs = []
    for index in range(count):
        cost = draw.randrange(100, 1000, 10)
        steps = draw.choice((1, 1, 3, 4))
        project = steps == 1 and draw.random() < projects
        jobs.append(
            Job(
                weight=draw.randrange(5, 200, 5),
                sizes=tuple(Size((steps - s) / steps, round(cost * (steps - s) / steps, -1)) for s in range(steps)),
                earliest=draw.choice((0, 0, 0, 3, 12)),
                lead=draw.randrange(4),
                months=3 if project else None,
                after=waits_for(draw, index, shape),
            )
        )
    return tuple(jobs), draw.choice((0.0, 0.1, 0.2, 0.4, 0.6, 0.9)) * sum(one.sizes[0].cost for one in jobs)


def solved(jobs: tuple[Job, ...], budget: float) -> Best:
    """The best calendar, held against its rules and its own sum."""
    found = best_calendar(jobs, budget, HORIZON, WAVES)
    check_feasible(jobs, budget, HORIZON, WAVES, found.calendar)
    assert found.value == pytest.approx(value(jobs, found.calendar, HORIZON))
    return found


@pytest.mark.parametrize("seed", range(INSTANCES))
def test_as_good_as_highs(seed: int) -> None:
    draw = Random(seed)  # noqa: S311
    jobs, budget = random_instance(draw, 2 + seed % 5, "roadmap", 0.25)
    found = solved(jobs, budget)
    assert found.shortfall == 0
    assert found.value == pytest.approx(by_highs(jobs, budget, HORIZON, WAVES), abs=1e-6)


@pytest.mark.parametrize("shape", ["roadmap", "chain", "tree", "web"])
@pytest.mark.parametrize("seed", range(max(4, INSTANCES // 40)))
def test_as_good_as_highs_for_as_many_hires_as_there_are_roles(seed: int, shape: str) -> None:
    draw = Random(f"{shape} {seed}")  # noqa: S311
    jobs, budget = random_instance(draw, draw.randint(12, 19), shape, draw.choice((0.0, 0.2)))
    found = solved(jobs, budget)
    # Where the search is finished the bound is the value itself; only chains and webs may be too much for it.
    assert found.value - 1e-6 <= by_highs(jobs, budget, HORIZON, WAVES) <= found.bound + 1e-6
    assert found.shortfall == 0 or shape in ("chain", "web")


def test_a_search_that_had_to_stop_says_how_far_from_the_best_it_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    draws = [Random(f"stopped {seed}") for seed in range(12)]  # noqa: S311
    instances = [random_instance(draw, 8, "web", 0.3) for draw in draws]
    finished = [solved(*instance) for instance in instances]
    monkeypatch.setattr(scheduling, "WIDTHS", (1,))
    stopped = [best_calendar.__wrapped__(*instance, HORIZON, WAVES) for instance in instances]
    pairs = list(zip(finished, stopped, strict=True))
    assert any(less.value < most.value for most, less in pairs)
    for most, less in pairs:
        assert less.value <= most.value + 1e-6
        assert most.value <= less.bound + 1e-6
        assert less.value >= (1 - less.shortfall) * most.value - 1e-6


def test_two_small_jobs_can_beat_the_weightiest() -> None:
    """The order of need alone would spend everything on the first."""
    jobs = (job(100, 900), job(80, 500), job(70, 400))
    assert best(jobs, 900) == (None, Start(0, 0), Start(0, 0))


def test_a_part_time_job_shrinks_when_that_covers_more() -> None:
    shrinking = Job(weight=100, sizes=(Size(1.0, 600), Size(0.5, 300)))
    assert best((shrinking, job(80, 500)), 800) == (Start(0, 1), Start(0, 0))


def test_the_money_of_a_project_is_free_when_it_ends() -> None:
    jobs = (job(50, 500, months=3), job(40, 600))
    assert best(jobs, 600) == (Start(0, 0), Start(3, 0))


def test_a_lead_lets_recruiting_start_before_the_money_is_free() -> None:
    jobs = (job(50, 500, months=3), job(40, 600, lead=2))
    assert best(jobs, 600) == (Start(0, 0), Start(1, 0))


def test_who_is_needed_because_of_others_waits_for_them() -> None:
    jobs = (job(10, 100, lead=4), job(90, 100, lead=1, after=(0,)))
    assert best(jobs, 200) == (Start(0, 0), Start(3, 0))
    assert best(jobs, 150) == (Start(0, 0), None)


def test_a_period_takes_no_more_than_its_limit() -> None:
    jobs = (job(30, 0), job(20, 0), job(10, 0))
    assert best(jobs, 0, (Period(0, 3, 2),)) == (Start(0, 0), Start(0, 0), Start(3, 0))


def test_nothing_to_spend_starts_nothing() -> None:
    assert best((job(10, 1),), 0) == (None,)
    assert best((job(10, 1),), -500) == (None,)
