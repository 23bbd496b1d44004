"""Numbers as people write them, where a dot may group thousands or start decimals."""

import re
from decimal import Decimal
from typing import Literal

import msgspec

from ecomteam.model.amounts import Span

# As text: most files have none of these, and compiling them all takes longer than reading such a file.
SPACES = r"(?<=[0-9])[ \u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))"
MONEY = r"(?i)^(?:€|eur\b|\$|usd\b)\s*|\s*(?:€|euro?s?|usd|,-)$"
GROUPED = {",": r"[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3})+", ".": r"[+-]?[1-9][0-9]{0,2}(?:\.[0-9]{3})+"}
DECIMALS = {",": r"[+-]?[0-9]+(?:,[0-9]+)?", ".": r"[+-]?[0-9]+(?:\.[0-9]+)?"}
BOTH = {",": r"[+-]?[1-9][0-9]{0,2}(?:\.[0-9]{3})+,[0-9]+", ".": r"[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3})+\.[0-9]+"}
LONGEST = 60

# A fact that may not be larger than this is a share of something, and may be written as a percentage.
LARGEST_SHARE = 1.5


class Range(msgspec.Struct, frozen=True, kw_only=True):
    """What a number may be, both ends allowed."""

    minimum: float = 0
    maximum: float = 1e12
    whole: bool = False

    def allows(self, number: float) -> bool:
        return self.minimum <= number <= self.maximum and not (self.whole and number != int(number))


Unit = Literal["money", "share", "period"]


def is_bare(text: str) -> bool:
    """Whether the text is digits only, so that nothing is lost when the number is written in their place."""
    return re.fullmatch(r"[+-]?[0-9][0-9.,\s]*", text.strip()) is not None


class NoNumber(ValueError):
    """Why a text is not one number, and what to write instead.

    ``could`` are the two numbers or ranges that it may be, ``near`` is what it most likely stands for, ``outside`` says
    that it is one, and smaller or larger than is allowed. ``with_vat`` says that VAT is in it, at ``rate`` where that
    was told, ``told_as`` in which unit it is, where another one is asked for.
    """

    def __init__(
        self,
        why: str,
        could: tuple[float | Span, ...] = (),
        near: float | Span | None = None,
        outside: bool = False,
        with_vat: bool = False,
        rate: float | None = None,
        told_as: Unit | None = None,
    ) -> None:
        super().__init__(why)
        self.told_as = told_as
        self.could = could
        self.near = near
        self.outside = outside
        self.with_vat = with_vat
        self.rate = rate


def readings(text: str) -> list[int | float]:
    """Every number that the text can stand for: ``1.000`` may be a thousand or one."""
    bare = re.sub(SPACES, "", re.sub(MONEY, "", text.strip()))
    if len(bare) > LONGEST:
        return []
    share = bare.endswith("%")
    found = styles(bare.removesuffix("%").strip()).values()
    numbers = [number / 100 if share else number for number in found]
    return list(dict.fromkeys(int(n) if n == int(n) else float(n) for n in numbers))


def styles(text: str) -> dict[str, Decimal]:
    """By the sign before decimals, what digits stand for if it is that one."""
    bare = re.sub(SPACES, "", text)
    found: dict[str, Decimal] = {}
    for decimal, group in ((".", ","), (",", ".")) if len(bare) <= LONGEST else ():
        if re.fullmatch(GROUPED[group], bare):
            found[decimal] = Decimal(bare.replace(group, ""))
        elif re.fullmatch(BOTH[decimal], bare):
            found[decimal] = Decimal(bare.replace(group, "").replace(decimal, "."))
        elif re.fullmatch(DECIMALS[decimal], bare):
            found[decimal] = Decimal(bare.replace(decimal, "."))
    return found


def read_number(text: str, allowed: Range) -> int | float:
    """The one number the text stands for. Raises ``NoNumber`` where it is none, is out of range or may be two."""
    found = readings(text)
    if not found:
        raise NoNumber("is not a number; write digits, with a dot before decimals")
    if text.rstrip().endswith("%") and allowed.maximum > LARGEST_SHARE:
        raise NoNumber("is a percentage, and this is not a share", told_as="share")
    fitting = [number for number in found if allowed.allows(number)]
    if len(fitting) > 1:
        small, large = min(fitting), max(fitting)
        raise NoNumber(f"can mean {large} or {small}; write one of these")
    if not fitting:
        raise NoNumber(out_of_range(found[0], allowed))
    return fitting[0]


def out_of_range(number: float, allowed: Range) -> str:
    """Why the number is not allowed, to follow the number itself in a sentence."""
    if number < allowed.minimum:
        return f"is too small; the least is {plain(allowed.minimum)}"
    if number > allowed.maximum:
        return f"is too large; the most is {plain(allowed.maximum)}"
    return f"is not a whole number; write {round(number)}"


def as_share(number: float, allowed: Range) -> str:
    """How to write a share that somebody told in hundredths, to follow why it is not allowed; else nothing."""
    if allowed.maximum > 1:
        return ""
    if number > LARGEST_SHARE and allowed.allows(number / 100):
        return f"; write {plain(number)}%"
    return "; a share such as 1.2% is written 0.012 or 1.2%" if allowed.maximum == 1 < number else ""


def plain(number: float) -> str:
    """The number without an exponent or needless decimals."""
    if number == int(number):
        return str(int(number))
    return f"{Decimal(repr(number)):f}"
