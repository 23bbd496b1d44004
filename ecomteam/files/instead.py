"""Keys that people write for another one of the format, and values that belong under another: what to write."""

import math
from collections.abc import Mapping, Sequence

from ecomteam.files.numbers import plain
from ecomteam.model.problems import quoted

COST, FORM, WEEK, SEASON = "cost_per_month", "sourcing", "hours_per_week", "busy_months"
# Of what somebody costs. A wage is a part of that.
COSTS = ("cost", "costs", "monthly_cost", "kosten", "kost", "kosten_per_maand", "kost_per_maand")
WAGES = ("salary", "monthly_salary", "salary_per_month", "wage", "wages", "pay", "gross_salary", "salaris", "loon")
# A form as a key of its own, of which it is told whether it is so.
FORMS: Mapping[str, str] = {
    "freelance": "freelance",
    "freelancer": "freelance",
    "self_employed": "freelance",
    "zzp": "freelance",
    "zzper": "freelance",
    "agency": "agency",
    "bureau": "agency",
    "employed": "in_house",
    "employee": "in_house",
    "in_dienst": "in_house",
}
NO = (False, "no", "nee")
WEEKS = ("hours", "hours_a_week", "weekly_hours", "uren", "uren_per_week")
# Which months are busy, not how much.
MONTHS = (
    *("busiest_months", "busiest_month", "peak_months", "season_months", "busy_season", "high_season", "season"),
    *("drukste_maanden", "drukke_maanden", "seizoen", "hoogseizoen", "piekmaanden"),
)
# What stands in for a value that does not fit in a line, or says something else.
SOME_MONTHS = "[november, december]"
LONGEST = 60
# Fewer may be so many people, whom a count tells; above a full week part of one was told in hundredths.
DAY, FULL_WEEK, ALL_OF_IT = 8, 40, 100


def of_person(raw: object) -> Mapping[str, str]:
    """By key of somebody that is none, what to write."""
    found: dict[str, str] = {}
    for key, value in raw.items() if isinstance(raw, dict) else ():
        if key in COSTS or key in WAGES:
            found[key] = _line(COST, value)
            if key in WAGES:
                found[key] += "; it is all that somebody costs, with charges"
        elif key in FORMS and value not in NO:
            found[key] = _line(FORM, FORMS[key])
        elif key in WEEKS:
            found[key] = _line(WEEK, value)
    return found


def of_shop(raw: object) -> Mapping[str, str]:
    """The same of the shop: which months are busy."""
    told = raw.items() if isinstance(raw, dict) else ()
    return {key: _months(value) for key, value in told if key in MONTHS and not isinstance(value, int | float)}


def of_full_week(told: float) -> str:
    """What to write of a share of a full week that is hours, or in hundredths; to follow why it is not allowed."""
    if told < DAY:
        return ""
    if told <= FULL_WEEK:
        return f"; write {quoted(f'{WEEK}: {plain(told)}')}"
    return f"; write {plain(told)}%" if told <= ALL_OF_IT else ""


def _months(value: object) -> str:
    words = value if isinstance(value, list) else [value]
    fits = all(isinstance(word, str) for word in words) and sum(map(len, map(str, words))) <= LONGEST
    return _line(SEASON, _list(words) if fits else SOME_MONTHS)


def _list(words: Sequence[object]) -> str:
    return f"[{', '.join(map(str, words))}]"


def _line(key: str, value: object) -> str:
    number = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    told = plain(float(str(value))) if number else value if isinstance(value, str) and len(value) <= LONGEST else ""
    return f"write {quoted(f'{key}: {told}'.strip())}"
