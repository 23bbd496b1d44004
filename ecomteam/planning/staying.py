"""Subscribers who stay: what it is worth that fewer of them stop, as a sum beside a first step and among the money."""

from collections.abc import Iterable

from ecomteam.model.amounts import tens
from ecomteam.model.money import FirstStep
from ecomteam.model.plan import SumLine
from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.shop.subscribers import subscribers
from ecomteam.words import staying as words
from ecomteam.words.lists import in_turn
from ecomteam.words.numbers import amount, both, percent, price, whole, written


def brings(case: Case, row: FirstStep) -> float:
    """Euros that those leave who stay because of it in one month, or else that ads would cost to win as many."""
    found = None if row.fewer_stop is None else case.remembered(subscribers)
    if row.fewer_stop is None or found is None:
        return 0.0
    return found.fewer(row.fewer_stop) * (found.worth or found.bought or 0.0) / case.numbers.per_euro


def total(case: Case, row: FirstStep) -> Text | None:
    """How many stop and come, and what a point less is."""
    found = None if row.fewer_stop is None else case.remembered(subscribers)
    if row.fewer_stop is None or found is None:
        return None
    currency = case.numbers.currency
    fills: dict[str, Text] = {
        "churn": both(percent, round(found.churn, 4)),
        "count": whole(found.count),
        "lost": whole(found.lost),
        "then": both(percent, round(max(0.0, found.churn - row.fewer_stop), 4)),
        "stay": whole(found.fewer(row.fewer_stop)),
    }
    stop = words.STOP if found.new is None else words.STOP_AND_COME
    said = stop.format(**fills, new=whole(found.new or 0.0))
    each = found.bought or found.worth
    if each is None:
        return in_turn(said, words.STAY.format(**fills))
    fewer = words.STAY_OF_ADS if found.bought is not None else words.STAY_LEAVE
    sums = {
        "each": price(each, each, currency),
        "amount": amount(tens(round(found.fewer(row.fewer_stop)) * each), currency),
    }
    return in_turn(said, fewer.format(**fills, **sums))


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
