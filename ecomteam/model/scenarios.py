"""Scenarios: the plans of several shops, or of one shop under several assumptions, side by side."""

import msgspec

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

    ``sourcing`` counts hires. Coverage counts pieces of work in the customer journey, of ``coverage_of`` in all.
    """

    name: str
    first: str | None
    hires: int
    sourcing: dict[Sourcing, int]
    cost_soon: Spending
    cost_all: Spending
    covered_today: int
    covered_after: int
    coverage_of: int
    plan: Plan


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    scenarios: tuple[Scenario, ...]
