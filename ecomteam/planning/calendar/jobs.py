"""Jobs to start under a monthly budget, and the few months in which starting them need be tried.

Knows numbers only, no role and no rule. docs/planning.md has the problem in formulas and the proofs.
"""

from collections.abc import Sequence

import msgspec

CENTS = 100


class Size(msgspec.Struct, frozen=True):
    """A way to fill a job: the share of the need that it covers, at a cost a month."""

    share: float
    cost: float


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """Something to start at most once.

    ``weight``, never below zero, is what a month with the whole need covered is worth. Recruiting starts in month
    ``earliest`` or later, and ``lead`` months after that the job is at work: from then on it covers and costs, for
    ``months`` months or for good. What a job of limited duration has covered stays covered. It is at work no sooner
    than the jobs of ``after`` (indexes of jobs before it), and not at all if one of them never starts.
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
    pairs = zip(jobs, calendar, strict=True)
    return sum(_value(job, start, horizon) for job, start in pairs if start is not None)


def _value(job: Job, start: Start, horizon: int) -> float:
    return job.weight * job.sizes[start.size].share * max(0, horizon - start.month - job.lead)


class Way(msgspec.Struct, frozen=True):
    """A way to start a job, at work from month ``begin``. ``uses`` is what it takes of each scarce thing."""

    start: Start
    begin: int
    value: float
    uses: tuple[int, ...]


class Problem:
    """Jobs, and what is scarce: money (whole cents) in each month in which it can be tight, then places in each period.

    ``stock`` is how much there is of each scarce thing, ``money`` how many of those are months; ``ways`` has for every
    job the ways to start it that are worth trying.
    """

    def __init__(self, jobs: Sequence[Job], budget: float, horizon: int, periods: Sequence[Period]) -> None:
        self.jobs = jobs
        self.horizon = horizon
        self.periods = periods
        self.budget = max(0, round(budget * CENTS))
        self.waiters = [[k for k, other in enumerate(jobs) if i in other.after] for i in range(len(jobs))]
        months = self._months()
        self.tight = self._tight(months)
        self.money = len(self.tight)
        self.stock = (*(self.budget for _ in self.tight), *(period.limit for period in periods))
        self.ways = [self._ways(job, sorted(found)) for job, found in zip(jobs, months, strict=True)]

    def _months(self) -> list[set[int]]:
        """The months in which each job can start in a calendar that is pushed to the left: where it touches its own
        earliest month, the edge of a period, the begin of a job it waits for or the end of another job."""
        edges = {period.first for period in self.periods} | {period.end for period in self.periods}
        starts: list[set[int]] = [set() for _ in self.jobs]
        while True:
            grown = []
            for index, job in enumerate(self.jobs):
                begun = {month + self.jobs[other].lead for other in job.after for month in starts[other]}
                freed = begun | self._ends(starts, without=index)
                touched = {job.earliest} | edges | {month - job.lead for month in freed}
                grown.append({month for month in touched if job.earliest <= month and month + job.lead < self.horizon})
            if grown == starts:
                return starts
            starts = grown

    def _ends(self, starts: Sequence[set[int]], without: int | None = None) -> set[int]:
        """The months in which the money of a job of limited duration is free again."""
        return {
            month + job.lead + job.months
            for index, (job, months) in enumerate(zip(self.jobs, starts, strict=True))
            if job.months is not None and index != without
            for month in months
        }

    def _tight(self, starts: Sequence[set[int]]) -> tuple[int, ...]:
        """The months in which money can be tightest: the last, and those before something ends."""
        return tuple(sorted({self.horizon - 1} | {end - 1 for end in self._ends(starts) if end < self.horizon}))

    def _ways(self, job: Job, months: Sequence[int]) -> list[Way]:
        ways = []
        for month in months:
            begin = month + job.lead
            end = self.horizon if job.months is None else begin + job.months
            places = [int(period.first <= month < period.end) for period in self.periods]
            for index, size in enumerate(job.sizes):
                cost = round(size.cost * CENTS)
                if cost <= self.budget:
                    start = Start(month, index)
                    uses = (*(cost if begin <= t < end else 0 for t in self.tight), *places)
                    ways.append(Way(start, begin, _value(job, start, self.horizon), uses))
        return ways
