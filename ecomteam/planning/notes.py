"""What a plan takes for granted beside numbers: said, so that an owner can say otherwise."""

from collections.abc import Collection, Iterable

from ecomteam.knowledge.engine import truth
from ecomteam.model.amounts import Span, amount_of, figures, tens
from ecomteam.model.hours import WEEKS
from ecomteam.model.text import Text
from ecomteam.planning.defaults import SAID_FROM, defaults
from ecomteam.planning.result import gap_note, in_figures, stores_sum
from ecomteam.planning.staying import boxes_assumed
from ecomteam.planning.step import Step
from ecomteam.planning.weekly import weekly
from ecomteam.shop.bought import hours_from_cost
from ecomteam.shop.case import Case
from ecomteam.shop.measures import impossible_measures
from ecomteam.shop.room import ADS, ADS_IN_SEASON, MONTHS
from ecomteam.shop.usual import BASKET
from ecomteam.words import advice as words
from ecomteam.words import leaving as leaving_words
from ecomteam.words.lists import AND, kinds_of_work, listed, lowered, names
from ecomteam.words.numbers import amount, both, percent, price, span, whole

# Whether what comes back is sold again, or taken back by who sent it.
REFUNDS = "returns_resold"
# The pain of who makes courses and patterns.
MADE_ONCE_BEHIND = "making_once_behind"
# So many kinds of work are named.
NAMED = 2


def notes(case: Case, steps: Iterable[Step] = (), shown: Collection[str] = ()) -> Iterable[Text]:
    """Each of these things, as far as it holds for this shop; those first on which a loss or a hire hangs.

    ``shown`` are the numbers that a plan names by themselves.
    """
    yield from _basket_apart(case)
    yield from _stores(case)
    yield from _shared(case)
    yield from _who_pays(case)
    if (ads := _ads_in_season(case)) is not None:
        yield ads
    if (taken := defaults(case, steps, shown)) is not None:
        yield taken
    if MADE_ONCE_BEHIND in case.meant:
        yield words.MADE_BY_ORDER
    if (assumed := boxes_assumed(case)) is not None:
        yield assumed
    if case.untold_people:
        yield words.PEOPLE_UNTOLD.format(count=whole(case.untold_people))
    if case.unnamed:
        payroll = case.room.payroll is not None and case.room.payroll.counts
        yield (words.UNNAMED_PAID if payroll else words.UNNAMED).format(count=whole(case.unnamed))
    yield from _who_does_what(case)
    if case.untold_packing:
        orders = whole(figures(case.numbers.likely("orders_per_month")))
        yield words.PACKED_UNTOLD.format(orders=orders, hours=whole(case.untold_packing / WEEKS))
    if (off := _off_already(case)) is not None:
        yield off
    yield from _for_season(case)
    yield from _done_anyway(case)
    for name, why in hours_from_cost(case).items():
        yield words.WORKS_FOR_COST.format(name=name, hours=weekly(case.cover.capacity[name] / WEEKS), why=why)
    yield from impossible_measures(case)
    question = case.knowledge.questions.get("returns_taken_off")
    asks = question is not None and truth(question.when, case.numbers.facts) is True
    if asks and "returns_taken_off" not in case.numbers.facts and case.room.revenue.from_shop:
        yield words.REVENUE_BEFORE_RETURNS
    if (gap := gap_note(case)) is not None:
        yield lowered(gap)
    yield from _told_twice(case)


def _who_pays(case: Case) -> Iterable[Text]:
    """Whose money is counted on: that of suppliers who refund, and of a company that carries the shop."""
    room, numbers, per = case.room, case.numbers, case.numbers.per_euro
    returned = numbers.get("return_rate")
    sent_back = numbers.facts.get("fulfilment") == "dropship" and returned.from_shop and returned.amount.likely > 0
    if sent_back and REFUNDS not in numbers.facts and room.per_order is not None:
        otherwise = case.with_facts({**case.team.facts, REFUNDS: False}).room.order_leaves
        if otherwise < room.order_leaves:
            yield words.REFUNDS_BY_SUPPLIER.format(left=price(otherwise, otherwise, numbers.currency))
    short = tens(-sum(room.fed) / 2 * per) if room.company_pays and room.fed is not None else 0.0
    if short > 0:
        yield words.COMPANY_CARRIES.format(short=amount(short, numbers.currency))


def _who_does_what(case: Case) -> Iterable[Text]:
    """Of whom nobody told what they do."""
    inside = [person for person in case.people if not person.owner and not person.outside and person.name]
    if idle := [person.name for person in inside if not person.roles]:
        yield words.ROLES_UNTOLD.format(people=names(idle))


def _for_season(case: Case) -> Iterable[Text]:
    """Who goes as the season ends, and whose first day nobody told."""
    if goes := [one for one in case.seasonal if one not in case.guests]:
        pattern = leaving_words.FOR_SEASON if len(goes) == 1 and goes[0].count == 1 else leaving_words.FOR_SEASON_MANY
        yield pattern.format(people=names([one.name for one in goes]))


def _off_already(case: Case) -> Text | None:
    """Where postage is taken to be off the margin that was told: what an order leaves if it is not."""
    room, currency = case.room, case.numbers.currency
    if room.postage.origin != "assumed" or room.postage.amount.likely or not room.postage.amount.high:
        return None
    if room.per_order is None or room.contribution is not None:
        return None
    most = room.postage.amount.high * case.numbers.per_euro
    postage, left = (price(each, each, currency) for each in (most, room.order_leaves - most))
    margin = both(percent, round(room.margin.amount.likely, 3))
    return words.MARGIN_AFTER_POSTAGE.format(margin=margin, postage=postage, left=left)


def _stores(case: Case) -> Iterable[Text]:
    """Who stands in the stores, and what these leave where that was told."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    if case.in_stores:
        there = [one.name for one in case.people if one.name in case.in_stores]
        yield words.IN_STORES.format(people=names(there))
    if room.gap is None and (sum_ := stores_sum(case)) is not None:
        left = amount(round(room.stores_leave * per), currency)
        yield words.STORES_TOO.format(sum=sum_, left=left)


def _shared(case: Case) -> Iterable[Text]:
    """Who is counted for a part because they work for a whole company: where the shop loses money, or would, and where
    nobody told what they do.
    """
    room, cover, per = case.room, case.cover, case.numbers.per_euro
    if room.rest is None or room.gap is not None or not case.shared:
        return
    people = [one for one in case.people if one.name in case.shared and one.name not in case.in_stores]
    if not people:
        return
    costs = [case.people_cost[one.name] for one in people]
    all_of_it, part = sum(sum(each.whole) / 2 for each in costs), sum(each.likely for each in costs)
    unknown = any(not one.roles for one in people)
    if part >= all_of_it or (room.rest * per >= all_of_it - part and not unknown):
        return
    called = [one.name for one in people[:NAMED]]
    more = [words.AND_MORE_PEOPLE.format(count=len(people) - NAMED)] if len(people) > NAMED else []
    currency = case.numbers.currency
    pattern = words.SHARED_UNTOLD if unknown else words.SHARED_COUNTED
    yield pattern.format(
        people=listed([*(Text(name, name) for name in called), *more], AND),
        used=whole(sum(cover.used[one.name] for one in people) / WEEKS),
        hours=whole(sum(cover.capacity[one.name] for one in people) / WEEKS),
        part=amount(in_figures(case, part), currency),
        all=amount(in_figures(case, all_of_it), currency),
    )


def _ads_in_season(case: Case) -> Text | None:
    """What ads are taken to do in the busy months where nobody told, and what it comes to if they do not."""
    room, season = case.room, case.room.season
    if season is None or not room.ads or ADS_IN_SEASON in case.numbers.facts:
        return None
    if (by := case.numbers.divided.get(ADS)) is not None:
        usual = room.ads * case.numbers.per_euro
        parts = {"year": usual * by * MONTHS, "usual": usual, "busy": usual * season.times}
        return words.ADS_OF_YEAR.format(
            **{part: amount(tens(ads), case.numbers.currency) for part, ads in parts.items()}
        )
    more = amount(tens(room.ads * (season.times - 1) * season.months * case.numbers.per_euro), case.numbers.currency)
    return (words.ADS_GROW if room.ads_grow else words.ADS_STAY).format(more=more)


def _done_anyway(case: Case) -> Iterable[Text]:
    """Work that is done, though we count more hours of it than its people have: what is largest, and how much."""
    anyway = {name: hours for name, hours in case.done_anyway.items() if name not in case.own_pace}
    if (hours := sum(anyway.values()) / WEEKS) >= SAID_FROM:
        largest = sorted(anyway, key=lambda name: -anyway[name])[:NAMED]
        listed = kinds_of_work([case.knowledge.activity(name).name for name in largest])
        yield words.DONE_ANYWAY.format(hours=whole(hours), list=listed)


def _basket_apart(case: Case) -> Iterable[Text]:
    """Where the told revenue is far from orders times an average order: which of both counts, and both sums."""
    numbers, told = case.numbers, case.team.facts.get(BASKET)
    if not numbers.basket_apart or not isinstance(told, int | float | Span):
        return
    basket, orders = amount_of(told).likely, numbers.likely("orders_per_month")
    revenue = numbers.likely("monthly_revenue") * numbers.per_euro
    counted, currency = revenue / orders, numbers.currency
    yield words.BASKET_APART.format(
        revenue=amount(revenue, currency),
        orders=whole(orders),
        basket=price(basket, basket, currency),
        made=amount(orders * basket, currency),
        counted=price(counted, counted, currency),
    )


def _told_twice(case: Case) -> Iterable[Text]:
    """Where two things that were told of the same amount contradict each other: both, and which of them counts."""
    room, per, currency = case.room, case.numbers.per_euro, case.numbers.currency
    paid = room.payroll
    if paid is not None and case.team.people is not None and (not paid.counts or paid.apart):
        total = paid.known.amount
        low, high = (tens(end * per) for end in paid.people)
        pattern = words.PAYROLL_APART if paid.named else words.PAYROLL_OF_NOBODY
        yield (pattern if paid.counts else words.PAYROLL_OF_COMPANY).format(
            payroll=span(tens(total.low * per), tens(total.high * per), currency),
            people=span(low, high, currency),
        )
    if room.contribution is not None and room.worked_out is not None:
        told, made = room.contribution.amount.times(per), room.worked_out.times(per)
        yield words.CONTRIBUTION_APART.format(
            told=price(told.low, told.high, currency), made=price(made.low, made.high, currency)
        )
