"""How much any calendar can be worth at most: a bound from prices, so that the search knows what it may leave out.

Lagrangian relaxation: give every scarce thing a price and let each job take what is best for it, though it has to pay.
The sum, with the worth of everything scarce, is never less than the best calendar, whatever the prices; the subgradient
method finds prices for which it is hardly more (M. L. Fisher, *The Lagrangian Relaxation Method for Solving Integer
Programming Problems*, Management Science 27, 1981). Jobs that wait for another are decided together with it: what they
can still add is known for each month in which the other begins. A job that waits for several is split in shares, one
for each; every share is bound by its own job only, so the sum stays a bound, and it is close if most of the share is
with the job that comes last.
"""

import math
from collections.abc import Sequence
from operator import mul

import msgspec

from ecomteam.planning.calendar.jobs import Problem, Way

# Two calendars this close are equally good: sums of the same numbers in another order differ by less.
SAME = 1e-7
ROUNDS = 80
PATIENCE = 5
# How quickly shares move to the job that comes last.
PACE = 0.1


class Bound(msgspec.Struct, frozen=True, kw_only=True):
    """What can be added at most at these prices.

    ``gains[job][month]`` is the most that a job adds with its shares of those that wait for it, if it is at work in
    that month or later (the horizon stands for never); ``nets[job][way]`` is the same for each way to start it.
    """

    total: float
    prices: tuple[float, ...]
    shares: Sequence[dict[int, float]]
    gains: Sequence[Sequence[float]]
    nets: Sequence[Sequence[float]]
    choices: Sequence[Sequence[Way | None]]


def first_bound(problem: Problem) -> Bound:
    """Nothing has a price yet, and the shares of a job are equal."""
    shares = [{other: 1 / len(job.after) for other in job.after} for job in problem.jobs]
    return _bound(problem, (0.0,) * len(problem.stock), shares)


def closer(problem: Problem, start: Bound, reached: float) -> Bound:
    """The closest bound that a number of rounds finds, knowing a calendar worth ``reached``."""
    best, now, least = start, start, math.inf
    # Money is counted in parts of the budget, so that all prices move at one pace.
    units = [max(1.0, problem.budget / 4) if n < problem.money else 1.0 for n in range(len(problem.stock))]
    reach, waited = 1.0, 0
    for _ in range(ROUNDS):
        if now.total < least - SAME:
            best, least, waited = now, now.total, 0
        else:
            waited += 1
        if waited >= PATIENCE:
            reach, waited = reach / 2, 0
        begins, over = _taken(problem, now)
        length = sum((amount / unit) ** 2 for amount, unit in zip(over, units, strict=True))
        if least <= reached + SAME or length == 0:
            break
        step = reach * (now.total - reached) / length
        prices = tuple(
            max(0.0, price + step * amount / unit**2)
            for price, amount, unit in zip(now.prices, over, units, strict=True)
        )
        now = _bound(problem, prices, _shares(now, begins))
    return best


def _bound(problem: Problem, prices: tuple[float, ...], shares: Sequence[dict[int, float]]) -> Bound:
    """The bound at these prices: jobs from the last to the first, so that who waits is known already."""
    horizon = problem.horizon
    gains: list[list[float]] = [[] for _ in problem.jobs]
    nets: list[list[float]] = [[] for _ in problem.jobs]
    choices: list[list[Way | None]] = [[] for _ in problem.jobs]
    for job in reversed(range(len(problem.jobs))):
        most, choice = [0.0] * (horizon + 1), [None] * (horizon + 1)  # type: list[float], list[Way | None]
        waiters = [(shares[waiter][job], gains[waiter]) for waiter in problem.waiters[job]]
        for way in problem.ways[job]:
            net: float = way.value - sum(map(mul, prices, way.uses))
            for share, gain in waiters:
                net += share * gain[way.begin]
            nets[job].append(net)
            if net > most[way.begin]:
                most[way.begin], choice[way.begin] = net, way
        for month in reversed(range(horizon)):
            if most[month + 1] > most[month]:
                most[month], choice[month] = most[month + 1], choice[month + 1]
        gains[job], choices[job] = most, choice
    total = sum(map(mul, prices, problem.stock)) + sum(
        gain[0] for gain, job in zip(gains, problem.jobs, strict=True) if not job.after
    )
    return Bound(total=total, prices=prices, shares=shares, gains=gains, nets=nets, choices=choices)


def _taken(problem: Problem, bound: Bound) -> tuple[list[dict[int, float]], list[float]]:
    """What comes of all taking what is best for them: how much of each job begins in which month (the horizon is
    never), and how much more of each scarce thing is asked for than there is."""
    begins: list[dict[int, float]] = []
    over = [-float(amount) for amount in problem.stock]
    for job, shares, choice in zip(problem.jobs, bound.shares, bound.choices, strict=True):
        allowed = {} if job.after else {0: 1.0}
        for other, share in shares.items():
            for month, part in begins[other].items():
                allowed[month] = allowed.get(month, 0.0) + share * part
        mine: dict[int, float] = {}
        for month, part in allowed.items():
            way = choice[month]
            begin = way.begin if way else problem.horizon
            mine[begin] = mine.get(begin, 0.0) + part
            if way:
                over = [amount + part * used for amount, used in zip(over, way.uses, strict=True)]
        begins.append(mine)
    return begins, over


def _shares(bound: Bound, begins: Sequence[dict[int, float]]) -> list[dict[int, float]]:
    """The shares, moved towards the job that leaves each the least to add."""
    moved = []
    for gain, shares in zip(bound.gains, bound.shares, strict=True):
        left = {other: sum(gain[month] * part for month, part in begins[other].items()) for other in shares}
        last = min(left, key=left.__getitem__, default=None)
        moved.append({other: share * (1 - PACE) + PACE * (other == last) for other, share in shares.items()})
    return moved
