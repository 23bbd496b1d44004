"""So much for the owner, or profit: what the shop leaves today, and how many orders or which price brings the rest."""

import math
from collections.abc import Iterable

from msgspec.structs import replace

from ecomteam.model.amounts import percents
from ecomteam.model.plan import TargetAnswer
from ecomteam.model.targets import INCOME, PROFIT
from ecomteam.model.team import Target
from ecomteam.model.text import Text
from ecomteam.planning.by_month import growth, in_time
from ecomteam.planning.evens import extra_orders, is_a_price, needed, price_rise, share_of
from ecomteam.planning.money import soon as cost_of_soon
from ecomteam.planning.result import before, in_figures, look_up, loss_sum, may_lose, rest
from ecomteam.planning.step import Path
from ecomteam.planning.target_lines import hands_short, line, rise
from ecomteam.shop.case import Case
from ecomteam.words import advice
from ecomteam.words import targets as words
from ecomteam.words.lists import in_turn
from ecomteam.words.numbers import amount, both, percent, price, whole

EURO = 1.0


def income_target(case: Case, way: Path, target: Target) -> TargetAnswer:
    """What the shop leaves its owners, before rent and other costs, beside what they want; 0 is to break even."""
    currency, per = case.numbers.currency, case.numbers.per_euro
    left = left_for_owner(case)
    if left is None:
        return line(case, INCOME, target, words.TELL_MONEY)
    kept = amount(left, currency)
    pattern = words.LEFT if case.room.gap is None else words.LEFT_TOLD
    now = pattern.format(left=kept if case.room.season is None else advice.ON_AVERAGE.format(amount=kept))
    if left < 0:
        loses = words.LOSES if case.room.season is None else words.LOSES_YEAR
        now = loses.format(loss=amount(-left, currency), before=before(case))
        now = now if (how := loss_sum(case)) is None else in_turn(now, how)
        if (unsure := may_lose(case)) is not None and not case.owner_pay:
            now = in_turn(unsure, look_up(case) if case.room.stores_open else words.IN_THE_MIDDLE)
    short = target.to - left
    if short <= 0:
        over = amount(-short, currency)
        # Of who wants to break even all that is left is on top, and was just told.
        said = words.ENOUGH.format(over=over) if short <= -EURO and target.to else words.JUST_ENOUGH
        until = _until_paid(case, way, left, target.to)
        there = words.THERE.format(now=amount(left, currency))
        found = line(case, INCOME, target, now, said, *until, brief=(there,))
        return replace(found, now=left, reached=True)
    orders = case.room.extra_orders(short / per)
    today = case.room.average_orders
    times = 1 + orders / today if orders and today > 0 else 1.0
    soon = in_time(case, times, target.by)
    lacks, brief = _lacks(case, target, short)
    return replace(
        line(case, INCOME, target, now, lacks, *soon, brief=(brief,) if target.to else (now, lacks)),
        now=left,
        reached=False,
        orders=orders,
        orders_bought=case.room.orders_bought(short / per),
        growth=growth(case, times, target.by),
    )


def left_for_owner(case: Case) -> float | None:
    """What is left a month after goods, postage, ads and people, in whole units of the shop's currency.

    What an owner is paid is the owner's too.
    """
    left = rest(case)
    return None if left is None else in_figures(case, left + case.owner_pay)


def _lacks(case: Case, target: Target, short: float) -> tuple[Text, Text]:
    """How many orders bring what lacks, or how much more on each of those that there are; then in few words."""
    room, currency, per = case.room, case.numbers.currency, case.numbers.per_euro
    lacks, more = amount(short, currency), rise(case, short)
    if more is None:
        return (words.SHORT_ONLY.format(short=lacks),) * 2
    fills = {"short": lacks, "rise": more[0], "today": more[1]}
    if hands_short(case):
        return (words.SHORT_HANDS.format(**fills),) * 2
    orders = extra_orders(case, short / per)
    if not orders.en or room.order_leaves <= 0:
        return (words.SHORT_PRICE.format(**fills),) * 2
    each = price(room.order_leaves, room.order_leaves, currency)
    raised = price_rise(case, short)
    if raised is not None and not is_a_price(case, raised[0]):
        return (_far(case, target, short),) * 2
    if not room.in_reach(room.extra_orders(short / per) or 0):
        return ((words.SHORT_ALONE if target.to else words.LOSS_ALONE).format(**fills),) * 2
    # Of who wants to break even, what lacks is the loss that was just told.
    pattern = words.SHORT if target.to else words.LOSS_ORDERS
    return pattern.format(**fills, each=each, orders=orders), words.SHORT_BRIEF.format(**fills, orders=orders)


def _far(case: Case, target: Target, short: float) -> Text:
    """Where no price brings it: how many orders do, beside those of today, and when to pay for ads again."""
    room, currency = case.room, case.numbers.currency
    found, lacks = needed(case, short), amount(short, currency)
    if not target.to or found is None:
        # Of who wants to break even that is a cost to be rid of.
        return (words.ONLY_COST if target.to else words.ONLY_COST_LOSS).format(short=lacks)
    orders, without = found
    said = (words.NO_PRICE_WITHOUT_ADS if without else words.NO_PRICE).format(
        short=lacks, orders=whole(orders), today=whole(round(room.orders.amount.likely))
    )
    each = price(room.order_leaves, room.order_leaves, currency)
    return in_turn(said, words.ADS_AGAIN.format(each=each)) if without else said


def _until_paid(case: Case, way: Path, left: float, wanted: float) -> Iterable[Text]:
    """Where hires of now and next take what an owner wants, until the orders come that pay for them."""
    cost = cost_of_soon(way.steps)[1]
    if cost > 0 and left - cost < wanted:
        currency = case.numbers.currency
        yield words.UNTIL_PAID.format(cost=amount(cost, currency), rest=amount(left - cost, currency))


def profit_target(case: Case, target: Target) -> TargetAnswer:
    """Such a part of revenue as profit; what nobody told of other costs is what is usual."""
    room, currency, per = case.room, case.numbers.currency, case.numbers.per_euro
    left = left_for_owner(case)
    # Of a shop with a season all of it is an average month.
    revenue, orders = room.revenue.amount.likely * room.on_average * per, room.average_orders
    if left is None or room.for_shares is None or revenue <= 0 or orders <= 0:
        return line(case, PROFIT, target, words.TELL_MONEY)
    other = 0 if room.gap is not None else round(case.other_costs(room.for_shares.likely) * per)
    goal, profit = round(target.to * round(revenue)), left - other
    fills = {
        "revenue": amount(revenue, currency),
        "goal": amount(goal, currency),
        "left": amount(profit, currency),
        "other": amount(other, currency),
    }
    left_now = words.PROFIT_LEFT if room.gap is None else words.PROFIT_TOLD
    now, short, part = left_now.format(**fills), goal - profit, round(profit / revenue, 4)
    if short <= 0:
        said = words.ENOUGH.format(over=amount(-short, currency)) if short else words.JUST_ENOUGH
        there = words.THERE.format(now=both(percent, percents(part)))
        return replace(line(case, PROFIT, target, now, said, brief=(there,)), now=part, reached=True)
    each = room.bought_leaves if room.bought else room.order_leaves
    asked = round(target.to * revenue / orders, 2)
    more = math.ceil(round(short / (each - asked), 6)) if each > asked else None
    ads = Text("", "")
    if room.ads * per > short:
        ads = words.LESS_ADS.format(share=both(percent, percents(short / (room.ads * per))))
    sums = {
        "short": amount(short, currency),
        "each": price(each, each, currency),
        "asked": price(asked, asked, currency),
        "ads": ads,
    }
    if more is None:
        lacks = words.PROFIT_SHORT_ONLY.format(**sums)
        return replace(line(case, PROFIT, target, now, lacks, brief=(lacks,)), now=part, reached=False)
    times = 1 + more / orders
    added = share_of(case, more)
    lacks, brief = (
        pattern.format(**sums, orders=whole(more), share=added) for pattern in (words.PROFIT_SHORT, words.PROFIT_BRIEF)
    )
    return replace(
        line(case, PROFIT, target, now, lacks, *in_time(case, times, target.by), brief=(brief,)),
        now=part,
        reached=False,
        orders=more,
        growth=growth(case, times, target.by),
    )
