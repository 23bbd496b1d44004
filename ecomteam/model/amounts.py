"""Numbers that are not one number: a range that somebody told, and a low, likely and high value that we work out."""

import math
from typing import Literal

import msgspec

Truth = bool | None
# Where a number comes from; the first two are the shop's own.
NumberOrigin = Literal["told", "measured", "derived", "assumed"]
FROM_SHOP = ("told", "measured")


class Span(msgspec.Struct, frozen=True, gc=False):
    """A number that somebody knows to lie between two others, both included.

    Of "at most 50" the low end is ``open``, of "at least 300" the high one: such an end is only what arithmetic takes.
    Compared with a number a range is true where that holds for all of it, false where it holds for none of it, else
    unknown (``None``): what the engine makes of a test.
    """

    low: float
    high: float
    open: Literal["low", "high"] | None = None

    def __ge__(self, limit: float) -> Truth:
        if self.low >= limit and self.open != "low":
            return True
        return False if self.high < limit and self.open != "high" else None

    def __gt__(self, limit: float) -> Truth:
        if self.low > limit and self.open != "low":
            return True
        return False if self.high <= limit and self.open != "high" else None

    def __le__(self, limit: float) -> Truth:
        above = self > limit
        return None if above is None else not above

    def __lt__(self, limit: float) -> Truth:
        reached = self >= limit
        return None if reached is None else not reached


class Amount(msgspec.Struct, frozen=True, gc=False):
    """Low, likely and high: in this order, never below zero unless said so."""

    low: float
    likely: float
    high: float

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(self.low + other.low, self.likely + other.likely, self.high + other.high)

    def times(self, other: "Amount | float") -> "Amount":
        """Low by low and high by high: both are taken to err in the same direction."""
        if isinstance(other, Amount):
            return Amount(self.low * other.low, self.likely * other.likely, self.high * other.high)
        return Amount(self.low * other, self.likely * other, self.high * other)

    def over(self, other: "Amount") -> "Amount":
        """Low by high and high by low: the widest that the quotient can be."""
        return Amount(self.low / other.high, self.likely / other.likely, self.high / other.low)

    def product(self, other: "Amount") -> "Amount":
        """Of two that err on their own: their distances add as the root of squares, as factors (in logarithms).

        A number that is known exactly leaves the other's range as it is. So the range of many estimates in a row is not
        that in which all of them are off by the most in one direction.
        """
        plain = Amount(self.low * other.low, self.likely * other.likely, self.high * other.high)
        if self.low == self.high or other.low == other.high:
            return plain
        if plain.likely <= 0:
            return Amount(plain.low, plain.likely, max(self.high * other.likely, self.likely * other.high))
        above = math.hypot(math.log(self.high / self.likely), math.log(other.high / other.likely))
        if plain.low <= 0:
            return Amount(plain.low, plain.likely, plain.likely * math.exp(above))
        below = math.hypot(math.log(self.likely / self.low), math.log(other.likely / other.low))
        return Amount(plain.likely * math.exp(-below), plain.likely, plain.likely * math.exp(above))

    def quotient(self, other: "Amount") -> "Amount":
        """The same of a division."""
        if self.exact or other.exact:
            return self.over(other)
        return self.product(Amount(1 / other.high, 1 / other.likely, 1 / other.low))

    def rest(self) -> "Amount":
        """What is left of one whole beside a share."""
        return Amount(max(0.0, 1 - self.high), max(0.0, 1 - self.likely), max(0.0, 1 - self.low))

    @property
    def exact(self) -> bool:
        return self.low == self.high

    def band(self, above: float, to: float | None) -> "Amount":
        """The part of each that lies between two limits, as with a tax."""
        low, likely, high = self.low, self.likely, self.high
        if to is not None:
            low, likely, high = min(low, to), min(likely, to), min(high, to)
        return Amount(max(0.0, low - above), max(0.0, likely - above), max(0.0, high - above))


NOTHING = Amount(0.0, 0.0, 0.0)


def tens(amount: float) -> float:
    """Money a month to tens, or to units where it is little: finer would claim more than the figures carry."""
    return float(round(amount / 10) * 10) if abs(amount) >= 100 else float(round(amount))


def figures(value: float, count: int = 2) -> float:
    """So many figures that count: closer would claim more than the model carries."""
    if value <= 0:
        return 0.0
    power = 10 ** max(0, len(str(int(value))) - count)
    return float(round(value / power) * power)


def percents(share: float) -> float:
    """A share to whole percents, halves up, as whoever redoes it on paper does."""
    return math.floor(round(share * 100, 6) + 0.5) / 100


def point(value: float) -> Amount:
    """A number that is known exactly."""
    return Amount(value, value, value)


def amount_of(value: float | Span) -> Amount:
    """A number or range that was told, as low, likely and high; likely is the middle, or the only end that was told."""
    if isinstance(value, Span):
        if value.open is not None:
            return Amount(value.low, value.high if value.open == "low" else value.low, value.high)
        return Amount(value.low, (value.low + value.high) / 2, value.high)
    return point(float(value))
