"""Between which values a number of the catalogue lies, and what it counts: a field says it by its type."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, get_args, get_type_hints

import msgspec

from ecomteam.model.amounts import Amount

# Large enough for any shop, small enough that no sum of them loses its last digits.
MOST = 1e12


class Within(msgspec.Struct, frozen=True):
    """From ``low`` to ``high``, both allowed; with ``above`` the low end is not. ``unit`` says what is counted."""

    low: float
    high: float
    unit: str
    above: bool = False

    def holds(self, value: float) -> bool:
        """Whether it lies there; what is no number does not."""
        return (self.low < value if self.above else self.low <= value) and value <= self.high

    def __str__(self) -> str:
        start = f"above {_written(self.low)} and at most" if self.above else f"{_written(self.low)} to"
        return f"{start} {_written(self.high)}{f' ({self.unit})' if self.unit else ''}"


class NotEmpty(msgspec.Struct, frozen=True):
    """A list that means nothing without an item."""


def _written(value: float) -> str:
    return f"{value:.10g}" if abs(value) < MOST else f"{value:.0e}".replace("+", "")


Share = Annotated[float, Within(0, 1, "a share")]
Money = Annotated[float, Within(0, MOST, "an amount in its currency")]
Count = Annotated[float, Within(0, MOST, "")]
Weeks = Annotated[float, Within(0, 520, "weeks")]
Fte = Annotated[float, Within(0, 100, "FTE", above=True)]
Year = Annotated[int, Within(1900, 2200, "a year")]
Hours = Annotated[Amount, Within(0, 100_000, "hours a month")]
Shares = Annotated[Amount, Within(0, 1, "a share")]
Factors = Annotated[Amount, Within(0, MOST, "times")]
Amounts = Annotated[Amount, Within(0, MOST, "an amount of money")]


@cache
def bounds(kind: type[msgspec.Struct]) -> Mapping[str, Within]:
    """The bounds of each field of the type that has any."""
    hints = get_type_hints(kind, include_extras=True)
    return {field: within for field, hint in hints.items() if (within := bounds_of(hint)) is not None}


def bounds_of(hint: object) -> Within | None:
    """Those of a number or an amount, of the items of a tuple, or of one part of a union."""
    own = [mark for mark in getattr(hint, "__metadata__", ()) if isinstance(mark, Within)]
    inner = [within for part in get_args(hint) if (within := bounds_of(part)) is not None]
    return next(iter(own + inner), None)


@cache
def needs_one(kind: type[msgspec.Struct]) -> frozenset[str]:
    """The lists of the type that may not be empty."""
    hints = get_type_hints(kind, include_extras=True)
    return frozenset(
        field
        for field, hint in hints.items()
        if any(isinstance(mark, NotEmpty) for mark in getattr(hint, "__metadata__", ()))
    )
