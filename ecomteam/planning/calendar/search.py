"""Start months under a monthly budget: the best there are, or how far from the best they may be.

docs/planning.md says why the method is exact. In short: the jobs are decided one by one, and all partial calendars that
could still become the best are kept side by side. One is left out where another has added as much and leaves as much
of everything scarce (dynamic programming with dominance), or where even the bound of ``relaxing`` cannot lift it above
the best calendar found so far. Few are kept first, to find a good calendar; then so many that none has to be dropped.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

from ecomteam.planning.calendar.bound import SAME, Bound, closer, first_bound
from ecomteam.planning.calendar.jobs import Calendar, Job, Period, Problem, Way, value

# How many partial calendars are kept side by side, one try after the other, as long as some had to be dropped.
WIDTHS = (50, 400, 3200)
# How many of the most promising ones each is held against; more would leave out few and take long.
RIVALS = 400


class Best(msgspec.Struct, frozen=True, kw_only=True):
    """A calendar with one entry a job, ``None`` where it does not start within the horizon, and what it is worth.

    No calendar is worth more than ``bound``; where the search could be finished that is ``value`` itself.
    """

    calendar: Calendar
    value: float
    bound: float

    @property
    def shortfall(self) -> float:
        """The share of the best calendar that this one may miss; 0 where it is the best."""
        return 0.0 if self.bound <= self.value + SAME else 1 - self.value / self.bound


@lru_cache(maxsize=4096)
def best_calendar(jobs: tuple[Job, ...], budget: float, horizon: int, periods: tuple[Period, ...] = ()) -> Best:
    """The calendar of the greatest value that costs no more than the budget in any month.

    The same input gives the same calendar, also where several are equally good. Amounts count in whole cents.
    """
    problem = Problem(jobs, budget, horizon, periods)
    calendar: Calendar = (None,) * len(jobs)
    bound, reached, missed = first_bound(problem), 0.0, 0.0
    for width in WIDTHS:
        bound = closer(problem, bound, reached)
        sweep = _Sweep(problem, bound, reached, width)
        calendar, missed = sweep.run() or calendar, sweep.missed
        reached = value(jobs, calendar, horizon)
        if missed <= reached + SAME:
            break
    return Best(calendar=calendar, value=reached, bound=max(reached, min(missed, bound.total)))


class _Partial(msgspec.Struct, frozen=True):
    """Some jobs decided: the most it can become, what it has reached, what is left, and the decisions, last first."""

    bound: float
    value: float
    left: int
    before: "_Partial | None" = None
    job: int = -1
    way: Way | None = None


class _Sweep:
    """All partial calendars that matter, job by job, the ``width`` most promising of each.

    What is left is one large number with a field for each scarce thing, and one for each job: the months in which it
    can still be at work, counted from the last one back, as far as those it waits for are decided. A bit above each
    field is a guard: it survives a subtraction where the field was large enough, so all fields are compared at once.
    """

    def __init__(self, problem: Problem, bound: Bound, reached: float, width: int) -> None:
        self.problem = problem
        self.bound = bound
        self.reached = reached
        self.width = width
        # The most that a dropped partial calendar could have become.
        self.missed = 0.0
        jobs = len(problem.jobs)
        self.bits = max(problem.budget, problem.horizon, *problem.stock).bit_length() + 1
        self.mask = (1 << self.bits) - 1
        fields = len(problem.stock) + jobs
        self.guard = sum(1 << (self.bits * n + self.bits - 1) for n in range(fields))
        self.shifts = [self.bits * (len(problem.stock) + job) for job in range(jobs)]
        self.needs = [[self._packed(way.uses) for way in ways] for ways in problem.ways]
        self.snaps = [self._snap(ways) for ways in problem.ways]

    def run(self) -> Calendar | None:
        """The best calendar that is better than the one reached, if any."""
        horizon = self.problem.horizon
        months = sum(snap[horizon] << shift for snap, shift in zip(self.snaps, self.shifts, strict=True))
        partials = [_Partial(self.bound.total, 0.0, self._packed(self.problem.stock) + months)]
        order = self._order()
        for n, job in enumerate(order):
            partials = self._kept(list(self._tightened(self._decided(partials, job, order[:n]), order[n + 1 :])))
        best = max(partials, key=lambda partial: partial.value, default=None)
        if best is None:
            return None
        ways = dict(self._decisions(best))
        return tuple(way.start if (way := ways.get(job)) else None for job in range(len(order)))

    def _packed(self, amounts: Sequence[int]) -> int:
        return sum(amount << (self.bits * n) for n, amount in enumerate(amounts))

    def _snap(self, ways: Sequence[Way]) -> list[int]:
        """For each number of months at work that is allowed, the most that one of the ways makes of it."""
        horizon = self.problem.horizon
        at_work = {horizon - way.begin for way in ways}
        return [max((months for months in at_work if months <= most), default=0) for most in range(horizon + 1)]

    def _order(self) -> list[int]:
        """First what ends and whom it waits for, because after that money is only spent; the dearest first.

        Nobody comes before those he or she waits for.
        """
        jobs = self.problem.jobs
        early: set[int] = set()
        for index in reversed(range(len(jobs))):
            if jobs[index].months is not None or index in early:
                early.update({index, *jobs[index].after})
        order: list[int] = []
        while len(order) < len(jobs):
            ready = [i for i, job in enumerate(jobs) if i not in order and set(job.after) <= set(order)]
            order.append(max(ready, key=lambda i: (i in early, jobs[i].sizes[0].cost, -i)))
        return order

    def _decided(self, partials: Sequence[_Partial], job: int, done: Sequence[int]) -> Iterator[_Partial]:
        """Every partial calendar with every way to start the job, or without it."""
        problem, guard, mask, horizon = self.problem, self.guard, self.mask, self.problem.horizon
        shift, gains = self.shifts[job], self.bound.gains[job]
        ways: list[tuple[float, int, Way | None]] = [(0.0, 0, None)]
        ways += zip(self.bound.nets[job], self.needs[job], problem.ways[job], strict=True)
        ways.sort(key=lambda row: -row[0])
        waiters = [
            (
                self.shifts[waiter],
                self.bound.gains[waiter],
                self.snaps[waiter],
                self.bound.shares[waiter][job],
                sum(self.bound.shares[waiter].get(other, 0.0) for other in done),
            )
            for waiter in problem.waiters[job]
        ]
        for partial in partials:
            allowed = (partial.left >> shift) & mask
            without = partial.bound - gains[horizon - allowed]
            rest = partial.left - (allowed << shift)
            guarded = rest | guard
            for net, need, way in ways:
                bound = without + net
                if bound <= self.reached + SAME:
                    break
                at_work = horizon - way.begin if way else 0
                if at_work > allowed or (guarded - need) & guard != guard:
                    continue
                left = rest - need
                for field, gain, snap, share, earlier in waiters:
                    old = (left >> field) & mask
                    new = min(old, snap[at_work])
                    left -= (old - new) << field
                    most = gain[horizon - new]
                    bound += share * (most - gain[horizon - at_work]) + earlier * (most - gain[horizon - old])
                yield _Partial(bound, partial.value + (way.value if way else 0.0), left, partial, job, way)

    def _tightened(self, partials: Iterator[_Partial], rest: Sequence[int]) -> Iterator[_Partial]:
        """Without what the jobs still open cannot use, and only those that can still exceed what is reached.

        Once no job ends any more, what is spent in a month is spent in all later ones, so no month has more to spend
        than the month with the least after it. Nor can more be spent than all cost, or more be started than there are.
        """
        if any(self.problem.jobs[job].months is not None for job in rest):
            yield from (partial for partial in partials if partial.bound > self.reached + SAME)
            return
        last = self.problem.money - 1
        dearest = sum(max((way.uses[last] for way in self.problem.ways[job]), default=0) for job in rest)
        fields = [(self.bits * n, price, n <= last) for n, price in enumerate(self.bound.prices)]
        fields.reverse()
        for partial in partials:
            bound, left, money = partial.bound, partial.left, dearest
            for shift, price, is_money in fields:
                have = (left >> shift) & self.mask
                most = money if is_money else len(rest)
                if have > most:
                    left -= (have - most) << shift
                    bound -= price * (have - most)
                elif is_money:
                    money = have
            if bound > self.reached + SAME:
                yield _Partial(bound, partial.value, left, partial.before, partial.job, partial.way)

    def _kept(self, partials: list[_Partial]) -> list[_Partial]:
        """The most promising ones. Out go those that a more promising one makes needless."""
        guard = self.guard
        partials.sort(key=lambda partial: (-partial.bound, -partial.value))
        kept: list[_Partial] = []
        rivals: list[tuple[float, int]] = []
        for partial in partials:
            reached, left = partial.value, partial.left
            if any(value >= reached and (have - left) & guard == guard for value, have in rivals):
                continue
            if len(kept) == self.width:
                self.missed = max(self.missed, partial.bound)
                break
            kept.append(partial)
            if len(rivals) < RIVALS:
                rivals.append((reached, left | guard))
        return kept

    def _decisions(self, partial: _Partial | None) -> Iterator[tuple[int, Way | None]]:
        while partial is not None:
            yield partial.job, partial.way
            partial = partial.before
