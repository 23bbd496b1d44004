"""Goals with a number as owners say them: "45 hours", "600 orders by summer", "€ 3,000 a month for me", "quitte"."""

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Literal

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.spoken import plainly
from ecomteam.files.told import any_of
from ecomteam.files.values import FactReader, Number
from ecomteam.model.amounts import Span
from ecomteam.model.targets import HOURS, INCOME, NEW, ORDERS, PROFIT, REDONE, REPLY, REVENUE, TARGET_KIND, WAIT
from ecomteam.model.team import Target

AMOUNT = re.compile(r"[€$£]?\s?[0-9][0-9.,]*\s?(?:k\b|m\b|mln\b|%)?")
MONEY = r"[€$£]|[0-9]\s?k\b"
LETTERS = 3
OF_MONEY = (REVENUE, INCOME)
# Of these as much is told of today: only what says so is a goal.
OF_WORK = (REPLY, WAIT, REDONE, NEW)
HOURS_A_DAY = 24


def _word(*kinds: str) -> str:
    said = vocabulary().wanted
    return any_of(*(said[kind] for kind in kinds))


@cache
def between() -> re.Pattern[str]:
    """What stands between the things that are wanted; a comma inside a number is none of them."""
    return re.compile(rf"\s*(?:(?<![0-9]),|,(?![0-9])|;|(?<=[\w€%]{{3}})\.\s|\b{_word('joints')}\b)\s*", re.IGNORECASE)


@cache
def _every() -> re.Pattern[str]:
    """For which time it is told: "120k a year"."""
    periods = vocabulary().periods
    times = any_of(*(periods[each] for each in ("day", "week", "month", "year")))
    return re.compile(rf"(?:\b{_word('every')}|/)\s*{times}\b")


@cache
def _wish() -> re.Pattern[str]:
    """An amount that somebody wants and does not say of what."""
    return re.compile(rf"\b{_word('wish')}\b")


@cache
def _goal() -> re.Pattern[str]:
    """That a number of the work is one to come to."""
    return re.compile(rf"\b{_word('wish', 'goal')}\b")


@cache
def _monthly() -> re.Pattern[str]:
    return re.compile(rf"{MONEY}|(?:\b{_word('every')}|/)\s*{any_of(vocabulary().periods['month'])}\b")


@cache
def _even() -> re.Pattern[str]:
    return re.compile(rf"\b{_word('break_even')}\b")


@cache
def _of() -> Mapping[str, re.Pattern[str]]:
    """What a number is of, the surest first. Hours within which something has to be done are nobody's week."""
    periods = vocabulary().periods
    days, weeks, months = (any_of(periods[each]) for each in ("day", "week", "month"))
    in_days = rf"(?:{days}|{any_of(periods['workday'])}|{any_of(periods['hour'])})"
    profit, within = _word("profit"), rf"\b(?:{_word('within')}\b|{_word('within_begins')}\w*\b)"
    return {
        REPLY: re.compile(rf"^(?=.*\b{_word('answers')}\b).*\b{in_days}\b"),
        WAIT: re.compile(rf"^(?=.*\b{_word('waits')}\b).*\b{weeks}\b"),
        REDONE: re.compile(rf"%.*\b{_word('redone')}\b"),
        NEW: re.compile(
            rf"\b{_word('new')}\b.*\b{_word('products')}\b|\b{_word('products')}\b.*\b{_word('every')}\s(?:{months}|{weeks})\b"
        ),
        PROFIT: re.compile(rf"%.*\b{profit}\b|\b{profit}\b.*%"),
        INCOME: re.compile(rf"\b{_word('income')}\b"),
        ORDERS: re.compile(rf"\b{_word('orders')}\b"),
        REVENUE: re.compile(rf"\b{_word('revenue')}\b"),
        # What an hour costs is no week either.
        HOURS: re.compile(
            rf"^(?!.*{within})(?!.*(?:\b{any_of(vocabulary().per)}\s+|/\s*){_word('hours')}\b).*\b{_word('hours')}\b"
        ),
    }


@cache
def _until() -> re.Pattern[str]:
    which = rf"(?:{_word('which')}\s+)*"
    return re.compile(
        rf"\b{_word('by')}\s+{which}(?:{_word('end_of')}\s+)?{which}"
        r"(?:(?P<day>20[0-9]{2}-[0-9]{2}(?:-[0-9]{2})?)|(?P<month>[a-z]+)(?:\s+(?P<year>20[0-9]{2}))?)"
    )


@cache
def _months() -> Mapping[str, int]:
    """By its first letters, in English and Dutch; a season is told by its first month."""
    rows = vocabulary().months.items()
    return {word: int(month) for month, words in rows for word in (*words.en, *words.nl)}


def wanted(
    line: str, facts: FactReader, today: str, which: Callable[[str, Mapping[str, float]], str | None] | None = None
) -> tuple[dict[str, Target], str]:
    """The targets that a line tells, by what they are of, and the rest of the line. Raises ``WrongValue``.

    ``which`` asks of what an amount is, of which that was not told.
    """
    found: dict[str, Target] = {}
    rest: list[str] = []
    parts = between().split(line.strip().rstrip("."))
    for part in parts:
        target = _target(part, facts, today, which)
        if target is None:
            rest.append(part)
        elif isinstance(target, str):
            continue
        else:
            found[target[0]] = target[1]
    return (found, ", ".join(filter(None, rest))) if found or len(rest) < len(parts) else ({}, line)


def item_named(said: str) -> str | None:
    """Of what a number is, where that is told."""
    return next((item for item, pattern in _of().items() if pattern.search(plainly(said))), None)


def _target(
    part: str, facts: FactReader, today: str, which: Callable[[str, Mapping[str, float]], str | None] | None
) -> tuple[str, Target] | Literal["open"] | None:
    """What is wanted in a part; ``open`` where it stays open of what an amount is."""
    said = plainly(part)
    by = _by(said, today)
    if _even().search(said):
        return INCOME, Target(to=0, by=by)
    without = _until().sub(" ", said) if by is not None else said
    item = item_named(without)
    item = None if item in OF_WORK and not _goal().search(without) else item
    amount = AMOUNT.search(without)
    if amount is None:
        return None
    if item is None and which is not None and _wish().search(without) and _monthly().search(without):
        could = OF_MONEY if re.search(MONEY, without) else (ORDERS, *OF_MONEY)
        item = which(part, {one: _end(_read(one, amount[0], without, facts)) for one in could})
        if item is None:
            return "open"
    if item is None:
        return None
    if item == REPLY:
        return item, Target(to=_days(amount[0], without), by=by)
    return item, Target(to=_end(_read(item, amount[0], without, facts)), by=by)


def _days(amount: str, said: str) -> float:
    """Within how many days an answer is to come; hours are those of a clock, so a day has twenty-four."""
    number = float(re.sub(r"[^0-9.]", "", amount.replace(",", ".")).rstrip(".") or 1)
    in_hours = re.search(rf"\b{any_of(vocabulary().periods['hour'])}\b", said) is not None
    return max(1.0, round(number / HOURS_A_DAY)) if in_hours else number


def _read(item: str, amount: str, said: str, facts: FactReader) -> Number:
    """An amount of that, for the time that is told with it."""
    field = TARGET_KIND[item].field
    every = _every().search(said) if field.per is not None else None
    return facts.number(field, f"{amount.strip().rstrip('.,')} {every[0] if every else ''}".strip(), ranges=False)


def _end(read: Number) -> float:
    return read.high if isinstance(read, Span) else read


def _by(said: str, today: str) -> str | None:
    """The month that is meant, of a season its first; without a year the next that comes."""
    for match in _until().finditer(said):
        if match["day"]:
            return match["day"]
        word = match["month"]
        months = _months()
        month = months.get(word, months.get(word[:LETTERS]) if len(word) >= LETTERS else None)
        if month is not None:
            year = int(match["year"] or today[:4])
            later = not match["year"] and f"{year}-{month:02}" <= today[:7]
            return f"{year + later}-{month:02}"
    return None
