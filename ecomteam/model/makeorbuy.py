"""In-house against outside for the same work, at today's volume and at twice that."""

from typing import Literal

import msgspec

from ecomteam.model.references import ActivityId, RoleId
from ecomteam.model.text import Text

Cheaper = Literal["inside", "outside", "alike"]


class AtVolume(msgspec.Struct, frozen=True, kw_only=True):
    """Both costs a month of ``hours`` of work, low and high, with so many ``times`` today's volume.

    The hours are those that the outside party really takes over; ``left`` stay with the shop either way. ``inside`` are
    these hours of somebody who is there; ``alone`` is which is cheaper beside people who do nothing else, of whom there
    is a job at least, or the ``team`` that it takes.
    """

    times: float
    volume: float | None
    hours: float
    left: float
    inside: tuple[float, float]
    outside: tuple[float, float]
    cheaper: Cheaper
    alone: Cheaper


class MakeOrBuy(msgspec.Struct, frozen=True, kw_only=True):
    """One kind of work: ``role`` would do it inside, ``outside`` says who would outside and what they ask.

    Amounts are a month, in ``currency``; ``hourly`` is what an hour inside costs. ``team`` is the FTE that people of
    one's own for it alone come to at least, where that is more than one, and ``team_cost`` what they cost. ``turns``
    says whether twice the volume has another winner.
    """

    work: Text
    role: RoleId
    activities: tuple[ActivityId, ...]
    currency: str
    hourly: tuple[float, float]
    price: str
    outside: Text
    basis: Text
    cites: tuple[str, ...]
    unit: Text | None
    at: tuple[AtVolume, ...]
    team: float | None = None
    team_cost: tuple[float, float] | None = None

    @property
    def turns(self) -> bool:
        return len({each.cheaper for each in self.at}) > 1
