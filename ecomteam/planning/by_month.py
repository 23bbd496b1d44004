"""By a month: how much a number has to grow each month to be there in time, and how long it takes at a usual pace."""

import math

from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.words import targets as words
from ecomteam.words.numbers import both, percent
from ecomteam.words.periods import month_of_year

A_YEAR = 12
# Growth is told to a tenth of a percent.
TENTH = 0.001


def months_until(day: str, by: str) -> int:
    """Whole months from the month of a day to another: June is seven after November."""
    years, rest = int(by[:4]) - int(day[:4]), int(by[5:7]) - int(day[5:7])
    return years * A_YEAR + rest


def growth(case: Case, times: float, by: str | None) -> float | None:
    """The growth a month that makes so many times of today's by then; ``None`` without a day or a month left."""
    if by is None or case.today is None or times <= 1:
        return None
    months = months_until(case.today, by)
    return math.ceil(round((times ** (1 / months) - 1) / TENTH, 6)) * TENTH if months > 0 else None


def in_time(case: Case, times: float, by: str | None) -> tuple[Text, ...]:
    """The same in words; nothing where no month was told, or the day of the report is not known."""
    if by is None or case.today is None or times <= 1:
        return ()
    usual = case.knowledge.threshold("target_growth_usual")
    fills: dict[str, Text | int] = {
        "by": month_of_year(by),
        "usual": both(percent, usual),
        "count": math.ceil(round(math.log(times) / math.log(1 + usual), 6)),
    }
    each = growth(case, times, by)
    if each is None:
        return (words.NO_MONTH.format(**fills),)
    months = months_until(case.today, by)
    fills["months"] = words.ONE_MONTH if months == 1 else words.SO_MANY_MONTHS.format(count=months)
    fills["growth"] = both(percent, each)
    fast = each > case.knowledge.threshold("target_growth_fast")
    return ((words.MONTHS_FAST if fast else words.MONTHS).format(**fills),)
