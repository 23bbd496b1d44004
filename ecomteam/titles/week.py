"""How much of a week somebody works and what that costs, as told of people: "2 uur per dag", "£12/h", "2000 bruto"."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from ecomteam.files.numbers import styles
from ecomteam.files.spoken import MONEY_MARK, plainly
from ecomteam.model.roles import Aliases
from ecomteam.model.vocabulary import Vocabulary
from ecomteam.titles.sentences import any_word, pattern_of

DAYS_A_WEEK = 5
WEEKS_A_MONTH = 52 / 12
# A bare number a week above this is money.
MOST_HOURS = 80
# A bare number from here on is what somebody costs in a month.
LEAST_PAY = 100
HOURS_OF_EVENING = 3
MONTHS = {"month": 1.0, "year": 1 / 12, "quarter": 1 / 3, "week": WEEKS_A_MONTH, "day": 365 / 12}
EACH_WITH = r"(?:\s*(?:a|an|per|p|each|every|in the|in de|op de|/)\s*(?P<per>{units})(?!\w))"
AMOUNT = r"(?P<n>[0-9]+(?:[.,][0-9]+)*)\s?(?P<k>k\b)?"
# In front of or behind an amount, where VAT is said to be on it or off it.
WITH_TAX = (
    r"\s*(?:\+|(?:excl?|ex|incl?|inc|plus|and|en|zonder|met|before|after)\b\.?)?\s*(?:the |de )?(?:btw|vat|tax)\b"
)


class Week(NamedTuple):
    """What is left of a text, the part of a full-time week, hours a week, and whether these are of all together."""

    left: str
    fte: float | None
    hours: float | None
    shared: bool


class Cost(NamedTuple):
    """What is left of a text, and an amount with the period or the thing that it is for."""

    left: str
    amount: float | None
    per: str | None


class TimesAndCosts:
    """Reads hours and costs in plain text."""

    def __init__(self, words: Vocabulary, number: str, many: Callable[[str], float], together: re.Pattern[str]) -> None:
        self._many = many
        self._together = together
        periods = {name: words.periods[name] for name in ("day", "week", "month", "quarter", "year", "hour")}
        self._per = _by_word({**periods, "order": words.people["order"]})
        self._times = _times(words, number, periods)
        self._costs = _costs(words, {**periods, "order": words.people["order"]})
        week = any_word([words.periods["week"]], plain=True)
        hours = rf"(?:{pattern_of(words.people, 'hours', plain=True)}\b|(?<=[0-9])\s?[hu]\b)"
        per_week = rf"(?:{EACH_WITH.format(units=week)})?"
        turns = rf"(?P<turns>{number})\s?{pattern_of(words.people, 'turns', plain=True)}{per_week}"
        self._turns = re.compile(rf"\b{turns}\s+(?P<n>{number})\s*{hours}")
        self._pay = re.compile(rf"\b{pattern_of(words.people, 'of_pay', plain=True)}\b")
        self._tax = re.compile(WITH_TAX)
        per, each = (pattern_of(words.thinking, kind, plain=True) for kind in ("per", "each"))
        self._of_each = re.compile(rf"\s*(?:(?:\b{per}\s+|/\s*)[a-z]{{3,}}|\b{each}\b)")

    def _multiplied(self, found: re.Match[str]) -> str:
        """So many times so many hours: "2x per week 4 uur"."""
        hours = self._many(found["turns"]) * self._many(found["n"])
        return f"{hours:g}{found[0][found.end('n') - found.start() :]}"

    def costs(self, text: str) -> Cost:
        for pattern in self._costs:
            match = pattern.search(text)
            if match is not None:
                amount = amount_of(match["n"], match.groupdict().get("k"))
                per = self._per.get((match.groupdict().get("per") or "month").strip(), "month")
                if per == "week" and not match.groupdict().get("sign") and amount <= MOST_HOURS:
                    continue
                return Cost(self._without_tax(text[: match.start()], text[match.end() :]), amount, per)
        return Cost(text, None, None)

    def _without_tax(self, before: str, behind: str) -> str:
        """Without what is said of VAT at an amount, which is nobody's work."""
        tax = self._tax.match(behind)
        return f"{before} {behind[tax.end() :] if tax else behind}"

    def bare_cost(self, text: str) -> tuple[str, float | None]:
        """A number too large for hours that stands by itself is a cost of a month: "Emma ks 20u 900"."""
        found = re.search(r"(?<![\w.,])(?P<n>[0-9]{3,5})(?![\w.,])", text)
        if found is None or int(found["n"]) < LEAST_PAY or self._of_each.match(text, found.end()):
            # "120 per ride" is no pay of a month.
            return text, None
        left = f"{text[: found.start()]} {text[found.end() :]}"
        return self._pay.sub(" ", left), float(found["n"])

    def times(self, text: str) -> Week:
        text = self._turns.sub(self._multiplied, text)
        shared = self._together.search(text) is not None
        days = hours = fte = by_day = None
        left = text
        for unit, pattern in self._times:
            match = pattern.search(left)
            if match is None:
                continue
            low = self._many(match["n"])
            high = self._many(match["m"]) if match["m"] else low
            value = (low + high) / 2
            per = self._per.get((match.groupdict().get("per") or "").strip(), "week")
            left = f"{left[: match.start()]} {left[match.end() :]}"
            if unit == "fte":
                fte = value
            elif unit == "by_day":
                by_day = value
            elif unit in ("hours", "evenings"):
                value = value * HOURS_OF_EVENING if unit == "evenings" else value
                hours = (value / WEEKS_A_MONTH if per == "month" else value) + (hours or 0 if unit == "evenings" else 0)
            elif unit == "half":
                days = value / 2
            else:
                days = value / WEEKS_A_MONTH if per == "month" else value
        if by_day is not None:
            hours, days = by_day * (days if days is not None else DAYS_A_WEEK), None
        if hours is None and days is not None:
            fte = round(days / DAYS_A_WEEK, 4)
        return Week(left, fte, None if hours is None else round(hours, 2), shared)


def _by_word(periods: Mapping[str, Aliases]) -> dict[str, str]:
    return {plainly(word): name for name, aliases in periods.items() for word in (*aliases.en, *aliases.nl)}


def _times(words: Vocabulary, number: str, periods: Mapping[str, Aliases]) -> list[tuple[str, re.Pattern[str]]]:
    """How hours of a week are told, what is longest first."""
    said = words.people
    more = rf"(?:\s*(?:-|to|tot|of|or|à|a)\s*(?P<m>{number}))?(?:\s?-?ish|\s?\+)?\s*-?\s*"
    between = rf"(?:\b|(?<=\s))(?P<n>{number}){more}"
    of_day, of_week = any_word([periods["day"]], plain=True), any_word([periods["week"]], plain=True)
    each = EACH_WITH.format(units=any_word([periods[one] for one in ("day", "week", "month")], plain=True))
    hours = rf"(?:{pattern_of(said, 'hours', plain=True)}\b|(?<=[0-9+])\s?[hu]\b)"
    day = rf"(?:{pattern_of(said, 'whole_days', plain=True)}\b|(?<=[0-9])d\b)"
    return [
        ("by_day", re.compile(rf"{between}{hours}{EACH_WITH.format(units=of_day)}")),
        ("half", re.compile(rf"{between}{pattern_of(said, 'half_days', plain=True)}\b{each}?")),
        ("days", re.compile(rf"{between}{day}{each}?")),
        ("hours", re.compile(rf"{between}{hours}{each}?")),
        ("evenings", re.compile(rf"{between}{pattern_of(said, 'evenings', plain=True)}\b{each}?")),
        ("fte", re.compile(rf"{between}fte\b")),
        ("hours", re.compile(rf"{between}{EACH_WITH.format(units=of_week)}")),
    ]


def _costs(words: Vocabulary, periods: Mapping[str, Aliases]) -> list[re.Pattern[str]]:
    """With the sign of a currency before or behind the amount; without one, with the period it is for."""
    lead = rf"(?:{pattern_of(words.people, 'costs', plain=True)} )?"
    each = EACH_WITH.format(units=any_word(periods.values(), plain=True))
    without_days = EACH_WITH.format(
        units=any_word([aliases for name, aliases in periods.items() if name != "day"], plain=True)
    )
    return [
        re.compile(rf"{lead}(?P<sign>{MONEY_MARK})\s?{AMOUNT}(?:,-)?{each}?"),
        re.compile(rf"{lead}\b{AMOUNT}\s?(?P<sign>{MONEY_MARK}){each}?"),
        re.compile(rf"{lead}\b{AMOUNT}{without_days}"),
    ]


def amount_of(number: str, thousand: str | None) -> float:
    grouped = re.fullmatch(r"[0-9]{1,3}(?:[.,][0-9]{3})+", number)
    value = float(re.sub("[.,]", "", number)) if grouped else max(map(float, styles(number).values()), default=0.0)
    return value * 1000 if thousand else value
