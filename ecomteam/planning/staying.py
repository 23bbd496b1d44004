"""Subscribers who stay: where a shop ends at which as many stop as come, what brings it further, and what one is worth.

Each stands as one division that an owner can redo: new ones ÷ the share that stops.
"""

import math
from collections.abc import Iterable

from ecomteam.model.amounts import tens
from ecomteam.model.money import FirstStep
from ecomteam.model.plan import Effect, OpenQuestion, Stays, SumLine
from ecomteam.model.text import Text
from ecomteam.planning.by_month import months_until
from ecomteam.shop.case import Case
from ecomteam.shop.positions import Position, by_activity
from ecomteam.shop.subscribers import SHOWN, Subscribers, lives_on, only_on, orders_of_one, subscribers
from ecomteam.shop.subscriptions import SHARE, beside
from ecomteam.shop.told import told_of
from ecomteam.words import staying as words
from ecomteam.words.lists import in_turn
from ecomteam.words.numbers import amount, both, percent, price, whole, written
from ecomteam.words.periods import month_of_year

# The share to come down to is shown to a tenth of a percent, rounded down.
TENTHS = 1000
# Of fewer who stop in a month nobody asks so many to stay.
FEW = 5
# The work of whoever sees to it that customers stay.
KEEPING = "retention"
# Who says one of these loses customers, or wants to keep them.
LOST = frozenset(("customers_dont_return", "retention", "ads_plateau"))


def brings(case: Case, row: FirstStep) -> float:
    """Euros a month that those leave whom the shop has more of in the end, where fewer stop and as many come.

    Where nobody told how many come: what those leave who stay of one month, or else what ads cost to win as many.
    """
    found = None if row.fewer_stop is None else case.remembered(subscribers)
    if row.fewer_stop is None:
        return 0.0
    if found is None:
        return _point(case, row.fewer_stop)[1] / case.numbers.per_euro
    more = _more(found, row.fewer_stop)
    if more is not None and found.leaves is not None:
        return more * found.leaves / case.numbers.per_euro
    # As it is shown: in whole subscribers.
    return round(found.fewer(row.fewer_stop)) * (found.worth or found.bought or 0.0) / case.numbers.per_euro


def total(case: Case, row: FirstStep) -> Text | None:
    """How many stop and come, where that ends, and what a point less is."""
    found = None if row.fewer_stop is None else case.remembered(subscribers)
    if row.fewer_stop is None:
        return None
    if found is None:
        return of_a_point(case, row.fewer_stop)
    currency, churn = case.numbers.currency, found.churn
    then = round(max(0.0, churn - row.fewer_stop), SHOWN)
    fills: dict[str, Text] = {
        "churn": both(percent, churn),
        "count": whole(found.count),
        "lost": whole(found.lost),
        "then": both(percent, then),
        "stay": whole(found.fewer(row.fewer_stop)),
        "new": whole(found.new or 0.0),
    }
    more = _more(found, row.fewer_stop)
    if more is None:
        return in_turn(words.STOP.format(**fills), _stay(found, round(found.fewer(row.fewer_stop)), fills, currency))
    now = found.steady(churn) or 0.0
    fills |= {"steady": whole(now), "better": whole(found.steady(then) or 0.0)}
    said = (words.STOP_AND_COME if now >= found.count else words.STOP_AND_SHRINK).format(**fills)
    if found.leaves is None:
        return in_turn(said, words.ENDS_HIGHER.format(**fills))
    sums = {
        "more": whole(more),
        "leaves": _of_one(case, found),
        "amount": amount(round(more * found.boxes * case.room.order_leaves), currency),
    }
    return in_turn(said, words.ENDS_HIGHER_BY.format(**fills, **sums))


def _point(case: Case, share: float) -> tuple[int, float]:
    """Of a shop that did not tell how many stop: so many subscribers, and what they leave in a month, as it is shown.

    Nothing where its orders are not those of subscribers.
    """
    if "monthly_churn" in case.numbers.told or not case.remembered(lives_on):
        return 0, 0.0
    stay = round(case.numbers.likely("subscribers") * share)
    return stay, max(0.0, stay * orders_of_one(case) * case.room.order_leaves)


def of_a_point(case: Case, share: float) -> Text | None:
    """What such a share of all leaves in each month in which they do not stop."""
    stay, leaves = _point(case, share)
    if leaves <= 0:
        return None
    boxes, each = orders_of_one(case), price(case.room.order_leaves, case.room.order_leaves, case.numbers.currency)
    return words.POINT_LEAVES.format(
        share=both(percent, share),
        count=whole(case.numbers.likely("subscribers")),
        stay=whole(stay),
        leaves=each if boxes == 1 else words.ORDERS_OF_ONE.format(boxes=written(boxes), leaves=each),
        amount=amount(tens(leaves), case.numbers.currency),
    )


def asked_of_churn(case: Case) -> OpenQuestion | None:
    """How many stop, of who lives on subscribers and did not tell: it decides what comes first where they are lost."""
    numbers, at = case.numbers, case.knowledge.threshold("much_churn")
    said = of_a_point(case, 0.01)
    if said is None:
        return None
    lost = whole(round(numbers.likely("subscribers") * at))
    question = case.knowledge.question("monthly_churn")
    then = words.THEN_MANY_STOP.format(lost=lost)
    effect = Effect(answer=at, shown=case.knowledge.shown(question.id, at), changes=(then,))
    asked = words.ASK_WHO_STOPS.format(count=whole(numbers.likely("subscribers")), lost=lost, share=both(percent, at))
    hurts = bool(LOST & told_of(numbers.facts))
    return OpenQuestion(
        fact=question.id, ask=question.ask, effects=(effect,), turn=effect if hurts else None, said=asked
    )


def _of_one(case: Case, found: Subscribers) -> Text:
    """What one subscriber leaves a month, from what an order does."""
    leaves = price(case.room.order_leaves, case.room.order_leaves, case.numbers.currency)
    return leaves if found.boxes == 1 else words.ORDERS_OF_ONE.format(boxes=written(found.boxes), leaves=leaves)


def _more(found: Subscribers, share: float) -> int | None:
    """How many more a shop ends with where such a share of all no longer stops, from what is shown."""
    churn = found.churn
    now, then = found.steady(churn), found.steady(round(churn - share, SHOWN))
    return None if now is None or then is None else round(then) - round(now)


def _stay(found: Subscribers, stay: int, fills: dict[str, Text], currency: str) -> Text:
    """Of who did not tell how many come: those that stay of one month."""
    if found.worth is None:
        return words.STAY.format(**fills)
    each = price(found.worth, found.worth, currency)
    return words.STAY_LEAVE.format(**fills, each=each, amount=amount(tens(stay * found.worth), currency))


def stays(case: Case, position: Position) -> Stays | None:
    """How many who stop have to stay for whoever is there to keep them.

    ``None`` where nobody told how many stop, or not even all of them would do.
    """
    found, cost = case.remembered(subscribers), position.cost
    if cost is None or not cost.high or not _keeps(case, position):
        return None
    if found is None or not found.worth or not case.remembered(lives_on):
        return None
    fewer, low = (math.ceil(round(end / found.worth, 6)) for end in (cost.high, cost.low))
    lost = round(found.lost)
    if fewer > lost or lost < FEW:
        return None
    then = math.floor(round((lost - fewer) / found.count * TENTHS, 6)) / TENTHS
    return Stays(fewer=fewer, fewer_low=low, of=lost, leaves=found.worth, churn=found.churn, then=then)


def _keeps(case: Case, position: Position) -> bool:
    """Whether it is the role that keeps customers, or does mostly what that does."""
    keeper = case.knowledge.first_choices.get(KEEPING)
    if keeper is None or position.role == keeper:
        return keeper is not None
    hours = by_activity(position.takes_over)
    mine = sum(hours.get(name, 0.0) for name in case.knowledge.first_done_by.get(keeper, ()))
    return mine > sum(hours.values()) / 2


def to_number(case: Case, orders: float, by: str | None) -> tuple[Text, ...]:
    """The two ways to so many orders: more who come, or fewer who stop; nothing where nobody told of both.

    A shop of subscribers grows by no share a month: it ends where as many stop as come.
    """
    found = case.remembered(subscribers)
    if found is None or found.new is None or not case.remembered(only_on) or found.boxes <= 0:
        return ()
    churn = found.churn
    wanted, ends = math.ceil(round(orders / found.boxes, 6)), found.steady(churn) or 0.0
    fills: dict[str, Text] = {
        "new": whole(found.new),
        "churn": both(percent, churn),
        "steady": whole(ends),
        "wanted": whole(wanted),
        "orders": whole(orders),
        "need": whole(math.ceil(round(wanted * churn, 6))),
        "then": both(percent, math.floor(found.new / wanted * TENTHS) / TENTHS),
    }
    as_subscribers = () if found.boxes == 1 else (words.ARE_SUBSCRIBERS.format(**fills),)
    if ends >= wanted:
        return *as_subscribers, words.COMES_THERE.format(**fills)
    ways = words.TWO_WAYS if ends >= found.count else words.TWO_WAYS_SHRINKING
    return *as_subscribers, ways.format(**fills), *_by_then(case, found, wanted, by)


def _by_then(case: Case, found: Subscribers, wanted: float, by: str | None) -> tuple[Text, ...]:
    """How many have to come a month to be there by a month, as those of today go on to stop."""
    months = 0 if by is None or case.today is None else months_until(case.today, by)
    if by is None or months <= 0:
        return ()
    stay = (1 - found.churn) ** months
    need = (wanted - found.count * stay) * found.churn / (1 - stay)
    return (words.BY_THEN.format(by=month_of_year(by), need=whole(math.ceil(need))),)


def worth_beside(case: Case) -> Text | None:
    """What a subscriber leaves in all its months, beside what one costs in ads; ``None`` where nobody can say."""
    found, currency = case.remembered(subscribers), case.numbers.currency
    if found is None or found.worth is None:
        return None
    fills: dict[str, Text] = {
        "months": written(round(found.months, 1)),
        "churn": both(percent, found.churn),
        "worth": price(found.worth, found.worth, currency),
    }
    if found.bought is None:
        return words.LEAVES_IN_ALL.format(**fills)
    return words.LEAVES_BESIDE_ADS.format(**fills, bought=price(found.bought, found.bought, currency))


def boxes_assumed(case: Case) -> Text | None:
    """That a subscriber is taken to have one box a month, where more orders than that are sent."""
    if not case.remembered(lives_on) or not beside(case.numbers):
        return None
    count, orders = case.numbers.likely("subscribers"), case.numbers.likely("orders_per_month")
    fills = {"count": whole(count), "orders": whole(orders), "rest": whole(orders - count)}
    return words.ONE_BOX_A_MONTH.format(**fills, fact=SHARE)


def new_ones(case: Case, cost: float) -> Text | None:
    """The new subscribers a month that pay for so much, in euros, once the ads that bring them are paid.

    ``None`` where a shop does not live on them, or a new one costs more in ads than it leaves.
    """
    found, currency = case.remembered(subscribers), case.numbers.currency
    if found is None or found.worth is None or found.new is None or not case.remembered(lives_on):
        return None
    net = round(found.worth - (found.bought or 0.0), 2)
    if net <= 0:
        return None
    each = price(found.worth, found.worth, currency)
    if found.bought is not None:
        left, bought = (price(one, one, currency) for one in (net, found.bought))
        each = words.NET_OF_ADS.format(worth=each, bought=bought, net=left)
    count = math.ceil(round(cost * case.numbers.per_euro / net, 6))
    if count == 1:
        return words.NEW_ONE.format(each=each)
    return words.NEW_ONES.format(count=whole(count), each=each)


def out_of_reach(case: Case, scale: float) -> Text | None:
    """That a shop of subscribers does not come to so many times today's, where as many stop as come before that."""
    found = case.remembered(subscribers)
    if found is None or found.new is None or not case.remembered(only_on):
        return None
    churn = found.churn
    ends = found.steady(churn) or 0.0
    if ends >= scale * found.count:
        return None
    fills = {"new": whole(found.new), "churn": both(percent, churn), "steady": whole(ends)}
    return words.OUT_OF_REACH.format(**fills)


def lines(case: Case) -> Iterable[SumLine]:
    """What a subscriber is worth, beside what one costs in ads."""
    found, currency = case.remembered(subscribers), case.numbers.currency
    if found is None or found.worth is None:
        return
    leaves = price(case.room.order_leaves, case.room.order_leaves, currency)
    worth = words.WORTH_SUM.format(
        leaves=leaves, boxes=written(found.boxes), churn=both(percent, round(found.churn, 4))
    )
    yield SumLine(label=words.WORTH, sum=worth, low=found.worth, likely=found.worth, high=found.worth, each=True)
    if found.bought is not None and found.new is not None:
        ads = amount(round(case.room.ads * case.numbers.per_euro), currency)
        bought = words.BOUGHT_SUM.format(ads=ads, new=whole(found.new))
        yield SumLine(
            label=words.BOUGHT, sum=bought, low=found.bought, likely=found.bought, high=found.bought, each=True
        )
