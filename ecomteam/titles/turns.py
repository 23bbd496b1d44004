"""Times that are no hours by themselves, as hours a week: "every other Friday", "9 to 3, five days"."""

import re
from collections.abc import Callable, Mapping

from ecomteam.files.spoken import plainly
from ecomteam.files.told import any_of
from ecomteam.model.roles import Aliases
from ecomteam.model.vocabulary import Vocabulary

DAYS_A_WEEK, EVENINGS_A_WEEK, NOON = 5, 7, 12
WEEKS_A_MONTH = 52 / 12
# Keys of the vocabulary: the hours of a part of a day and of days by their names.
DAY, HALF_A_DAY, EVENING, WEEKEND = "8", "4", "3", "16"
# Until so late an hour of the clock; a later number is one of hours.
LATEST = 7


class Turns:
    """Writes such times as hours a week; what is counted in hours already stays as it was said."""

    def __init__(self, words: Vocabulary, number: str, many: Callable[[str], float]) -> None:
        """``many`` says how many a ``number`` is, which is a pattern."""
        self._many = many
        # "Two evenings" are two of them, and "evenings" a week of these.
        self._each, self._weekly = _by_word(words.days), _by_word(words.weekly)
        self._part_time = words.part_time.en[0]
        said, turns, days = words.people, {key: any_of(told) for key, told in words.turns.items()}, words.days
        part = any_of(days[HALF_A_DAY], days[EVENING])
        of_days = any_of(days[DAY], days[HALF_A_DAY], days[EVENING], days[WEEKEND])
        unit = rf"(?P<unit>(?:{turns['day_names']})s?|{of_days})\b"
        many_of = rf"(?:(?P<n>{number})\s+|{any_of(said['articles'])}\s+)?"
        at, per, hours = rf"(?:{any_of(words.breath['where'])}\s+)?", any_of(words.per), any_of(said["hours"])
        so_many = rf"(?:(?P<n>{number})|{any_of(said['articles'])})\s*{hours}\b"
        evening = rf"\b{per}\s+{any_of(days[EVENING])}\b"
        month = rf"(?P<month>\s*(?:{per}\s+|/\s*){any_of(words.periods['month'])}\b)?"
        weekends = rf"\b(?P<n>{number})\s+(?:{turns['free']}\s+)?{any_of(days[WEEKEND])}\b{month}"
        clock = rf"\b(?P<n>{number})\s*{turns['oclock']}?\s*(?:-|{any_of(words.to)})\s*(?P<end>{number})\b"
        five_days = rf"\s*{turns['oclock']}?\s*,?\s+(?P<days>{number})\s+{any_of(days[DAY])}\b"
        self._told = [
            (re.compile(pattern, re.IGNORECASE), hours_of)
            for pattern, hours_of in (
                (rf"\b{turns['day_names']}\s*(?P<unit>{part})\b", self._of_a_part),
                (rf"\b(?:{turns['in_two_weeks']}|{turns['every_other']})\s+{at}{many_of}{unit}", self._halved),
                (rf"\b{many_of}{unit}\s+{turns['in_two_weeks']}\b", self._halved),
                (weekends, self._weekends),
                (rf"\b{so_many}\s+{evening}", self._each_evening),
                (rf"{evening}\s+{so_many}", self._each_evening),
                (rf"(?:{any_of(said['from'])}\s+)?{clock}{five_days}", self._by_the_clock),
                (rf"\b(?:(?P<n>{number})\s+)?{turns['half_days']}\b", self._half_days),
                (rf"\b{turns['each']}\s+{any_of(days[HALF_A_DAY])}\b", self._half_days),
                (rf"\b(?P<hours>[0-9]+) hours\s+(?:&|\+|{any_of(words.and_)})\s+{many_of}{unit}", self._and_hours),
                (rf"\b{many_of}{unit}\s+(?:&|\+|{any_of(words.and_)})\s+(?P<hours>[0-9]+) hours\b", self._and_hours),
                (rf"\b{turns['until']}\s+(?P<n>{number})(?:\s*{turns['oclock']})?(?=\s*(?:[,;.]|$))", self._until),
            )
        ]

    def __call__(self, text: str) -> str:
        for pattern, hours_of in self._told:
            text = pattern.sub(hours_of, text)
        return text

    def _number(self, said: str | None) -> float:
        return 1.0 if said is None else self._many(plainly(said))

    def _of(self, found: re.Match[str]) -> float:
        unit, many = re.sub(r"\s+", " ", plainly(found["unit"])), found.groupdict().get("n")
        each = self._each.get(unit, float(DAY))
        return self._weekly.get(unit, each) if many is None else self._number(many) * each

    def _of_a_part(self, found: re.Match[str]) -> str:
        return _hours(self._of(found))

    def _halved(self, found: re.Match[str]) -> str:
        return _hours(self._of(found) / 2)

    def _weekends(self, found: re.Match[str]) -> str:
        """More than one of them is told of a month: no week has two."""
        many = self._number(found["n"])
        of_month = found["month"] is not None or many > 1
        return _hours(many * float(WEEKEND) / (WEEKS_A_MONTH if of_month else 1))

    def _each_evening(self, found: re.Match[str]) -> str:
        return _hours(self._number(found["n"]) * EVENINGS_A_WEEK)

    def _by_the_clock(self, found: re.Match[str]) -> str:
        """From nine to three, as it stands where the end is the smaller: two that rise are a range of hours."""
        begin, end, days = (self._number(found[name]) for name in ("n", "end", "days"))
        return _hours((end + NOON - begin) * days) if end < begin <= NOON else found[0]

    def _half_days(self, found: re.Match[str]) -> str:
        return found[0] if found.groupdict().get("n") else _hours(DAYS_A_WEEK * float(HALF_A_DAY))

    def _and_hours(self, found: re.Match[str]) -> str:
        return _hours(float(found["hours"]) + self._of(found))

    def _until(self, found: re.Match[str]) -> str:
        """Since when is not told, so it is a part of the week of which the hours are asked."""
        return self._part_time if self._number(found["n"]) <= LATEST else found[0]


def _hours(week: float) -> str:
    return f"{max(1, round(week))} hours"


def _by_word(told: Mapping[str, Aliases]) -> dict[str, float]:
    return {plainly(word): float(hours) for hours, aliases in told.items() for word in (*aliases.en, *aliases.nl)}
