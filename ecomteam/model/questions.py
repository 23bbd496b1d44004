"""Questions: which facts of a shop there are, and how each is asked."""

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Annotated, Literal

import msgspec

from ecomteam.model.bounds import MOST, Within
from ecomteam.model.conditions import ALWAYS, Condition
from ecomteam.model.references import FactId
from ecomteam.model.roles import Aliases
from ecomteam.model.text import Cited, Text

# A working day is one of a desk that is manned five days a week.
Period = Literal["hour", "workday", "day", "week", "month", "quarter", "year"]
# How many there are in a month. A working day is what a desk counts, a day what a web shop does.
PERIODS: Mapping[str, Decimal] = MappingProxyType(
    {
        "hour": Decimal(0),
        "workday": Decimal(260) / 12,
        "day": Decimal(365) / 12,
        "week": Decimal(52) / 12,
        "month": Decimal(1),
        "quarter": Decimal(1) / 3,
        "year": Decimal(1) / 12,
    }
)

# Of a month. Nobody else says how many there are.
WORKDAYS = float(PERIODS["workday"])


class Option(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One ``rare`` is so seldom the answer of who did not tell it that advice tries no such answer."""

    id: str
    name: Text
    aliases: Aliases = Aliases()
    help: Text | None = None
    rare: bool = False


class Implied(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The answer that other answers leave no choice about: who has departments has a company around the shop."""

    value: bool | float | str
    when: Condition


class Question(Cited, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The fact of the same id. ``options`` of a set may come from the catalogue (symptoms, goals).

    Numbers lie between ``minimum`` and ``maximum``, both allowed. ``fixed`` facts are none the owner can change soon
    (the country, the business model): what-if advice holds them. ``asked`` is false for facts that only a file gives.

    Options ``in_order`` follow one another, the first after the last: "november to january" are three months.

    ``money`` is an amount in the shop's currency. ``days`` says what "a day" is of it: one of the calendar, one of a
    desk that is manned (``working``), or either, as consumers order on any day and firms do not (``of_customers``).
    Where ``seasonal`` is not false, what is told for a year comes with the orders, most of it in the busy months.
    ``per`` is the period that a number is for; what may be told as a
    share, or is one, is one ``of`` another number. ``grows`` marks what grows with the shop. ``usual`` is what work is
    counted with where nobody told it; rules never read it. Where ``when`` is false, nobody is asked. Where nobody
    answered, the first of ``implied`` that holds does. Answers outside ``odd_below`` and ``odd_above`` are asked twice,
    and believed. ``aliases`` are what people call it in a file: a key of that name is still wrong, and leads to this
    one.
    """

    id: str
    kind: Literal["yes_no", "choice", "number", "set", "text"]
    name: Text
    aliases: Aliases = Aliases()
    ask: Text
    help: Text
    options: tuple[Option, ...] = ()
    in_order: bool = False
    options_from: Literal["symptoms", "goals", "leanings", "currencies"] | None = None
    minimum: Annotated[float, Within(-MOST, MOST, "its unit")] = 0.0
    maximum: Annotated[float, Within(-MOST, MOST, "its unit")] = 1e12
    whole: bool = True
    unit: Text | None = None
    fixed: bool = False
    asked: bool = True
    when: Condition = ALWAYS
    money: bool = False
    per: Period | None = None
    days: Literal["calendar", "working", "of_customers"] = "calendar"
    seasonal: Condition | None = None
    of: FactId | None = None
    grows: bool = False
    usual: bool | float | str | None = None
    implied: tuple[Implied, ...] = ()
    odd_below: float | None = None
    odd_above: float | None = None

    @property
    def is_share(self) -> bool:
        """Whether the number is a part of something, between 0 and 1; it reads best as a percentage."""
        return self.kind == "number" and not self.whole and self.maximum <= 1

    @property
    def of_one(self) -> bool:
        """Whether it is what one of something costs or brings in, such as an order."""
        return self.money and self.per is None and not self.whole

    @property
    def is_average(self) -> bool:
        """Whether it is counted in whole ones over a period: an average of it may lie between two of them."""
        return self.kind == "number" and self.whole and self.per is not None and not self.money
