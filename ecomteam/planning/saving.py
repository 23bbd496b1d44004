"""What a first step saves: a share of the hours of the work it touches, and never more than its own minutes.

Of what counts by the order, the question, the return or the day it is minutes times their number, which an owner can
redo.
"""

from collections.abc import Mapping

from ecomteam.model.amounts import Amount
from ecomteam.model.money import FirstStep, SavedEach
from ecomteam.model.questions import WORKDAYS
from ecomteam.model.text import Text
from ecomteam.planning.rows import once_a_row
from ecomteam.shop.case import Case
from ecomteam.words import advice as words
from ecomteam.words.numbers import whole, written

MINUTES = 60
# Of fewer hours a month no sum is shown.
LEAST_SHOWN = 1.0
DAY = "day"


def done_hours(case: Case, activity: str) -> float:
    """The hours a month that there are of it, and not what is asked for on top of what was told to be done."""
    work = case.work.activities.get(activity)
    return 0.0 if work is None else work.hours.likely - work.beyond


def share_of(case: Case, row: FirstStep, hours: Mapping[str, float]) -> Amount | None:
    """The part of these ``hours`` of the work it touches that it saves; ``None`` where it saves none.

    Where the shop told how many there are of what it saves minutes on, no more than these minutes.
    """
    touched = sum(hours.get(name, 0.0) for name in row.activities)
    if row.saves is None or row.each is None or touched <= 0 or (count := _count(case, row.each)) is None:
        return row.saves
    if not row.each.fall_away:
        return _least(row.saves, row.each.minutes.times(count / MINUTES / touched))
    one = _one(case, row.each)
    return row.saves if one <= 0 else row.saves.product(_least(Amount(1, 1, 1), row.each.minutes.times(1 / one)))


@once_a_row
def saved(case: Case, row: FirstStep) -> Amount | None:
    """Hours a month."""
    hours = {name: done_hours(case, name) for name in row.activities}
    share = share_of(case, row, hours)
    return None if share is None else share.times(sum(hours.values()))


def total(case: Case, row: FirstStep) -> Text | None:
    """So many of them by the minutes that it saves on each, or on each that falls away; from what is shown."""
    found, count = saved(case, row), None if row.each is None else _count(case, row.each)
    if row.each is None or found is None or not count or found.likely < LEAST_SHOWN:
        return None
    minutes, number, off = MINUTES * found.likely / count, row.each.of or DAY, count
    if row.each.fall_away:
        minutes = min(row.each.minutes.likely, _one(case, row.each))
        off = round(MINUTES * found.likely / minutes) if minutes > 0 else 0
    pattern = (words.STEP_FEWER if row.each.fall_away else words.STEP_EACH).get(number)
    # As few digits as come out at the hours that stand elsewhere.
    shown = next((each for each in (round(minutes, 1), round(minutes, 2)) if _comes_to(off, each, found.likely)), None)
    if pattern is None or shown is None:
        return None
    fills = {"count": whole(count), "off": whole(off), "minutes": written(shown)}
    return pattern.format(hours=whole(found.likely), **fills)


def _comes_to(off: float, minutes: float, hours: float) -> bool:
    return round(round(off) * minutes / MINUTES) == round(hours)


def _count(case: Case, each: SavedEach) -> float | None:
    """How many there are a month; ``None`` where the shop did not tell."""
    if each.of is None:
        return WORKDAYS
    return case.numbers.likely(each.of) if case.numbers.is_the_shops(each.of) else None


def _one(case: Case, each: SavedEach) -> float:
    """The minutes that one of them takes today, with all the work that each of them makes."""
    count = _count(case, each)
    return MINUTES * case.remembered(_driven).get(each.of, 0.0) / count if count else 0.0


def _driven(case: Case) -> Mapping[str | None, float]:
    """By number the hours a month of all work that goes with it, in one look at all work."""
    found: dict[str | None, float] = {}
    for one in case.work.activities.values():
        parts = [part for part in one.parts if part.hours.likely > 0]
        driven: dict[str, float] = {}
        for part in parts:
            for number in {known.id for known in part.drivers}:
                driven[number] = driven.get(number, 0.0) + part.hours.likely
        for number, hours in driven.items():
            # Told and measured hours are of all that the rows count.
            there = (one.hours.likely - one.beyond) * hours / sum(part.hours.likely for part in parts)
            found[number] = found.get(number, 0.0) + there
    return found


def _least(one: Amount, other: Amount) -> Amount:
    return Amount(min(one.low, other.low), min(one.likely, other.likely), min(one.high, other.high))
