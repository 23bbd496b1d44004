"""Keys of somebody that people write for another one of the format, and values that belong under another."""

import math
from collections.abc import Mapping

from ecomteam.files.numbers import plain
from ecomteam.model.problems import quoted

COST, FORM, WEEK = "cost_per_month", "sourcing", "hours_per_week"
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


def of_full_week(told: float) -> str:
    """What to write of a share of a full week that is hours, or in hundredths; to follow why it is not allowed."""
    if told < DAY:
        return ""
    if told <= FULL_WEEK:
        return f"; write {quoted(f'{WEEK}: {plain(told)}')}"
    return f"; write {plain(told)}%" if told <= ALL_OF_IT else ""


def _line(key: str, value: object) -> str:
    number = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    told = plain(float(str(value))) if number else value if isinstance(value, str) and len(value) <= LONGEST else ""
    return f"write {quoted(f'{key}: {told}'.strip())}"
