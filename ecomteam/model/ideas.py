"""What an owner is thinking of in words of their own: somebody to hire, work to give away, something to buy."""

from typing import Literal, get_args

import msgspec

from ecomteam.model.hours import WEEKS
from ecomteam.model.place import Place
from ecomteam.model.roles import Sourcing

IdeaKind = Literal["hire", "outsource", "buy"]
IDEA_KINDS: tuple[IdeaKind, ...] = get_args(IdeaKind)
MONTHS_A_YEAR = 12
MOST_IDEAS, LONGEST_IDEA = 20, 80


class Idea(msgspec.Struct, frozen=True, kw_only=True):
    """``text`` is what an owner calls it; without one it is called by what it is for.

    ``role`` says whose work somebody would do, ``activity`` which one; at most one of the two. What is bought may be
    for one of ``projects``, which are goals and leanings. What it costs is in the shop's own currency: ``once``,
    ``per_month`` or ``per_year``, with or without ``per_order``, or ``per_hour`` of the ``hours_per_week``. Of
    somebody who is hired a year's pay is a salary: what an employer pays on top is not in it. ``on_commission`` is
    whoever is paid by what they sell, and ``commission`` the share of it.
    """

    kind: IdeaKind
    text: str | None = None
    role: str | None = None
    activity: str | None = None
    sourcing: Sourcing = "in_house"
    once: float | None = None
    per_month: float | None = None
    per_year: float | None = None
    per_hour: float | None = None
    per_order: float | None = None
    hours_per_week: float | None = None
    commission: float | None = None
    on_commission: bool = False
    projects: tuple[str, ...] = ()
    place: Place

    @property
    def priced(self) -> bool:
        return any(one is not None for one in (self.once, self.per_month, self.per_year, self.per_hour, self.per_order))

    @property
    def salary(self) -> bool:
        """Whether what it costs is pay, to which an employer adds."""
        return self.kind == "hire" and self.sourcing == "in_house" and self.per_year is not None

    @property
    def a_month(self) -> float:
        """What it costs each month, without what is paid once or by the order; of a salary the pay alone."""
        if self.per_hour is not None:
            return self.per_hour * (self.hours_per_week or 0.0) * WEEKS
        return (self.per_month or 0.0) + (self.per_year or 0.0) / MONTHS_A_YEAR
