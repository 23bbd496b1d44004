"""The roadmap for other programs: as plain values, and as dates on which to start recruiting."""

from collections.abc import Iterable
from typing import Any as Anything

from ecomteam.model.plan import Hire, Plan
from ecomteam.reports.compose.ahead import Ahead
from ecomteam.reports.compose.busylines import extra
from ecomteam.reports.compose.hirelines import cost, form
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.sheets import Event
from ecomteam.words import dates
from ecomteam.words import sheets as words
from ecomteam.words.periods import seasons

FORMAT = 1


def roadmap(plan: Plan, voice: Voice, day: str) -> dict[str, Anything]:
    """The hires in their order; ids and keys as in the JSON, names and reasons in the reader's language."""
    ahead = Ahead(plan)
    return {
        "format": FORMAT,
        "shop": plan.shop,
        "made_on": day,
        "currency": plan.money.currency,
        "can_pay": plan.money.limit,
        "freed": plan.money.freed,
        "roadmap": [_hire(hire, ahead, voice, day) for hire in plan.hires],
    }


def _hire(hire: Hire, ahead: Ahead, voice: Voice, day: str) -> dict[str, Anything]:
    recruit, start = ahead.dated.get(hire.rank, (None, None))
    asked, paid, volume = hire.monthly_cost, hire.pays_for_itself, hire.volume
    return {
        "rank": hire.rank,
        "role": hire.role,
        "name": voice.role(hire.role),
        "wave": hire.wave,
        "recruit_from": None if recruit is None else dates.first_day(day, recruit),
        "at_work_from": None if start is None else dates.first_day(day, start),
        "from_volume": None if volume is None else {"fact": volume.fact, "value": volume.value},
        "sourcing": hire.sourcing,
        "more_of": hire.more_of,
        "engagement": hire.engagement,
        "count": hire.count,
        "hours_per_week": None if hire.price_per_order else hire.hours_per_week,
        "monthly_cost": None if asked is None else {"low": asked.low, "high": asked.high},
        "extra_orders_that_pay": None if paid is None else paid.orders,
        "bought_orders_that_pay": None if paid is None else paid.orders_bought,
        "verdict": hire.verdict,
        "payer": hire.payer,
        "trigger": voice.say(hire.trigger),
    }


def recruiting(plan: Plan, voice: Voice, day: str) -> list[Event]:
    """An event for every hire that has a month, on the day to start looking."""
    ahead = Ahead(plan)
    counts: dict[str, int] = {}
    events = []
    for hire in plan.hires:
        if hire.rank not in ahead.dated:
            continue
        # Not its rank: that may change when another hire comes before it.
        counts[hire.role] = counts.get(hire.role, 0) + 1
        recruit, start = ahead.dated[hire.rank]
        pattern = words.EVENT_BY_ORDER if hire.price_per_order else words.EVENT_SAYS
        text = voice.say(
            pattern,
            how=form(hire, voice).capitalize(),
            hours=voice.number(round(hire.hours_per_week)),
            cost=cost(hire, voice),
            start=dates.month(day, start, voice.lang),
        )
        events.append(
            Event(
                key=f"{plan.shop}|{hire.role}|{counts[hire.role]}",
                day=dates.first_day(day, recruit),
                title=voice.say(
                    words.START_RECRUITING if hire.more_of is None else words.ASK_FOR_MORE,
                    role=voice.role(hire.role),
                    name=hire.more_of,
                ),
                text=text,
            )
        )
    return [*events, *_of_season(plan, voice, day)]


def _of_season(plan: Plan, voice: Voice, day: str) -> Iterable[Event]:
    """The day to begin to look for the help of each season, where it was told which months are busy."""
    month = plan.busiest_month
    if month is None or not month.hands:
        return
    year = [option.id for option in voice.knowledge.question("busy_months").options]
    pressing = {one.months for one in month.coming if one.stage != "ahead"}
    for run, look in zip(month.seasons, month.look_from, strict=False):
        ahead = 0 if run in pressing else (year.index(look) + 1 - int(day[5:7])) % len(year)
        named = seasons([[voice.knowledge.option_name("busy_months", each) for each in run]])
        said = ", ".join(extra(each, voice) for each in month.hands)
        yield Event(
            key=f"{plan.shop}|season|{run[0]}",
            day=dates.first_day(day, ahead),
            title=voice.say(words.LOOK_FOR_HELP, months=voice.say(named)),
            text=f"{said[:1].upper()}{said[1:]}.",
        )
