"""A job with an end: what a hire is for where most of it is a backlog that was told, worked off in so many hours."""

import math

from ecomteam.model.hours import a_week
from ecomteam.model.plan import Job
from ecomteam.model.text import Text
from ecomteam.planning.weekly import weekly
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST
from ecomteam.shop.positions import Position, by_activity
from ecomteam.shop.work import ending
from ecomteam.words import jobs as words
from ecomteam.words.numbers import whole

# From this part of its hours on it is for that.
MOSTLY = 0.5


def job(case: Case, position: Position) -> Job | None:
    """``None`` where most of its hours come back, month after month, or somebody has them to spare."""
    if position.by_the_piece or position.spared is not None or position.succeeds is not None or position.fixed:
        return None
    taken, work = by_activity(position.takes_over), case.work.activities
    ends = {name: found for name in taken if name in work and (found := ending(work[name])) is not None}
    part = sum(taken[name] * one.share for name, one in ends.items())
    if part <= MOSTLY * position.hours or position.hours <= LEAST:
        return None
    waits = case.waiting(case.cover)
    lasts = sum(max(0.0, waits.get(name, 0.0) - one.a_month) for name, one in ends.items())
    hours = round(sum(one.in_all for one in ends.values()))
    return Job(hours=hours, months=math.ceil(hours / position.hours - LEAST), lasts=a_week(lasts))


def ends_in_words(case: Case, position: Position) -> Text | None:
    """How much it is, until when, and what of it comes back; ``None`` where it is no such job."""
    found = job(case, position)
    if found is None:
        return None
    pattern = words.JOB_AND_PLACE if found.lasts >= 1 else words.JOB
    return pattern.format(hours=whole(found.hours), months=whole(found.months), lasts=weekly(found.lasts))
