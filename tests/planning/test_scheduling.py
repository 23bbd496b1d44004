"""The calendar under a budget: feasible, and as good as an independent solver (HiGHS) finds."""

from random import Random

import highspy
import pytest

from ecomteam.planning.scheduling import Calendar, Job, Period, Size, Start, best_calendar, value

HORIZON = 18
WAVES = (Period(0, 3, 3), Period(3, 12, 3))


def flat(amount: float) -> tuple[float, ...]:
    return (amount,) * HORIZON


def job(weight: float, cost: float, **more: object) -> Job:
    return Job(weight=weight, sizes=(Size(1.0, cost),), **more)  # type: ignore[arg-type]


def random_jobs(draw: Random, count: int) -> tuple[Job, ...]:
    """Jobs like hires: some shrink in steps, some are projects, some wait for others."""
    jobs: list[Job] = []
    for index in range(count):
        cost = draw.randrange(100, 1000, 10)
        steps = draw.choice((1, 1, 3, 4))
        project = steps == 1 and draw.random() < 0.25
        jobs.append(
            Job(
                weight=draw.randrange(5, 200, 5),
                sizes=tuple(Size((steps - s) / steps, round(cost * (steps - s) / steps, -1)) for s in range(steps)),
                earliest=draw.choice((0, 0, 0, 3, 12)),
                lead=draw.randrange(4),
                months=3 if project else None,
                after=tuple(sorted(draw.sample(range(index), min(index, 2)))) if draw.random() < 0.2 else (),
            )
        )
    return tuple(jobs)


def random_instance(seed: int, count: int) -> tuple[tuple[Job, ...], tuple[float, ...]]:
    draw = Random(seed)  # noqa: S311
    jobs = random_jobs(draw, count)
    growth, share = (draw.choice((0.0, 0.05)) if count < 5 else 0.0), draw.choice((0.0, 0.2, 0.4, 0.6, 0.9))
    whole = share * sum(one.sizes[0].cost for one in jobs)
    return jobs, tuple(whole * (1 + growth) ** month for month in range(HORIZON))


def by_highs(jobs: tuple[Job, ...], budgets: tuple[float, ...], periods: tuple[Period, ...]) -> float:
    """The greatest value by a mixed integer program: one variable for every job, size and month, all months allowed."""
    horizon = len(budgets)
    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.silent()
    solver.setOptionValue("mip_rel_gap", 0.0)
    starts = {
        (index, size, month): solver.addBinary()
        for index, one in enumerate(jobs)
        for size in range(len(one.sizes))
        for month in range(one.earliest, horizon - one.lead)
    }

    def total(rows: list[tuple[float, tuple[int, int, int]]]) -> highspy.highs.highs_linear_expression:
        return solver.qsum([factor * starts[key] for factor, key in rows])

    for index, one in enumerate(jobs):
        mine = [(1.0, key) for key in starts if key[0] == index]
        if mine:
            solver.addConstr(total(mine) <= 1)
        for before in one.after:
            # At work by month t only if the other is at work by then.
            for t in range(horizon):
                rows = [(1.0, key) for _, key in mine if key[2] + one.lead <= t]
                rows += [(-1.0, key) for key in starts if key[0] == before and key[2] + jobs[before].lead <= t]
                if rows:
                    solver.addConstr(total(rows) <= 0)
    for t, budget in enumerate(budgets):
        rows = [(jobs[i].sizes[s].cost, (i, s, m)) for i, s, m in starts if costs_in(jobs[i], m, t)]
        if rows:
            solver.addConstr(total(rows) <= budget)
    for period in periods:
        rows = [(1.0, key) for key in starts if period.first <= key[2] < period.end]
        if rows:
            solver.addConstr(total(rows) <= period.limit)
    worth = [(jobs[i].weight * jobs[i].sizes[s].share * (horizon - m - jobs[i].lead), (i, s, m)) for i, s, m in starts]
    solver.maximize(total(worth))
    return float(solver.getObjectiveValue())


def costs_in(one: Job, month: int, t: int) -> bool:
    begin = month + one.lead
    return begin <= t and (one.months is None or t < begin + one.months)


def check_feasible(
    jobs: tuple[Job, ...], budgets: tuple[float, ...], periods: tuple[Period, ...], calendar: Calendar
) -> None:
    pairs = [(one, start) for one, start in zip(jobs, calendar, strict=True) if start is not None]
    for t, budget in enumerate(budgets):
        assert sum(one.sizes[s.size].cost for one, s in pairs if costs_in(one, s.month, t)) <= budget + 1e-6
    for period in periods:
        assert sum(period.first <= start.month < period.end for _, start in pairs) <= period.limit
    for one, start in pairs:
        assert start.month >= one.earliest
        for before in one.after:
            other = calendar[before]
            assert other is not None
            assert other.month + jobs[before].lead <= start.month + one.lead


@pytest.mark.parametrize("seed", range(40))
def test_as_good_as_highs(seed: int) -> None:
    jobs, budgets = random_instance(seed, 3 + seed % 5)
    calendar = best_calendar(jobs, budgets, WAVES)
    check_feasible(jobs, budgets, WAVES, calendar)
    assert value(jobs, calendar, HORIZON) == pytest.approx(by_highs(jobs, budgets, WAVES), abs=1e-6)


@pytest.mark.parametrize("seed", range(3))
def test_twelve_hires_are_no_trouble(seed: int) -> None:
    jobs, budgets = random_instance(1000 + seed, 12)
    calendar = best_calendar(jobs, budgets, WAVES)
    check_feasible(jobs, budgets, WAVES, calendar)
    assert value(jobs, calendar, HORIZON) == pytest.approx(by_highs(jobs, budgets, WAVES), abs=1e-6)


def test_two_small_jobs_can_beat_the_weightiest() -> None:
    """The order of need alone would spend everything on the first."""
    jobs = (job(100, 900), job(80, 500), job(70, 400))
    assert best_calendar(jobs, flat(900)) == (None, Start(0, 0), Start(0, 0))


def test_a_part_time_job_shrinks_when_that_covers_more() -> None:
    shrinking = Job(weight=100, sizes=(Size(1.0, 600), Size(0.5, 300)))
    assert best_calendar((shrinking, job(80, 500)), flat(800)) == (Start(0, 1), Start(0, 0))


def test_the_money_of_a_project_is_free_when_it_ends() -> None:
    jobs = (job(50, 500, months=3), job(40, 600))
    assert best_calendar(jobs, flat(600)) == (Start(0, 0), Start(3, 0))


def test_a_lead_lets_recruiting_start_before_the_money_is_free() -> None:
    jobs = (job(50, 500, months=3), job(40, 600, lead=2))
    assert best_calendar(jobs, flat(600)) == (Start(0, 0), Start(1, 0))


def test_who_is_needed_because_of_others_waits_for_them() -> None:
    jobs = (job(10, 100, lead=4), job(90, 100, lead=1, after=(0,)))
    assert best_calendar(jobs, flat(200)) == (Start(0, 0), Start(3, 0))
    assert best_calendar(jobs, flat(150)) == (Start(0, 0), None)


def test_a_period_takes_no_more_than_its_limit() -> None:
    jobs = (job(30, 0), job(20, 0), job(10, 0))
    assert best_calendar(jobs, flat(0), (Period(0, 3, 2),)) == (Start(0, 0), Start(0, 0), Start(3, 0))


def test_a_budget_that_grows_brings_the_hire_in_the_month_it_can_be_paid() -> None:
    budgets = tuple(400 + 50 * month for month in range(HORIZON))
    assert best_calendar((job(10, 600, lead=2),), budgets) == (Start(2, 0),)


def test_nothing_to_spend_starts_nothing() -> None:
    assert best_calendar((job(10, 1),), flat(0)) == (None,)
    assert best_calendar((job(10, 1),), flat(-500)) == (None,)
