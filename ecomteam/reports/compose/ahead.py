"""A plan over the months: which hire is looked for and at work when, and what that costs against what there is."""

from collections.abc import Mapping

import msgspec

from ecomteam.model.plan import Hire, Plan

HORIZON = 12
FARTHEST = 18


class NewCosts(msgspec.Struct, frozen=True):
    """What new people cost in a month, low and high, and what there is for them."""

    low: float
    high: float
    room: float | None


class Ahead:
    """The months of a plan, counted from its day (0).

    A hire that waits for a volume has a month where the shop was played forward.
    """

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.dated: Mapping[int, tuple[int, int]] = {
            hire.rank: months for hire in plan.hires if (months := _dated(hire, plan)) is not None
        }

    @property
    def months(self) -> int:
        """How many to show: as many as were played, else a year, or up to half a year more."""
        if self.plan.forecast is not None:
            return max(1, min(len(self.plan.forecast.months), FARTHEST))
        last = max((start for _, start in self.dated.values()), default=0)
        return min(max(HORIZON, last + 2), FARTHEST)

    def spending(self) -> list[NewCosts]:
        """A row a month; the hires of now and next, or what the months that were played say."""
        forecast, limit = self.plan.forecast, self.plan.money.limit
        if forecast is not None:
            return [NewCosts(row.cost_low, row.cost_high, row.room) for row in forecast.months[: self.months]]
        room = None if limit is None else max(0.0, limit) + (self.plan.money.freed or 0.0)
        budget = self.plan.money.budget
        room = room if room is None or budget is None else min(room, budget)
        rows = []
        for month in range(self.months):
            there = [h.monthly_cost for h in self.plan.hires if h.soon and self._is_there(h, month) and h.monthly_cost]
            rows.append(NewCosts(sum(each.low for each in there), sum(each.high for each in there), room))
        return rows

    def _is_there(self, hire: Hire, month: int) -> bool:
        found = self.dated.get(hire.rank)
        return found is not None and found[1] <= month


def _dated(hire: Hire, plan: Plan) -> tuple[int, int] | None:
    """The month to start recruiting and the first at work."""
    if hire.recruit_month is not None and hire.start_month is not None:
        return hire.recruit_month, hire.start_month
    if plan.forecast is None:
        return None
    begins = [month.month for month in plan.forecast.months if hire.role in month.recruit]
    there = [month.month for month in plan.forecast.months if hire.role in month.arrive]
    return (begins[0], there[0]) if begins and there else None
