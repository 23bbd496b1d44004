"""Scenarios: the plans of several shops, or of one shop under several assumptions, side by side."""

import msgspec

from ecomteam.model.amounts import Amount
from ecomteam.model.plan import Plan
from ecomteam.model.roles import Sourcing


class Spending(msgspec.Struct, frozen=True, kw_only=True):
    """A sum of monthly costs; ``unpriced`` hires are not in it. ``currency`` is ``None`` where nothing has a price."""

    low: float
    high: float
    currency: str | None
    unpriced: int


class Scenario(msgspec.Struct, frozen=True, kw_only=True):
    """One plan and what it comes down to.

    ``work_hours`` is all work of the shop in hours a week, ``undone`` what nobody has time for today and
    ``undone_after`` once the hires of now and next are there. ``work_cost`` is what a month of that work would cost at
    usual pay, whoever does it; ``parcels_cost`` what a company asks that sends the parcels. ``owner_week`` are the
    owner's hours today and after, ``None`` without an owner; ``room_left`` what may be spent beyond the hires of now
    and next. ``sourcing`` counts hires. Coverage counts pieces of work in the customer journey, of ``coverage_of``.
    """

    name: str
    first: str | None
    hires: int
    sourcing: dict[Sourcing, int]
    work_hours: Amount
    undone: float
    undone_after: float
    owner_week: tuple[float, float] | None
    work_cost: Spending
    parcels_cost: Spending
    cost_today: Spending
    cost_soon: Spending
    cost_all: Spending
    room: tuple[float, float] | None
    room_left: float | None
    covered_today: int
    covered_after: int
    coverage_of: int
    plan: Plan


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    scenarios: tuple[Scenario, ...]
