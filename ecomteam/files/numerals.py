"""A number while its words come in: "twee en een half", "a dozen", "3k", "8 of 100"."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any as Anything
from typing import NoReturn

import msgspec

from ecomteam.files.numbers import NoNumber
from ecomteam.files.spoken import Word

HOW = "write a number, or a range such as 10-20"
DOZEN = 12
ARTICLES = ("a", "an", "een")


class Item(msgspec.Struct, frozen=True):
    """A number, what belongs to one (times, percent, money, unit, minus) or what joins two (to, and, out of)."""

    kind: str
    value: Anything = None


def by_itself(word: Word) -> Decimal | None:
    """The number that a word is by itself."""
    if word.digits:
        return next(iter(word.digits.values()))
    found = word.uses.get("counted", word.uses.get("halves"))
    return found if isinstance(found, Decimal) else Decimal(1) if word.text in ARTICLES else None


def two_numbers() -> NoReturn:
    """Raise ``NoNumber`` for a text with two numbers where there should be one."""
    raise NoNumber(f"has two numbers in it; {HOW}")


class Numeral:
    """One number while its words come in."""

    def __init__(self) -> None:
        self.styles: dict[str, Decimal] | None = None
        self.spelt = False
        self.total = Decimal(0)
        self.few: tuple[Decimal, Decimal] | None = None
        self.times: int | None = None
        self.percent = False
        self.currency: str | None = None
        self.minus = False
        self.counted = False
        self.part = False

    @property
    def said(self) -> bool:
        return self.styles is not None

    def take(self, item: Item) -> None:
        match item.kind:
            case "number":
                self._set(dict(item.value), spelt=False)
            case "spelt" if self.few is not None and item.value == DOZEN:
                self._multiply(DOZEN)
            case "spelt":
                self._spell(item.value)
            case "half":
                self._half(item.value)
            case "few":
                self._set(_both(Decimal(1)), spelt=False)
                self.few = item.value
            case "times":
                self._multiply(item.value)
            case "percent":
                self.percent = True
            case "money":
                self._pay(item.value)
            case "minus":
                self.minus = True
            case _:
                self.counted = self.said

    def _set(self, styles: dict[str, Decimal], *, spelt: bool) -> None:
        if self.styles is not None:
            two_numbers()
        if not styles:
            raise NoNumber("is not a number; write digits, with a dot before decimals")
        self.styles, self.spelt = styles, spelt

    def _spell(self, number: Decimal) -> None:
        """``twenty five``, ``two hundred fifty``, ``three thousand two hundred``."""
        if self.styles is None:
            self._set(_both(number), spelt=True)
        elif self.spelt and self.times is not None and self.times >= 1000:
            self.total += next(iter(self.styles.values())) * self.times
            self.styles, self.times = _both(number), None
        elif self.spelt:
            run = next(iter(self.styles.values())) * (self.times or 1)
            step = 100 if run % 100 == 0 else 10
            if not 0 < number < step or run % step or run < 20:
                two_numbers()
            self.styles, self.times = _both(run + number), None
        else:
            two_numbers()

    def _half(self, part: Decimal) -> None:
        if self.styles is None:
            self._set(_both(part), spelt=False)
            self.part = True
        elif self.times is None and self.few is None and part < 1 and not self.part and self._whole():
            # "two and a half", and "3 half" for three and a half in haste
            self.styles = {style: number + part for style, number in self.styles.items()}
        else:
            two_numbers()

    def _whole(self) -> bool:
        """Whether the number so far may be whole: of "4.50, but customers pay half" the half is of something else."""
        return any(number == number.to_integral_value() for number in (self.styles or {}).values())

    def _multiply(self, times: int) -> None:
        if self.styles is None:
            self._set(_both(Decimal(1)), spelt=True)
        # "two hundred thousand", "honderd duizend"
        self.times = (self.times or 1) * times

    def _pay(self, currency: str) -> None:
        if self.currency not in (None, currency):
            raise NoNumber("has two currencies in it; write it in one")
        self.currency = currency

    def end(self) -> "End":
        styles, times = self.styles or {}, self.times
        if self.minus:
            styles = {style: -number for style, number in styles.items()}
        if self.total:
            styles, times = {style: self.total + number * (times or 1) for style, number in styles.items()}, None
        return End(styles, times, self.percent, self.currency, self.part)

    def over(self, other: "Numeral") -> "End":
        """``8 of 100``."""
        whole = next(iter((other.styles or {}).values())) * (other.times or 1)
        if not whole:
            raise NoNumber("is a part of nothing")
        styles = {style: number * (self.times or 1) / whole for style, number in (self.styles or {}).items()}
        return End(styles, None, False, None, part=True)


class End(msgspec.Struct, frozen=True):
    """One number of a phrase: as it can be read, and what stood beside it."""

    styles: Mapping[str, Decimal]
    times: int | None
    percent: bool
    currency: str | None
    # Said as a part: half, 8 of 100.
    part: bool = False

    def of(self, number: Decimal) -> "End":
        """The same of so many."""
        return msgspec.structs.replace(self, styles={style: one * number for style, one in self.styles.items()})

    def plus(self, other: "End") -> "End":
        times = (self.times or 1, other.times or 1)
        common = [style for style in self.styles if style in other.styles]
        styles = {style: self.styles[style] * times[0] + other.styles[style] * times[1] for style in common}
        return End(styles, None, self.percent or other.percent, self.currency or other.currency)


def _both(number: Decimal) -> dict[str, Decimal]:
    """A number that has no decimal sign of its own."""
    return {".": number, ",": number}
