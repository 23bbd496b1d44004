"""Numbers the advice rests on: thresholds, lead times, wages and rates."""

from typing import Annotated, Literal

import msgspec

from ecomteam.model.bounds import Money, Share, Weeks, Within, Year
from ecomteam.model.references import CountryId, CurrencyId, RoleId, StatementId
from ecomteam.model.roles import Department, Sourcing, Tier
from ecomteam.model.text import Cited, Text

# What is paid on top of a wage, or asked beside it.
Times = Annotated[float, Within(0, 100, "times", above=True)]


class Threshold(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A named number that conditions refer to.

    ``value`` is as it was published; money is in ``currency``, or else in euros, which conditions compare with.
    """

    id: str
    value: float
    currency: CurrencyId | None = None
    unit: Text
    name: Text


# Who is there already and is asked for more hours: in the role that they have, or in another whose work they can do.
Asked = Literal["same_role", "other_role"]


class LeadTime(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Weeks from the decision to the first working day, and from there until the work runs by itself.

    It holds for hires of these kinds; an empty list holds for all. A row of ``own_people`` holds only where somebody
    who is there already has the hours. The first row of the file that fits counts.
    """

    id: str
    own_people: tuple[Asked, ...] = ()
    sourcing: tuple[Sourcing, ...] = ()
    tiers: tuple[Tier, ...] = ()
    departments: tuple[Department, ...] = ()
    recruit_weeks: Weeks
    ramp_weeks: Weeks
    name: Text


class Wage(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A gross wage; ``low`` and ``high`` are the quartiles. ``statement`` is what it cites, if it was published.

    One that a firm knows from its own clients says so instead (``own_judgement``), and may leave out the occupation.
    """

    role: RoleId
    country: CountryId
    currency: CurrencyId
    year: Year
    period: Literal["year", "month", "hour"]
    low: Money
    median: Money
    high: Money
    occupation: str = ""
    fit: Text | None = None
    statement: StatementId | None = None
    own_judgement: Text | None = None

    @property
    def cites(self) -> tuple[StatementId, ...]:
        return (self.statement,) if self.statement else ()


class Rate(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an outside party charges for an hour of work, in ``currency``."""

    roles: tuple[RoleId, ...]
    country: CountryId
    currency: CurrencyId
    sourcing: Sourcing
    low: Money
    high: Money


class Employment(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How gross pay becomes what work costs in a country.

    An hourly wage of the tables times ``wage_hours`` is a month's pay, times ``special_pay`` with the holiday allowance
    and bonuses that the tables leave out, times ``overhead_low``/``high`` what the employer pays. ``freelance_*`` and
    ``agency_*`` multiply the hourly wage into a rate where none is published (``outside_cites``).
    """

    wage_hours: Annotated[float, Within(1, 744, "hours a month")]
    special_pay: Times = 1.0
    overhead_low: Times
    overhead_high: Times
    freelance_low: Times
    freelance_high: Times
    agency_low: Times
    agency_high: Times
    outside_cites: tuple[StatementId, ...] = ()


class Minimum(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What the law lets a grown-up be paid at least, gross, in ``currency``, with what it adds in a year.

    An hour of the contract, or a month of a full-time one. ``charges`` is what the employer pays in all for so low a
    wage, where that is less than of others.
    """

    amount: Money
    currency: CurrencyId
    per: Literal["hour", "month"]
    year: Year
    charges: Times | None = None


class Country(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is known of pay in a country.

    ``tier``: 1 wages by occupation with quartiles; 2 their mean or median alone; 3 net wages, made gross by us; 4 pay
    of large groups, put beside the Dutch; 5 nothing but the currency. ``error`` is how far the truth may lie from it,
    as a share. ``ratio`` is all an overlay has to say of a country of tier 4: what people earn there beside the
    Netherlands; charges are Dutch then, unless ``employment`` says otherwise. ``labour`` is the cost of an hour of work
    beside the Netherlands, for prices that are known there alone. ``minimum`` is the statutory one, where there is any.
    ``vat`` is whether a tax is in the prices that customers see: what a state adds at the till is in no number of the
    shop.
    """

    id: str
    name: Text
    currency: CurrencyId
    tier: Literal[1, 2, 3, 4, 5]
    error: Share = 0.0
    ratio: Annotated[float, Within(0, 100, "times Dutch pay", above=True)] | None = None
    labour: Annotated[float, Within(0, 100, "times the Netherlands", above=True)] | None = None
    employment: Employment | None = None
    minimum: Minimum | None = None
    vat: bool = True
