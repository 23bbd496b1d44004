"""Numbers of a shop that were counted from exports: each with its period, its rows and how it was counted."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from ecomteam.model.team import Measured
from ecomteam.model.text import Text

Unit = Literal["number", "share", "money", "times", "minutes"]

# What can be counted, and how its value is written. A team.yaml keeps those too that are no question of the interview.
COUNTED: Mapping[str, Unit] = {
    "orders_per_month": "number",
    "orders_per_month_of_year": "number",
    "monthly_revenue": "money",
    "monthly_revenue_of_year": "money",
    "average_order_value": "money",
    "lines_per_order": "number",
    "items_per_order": "number",
    "return_rate": "share",
    "refunded_share": "share",
    "repeat_share": "share",
    "countries": "number",
    "marketplaces": "number",
    "peak_factor": "times",
    "peak_month_share": "share",
    "peak_weekday_share": "share",
    "growth_per_month": "share",
    "products": "number",
    "product_pages": "number",
    "new_products_per_month": "number",
    "support_contacts_per_day": "number",
    "contacts_per_order": "number",
    "handling_minutes": "minutes",
    "ad_spend_per_month": "money",
    "visits_per_month": "number",
    "conversion_rate": "share",
    "payroll_per_month": "money",
}


class CountedNumber(msgspec.Struct, frozen=True, kw_only=True):
    """One number. ``since`` and ``until`` are months (2026-08) or days; ``error`` is how far it may be off, one way.

    ``rows`` are those of the files it was counted from. ``remarks`` are what to know before leaning on it.
    """

    id: str
    name: Text
    value: float
    unit: Unit
    since: str | None = None
    until: str | None = None
    rows: int = 0
    files: tuple[str, ...] = ()
    how: Text
    error: float | None = None
    remarks: tuple[Text, ...] = ()

    @property
    def measured(self) -> Measured:
        """As a team.yaml keeps it."""
        name = None if not self.files else self.files[0]
        if len(self.files) > 1:
            name = f"{self.files[0]} and {len(self.files) - 1} more"
        return Measured(
            value=self.value, since=self.since, until=self.until, rows=self.rows, file=name, error=self.error
        )


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One part of a whole: a country, a channel, a weekday. ``value`` is a count or an amount, ``share`` of all."""

    id: str
    name: Text
    value: float
    share: float


class Split(msgspec.Struct, frozen=True, kw_only=True):
    """How a number falls apart, the largest part first. The period is that of the number of the same ``of``."""

    id: str
    name: Text
    of: Text
    since: str | None = None
    until: str | None = None
    unit: Unit = "number"
    parts: tuple[Part, ...]


class BadRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row that could not be read. Nothing of its cells is kept: they may hold customers."""

    line: int
    why: Text
    column: str | None = None


class FileCount(msgspec.Struct, frozen=True, kw_only=True):
    """What one file was taken for and what was in it. ``export`` is ``None`` where it was not recognised.

    ``sums`` are the totals of the file, ``left_out`` what was not counted, by reason. ``bad`` are the first bad rows of
    ``bad_rows``. Of an unknown file, ``headings`` are its columns, and ``guess`` is what each may hold.
    """

    file: str
    export: str | None = None
    name: Text | None = None
    rows: int = 0
    since: str | None = None
    until: str | None = None
    sums: Mapping[str, float] = {}
    left_out: Mapping[str, int] = {}
    bad_rows: int = 0
    bad: tuple[BadRow, ...] = ()
    notes: tuple[Text, ...] = ()
    headings: tuple[str, ...] = ()
    guess: Mapping[str, str] = {}


class MonthCount(msgspec.Struct, frozen=True, kw_only=True):
    """One whole month. Money is without VAT, in the shop's currency; what was not counted is ``None``."""

    month: str
    orders: int | None = None
    revenue: float | None = None
    refunds: float | None = None
    lines: int | None = None
    contacts: int | None = None
    ad_spend: float | None = None
    visits: float | None = None


class ShopFacts(msgspec.Struct, frozen=True, kw_only=True):
    """All that was counted. ``currency`` is that of the amounts, ``platform`` what the shop runs on, if files tell."""

    facts: tuple[CountedNumber, ...]
    splits: tuple[Split, ...] = ()
    months: tuple[MonthCount, ...] = ()
    files: tuple[FileCount, ...] = ()
    currency: str | None = None
    platform: str | None = None

    @property
    def measured(self) -> dict[str, Measured]:
        """Every number as a team.yaml keeps it, by its id."""
        return {fact.id: fact.measured for fact in self.facts}
