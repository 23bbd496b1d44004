"""What a number is in the terms of its question: its period, its currency, a share, and whole where that is asked."""

import math
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from ecomteam.files.meaning import Meaning
from ecomteam.files.numbers import NoNumber, Range, out_of_range, plain
from ecomteam.files.numerals import HOW, End
from ecomteam.model.amounts import Span
from ecomteam.model.questions import PERIODS

# From here on an average that was converted is shown as whole ones; below, its decimals count: 6 a week are 1.2 a day.
ROUNDED_FROM = 10
# Beyond what any question allows; a number with more digits than Decimal holds cannot be rounded to its fourth.
FAR = Decimal(10) ** 18
# An answer may be given with cents where whole amounts are meant.
CENTS_FROM = 100
USUAL_DAYS = 5
# From where a bare number is one of a hundred, and below where it is a share; hardly any shop sells to one visitor in
# ten, so that 0.5 is half a percent.
SHARES: Mapping[str, tuple[Decimal, Decimal]] = {"conversion_rate": (Decimal("0.1"), Decimal("0.2"))}


def currency_meant(sign: str, meant: Meaning) -> str | None:
    """The currency that a sign stands for: the shop's own where it is written so, else the only one."""
    if sign not in ("€", "$", "£", "us$") and sign not in meant.symbols:
        return None
    if not meant.money:
        raise NoNumber("is an amount of money, and this is not", told_as="money")
    bare = "$" if sign == "us$" else sign
    known = meant.symbols.get(sign) or meant.symbols.get(bare, ())
    own = next((one for one, codes in meant.symbols.items() if meant.currency in codes and one.endswith(sign)), None)
    # A dollar in Australia is an Australian one; "USD" and "us$" are not.
    if own is not None and sign not in ("us$", "usd"):
        return meant.currency
    if len(known) != 1:
        names = f"can be {' or '.join(known)}" if known else "is of no currency that the catalogue has"
        raise NoNumber(f'has the sign "{sign}", which {names}; write its code, such as EUR')
    return known[0]


def factor_to(period: str | None, meant: Meaning) -> Decimal | None:
    """What to multiply by; ``None`` where the number is meant as it is."""
    if period is None or period == meant.per or (period == "day" and meant.per == "workday"):
        return None
    if meant.per is None or period == "hour":
        raise NoNumber(f"is for each {period}, and this is not", told_as="period")
    if meant.per == "week" and period == "workday":
        return Decimal(USUAL_DAYS)
    told = "workday" if period == "day" and meant.working else period
    return PERIODS[told] / PERIODS[meant.per]


def candidates(low: End, high: End | None, factor: Decimal | None, meant: Meaning) -> Iterable[tuple[Decimal, Decimal]]:
    """Every reading in the terms of the question; both ends of a range are written in one style."""
    ends = [low] if high is None else [low, high]
    percent = any(end.percent for end in ends)
    currency = ends[-1].currency or ends[0].currency
    if {end.currency for end in ends} - {None, currency}:
        raise NoNumber("has two currencies in it; write it in one")
    scale = (Decimal(1) if factor is None else factor) / (100 if percent else 1)
    if currency not in (None, meant.currency):
        scale *= Decimal(repr(meant.rates.get(meant.currency, 1.0))) / Decimal(repr(meant.rates[str(currency)]))
    converted = factor is not None or currency not in (None, meant.currency)
    common = [style for style in low.styles if all(style in end.styles for end in ends)]
    read = {style: _multiplied([end.styles[style] for end in ends], ends) for style in common}
    own = {"en": ".", "nl": ","}.get(meant.lang or "")
    if own in read and not any(end.times for end in ends) and read[own] == max(read.values(), key=_size):
        # A Dutch owner writes 1.000 for a thousand, an English one 1,000.
        read = {own: read[own]}
    typed = list(read.values())
    if meant.allowed.whole:
        # Of 1.500 and 1,500 only one is a whole number.
        typed = [numbers for numbers in typed if all(number == int(number) for number in numbers)] or typed
        if not any(end.times for end in ends):
            # Nobody writes 40.000 for forty.
            typed = sorted(typed, key=_size)[-1:]
    bare = meant.is_share and meant.lang is not None and not percent and not any(end.part for end in ends)
    for numbers in typed:
        for unit in _units(numbers[-1], meant.fact) if bare else (1,):
            for told in (numbers, *_of_one_size(numbers, ends)):
                scaled = [number * scale / unit for number in told]
                yield _kept(scaled[0], scaled[-1], meant, converted=converted or unit != 1)


def _of_one_size(numbers: list[Decimal], ends: Sequence[End]) -> Iterable[list[Decimal]]:
    """A range of which only the end is told in full, as it may be meant: "3-400"."""
    low, high = numbers[0], numbers[-1]
    if any(end.times or end.percent or end.part for end in ends) or not 0 < low < 10 or high < 100:
        return
    size = Decimal(10) ** high.adjusted()
    if high % size == 0 and low < high / size:
        yield [low * size, high]


def _size(numbers: Sequence[Decimal]) -> list[Decimal]:
    """A loss of 2,000 is more than one of 2."""
    return [abs(number) for number in numbers]


def _units(number: Decimal, fact: str) -> Sequence[int]:
    """Of how many a bare number may be: 2 are two of a hundred, 0.4 is a share, and some may be either."""
    share, hundred = SHARES.get(fact, (Decimal(1), Decimal(1)))
    return (*((1,) if number < hundred else ()), *((100,) if number >= share else ()))


def _multiplied(numbers: list[Decimal], ends: list[End]) -> list[Decimal]:
    low, high = ends[0], ends[-1]
    found = [number * (end.times or 1) for number, end in zip(numbers, ends, strict=True)]
    # "3-4k" are three to four thousand; "500-1k" are not five hundred thousand.
    if low.times is None and high.times and numbers[0] < numbers[-1]:
        found[0] = numbers[0] * high.times
    # "A thousand or two" are not two.
    elif high.times is None and low.times and numbers[-1] < found[0]:
        found[-1] = numbers[-1] * low.times
    return found


def _kept(low: Decimal, high: Decimal, meant: Meaning, *, converted: bool) -> tuple[Decimal, Decimal]:
    """What was converted, to what somebody would write; where whole numbers are meant, whole."""
    if max(low, high) >= FAR:
        return low, high
    if meant.averaged and meant.allowed.whole and not converted:
        return low, high
    if meant.allowed.whole and converted:
        return around(low, high) if low < high or not meant.averaged else (_average(low, meant), _average(high, meant))
    if (meant.lang is not None or meant.money) and meant.allowed.whole and low >= CENTS_FROM:
        return Decimal(round(low)), Decimal(round(high))
    return (round(low, 4), round(high, 4)) if converted else (low, high)


def around(low: Decimal, high: Decimal) -> tuple[Decimal, Decimal]:
    """The whole numbers that a range lies between; of many, the nearest."""
    low, high = round(low, 6), round(high, 6)
    return (
        Decimal(round(low) if abs(low) >= ROUNDED_FROM else math.floor(low)),
        Decimal(round(high) if abs(high) >= ROUNDED_FROM else math.ceil(high)),
    )


def _average(number: Decimal, meant: Meaning) -> Decimal:
    """As somebody would tell it: to two decimals, of many the nearest whole one.

    Of what is counted by the day the decimals stay, or a number told for a month comes back as another.
    """
    by_day = meant.per in ("day", "workday")
    return Decimal(round(number)) if number >= ROUNDED_FROM and not by_day else round(number, 2)


def only_one(found: list[tuple[Decimal, Decimal]], meant: Meaning) -> int | float | Span:
    """The one reading that is allowed. Raises ``NoNumber`` where there is none, or more than one."""
    allowed = meant.range
    read = [_value(numbers, allowed) for numbers in found]
    fitting = [value for value in dict.fromkeys(read) if not isinstance(value, str)]
    if len(fitting) > 1:
        first, second = sorted(fitting, key=lambda value: value.high if isinstance(value, Span) else value)[:2]
        raise NoNumber(f"can mean {shown(second)} or {shown(first)}; write one of these", (first, second))
    if not fitting:
        near = _mended(found, allowed)
        raise NoNumber(
            str(read[0]) if read else f"is not a number; {HOW}", near=near, outside=bool(read) and near is None
        )
    value = fitting[0]
    if isinstance(value, Span) and not meant.ranges:
        raise NoNumber("is a range; write one number")
    return value


def _mended(found: list[tuple[Decimal, Decimal]], allowed: Range) -> int | float | Span | None:
    """What is allowed beside it: a range the right way round, a whole number."""
    if len(found) != 1:
        return None
    low, high = sorted(found[0])
    value = _value((Decimal(round(low)), Decimal(round(high))) if allowed.whole else (low, high), allowed)
    return None if isinstance(value, str) else value


def _value(numbers: tuple[Decimal, Decimal], allowed: Range) -> int | float | Span | str:
    """The number or range, or why it is not allowed."""
    low, high = numbers
    if low > high:
        return f"runs from large to small; write {plain(float(high))}-{plain(float(low))}"
    for number in (low, high):
        if not allowed.allows(number_of(number)):
            return out_of_range(number_of(number), allowed)
    return number_of(low) if low == high else Span(number_of(low), number_of(high))


def number_of(number: Decimal) -> int | float:
    """As Python has it: whole numbers as ``int``."""
    return int(number) if number == int(number) else float(number)


def shown(value: float | Span) -> str:
    """As somebody would write it."""
    return f"{plain(value.low)}-{plain(value.high)}" if isinstance(value, Span) else plain(value)
