"""The main risk of a season in the shop's own numbers: its months and orders, its hands, what a week without costs."""

from collections.abc import Iterable, Sequence

import msgspec

from ecomteam.model.amounts import figures, tens
from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import BusiestMonth, ExtraHands
from ecomteam.model.text import Text
from ecomteam.planning.busiest import season_words
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST
from ecomteam.shop.names import department_of
from ecomteam.shop.peak import busy, own_work
from ecomteam.shop.usual import BUSY_MONTHS
from ecomteam.words import season as words
from ecomteam.words.lists import AND, called, in_turn, listed, lowered, names
from ecomteam.words.numbers import amount, span, whole, written

# Whoever has these send parcels does that with people of their own.
SENT_ELSEWHERE = frozenset({"third_party", "dropship"})


class Waiting(msgspec.Struct, frozen=True):
    """What waits after a week without somebody: orders, and what these leave in the shop's currency, where known."""

    orders: float
    money: float | None


def season_risk(case: Case, month: BusiestMonth | None) -> Text | None:
    """``None`` where nothing that was told says more of it than that there is one."""
    said = _hangs_on(case, month) if month is not None and month.told else None
    if month is not None and said is not None:
        return in_turn(_orders(case, month), *said)
    return words.MAKES_THE_YEAR.format(months=season_words(case)) if month is not None and month.seasons else None


def _hangs_on(case: Case, month: BusiestMonth) -> Sequence[Text] | None:
    if month.hands and not month.help_pays:
        return (_too_dear(month),)
    if month.hands:
        hands = listed([_hand(case, each) for each in month.hands], AND)
        guests = [called(one.name) for one in month.people]
        takes = (
            words.TAKES_BESIDE.format(names=names(guests), hands=hands) if guests else words.TAKES.format(hands=hands)
        )
        late = _late(case, month)
        return (takes, *([] if late is None else [_waits(case, late, words.LATE)]), _agree(case, month))
    if month.people:
        without = _without_a_guest(case, month)
        whom = names([called(one.name) for one in month.people])
        return None if without is None else (_waits(case, without, words.ON_GUESTS, whom=whom), words.SECOND_NAME)
    if case.numbers.facts.get("fulfilment") in SENT_ELSEWHERE:
        all_of_it = _of_orders(case, month.times, 1.0)
        return None if all_of_it is None else (words.SENT_ELSEWHERE.format(orders=whole(all_of_it.orders)),)
    return _on_own_people(case, month)


def _orders(case: Case, month: BusiestMonth) -> Text:
    known, times = case.numbers.get("orders_per_month"), written(round(month.times, 1))
    season = words.SEASON.format(months=season_words(case)) if month.seasons else words.BUSIEST
    if not known.from_shop:
        return words.TIMES.format(season=season, times=times)
    now = known.amount.likely
    return words.ORDERS.format(season=season, times=times, then=whole(figures(now * month.times)), now=whole(now))


def _hand(case: Case, hands: ExtraHands) -> Text:
    """All the hours that it takes, also where the money that was told buys fewer."""
    takes = max(hands.hours_per_week, hands.wanted_per_week)
    said = {"role": lowered(case.knowledge.role(hands.role).name), "hours": whole(takes)}
    if hands.cost is None or takes > hands.hours_per_week:
        return words.HAND.format(**said)
    return words.HAND_COST.format(**said, cost=span(hands.cost.low, hands.cost.high, hands.cost.currency))


def _late(case: Case, month: BusiestMonth) -> Waiting | None:
    """What waits where none of the hands is there without whom no order leaves."""
    work, on_the_spot = busy(case.work, month.times), case.knowledge.roles_on_the_spot
    parts = [
        max(each.hours_per_week, each.wanted_per_week) * WEEKS / theirs
        for each in month.hands
        if each.role in on_the_spot and (theirs := own_work(case.knowledge, work, [each.role])) > LEAST
    ]
    return _of_orders(case, month.times, max(parts)) if parts else None


def _without_a_guest(case: Case, month: BusiestMonth) -> Waiting | None:
    work = busy(case.work, month.times)
    needed = sum(work.likely(name) for name in _on_the_spot(case))
    each = sum(one.hours_per_week for one in month.people) * WEEKS / sum(one.count for one in month.people)
    return _of_orders(case, month.times, each / needed) if needed > LEAST else None


def _on_own_people(case: Case, month: BusiestMonth) -> Sequence[Text] | None:
    """Who does most of what no order leaves without, and what waits where that is somebody who falls out."""
    by: dict[str, float] = {}
    for activity in _on_the_spot(case):
        for doing in case.cover.done.get(activity, ()):
            by[doing.name] = by.get(doing.name, 0.0) + doing.hours
    most = max(by, key=lambda name: by[name], default=None)
    if most is None or department_of(most) is not None or by[most] <= LEAST:
        return None
    waiting = _of_orders(case, month.times, by[most] / sum(by.values()))
    if waiting is None:
        return None
    if most in case.cover.owners:
        return _waits(case, waiting, words.ON_YOU), words.ANOTHER
    return _waits(case, waiting, words.ON_ONE, name=Text(called(most), called(most))), words.ANOTHER


def _on_the_spot(case: Case) -> Iterable[str]:
    """The activities without which no order leaves."""
    first = case.knowledge.first_done_by
    return [
        name for role in case.knowledge.roles_on_call for name in first.get(role, ()) if name in case.work.activities
    ]


def _of_orders(case: Case, times: float, part: float) -> Waiting | None:
    """Such a part of the orders of a busy week; ``None`` where nobody told orders, or it is less than one."""
    known, room = case.numbers.get("orders_per_month"), case.room
    orders = figures(known.amount.likely * times / WEEKS * min(1.0, part))
    if not known.from_shop or orders < 1:
        return None
    leaves = room.order_leaves if room.per_order is not None and room.per_order.likely > 0 else 0.0
    return Waiting(orders, tens(orders * leaves) or None)


def _waits(case: Case, waiting: Waiting, patterns: tuple[Text, Text], **fills: Text) -> Text:
    bare, priced = patterns
    if waiting.money is None:
        return bare.format(orders=whole(waiting.orders), **fills)
    money = amount(waiting.money, case.numbers.currency)
    return priced.format(orders=whole(waiting.orders), money=money, **fills)


def _too_dear(month: BusiestMonth) -> Text:
    costs = [each.cost for each in month.hands if each.cost is not None]
    if not costs or month.leaves is None:
        return words.PROMISE_LATER
    asked = span(sum(cost.low for cost in costs), sum(cost.high for cost in costs), month.currency)
    return words.TOO_DEAR.format(cost=asked, leaves=amount(month.leaves, month.currency))


def _agree(case: Case, month: BusiestMonth) -> Text:
    """When to agree with them; once that month is over, at once."""
    if not month.look_from:
        return words.AGREE_AHEAD
    if any(one.stage in ("late", "on") for one in month.coming):
        return words.AGREE_NOW
    return words.AGREE.format(month=case.knowledge.option_name(BUSY_MONTHS, month.look_from[0]))
