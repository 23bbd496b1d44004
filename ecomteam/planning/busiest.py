"""The busiest month: the work that comes with orders so many times as large, done by the people of today and of the
plan. What is left then is for temporary help, not for somebody the whole year round.
"""

import math
from collections.abc import Sequence

import msgspec

from ecomteam.knowledge.base import PEAK
from ecomteam.model.amounts import figures, tens
from ecomteam.model.hours import WEEKS, a_week
from ecomteam.model.plan import BusiestMonth, Cost, ExtraHands, HiredHours, SeasonBalance, SeasonPeople
from ecomteam.model.team import Person
from ecomteam.model.text import Text
from ecomteam.planning.coming import coming, look_for
from ecomteam.planning.leads import lead_time
from ecomteam.planning.seasonhours import last_time, moved, owners_then
from ecomteam.planning.step import Path
from ecomteam.shop.case import Case
from ecomteam.shop.cover import Hands
from ecomteam.shop.leaving import staying
from ecomteam.shop.peak import LITTLE, MONTHS, BusyMonth, Guest, Lacking, Peak
from ecomteam.shop.relief import relieved
from ecomteam.shop.season import busy_months, busy_numbers, hurts
from ecomteam.shop.usual import BUSY_MONTHS
from ecomteam.words import advice as words
from ecomteam.words.lists import AND, in_turn, listed, lowered
from ecomteam.words.numbers import amount, span, whole
from ecomteam.words.periods import seasons
from ecomteam.words.values import ON_CALL


def busiest_month(case: Case, way: Path) -> BusiestMonth | None:
    """``None`` where nobody told of a season, or where the busiest month is like the others."""
    known, runs = case.numbers.get(PEAK), busy_months(case.numbers, case.knowledge)
    painful = hurts(case.numbers)
    times = known.amount.likely
    if times <= 1 or not (known.from_shop or painful or runs):
        return None
    months = sum(map(len, runs))
    look, there = case.peak(_guests(case, runs)), [*relieved(staying(case), way.rested), *way.newcomers]
    then = look.month(there)
    hands, leaves = then.lacks, _leaves(case, times)
    weeks = _weeks_to_find(case, [one.role for one in hands])
    balance = _balance(case, times, then)
    pays = balance is None or balance[1] > 0
    look_from = _look_from(case, runs, weeks) if pays else ()
    ahead = coming(case.knowledge, runs, case.today, weeks)
    return BusiestMonth(
        times=times,
        told=known.from_shop,
        seasons=runs,
        work=a_week(then.work.hours.likely),
        people=(people := tuple([_named(look, guest) for guest in then.guests])),
        hands=tuple(
            ExtraHands(
                role=one.role,
                hours_per_week=a_week(one.hours),
                cost=one.cost,
                season_cost=_of_season(one.cost, months),
                wanted_per_week=a_week(one.wanted),
            )
            for one in hands
        ),
        look_from=look_from,
        coming=ahead,
        look=look_for(case.knowledge, ahead, look_from) if pays else None,
        idle=_idle(hands, look, there) if pays else None,
        short=_short(case, hands, look, there) if pays else None,
        owners=owners_then(case, look, there) if known.from_shop else None,
        last=last_time(case, look, there),
        moved=moved(case, look, there, hands) if pays else None,
        leaves=leaves,
        ads=_ads(case, times),
        balance=balance,
        in_all=_in_all(case, look, there, people),
        hired=_hired(case, then),
        help_pays=pays,
        season_leaves=leaves * months if leaves is not None and months else None,
        leads=painful and known.from_shop and bool(hands) and pays,
        hurts=painful,
        currency=case.numbers.currency,
        own_judgement=None if known.from_shop else known.own_judgement,
        waits_more=a_week(sum(look.owners_then(there).waits.values())),
    )


def _guests(case: Case, runs: Sequence[Sequence[str]]) -> Sequence[Person]:
    """Who comes for a while and goes again, and is there in a busy month where these were told."""
    year = [option.id for option in case.knowledge.question(BUSY_MONTHS).options]
    busy = {year.index(month) for run in runs for month in run}
    coming = [one for one in case.joining if one.ends is not None and (not busy or busy & _months_of(one))]
    return [*case.guests, *(one for one in coming if one not in case.guests)]


def _months_of(person: Person) -> set[int]:
    """The months of the year, from 0, in which somebody is there who comes and goes."""
    assert person.starts is not None
    assert person.ends is not None
    (first, begins), (last, goes) = (map(int, day.split("-")[:2]) for day in (person.starts, person.ends))
    return {month % MONTHS for month in range(begins - 1, min(goes + MONTHS * (last - first), begins - 1 + MONTHS))}


def _named(look: Peak, guest: Guest) -> SeasonPeople:
    cost = None if guest.cost is None else (tens(guest.cost[0]), tens(guest.cost[1]))
    stay = look.stay(guest.person)
    return SeasonPeople(
        name=guest.person.name,
        count=guest.person.count,
        hours_per_week=a_week(guest.hours),
        cost=cost,
        weeks=None if stay is None else round(stay.weeks, 1),
        stay_cost=None if stay is None else (tens(stay.cost[0]), tens(stay.cost[1])),
    )


def _in_all(case: Case, look: Peak, hands: Sequence[Hands], people: Sequence[SeasonPeople]) -> SeasonBalance | None:
    """The sum of all busy months: who comes for some weeks is paid for these, whatever the busiest month is."""
    season = case.season
    stays = [one.stay_cost for one in people if one.stay_cost is not None]
    top = on_top(case, look.times)
    if season is None or not stays or len(stays) < len(people) or top <= 0:
        return None
    leaves, ads = tens(top * season.months), tens(ads_on_top(case, look.times) * season.months)
    low, high = look.year(hands, busy_numbers(case.numbers, case.knowledge))
    paid_low, paid_high = sum(stay[0] for stay in stays), sum(stay[1] for stay in stays)
    on_call = tens(max(0.0, low - paid_low)), tens(max(0.0, high - paid_high))
    left = leaves - ads - paid_high - on_call[1], leaves - ads - paid_low - on_call[0]
    return SeasonBalance(leaves=leaves, ads=ads, help=on_call, left=left)


def _hired(case: Case, then: BusyMonth) -> HiredHours | None:
    """The hours of people for the season beside those that it needs, where these are clearly fewer or more."""
    told = [guest for guest in then.guests if guest.person.hours_told]
    if not told or len(told) < len(then.guests):
        return None
    threshold, hired = case.knowledge.threshold, sum(guest.hours for guest in told)
    apart = abs(hired - then.needed)
    if apart < max(threshold("spare_from_week") * WEEKS, threshold("spare_share") * hired):
        return None
    costs, cost = [guest.cost for guest in told if guest.cost is not None], None
    if hired > then.needed and len(costs) == len(told):
        low, high = (sum(each[end] for each in costs) * apart / hired for end in (0, 1))
        cost = tens(low), tens(high)
    return HiredHours(hired=a_week(hired), needed=a_week(then.needed), cost=cost)


def _short(case: Case, hands: Sequence[Lacking], look: Peak, there: Sequence[Hands]) -> Text | None:
    """What a told budget buys of the hours that lack, and how the rest goes; ``None`` where it buys all of them.

    Where the orders on top leave more than all of these hours cost, both amounts are said: then it is for the owner.
    """
    budget, months = case.room.budget, max(1, len(busy_numbers(case.numbers, case.knowledge)))
    bought, wanted = sum(one.hours for one in hands), sum(one.wanted for one in hands)
    if budget is None or wanted - bought < LITTLE:
        return None
    shortest = max(hands, key=lambda one: one.wanted - one.hours)
    way = words.WITHOUT_HANDS[case.knowledge.role(shortest.role).department]
    way = words.ANSWERED_BY_ITSELF if case.numbers.packs_nothing else way
    fills = {"wanted": whole(wanted / WEEKS), "way": way, "all": _all_of_it(case, look, there)}
    if bought < LITTLE:
        return words.SEASON_BUYS_NOTHING.format(**fills)
    told, currency = tens(budget * case.numbers.per_euro), case.numbers.currency
    pattern = words.SEASON_BUDGET_MONTHS if months > 1 else words.SEASON_BUDGET
    then = amount(tens(told * MONTHS / months), currency)
    paid = pattern.format(budget=amount(told, currency), months=whole(months), amount=then)
    return words.SEASON_BUYS.format(**fills, sum=paid, bought=whole(bought / WEEKS))


def _idle(hands: Sequence[Lacking], look: Peak, there: Sequence[Hands]) -> Text | None:
    """How few hours of help are enough if owners have those for it of which nobody told what they go to."""
    if not look.idle:
        return None
    few = sum(one.wanted for one in msgspec.structs.replace(look, idle=frozenset()).month(there).lacks)
    if sum(one.wanted for one in hands) - few < LITTLE:
        return None
    return words.SEASON_IDLE_ALL if few < LITTLE else words.SEASON_IDLE.format(few=whole(few / WEEKS))


def _all_of_it(case: Case, look: Peak, there: Sequence[Hands]) -> Text:
    """What all of the hours that lack would cost, beside what the orders on top leave, where these pay for them."""
    lacks = msgspec.structs.replace(look, at_most=None).month(there).lacks
    costs = [each.cost for each in lacks if each.cost is not None]
    low, high = tens(sum(each.low for each in costs)), tens(sum(each.high for each in costs))
    brings = (_leaves(case, look.times) or 0.0) - (_ads(case, look.times) or 0.0)
    if len(costs) < len(lacks) or brings <= high:
        return Text("", "")
    currency = case.numbers.currency
    return words.SEASON_WOULD_PAY.format(cost=span(low, high, currency), leaves=span(brings, brings, currency))


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
    bought = [each for each in month.hands if each.hours_per_week >= LITTLE / WEEKS]
    pattern = words.SEASON_FIRST if bought else words.SEASON_WITHOUT_HANDS
    return pattern.format(
        months=season_words(case) if month.seasons else words.BUSIEST_MONTH,
        hands=listed([_hand(case, each) for each in bought], AND),
        rest=in_turn(*filter(None, (month.idle, month.short, month.look if bought else None, rest))),
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


def _ads(case: Case, times: float) -> float | None:
    """What the orders on top cost in ads, where these grow along: as much for each as for those of today."""
    spent = ads_on_top(case, times)
    return None if spent <= 0 else figures(spent, 3)


def _balance(case: Case, times: float, then: BusyMonth) -> tuple[float, float] | None:
    """What the orders on top leave beside their hands and ads, by the amounts that are shown."""
    leaves, ads = _leaves(case, times), _ads(case, times)
    unknown = any(each.cost is None for each in then.guests) or any(each.cost is None for each in then.lacks)
    if leaves is None or unknown:
        return None
    low, high = then.cost
    return tens(leaves - (ads or 0.0) - tens(high)), tens(leaves - (ads or 0.0) - tens(low))


def ads_on_top(case: Case, times: float) -> float:
    """What the orders on top cost in ads, in the shop's currency, where ads grow with them."""
    room = case.room
    return room.orders.amount.likely * (times - 1) * room.order_ads if room.ads_grow else 0.0


def on_top(case: Case, times: float) -> float:
    """The same to the cent; nothing where an order leaves nothing, or nobody knows."""
    room = case.room
    if room.per_order is None or room.per_order.likely <= 0:
        return 0.0
    # By what one order is shown to leave, so that whoever redoes it comes out where it does.
    return room.orders.amount.likely * (times - 1) * room.order_leaves
