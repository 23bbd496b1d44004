"""What waits to be made: how many orders that is, and how far a hire that makes brings it down."""

import math

import msgspec

from ecomteam.model.hours import WEEKS
from ecomteam.shop.case import Case

WAITING = "making_wait_weeks"


class Backlog(msgspec.Struct, frozen=True):
    """Orders that wait: so many ``weeks`` of ``a_week`` each; ``much`` of them too long, to a wait of ``to`` weeks.

    All but the weeks are whole numbers, as they are shown.
    """

    weeks: float
    a_week: int
    to: float
    waiting: int
    much: int


def backlog(case: Case) -> Backlog | None:
    """``None`` where no long wait was told, or no orders."""
    weeks, orders = case.numbers.get(WAITING), case.numbers.get("orders_per_month")
    if case.numbers.facts.get("single_pieces") is True:
        # Nobody waits for an order of what is sold once: the piece waits until it is on sale.
        return None
    if not weeks.from_shop or not orders.from_shop or weeks.amount.likely < case.knowledge.threshold("long_wait"):
        return None
    wait, a_week = weeks.amount.likely, round(orders.amount.likely / WEEKS)
    wanted = case.team.targets.get(WAITING)
    to = min(case.knowledge.threshold("wait_to_reach"), wait / 2) if wanted is None else wanted.to
    much = round((wait - to) * a_week)
    return Backlog(wait, a_week, to, round(wait * a_week), much) if a_week and much > 0 else None


def months_for(found: Backlog, made: int) -> int | None:
    """In how many months so many orders a month bring the wait down; ``None`` where they never do."""
    return math.ceil(found.much / made) if made > 0 else None


def is_a_drop(case: Case, found: Backlog, made: int) -> bool:
    """Whether so many orders a month are too few to be an answer to what waits."""
    return made < case.knowledge.threshold("backlog_least") * found.much
