"""Somebody who was mentioned: what a sentence says of one of the people who work on a shop."""

import msgspec

from ecomteam.model.roles import Sourcing
from ecomteam.model.text import Text


class Mention(msgspec.Struct, frozen=True, kw_only=True):
    """Who, what, how much, inside or outside, and what it costs, as far as it was told.

    ``who`` is a name or a relation (your wife), ``generic`` one that says nothing of which person it is (an employee).
    ``roles`` are those whose work was told; without any the work is open, or ``all_round``: whatever there is to do.
    ``hours`` are a week's and ``cost`` a month's, each one's (``together``: of all of them); ``per_hour`` and
    ``per_order`` are prices. ``near`` is a role whose name the words nearly are. ``exact`` says that nothing had to be
    understood: the words are the name of the role. ``unpaid`` helps for nothing, as long as nobody tells a cost;
    ``wanted`` is still to be found, and does nothing. Who is there ``seldom`` or ``part_time`` is not there all week;
    an ``unclear`` one is no more than words that say nothing, and a ``trouble`` is nobody at all, nor are hours of a
    ``season`` and a ``figure`` of the shop. ``department`` is
    whoever works in one (the warehouse). ``named`` says that somebody begins here, ``more`` that words were left over.
    Who ``leaves`` does so when these words say, which are empty where nobody said when. An owner's ``week`` are the
    hours of it by activity; who ``owns`` the shop is there beside them.
    """

    said: str
    who: Text | None = None
    generic: bool = False
    department: bool = False
    count: int = 1
    roles: tuple[str, ...] = ()
    all_round: bool = False
    sourcing: Sourcing = "in_house"
    fte: float | None = None
    hours: float | None = None
    cost: float | None = None
    per_hour: float | None = None
    per_order: float | None = None
    unpaid: bool = False
    owns: bool = False
    together: bool = False
    owner: bool = False
    named: bool = False
    more: bool = False
    exact: bool = False
    near: str | None = None
    sends_parcels: bool = False
    wanted: bool = False
    seldom: bool = False
    part_time: bool = False
    unclear: bool = False
    trouble: bool = False
    season: bool = False
    figure: bool = False
    leaves: str | None = None
    week: tuple[tuple[str, float], ...] = ()

    @property
    def nobody(self) -> bool:
        """Whether it tells of nobody who is there in a usual week."""
        return self.trouble or self.season or self.figure

    @property
    def timed(self) -> bool:
        """Whether it was told how much of a week somebody works."""
        return self.hours is not None or self.fte is not None

    @property
    def when_told(self) -> bool:
        """Whether anything was told of how much or how long somebody works."""
        return self.timed or self.seldom or self.part_time or self.leaves is not None

    @property
    def costs(self) -> float | None:
        """A month, as told; nothing for who helps unpaid, ``None`` where it is to be estimated."""
        return 0.0 if self.cost is None and self.unpaid else self.cost
