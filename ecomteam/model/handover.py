"""The hand-over plan: what eats the owner's week, and to whom each of it goes."""

from typing import Literal

import msgspec

from ecomteam.model.plan import Reason, WeekOf
from ecomteam.model.references import ActivityId
from ecomteam.model.text import Text

Taker = Literal["hire", "colleague", "outside", "tool", "later_hire", "stays"]


class Way(msgspec.Struct, frozen=True, kw_only=True):
    """A way for ``freed_per_week`` hours of work to leave the owner.

    ``to`` says in words who takes them, ``rank`` is the step of the roadmap and ``person`` the colleague, ``trigger``
    is when. ``cost_per_hour`` is what an hour that comes free costs, low to high, in the shop's currency: nothing where
    there are hours for it, ``None`` where it is not known.
    """

    taker: Taker
    freed_per_week: float
    to: Text
    rank: int | None = None
    person: str | None = None
    cost_per_hour: tuple[float, float] | None = None
    trigger: Text
    reasons: tuple[Reason, ...] = ()


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """Work that the owner gives ``hours_per_week``, of which ``freed_per_week`` can go now or next; in which ways."""

    place: int
    activity: ActivityId
    name: Text
    hours_per_week: float
    freed_per_week: float
    ways: tuple[Way, ...]


class HandOver(msgspec.Struct, frozen=True, kw_only=True):
    """``tasks`` in the order to hand them over. All hours are a week.

    ``hours`` are those of the owner's week in the shop (``told``, or as is usual), ``used`` those that the work below
    takes, ``freed`` those that can go now and next, and ``undone`` work that nobody has time for. ``small`` is what
    all that takes too little to be a task comes to. ``weeks`` are those of each of several owners.
    """

    shop: str | None
    headline: Text
    hours: float
    used: float
    freed: float
    undone: float
    small: float
    told: bool
    currency: str
    tasks: tuple[Task, ...]
    principles: tuple[Reason, ...]
    weeks: tuple[WeekOf, ...] = ()
