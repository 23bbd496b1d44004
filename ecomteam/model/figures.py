"""Numbers the advice rests on: thresholds, workloads, wages and rates."""

from typing import Literal

import msgspec

from ecomteam.model.references import CountryId, FactId, RoleId, StatementId
from ecomteam.model.roles import Department, Sourcing, Tier
from ecomteam.model.text import Cited, Text


class Threshold(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A named number that conditions refer to."""

    id: str
    value: float
    unit: Text
    name: Text


class Workload(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How much of a fact one full-time person handles: FTE = fact / per_fte."""

    role: RoleId
    fact: FactId
    per_fte: float
    name: Text

    def needs(self, load: float) -> float:
        """The FTE that a load takes."""
        return load / self.per_fte

    def shortage(self, load: float, given: float) -> float:
        """The FTE that a load takes beyond what is given; a surplus is below zero. Less than 0.0001 says nothing."""
        return round(self.needs(load) - given, 4)


class LeadTime(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Weeks from the decision to the first working day, and from there until the work runs by itself.

    It holds for hires of these kinds; an empty list holds for all. The first row of the file that fits counts.
    """

    id: str
    sourcing: tuple[Sourcing, ...] = ()
    tiers: tuple[Tier, ...] = ()
    departments: tuple[Department, ...] = ()
    recruit_weeks: float
    ramp_weeks: float
    name: Text


class Wage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A gross wage from public statistics; ``low`` and ``high`` are the quartiles. ``statement`` is what it cites."""

    role: RoleId
    country: CountryId
    currency: str
    year: int
    period: Literal["year", "hour"]
    low: float
    high: float
    occupation: str
    fit: Text
    statement: StatementId


class Rate(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an outside party charges, in ``currency``: for an hour, or for an order it ships."""

    roles: tuple[RoleId, ...]
    country: CountryId
    currency: str
    sourcing: Sourcing
    per: Literal["hour", "order"] = "hour"
    low: float
    high: float


class Country(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How gross wages become monthly costs in one country.

    ``overhead_low``/``high`` multiply a gross wage into an employer's cost; ``hours_per_month`` is full time.
    ``freelance_*`` and ``agency_*`` multiply the gross hourly wage where no published rate is known.
    """

    id: str
    name: Text
    currency: str
    hours_per_month: float
    overhead_low: float
    overhead_high: float
    freelance_low: float
    freelance_high: float
    agency_low: float
    agency_high: float
    overhead_cites: tuple[StatementId, ...]
    outside_cites: tuple[StatementId, ...] = ()
