"""The busiest month: the work that comes with orders so many times as large, done by the people of today and of the
plan. What is left then is for temporary help, not for somebody the whole year round.
"""

import math
from collections.abc import Mapping, Sequence

import msgspec

from ecomteam.knowledge.base import PEAK
from ecomteam.model.amounts import figures
from ecomteam.model.hours import WEEKS, a_week
from ecomteam.model.plan import BusiestMonth, Cost, ExtraHands
from ecomteam.model.team import Person
from ecomteam.model.text import Text
from ecomteam.planning.coming import coming, look_for
from ecomteam.planning.leads import lead_time
from ecomteam.planning.path import Path
from ecomteam.shop.case import Case
from ecomteam.shop.cover import Cover, Hands, cover
from ecomteam.shop.forms import price
from ecomteam.shop.relief import relieved
from ecomteam.shop.season import BUSY_MONTHS, COMES_WITH_ORDERS, busy_months, by_the_hour, hurts
from ecomteam.shop.work import ActivityWork, Work
from ecomteam.words import advice as words
from ecomteam.words.lists import AND, in_turn, listed, lowered
from ecomteam.words.numbers import span, whole
from ecomteam.words.periods import seasons
from ecomteam.words.values import ON_CALL

# Less than this a month is done in between.
LITTLE = 4.0
MONTHS = 12


class Lacking(msgspec.Struct, frozen=True):
    """Hours a month of help on call in a role, and what they cost that month."""

    role: str
    hours: float
    cost: Cost | None


def busiest_month(case: Case, way: Path) -> BusiestMonth | None:
    """``None`` where nobody told of a season, or where the busiest month is like the others."""
    known, runs = case.numbers.get(PEAK), busy_months(case.numbers, case.knowledge)
    painful = hurts(case.numbers)
    times = known.amount.likely
    if times <= 1 or not (known.from_shop or painful or runs):
        return None
    work, months = busy(case.work, times), sum(map(len, runs))
    hands = lacking(case, work, [*relieved(case.hands, way.rested), *way.newcomers, *_for_the_season(case, runs)])
    leaves = _leaves(case, times)
    weeks = _weeks_to_find(case, [one.role for one in hands])
    look_from, ahead = _look_from(case, runs, weeks), coming(case.knowledge, runs, case.today, weeks)
    return BusiestMonth(
        times=times,
        told=known.from_shop,
        seasons=runs,
        work=a_week(work.hours.likely),
        hands=tuple(
            ExtraHands(
                role=one.role,
                hours_per_week=a_week(one.hours),
                cost=one.cost,
                season_cost=_of_season(one.cost, months),
            )
            for one in hands
        ),
        look_from=look_from,
        coming=ahead,
        look=look_for(case.knowledge, ahead, look_from),
        leaves=leaves,
        season_leaves=leaves * months if leaves is not None and months else None,
        leads=painful and known.from_shop and bool(hands),
        currency=case.numbers.currency,
        own_judgement=None if known.from_shop else known.own_judgement,
    )


def _for_the_season(case: Case, runs: Sequence[Sequence[str]]) -> Sequence[Hands]:
    """The hands of who is to come for a while and go again, in a busy month where these were told."""
    year = [option.id for option in case.knowledge.question(BUSY_MONTHS).options]
    busy = {year.index(month) for run in runs for month in run}
    people = [one for one in case.joining if one.ends is not None and (not busy or busy & _months_of(one))]
    there = [msgspec.structs.replace(one, status="active", starts=None, ends=None) for one in people]
    return [msgspec.structs.replace(each, new=True) for each in case.own_hands(there)]


def _months_of(person: Person) -> set[int]:
    """The months of the year, from 0, in which somebody is there who comes and goes."""
    assert person.starts is not None
    assert person.ends is not None
    (first, begins), (last, goes) = (map(int, day.split("-")[:2]) for day in (person.starts, person.ends))
    return {month % MONTHS for month in range(begins - 1, min(goes + MONTHS * (last - first), begins - 1 + MONTHS))}


def lacking(case: Case, work: Work, hands: Sequence[Hands]) -> Sequence[Lacking]:
    """By role what the ``work`` of a busy month lacks beside these hands, most first."""
    usual, then = case.covered_by(hands), cover(case.knowledge, work, hands)
    return [
        Lacking(role, hours, price(case, role, "in_house", hours))
        for role, hours in _left(case, usual, then).items()
        if hours >= LITTLE
    ]


def _of_season(cost: Cost | None, months: int) -> Cost | None:
    """What all busy months together cost at most: as if each were the busiest."""
    if cost is None or not months:
        return None
    return msgspec.structs.replace(cost, low=cost.low * months, high=cost.high * months)


def _weeks_to_find(case: Case, roles: Sequence[str]) -> float | None:
    """What it takes to find all of them."""
    leads = [lead for role in roles if (lead := lead_time(case.knowledge, role, "in_house")) is not None]
    return max((lead.recruit_weeks for lead in leads), default=None)


def _look_from(case: Case, runs: Sequence[Sequence[str]], weeks: float | None) -> tuple[str, ...]:
    """Of each season the month in which to begin to look: so many weeks before it begins."""
    if weeks is None:
        return ()
    year = [option.id for option in case.knowledge.question(BUSY_MONTHS).options]
    before = math.ceil(weeks / WEEKS)
    return tuple(year[year.index(run[0]) - before] for run in runs)


def season_first(case: Case, month: BusiestMonth, rest: Text) -> Text:
    """The hands of the season, from when on to look for them, and what the ``rest`` of the advice is."""
    return words.SEASON_FIRST.format(
        months=season_words(case) if month.seasons else words.BUSIEST_MONTH,
        hands=listed([_hand(case, each) for each in month.hands], AND),
        rest=rest if month.look is None else in_turn(month.look, rest),
    )


def season_words(case: Case) -> Text:
    """The busy months that were told."""
    runs = busy_months(case.numbers, case.knowledge)
    return seasons([[case.knowledge.option_name(BUSY_MONTHS, each) for each in run] for run in runs])


def _hand(case: Case, hands: ExtraHands) -> Text:
    role = lowered(case.knowledge.role(hands.role).name)
    said = {"role": role, "sourcing": ON_CALL, "size": words.HOURS_A_WEEK.format(hours=whole(hands.hours_per_week))}
    if hands.cost is None:
        return words.SEASON_HAND.format(**said)
    return words.SEASON_HAND_COST.format(**said, cost=span(hands.cost.low, hands.cost.high, hands.cost.currency))


def _leaves(case: Case, times: float) -> float | None:
    """What the orders on top leave together, as likely, in the shop's currency."""
    left = on_top(case, times)
    return None if left <= 0 else figures(left, 3)


def on_top(case: Case, times: float) -> float:
    """The same to the cent; nothing where an order leaves nothing, or nobody knows."""
    room = case.room
    if room.per_order is None or room.per_order.likely <= 0:
        return 0.0
    # By what one order is shown to leave, so that whoever redoes it comes out where it does.
    return room.orders.amount.likely * (times - 1) * room.order_leaves


def busy(work: Work, times: float) -> Work:
    """The work of a month with so many times the usual orders."""
    made = {name: _busy(one, times) for name, one in work.activities.items()}
    return msgspec.structs.replace(work, activities=made)


def _busy(one: ActivityWork, times: float) -> ActivityWork:
    counted = sum(part.hours.likely for part in one.parts)
    driven = sum(
        part.hours.likely for part in one.parts if any(known.id in COMES_WITH_ORDERS for known in part.drivers)
    )
    if counted <= 0 or driven <= 0:
        return one
    return msgspec.structs.replace(one, hours=one.hours.times(1 + driven / counted * (times - 1)))


def _left(case: Case, usual: Cover, then: Cover) -> Mapping[str, float]:
    """Hours a month that nobody has time for then and that are done in a usual month, by the role whose they are first.

    What waits all year round is no matter of the season: it is what the hires are for.
    """
    found: dict[str, float] = {}
    for activity, hours in then.uncovered.items():
        more = hours - usual.uncovered.get(activity, 0.0)
        if more > 0 and by_the_hour(case.knowledge, activity):
            role = case.knowledge.activities[activity].doers[0]
            found[role] = found.get(role, 0.0) + more
    return dict(sorted(found.items(), key=lambda pair: -pair[1]))
