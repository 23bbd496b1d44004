"""The best calendar by an independent solver (HiGHS), and the rules of a calendar checked one by one."""

from collections.abc import Sequence

import highspy

from ecomteam.planning.calendar.jobs import Calendar, Job, Period

Key = tuple[int, int, int]


def by_highs(jobs: Sequence[Job], budget: float, horizon: int, periods: Sequence[Period]) -> float:
    """The greatest value by a mixed integer program: one variable for every job, size and month, all months allowed."""
    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.silent()
    solver.setOptionValue("mip_rel_gap", 0.0)
    starts = [
        (index, size, month)
        for index, one in enumerate(jobs)
        for size in range(len(one.sizes))
        for month in range(one.earliest, horizon - one.lead)
    ]
    number = {key: column for column, key in enumerate(starts)}
    mine: list[list[Key]] = [[key for key in starts if key[0] == index] for index in range(len(jobs))]
    for column, (i, s, m) in enumerate(starts):
        solver.addCol(-jobs[i].weight * jobs[i].sizes[s].share * (horizon - m - jobs[i].lead), 0, 1, 0, [], [])
        solver.changeColIntegrality(column, highspy.HighsVarType.kInteger)

    def at_most(factors: dict[Key, float], limit: float) -> None:
        solver.addRow(-highspy.kHighsInf, limit, len(factors), [number[key] for key in factors], [*factors.values()])

    for index, one in enumerate(jobs):
        at_most(dict.fromkeys(mine[index], 1.0), 1)
        for before in one.after:
            # At work by month t only if the other is at work by then.
            for t in range(horizon):
                there = {key: 1.0 for key in mine[index] if key[2] + one.lead <= t}
                at_most(there | {key: -1.0 for key in mine[before] if key[2] + jobs[before].lead <= t}, 0)
    for t in range(horizon):
        paid = {(i, s, m): jobs[i].sizes[s].cost for i, s, m in starts if costs_in(jobs[i], m, t)}
        at_most(paid, max(0.0, budget))
    for period in periods:
        at_most({key: 1.0 for key in starts if period.first <= key[2] < period.end}, period.limit)
    solver.run()
    assert solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    return -float(solver.getObjectiveValue())


def costs_in(one: Job, month: int, t: int) -> bool:
    begin = month + one.lead
    return begin <= t and (one.months is None or t < begin + one.months)


def check_feasible(
    jobs: Sequence[Job], budget: float, horizon: int, periods: Sequence[Period], calendar: Calendar
) -> None:
    pairs = [(one, start) for one, start in zip(jobs, calendar, strict=True) if start is not None]
    for t in range(horizon):
        assert sum(one.sizes[s.size].cost for one, s in pairs if costs_in(one, s.month, t)) <= max(0.0, budget) + 1e-6
    for period in periods:
        assert sum(period.first <= start.month < period.end for _, start in pairs) <= period.limit
    for one, start in pairs:
        assert start.month >= one.earliest
        for before in one.after:
            other = calendar[before]
            assert other is not None
            assert other.month + jobs[before].lead <= start.month + one.lead
