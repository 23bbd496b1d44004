"""Goals with a number as owners say them: "45 hours", "600 orders by summer", "€ 3,000 a month for me", "quitte"."""

import re
from collections.abc import Callable, Mapping
from typing import Literal

from ecomteam.files.spoken import plainly
from ecomteam.files.values import FactReader, Number
from ecomteam.model.amounts import Span
from ecomteam.model.targets import HOURS, INCOME, ORDERS, PROFIT, REVENUE, TARGET_KIND
from ecomteam.model.team import Target

# Between what is wanted; a comma inside a number is none of them.
BETWEEN = re.compile(r"\s*(?:(?<![0-9]),|,(?![0-9])|;|(?<=[\w€%]{3})\.\s|\band\b|\ben\b)\s*")
AMOUNT = re.compile(r"[€$£]?\s?[0-9][0-9.,]*\s?(?:k\b|m\b|mln\b|%)?")
# For which time it is told: "120k a year".
EVERY = re.compile(r"\b(?:a|per|every|each|elke?|ieder|iedere|/)\s*(?:day|dag|week|wk|month|maand|mnd|year|jaar|yr)\b")
# An amount that somebody wants and does not say of what.
WISH = re.compile(
    r"\b(?:wants?|wanna|wish|aim|goal|target|get to|reach|hit|like to|wil|willen|doel|halen|komen|naar)\b"
)
MONTHLY = re.compile(r"[€$£]|[0-9]\s?k\b|\b(?:a|per|/)\s*(?:month|maand|mnd)\b")
BREAK_EVEN = re.compile(r"break[- ]?even|\bquitte\b|\buit de kosten\b|\bkostendekkend\b")
# What a number is of, the surest first. Hours within which something has to be done are nobody's week.
OF: Mapping[str, re.Pattern[str]] = {
    PROFIT: re.compile(r"%.*\b(?:profit|winst|winstmarge|ebitda)\b|\b(?:profit|winst|winstmarge|ebitda)\b.*%"),
    INCOME: re.compile(
        r"\bfor (?:me|myself|us|ourselves)\b|\bvoor (?:mij|me|mezelf|mijzelf|ons|onszelf)\b"
        r"|\b(?:income|salary|inkomen|salaris)\b"
    ),
    ORDERS: re.compile(r"\b(?:orders?|bestellingen)\b"),
    REVENUE: re.compile(r"\b(?:revenue|turnover|omzet)\b"),
    HOURS: re.compile(
        r"^(?!.*\b(?:within|binnen|reply|answers?|antwoord\w*|deliver\w*|lever\w*)\b).*\b(?:hours?|uur|uren)\b"
    ),
}
BY = re.compile(
    r"\b(?:by|before|in|tegen|voor|vanaf|from)\s+(?:the\s+|de\s+|het\s+)?(?:(?:end of|eind(?:e)?(?: van)?)\s+)?"
    r"(?:the\s+|de\s+|het\s+|this\s+|deze\s+|next\s+|volgende\s+)?"
    r"(?:(?P<day>20[0-9]{2}-[0-9]{2}(?:-[0-9]{2})?)|(?P<month>[a-z]+)(?:\s+(?P<year>20[0-9]{2}))?)"
)
# By its first letters, in English and Dutch; a season is told by its first month.
MONTHS: Mapping[str, int] = {
    **dict.fromkeys(("jan",), 1),
    **dict.fromkeys(("feb",), 2),
    **dict.fromkeys(("mar", "mrt", "maa", "spring", "lente", "voorjaar"), 3),
    **dict.fromkeys(("apr",), 4),
    **dict.fromkeys(("may", "mei"), 5),
    **dict.fromkeys(("jun", "summer", "zomer"), 6),
    **dict.fromkeys(("jul",), 7),
    **dict.fromkeys(("aug",), 8),
    **dict.fromkeys(("sep", "autumn", "herfst", "najaar"), 9),
    **dict.fromkeys(("oct", "okt"), 10),
    **dict.fromkeys(("nov",), 11),
    **dict.fromkeys(("dec", "winter", "christmas", "kerst", "year", "jaar"), 12),
}
LETTERS = 3
OF_MONEY = (REVENUE, INCOME)


def wanted(
    line: str, facts: FactReader, today: str, which: Callable[[str, Mapping[str, float]], str | None] | None = None
) -> tuple[dict[str, Target], str]:
    """The targets that a line tells, by what they are of, and the rest of the line. Raises ``WrongValue``.

    ``which`` asks of what an amount is, of which that was not told.
    """
    found: dict[str, Target] = {}
    rest: list[str] = []
    parts = BETWEEN.split(line.strip().rstrip("."))
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
    return next((item for item, pattern in OF.items() if pattern.search(plainly(said))), None)


def _target(
    part: str, facts: FactReader, today: str, which: Callable[[str, Mapping[str, float]], str | None] | None
) -> tuple[str, Target] | Literal["open"] | None:
    """What is wanted in a part; ``open`` where it stays open of what an amount is."""
    said = plainly(part)
    by = _by(said, today)
    if BREAK_EVEN.search(said):
        return INCOME, Target(to=0, by=by)
    without = BY.sub(" ", said) if by is not None else said
    item = item_named(without)
    amount = AMOUNT.search(without)
    if amount is None:
        return None
    if item is None and which is not None and WISH.search(without) and MONTHLY.search(without):
        could = OF_MONEY if re.search(r"[€$£]|[0-9]\s?k\b", without) else (ORDERS, *OF_MONEY)
        item = which(part, {one: _end(_read(one, amount[0], without, facts)) for one in could})
        if item is None:
            return "open"
    if item is None:
        return None
    return item, Target(to=_end(_read(item, amount[0], without, facts)), by=by)


def _read(item: str, amount: str, said: str, facts: FactReader) -> Number:
    """An amount of that, for the time that is told with it."""
    field = TARGET_KIND[item].field
    every = EVERY.search(said) if field.per is not None else None
    return facts.number(field, f"{amount.strip().rstrip('.,')} {every[0] if every else ''}".strip(), ranges=False)


def _end(read: Number) -> float:
    return read.high if isinstance(read, Span) else read


def _by(said: str, today: str) -> str | None:
    """The month that is meant, of a season its first; without a year the next that comes."""
    for match in BY.finditer(said):
        if match["day"]:
            return match["day"]
        word = match["month"]
        month = MONTHS.get(word, MONTHS.get(word[:LETTERS]) if len(word) >= LETTERS else None)
        if month is not None:
            year = int(match["year"] or today[:4])
            later = not match["year"] and f"{year}-{month:02}" <= today[:7]
            return f"{year + later}-{month:02}"
    return None
