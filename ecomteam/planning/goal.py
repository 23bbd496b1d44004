"""How far an owner wants to come, in times of today's volume."""

from ecomteam.model.targets import ORDERS, REVENUE
from ecomteam.shop.case import Case


def goal_times(case: Case) -> tuple[float, str] | None:
    """How many times today's volume an owner wants, and by which target; of two the larger, and nothing below today."""
    found = []
    for item in (ORDERS, REVENUE):
        target, known = case.team.targets.get(item), case.numbers.get(item)
        now = known.amount.likely * (case.numbers.per_euro if item == REVENUE else 1.0)
        if item == ORDERS and target is not None and target.to <= now + case.room.offline:
            # As many come already, beside the web shop: they only move.
            continue
        if target is not None and known.origin != "assumed" and 0 < now < target.to:
            found.append((target.to / now, item))
    return max(found, default=None)
