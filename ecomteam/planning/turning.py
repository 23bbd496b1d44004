"""Whether a loss hangs on something that nobody told: an answer with which the shop loses money, or no longer does."""

import math
from collections.abc import Sequence

from ecomteam.model.amounts import tens
from ecomteam.model.facts import Value
from ecomteam.model.plan import Effect
from ecomteam.model.questions import Question
from ecomteam.model.text import Text
from ecomteam.planning.result import in_figures
from ecomteam.shop.case import MAKERS, Case
from ecomteam.shop.company import STORE_REVENUE
from ecomteam.shop.payroll import PAYROLL
from ecomteam.shop.room import ADS_IN_SEASON
from ecomteam.words import advice as words
from ecomteam.words.numbers import amount

# What the sums of money are made of, and a choice or a total that an owner knows. Of a margin that nobody told there
# is more to say than whether it makes a loss.
MONEY = (ADS_IN_SEASON, "returns_taken_off", MAKERS, PAYROLL, STORE_REVENUE)


def no_longer_loses(case: Case) -> float | None:
    """What stores beside it have to turn over for a shop to lose nothing, in its currency; ``None`` where none do."""
    room, per = case.room, case.numbers.per_euro
    if room.stores is None or not room.stores_open or not room.likely_loses or room.stores.margin <= 0:
        return None
    short = max(0.0, -(room.rest or 0.0)) + room.stores.cost
    step = 10.0 ** max(0, len(str(int(short * per))) - 2)
    return math.ceil(short * per / room.stores.margin / step) * step


def turns_loss(case: Case, question: Question, answers: Sequence[Value]) -> Effect | None:
    """The first of these answers that makes a loss of what was a profit, or the other way round."""
    room = case.room
    if question.id not in MONEY or room.rest is None or room.company_pays:
        return None
    for answer in answers:
        other = case.with_facts({**case.team.facts, question.id: answer})
        if other.room.likely_loses != room.likely_loses:
            shown = case.knowledge.shown(question.id, answer)
            if question.id == STORE_REVENUE:
                lacks = amount(in_figures(case, -(room.rest or 0.0) * case.numbers.per_euro), case.numbers.currency)
                then = words.THEN_STORES.format(lacks=lacks)
                return Effect(answer=answer, shown=shown, changes=(then,), then=then)
            return Effect(answer=answer, shown=shown, changes=(_outcome(case, other),), then=_outcome(case, other))
    return None


def _outcome(case: Case, other: Case) -> Text:
    """What the shop keeps or loses a month with that answer, beside what it does without it."""
    here, there = (tens((one.room.rest or 0.0) * one.numbers.per_euro) for one in (case, other))
    fills = {"before": amount(abs(here), case.numbers.currency), "after": amount(abs(there), case.numbers.currency)}
    if case.room.season is None:
        return (words.THEN_LOSES if other.room.likely_loses else words.THEN_KEEPS).format(**fills)
    return (words.THEN_LOSES_YEAR if other.room.likely_loses else words.THEN_KEEPS_YEAR).format(**fills)
