"""Who leaves before long, and whoever follows them."""

import msgspec

from ecomteam.model.text import Text


class Leaving(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who leaves on a ``day``, in so many ``weeks``; ``rank`` is the step that follows them.

    Of a ``leave`` it is for a time, ``until`` a day where that was told, and whoever follows stands in.

    ``hours_per_week`` are those that are paid, of each of ``count``. Without a successor the owners work from
    ``owner_before`` to ``owner_after`` hours a week, and ``undone`` hours a week have nobody; ``colleagues`` are who
    has the time for the work. Finding and working in somebody takes ``find_weeks`` and ``learn_weeks``, so looking
    begins on a day (``begin``), which is ``late`` where that lies behind. ``frees`` is what they cost a month, low to
    high. ``text`` says all of it.
    """

    name: str
    count: int = 1
    day: str
    leave: bool = False
    until: str | None = None
    weeks: int
    hours_per_week: float | None
    rank: int | None
    follows_hours: float | None = None
    colleagues: tuple[str, ...] = ()
    owner_before: float | None = None
    owner_after: float | None = None
    undone: float = 0.0
    find_weeks: float | None = None
    learn_weeks: float | None = None
    begin: str | None = None
    late: bool = False
    frees: tuple[float, float] | None = None
    currency: str
    text: Text


class Following(msgspec.Struct, frozen=True, kw_only=True):
    """Whom a hire follows, ``count`` of them, who leave on a ``day``: looking ``begins`` on one. ``hours_per_week`` are
    those of a contract, ``covered`` what of the cost those who leave cost today, at the high end, ``more`` the rest;
    ``frees`` is all that they cost. For a ``leave`` they stand in, ``until`` a day where that was told.
    """

    name: str
    count: int = 1
    day: str
    leave: bool = False
    until: str | None = None
    begins: str
    late: bool
    hours_per_week: float
    covered: float
    more: float
    frees: tuple[float, float]
    currency: str
