"""Start months under a monthly budget: the best there are. Knows numbers only, no role and no rule.

docs/planning.md has the problem in formulas and says why the method is exact. In short: an optimal calendar can be
pushed to the left until every start touches something, so few months need to be tried; a budget only has to be checked
in the few months in which it can be tightest; and prices for the money of those months and for the places of the
periods bound what the jobs still open can add (Lagrangian relaxation: any prices give a bound, good ones a close one).
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from operator import add, mul, sub

import msgspec

# Two calendars this close are equally good: sums of the same numbers in another order differ by less.
SAME = 1e-7
ROUNDS = 60


class Size(msgspec.Struct, frozen=True):
    """A way to fill a job: the share of the need that it covers, at a cost a month."""

    share: float
    cost: float


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """Something to start at most once.

    ``weight`` is what a month with the whole need covered is worth. Recruiting starts in month ``earliest`` or later,
    and ``lead`` months after that the job is at work: from then on it covers and costs, for ``months`` months or for
    good. What a job of limited duration has covered stays covered. It is at work no sooner than the jobs of ``after``
    (indexes of jobs before it), and not at all if one of them never starts.
    """

    weight: float
    sizes: tuple[Size, ...]
    earliest: int = 0
    lead: int = 0
    months: int | None = None
    after: tuple[int, ...] = ()


class Period(msgspec.Struct, frozen=True):
    """Months ``first`` up to and without ``end`` in which at most ``limit`` jobs may start to be recruited."""

    first: int
    end: int
    limit: int


class Start(msgspec.Struct, frozen=True):
    """The month in which recruiting starts, and which of the job's sizes."""

    month: int
    size: int


Calendar = tuple[Start | None, ...]


def value(jobs: Sequence[Job], calendar: Calendar, horizon: int) -> float:
    """The months of weighted need that a calendar covers within the horizon."""
    return sum(
        _value(job, start.size, start.month, horizon)
        for job, start in zip(jobs, calendar, strict=True)
        if start is not None
    )


@lru_cache(maxsize=4096)
def best_calendar(jobs: tuple[Job, ...], budgets: tuple[float, ...], periods: tuple[Period, ...] = ()) -> Calendar:
    """A calendar of the greatest value: one entry a job, ``None`` where it does not start within the horizon.

    ``budgets`` has what may be spent on the jobs in each month of the horizon. Of calendars equally good the first in
    the order of the jobs is taken, so the same input gives the same calendar.
    """
    return _Search(jobs, budgets, periods).run()


def _value(job: Job, size: int, month: int, horizon: int) -> float:
    return job.weight * job.sizes[size].share * max(0, horizon - month - job.lead)


class _Option(msgspec.Struct, frozen=True):
    """A way to start a job, at work from ``begin``. ``used`` is what it takes of everything scarce: money in each
    critical month, then places in each period."""

    value: float
    start: Start
    begin: int
    used: tuple[float, ...]


class _Search:
    """Depth first, job by job; of each job the start first that costs the bound least."""

    def __init__(self, jobs: tuple[Job, ...], budgets: tuple[float, ...], periods: tuple[Period, ...]) -> None:
        self.jobs = jobs
        self.budgets = budgets
        self.horizon = len(budgets)
        self.periods = periods
        self.months = self._months()
        self.critical = self._critical()
        self.scarce = (*(budgets[month] for month in self.critical), *(float(period.limit) for period in periods))
        self.options = [self._options(index) for index in range(len(jobs))]
        self.chosen: list[_Option | None] = [None] * len(jobs)
        self.best: list[_Option | None] = list(self.chosen)
        self.best_value = 0.0

    def run(self) -> Calendar:
        self._dive()
        prices = self._prices()
        worth = [[_less(option.value, prices, option.used) for option in options] for options in self.options]
        tops = [max([0.0, *row]) for row in worth]
        # What choosing an option, or leaving the job out, takes from the bound; the least first.
        self.losses: list[list[tuple[float, int, _Option | None]]] = [
            sorted(
                [
                    (top, len(row), None),
                    *((top - each, n, o) for n, (each, o) in enumerate(zip(row, options, strict=True))),
                ],
                key=lambda loss: loss[:2],
            )
            for top, row, options in zip(tops, worth, self.options, strict=True)
        ]
        self.order = self._order(tops)
        bound = sum(tops) + sum(price * amount for price, amount in zip(prices, self.scarce, strict=True))
        self._branch(0, 0.0, bound, self.scarce)
        return tuple(option.start if option else None for option in self.best)

    # --- what may be tried ------------------------------------------------------------------------------------------

    def _months(self) -> list[set[int]]:
        """The months in which each job can start in a calendar that is pushed to the left."""
        rises = {t for t in range(1, self.horizon) if self.budgets[t] > self.budgets[t - 1]}
        opened = {period.first for period in self.periods} | {period.end for period in self.periods}
        starts: list[set[int]] = [set() for _ in self.jobs]
        while True:
            grown = []
            ends = self._ends(starts)
            for job in self.jobs:
                freed = rises | ends | {m + self.jobs[p].lead for p in job.after for m in starts[p]}
                touched = {job.earliest} | opened | {month - job.lead for month in freed}
                grown.append({m for m in touched if job.earliest <= m and m + job.lead < self.horizon})
            if grown == starts:
                return starts
            starts = grown

    def _ends(self, starts: Sequence[set[int]]) -> set[int]:
        """The months in which the money of a project is free again."""
        pairs = zip(self.jobs, starts, strict=True)
        return {m + job.lead + job.months for job, months in pairs if job.months is not None for m in months}

    def _critical(self) -> tuple[int, ...]:
        """The months in which the budget can be tightest: the last, and those before it rises or a project ends.

        Between them nothing ends and the budget does not rise, so what fits in the later month fits in the earlier.
        """
        last = self.horizon - 1
        before_rise = {t for t in range(last) if self.budgets[t] < self.budgets[t + 1]}
        before_end = {end - 1 for end in self._ends(self.months) if end <= last}
        return tuple(sorted({last} | before_rise | before_end))

    def _options(self, index: int) -> list[_Option]:
        """The starts of a job that the budget allows if nothing else is started, the most valuable first."""
        job = self.jobs[index]
        options = []
        for size, month in ((size, month) for size in range(len(job.sizes)) for month in sorted(self.months[index])):
            begin = month + job.lead
            end = self.horizon if job.months is None else begin + job.months
            cost = job.sizes[size].cost
            money = (cost if begin <= t < end else 0.0 for t in self.critical)
            places = (float(period.first <= month < period.end) for period in self.periods)
            option = _Option(_value(job, size, month, self.horizon), Start(month, size), begin, (*money, *places))
            if option.value > 0 and _rest(self.scarce, option.used) is not None:
                options.append(option)
        return sorted(options, key=lambda option: -option.value)

    def _order(self, tops: Sequence[float]) -> list[int]:
        """Who decides most first, but nobody before those he or she waits for."""
        order: list[int] = []
        while len(order) < len(self.jobs):
            ready = [i for i, job in enumerate(self.jobs) if i not in order and set(job.after) <= set(order)]
            order.append(max(ready, key=lambda index: (tops[index], -index)))
        return order

    # --- prices -------------------------------------------------------------------------------------------------------

    def _prices(self) -> tuple[float, ...]:
        """A price for every scarce thing, such that buying the best option of each job apart is hardly too good.

        Found by the subgradient method: what is asked for more than there is becomes dearer. Money is counted in units
        of its greatest use, so that all prices move at one pace.
        """
        units = [
            max([1.0, *(option.used[n] for options in self.options for option in options)])
            for n in range(len(self.scarce))
        ]
        prices = best = (0.0,) * len(self.scarce)
        least = math.inf
        for _ in range(ROUNDS):
            total = sum(map(mul, prices, self.scarce))
            over = [-amount for amount in self.scarce]
            for options in self.options:
                gain, option = max(
                    ((_less(option.value, prices, option.used), option) for option in options),
                    key=_gain,
                    default=(0.0, None),
                )
                if option is not None and gain > 0:
                    total += gain
                    over = list(map(add, over, option.used))
            if total < least:
                least, best = total, prices
            length = sum((amount / unit) ** 2 for amount, unit in zip(over, units, strict=True))
            if least <= self.best_value + SAME or length == 0:
                break
            step = (total - self.best_value) / length
            prices = tuple(
                max(0.0, price + step * amount / unit**2)
                for price, amount, unit in zip(prices, over, units, strict=True)
            )
        return best

    # --- the search ---------------------------------------------------------------------------------------------------

    def _dive(self) -> None:
        """A good calendar to begin with: every job as well as it still can be, in the order of the jobs."""
        left, value = self.scarce, 0.0
        for index, options in enumerate(self.options):
            for option in options:
                rest = self._started(index, option, left)
                if rest is not None:
                    self.chosen[index], left, value = option, rest, value + option.value
                    break
        self.best, self.best_value = list(self.chosen), value
        self.chosen = [None] * len(self.jobs)

    def _branch(self, depth: int, so_far: float, bound: float, left: tuple[float, ...]) -> None:
        if depth == len(self.order):
            if so_far > self.best_value + SAME:
                self.best_value, self.best = so_far, list(self.chosen)
            return
        index = self.order[depth]
        for loss, _, option in self.losses[index]:
            if bound - loss <= self.best_value + SAME:
                break
            if option is None:
                self._branch(depth + 1, so_far, bound - loss, left)
                continue
            rest = self._started(index, option, left)
            if rest is not None:
                self.chosen[index] = option
                self._branch(depth + 1, so_far + option.value, bound - loss, rest)
                self.chosen[index] = None

    def _started(self, index: int, option: _Option, left: tuple[float, ...]) -> tuple[float, ...] | None:
        """What is left when the job starts so; ``None`` where it cannot."""
        for before in self.jobs[index].after:
            other = self.chosen[before]
            if other is None or other.begin > option.begin:
                return None
        return _rest(left, option.used)


def _rest(left: tuple[float, ...], used: tuple[float, ...]) -> tuple[float, ...] | None:
    for have, need in zip(left, used, strict=True):
        if need > 0 and need > have + SAME:
            return None
    return tuple(map(sub, left, used))


def _less(value: float, prices: tuple[float, ...], used: tuple[float, ...]) -> float:
    """The value less what it takes at these prices."""
    taken: float = sum(map(mul, prices, used))
    return value - taken


def _gain(pair: tuple[float, _Option | None]) -> float:
    return pair[0]
