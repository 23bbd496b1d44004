"""Seasons as they lie from the day of a report: still ahead, to be looked for now, too near for that, or on."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.plan import ComingSeason, SeasonStage
from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.shop.season import busy_months, hurts_by_number
from ecomteam.shop.usual import BUSY_MONTHS
from ecomteam.words import advice as words
from ecomteam.words.lists import AND, listed, lowered
from ecomteam.words.periods import seasons as named

# A season that ends within so many days takes nobody new any more: the next one is meant.
OVER = timedelta(days=7)
YEAR = 12
# So many weeks before it begins a season is near: what is agreed or ordered now is there in time.
NEAR = timedelta(weeks=13)


def coming(
    knowledge: Knowledge, runs: Sequence[Sequence[str]], today: str | None, weeks: float | None
) -> tuple[ComingSeason, ...]:
    """Each season that is on or comes next, in the order of ``runs``; ``weeks`` is what it takes to find somebody."""
    if today is None:
        return ()
    months = [option.id for option in knowledge.question(BUSY_MONTHS).options]
    return tuple([_next(run, months.index(run[0]) + 1, date.fromisoformat(today), weeks) for run in runs])


def _next(run: Sequence[str], first: int, today: date, weeks: float | None) -> ComingSeason:
    years = range(today.year - 1, today.year + 3)
    spans = [(date(year, first, 1), _month(year, first + len(run)) - timedelta(days=1)) for year in years]
    begins, ends = next(span for span in spans if span[1] - today >= OVER)
    look_by = None if weeks is None else begins - timedelta(weeks=weeks)
    return ComingSeason(
        months=tuple(run),
        stage=_stage(today, begins, look_by),
        begins=begins.isoformat(),
        ends=ends.isoformat(),
        look_by=None if look_by is None else look_by.isoformat(),
    )


def _month(year: int, month: int) -> date:
    return date(year + (month - 1) // YEAR, (month - 1) % YEAR + 1, 1)


def _stage(today: date, begins: date, look_by: date | None) -> SeasonStage:
    if today >= begins:
        return "on"
    if look_by is None or today < look_by.replace(day=1):
        return "ahead"
    return "look_now" if today < look_by else "late"


def season_now(case: Case) -> tuple[Literal["near", "on"], Text] | None:
    """Whether the season that hurts is near or on, and its months; ``None`` where it is neither, or nobody told."""
    if not hurts_by_number(case.numbers) or case.today is None:
        return None
    found = coming(case.knowledge, busy_months(case.numbers, case.knowledge), case.today, None)
    first = min(found, key=lambda one: one.begins, default=None)
    if first is None or date.fromisoformat(first.begins) - date.fromisoformat(case.today) > NEAR:
        return None
    months = named([[case.knowledge.option_name(BUSY_MONTHS, each) for each in first.months]])
    return "on" if first.stage == "on" else "near", months


def look_for(knowledge: Knowledge, coming: Sequence[ComingSeason], look_from: Sequence[str]) -> Text | None:
    """From when on to look for the hands of a season; of one that is near or on, what still works."""

    def month(name: str) -> Text:
        return knowledge.option_name(BUSY_MONTHS, name)

    def months(season: ComingSeason) -> Text:
        return named([[month(each) for each in season.months]])

    if not look_from:
        return None
    pressing = [pair for pair in zip(coming, look_from, strict=False) if pair[0].stage != "ahead"]
    if not pressing:
        return words.LOOK_FROM.format(months=listed([month(each) for each in look_from], AND))
    found = []
    for season, look in pressing:
        said = words.LOOK_WHEN[season.stage].format(month=month(look), day=_day(season, knowledge))
        if len(coming) > 1:
            said = words.LOOK_FOR_ONE.format(months=months(season), said=lowered(said))
        found.append(said)
    found += [
        words.LOOK_FOR_OTHER.format(months=months(season), month=month(look))
        for season, look in zip(coming, look_from, strict=True)
        if season.stage == "ahead"
    ]
    return Text(" ".join(one.en for one in found), " ".join(one.nl for one in found))


def _day(season: ComingSeason, knowledge: Knowledge) -> Text:
    """The last day to look, without its year: it is less than two months off."""
    if season.look_by is None:
        return Text("", "")
    day = date.fromisoformat(season.look_by)
    month = knowledge.question(BUSY_MONTHS).options[day.month - 1].name
    return Text(f"{day.day} {month.en}", f"{day.day} {month.nl}")
