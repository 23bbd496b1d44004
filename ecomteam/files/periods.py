"""A number of the shop under the name of another period: which key it belongs under, and how it is told there."""

from collections.abc import Iterable, Mapping
from typing import get_args

from ecomteam.files.numbers import is_bare
from ecomteam.model.problems import quoted
from ecomteam.model.questions import Period, Question

# Nothing of a shop is told for an hour.
OF_KEYS = tuple([one for one in get_args(Period) if one != "hour"])
# In front of what is counted.
ADVERBS = {"daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter", "yearly": "year"}


def told_there(raw: object, questions: Iterable[Question]) -> Mapping[str, str]:
    """Of the keys that are no question but one with another period: what to write, as a number tells its period."""
    if not isinstance(raw, dict):
        return {}
    asked = {one.id: one for one in questions}
    counted = _counted(asked.values())
    found: dict[str, str] = {}
    for key, value in raw.items():
        what, period = _apart(str(key))
        question = counted.get(what)
        number = isinstance(value, int | float) or (isinstance(value, str) and is_bare(value))
        # Of a week nobody can say how many days it has.
        day_of_week = question is not None and period == "day" and asked[question].per == "week"
        if question is not None and period and number and not (day_of_week or isinstance(value, bool)):
            found[key] = "write " + quoted(f"{question}: {value} per {period}")
    return found


def _apart(key: str) -> tuple[str, str]:
    """What a key counts, and in which period; no period where it has none."""
    what, by, period = key.rpartition("_per_")
    if by and period in OF_KEYS:
        return what, period
    adverb, _, what = key.partition("_")
    return what, ADVERBS.get(adverb, "")


def _counted(questions: Iterable[Question]) -> Mapping[str, str]:
    """The questions with a period by what they count, whole or its last word where that is enough to tell them."""
    told = [(_apart(one.id)[0], one.id) for one in questions if one.per is not None]
    several = [what for what, _ in told]
    whole = {what: identity for what, identity in told if several.count(what) == 1}
    lasts = [what.rpartition("_")[2] for what in whole]
    last = {word: identity for word, identity in zip(lasts, whole.values(), strict=True) if lasts.count(word) == 1}
    return last | whole
