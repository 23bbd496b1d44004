"""So many orders, or so much revenue: how many orders that is on top, what they leave, and what work they bring."""

import math
from collections.abc import Iterable

from msgspec.structs import replace

from ecomteam.model.amounts import percents
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import IN_SIGHT, TargetAnswer
from ecomteam.model.targets import ORDERS, REVENUE
from ecomteam.model.team import Target
from ecomteam.model.text import Text
from ecomteam.planning.by_month import growth, in_time
from ecomteam.planning.goal import goal_times
from ecomteam.planning.staying import to_number
from ecomteam.planning.step import Path, Step
from ecomteam.planning.target_lines import hands_short, line, so_much, wanted
from ecomteam.planning.volumes import volume_words
from ecomteam.planning.week import after_soon
from ecomteam.planning.weekly import weekly
from ecomteam.shop.case import Case
from ecomteam.words import advice
from ecomteam.words import targets as words
from ecomteam.words.lists import AND, listed, lowered
from ecomteam.words.numbers import amount, both, percent, price, whole

# So many of the hires before it by name; more are a number.
NAMED = 2
# Orders that come in beside the shop.
OFFLINE = "offline_orders_per_month"


def volume_target(case: Case, way: Path, item: str, target: Target) -> TargetAnswer:
    """What lacks to so many orders or so much revenue a month."""
    currency, per = case.numbers.currency, case.numbers.per_euro
    known, today = case.numbers.get(item), case.numbers.get(ORDERS)
    money = item == REVENUE
    now = known.amount.likely * (per if money else 1.0)
    if known.origin == "assumed" or today.amount.likely <= 0 or now <= 0:
        return line(case, item, target, words.TELL_ORDERS)
    if now >= target.to:
        there = words.THERE.format(now=so_much(case, item, now))
        return replace(line(case, item, target, there), now=now, reached=True)
    each = round(now / today.amount.likely, 2) if money else 1.0
    orders = math.ceil(round(target.to / each, 6))
    more, times = orders - round(today.amount.likely), target.to / now
    fills = {
        "to": so_much(case, item, target.to),
        "each": price(each, each, currency),
        "orders": whole(orders),
        "more": whole(more),
        "share": advice.OF_TODAY.format(share=both(percent, percents(times - 1))),
    }
    lacks = (words.MORE_REVENUE if money else words.MORE_ORDERS).format(**fills)
    soon = to_number(case, orders, target.by) or in_time(case, times, target.by)
    weeks = hands_short(case)
    hands = (words.HANDS.format(weeks=whole(weeks)),) if weeks else ()
    leaves, left = _leave(case, more)
    hours, work = _work(case, way, times)
    ranks = before_it(way, times)
    moved = _moved(case, more)
    far = () if moved else (words.FAR.format(times=whole(IN_SIGHT)),) if times > IN_SIGHT else ()
    # Orders that only move bring no more than they do today, and no work that is not done already.
    leaves, left = ((moved,), None) if moved else (leaves, left)
    hours, work, soon = (None, (), ()) if moved else (hours, work, soon)
    said = (lacks, *hands, *leaves, *(far or (*work, *_before(case, way, ranks), *soon)))
    return replace(
        line(case, item, target, *said, brief=(lacks, *leaves, *(far or (*work, *soon)))),
        now=now,
        reached=False,
        orders=more,
        leaves=left,
        hours=hours,
        growth=growth(case, times, target.by),
        before=ranks,
    )


def _moved(case: Case, more: int) -> Text | None:
    """Where customers order so many today by telephone or mail: which part of these would have to move."""
    typed = case.numbers.get(OFFLINE)
    there = typed.amount.likely
    if not typed.from_shop or there < more:
        return None
    return words.MOVED.format(share=both(percent, percents(more / there)), typed=whole(there))


def _leave(case: Case, more: int) -> tuple[tuple[Text, ...], float | None]:
    """What so many orders leave, without ads and with as many as today's cost; nothing where nobody can say."""
    room, currency = case.room, case.numbers.currency
    if room.per_order is None:
        return (), None
    if room.order_leaves <= 0:
        return (words.LEAVE_NOTHING,), 0.0
    total = more * room.order_leaves
    fills = {
        "more": whole(more),
        "each": price(room.order_leaves, room.order_leaves, currency),
        "sum": amount(total, currency),
        "ads": price(room.order_ads, room.order_ads, currency),
    }
    if not room.bought:
        return (words.LEAVE.format(**fills),), round(total)
    net = room.bought_leaves
    if net <= 0:
        return (words.LEAVE_UNPAID.format(**fills),), round(total)
    bought = words.LEAVE_BOUGHT.format(**fills, net=price(net, net, currency), less=amount(more * net, currency))
    return (bought,), round(total)


def _work(case: Case, way: Path, times: float) -> tuple[float | None, tuple[Text, ...]]:
    """The hours a week that so much more brings, and how many of them nobody has who is there once the hires are.

    Far beyond today a shop is another one, and nobody can say.
    """
    if times > IN_SIGHT:
        return None, ()
    hours, left = _open(case, way, times)
    if round(hours) < 1:
        return round(hours, 1), ()
    pattern = words.WORK if not left else words.WORK_ALL_OPEN if left == round(hours) else words.WORK_OPEN
    return round(hours, 1), (pattern.format(hours=whole(hours), open=whole(left)),)


def _open(case: Case, way: Path, times: float) -> tuple[float, int]:
    """The hours a week that so much more brings, and in whole ones those of them that nobody has."""
    at, (hands, now) = case.at(times), after_soon(case, way)
    hours = (at.work.hours.likely - case.work.hours.likely) / WEEKS
    waits = (at.waiting_hours(at.covered_by(hands)) - case.waiting_hours(now)) / WEEKS
    return hours, min(round(hours), round(max(0.0, waits)))


def nobody_before(case: Case, way: Path) -> Text | None:
    """That nobody comes before what an owner wants to reach: because nobody has to, or because nobody can be paid."""
    if not way.steps or (goal := beyond_goal(case, way.steps[0])) is None:
        return None
    times = goal_times(case)
    left = 0 if times is None or times[0] > IN_SIGHT else _open(case, way, times[0])[1]
    if not left:
        return words.NOBODY_BEFORE.format(goal=goal)
    return words.NOBODY_PAID_BEFORE.format(goal=goal, open=weekly(left))


def beyond_goal(case: Case, step: Step) -> Text | None:
    """What an owner wants to reach, where a step of later lies beyond that."""
    goal = goal_times(case)
    if goal is None or step.soon or step.scale <= goal[0]:
        return None
    return wanted(case, goal[1], case.team.targets[goal[1]])


def before_it(way: Path, times: float) -> tuple[int, ...]:
    """The ranks of the hires of later that come before the shop is so many times as large."""
    return tuple(rank for rank, step in enumerate(way.steps, start=1) if not step.soon and step.scale <= times)


def _before(case: Case, way: Path, ranks: tuple[int, ...]) -> Iterable[Text]:
    if not ranks:
        return
    told = [_from(case, way.steps[rank - 1]) for rank in ranks[:NAMED]]
    if len(ranks) > NAMED:
        told.append(words.AND_MORE.format(count=len(ranks) - NAMED))
    yield words.BEFORE.format(list=listed(told, AND))


def _from(case: Case, step: Step) -> Text:
    role = lowered(case.knowledge.role(step.position.role).name)
    volume = volume_words(case, step)
    return role if volume is None else words.STEP_FROM.format(role=role, volume=volume)
