"""Calls and messages that nobody answers: how many there are, what buyers among them would leave, and whom they pay."""

import math

import msgspec

from ecomteam.model.amounts import tens
from ecomteam.model.money import FirstStep
from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.shop.positions import Position
from ecomteam.words import advice as words
from ecomteam.words.numbers import amount, both, percent, price, whole, written

MISSED, CONTACTS = "missed_contacts", "contacts_per_month"
# Whoever takes this over answers.
ANSWERING = frozenset({"pre_sale_questions", "purchase_support", "technical_advice", "win_orders"})
# Of those that nobody answers so large a part is the most that a hire can win.
AT_BEST = 0.25


class Unanswered(msgspec.Struct, frozen=True):
    """A month: ``missed`` of ``contacts``, and the ``orders`` among these if so few buy; as they are shown."""

    contacts: int
    share: float
    missed: int
    orders: float


def unanswered(case: Case) -> Unanswered | None:
    """Nothing where nobody told how many there are, and what part of these; or where an order leaves nothing."""
    rate, contacts = case.numbers.get(MISSED), case.numbers
    if not rate.from_shop or not rate.amount.likely or not contacts.is_the_shops(CONTACTS):
        return None
    if case.room.order_leaves <= 0:
        return None
    all_of_them = round(contacts.likely(CONTACTS))
    missed = round(all_of_them * rate.amount.likely)
    orders = round(missed * case.knowledge.threshold("unanswered_buys"), 1)
    return Unanswered(all_of_them, rate.amount.likely, missed, orders) if orders > 0 else None


def brings(case: Case, row: FirstStep) -> float:
    """Euros a month, where that share of them is answered; nothing where nobody told of any."""
    found = case.remembered(unanswered) if row.fewer_unanswered else None
    if found is None:
        return 0.0
    return (row.fewer_unanswered or 0.0) * found.orders * case.room.order_leaves / case.numbers.per_euro


def total(case: Case, row: FirstStep) -> Text | None:
    """What all of them come to, from what is shown, so that whoever redoes it comes out where it does."""
    found = case.remembered(unanswered) if row.fewer_unanswered else None
    if found is None:
        return None
    each, currency = case.room.order_leaves, case.numbers.currency
    return words.STEP_UNANSWERED.format(
        share=both(percent, found.share),
        contacts=whole(found.contacts),
        missed=whole(found.missed),
        buys=both(percent, case.knowledge.threshold("unanswered_buys")),
        orders=written(found.orders),
        each=price(each, each, currency),
        amount=amount(tens(found.orders * each), currency),
    )


def pays(case: Case, position: Position) -> tuple[int, int] | None:
    """Of how many that nobody answers how many have to buy to pay for who answers; ``None`` where that is too many."""
    if position.cost is None or not any(one.activity in ANSWERING for one in position.takes_over):
        return None
    return buyers(case, position.cost.high)


def buyers(case: Case, cost: float) -> tuple[int, int] | None:
    """The same of an amount a month in the shop's currency."""
    found = case.remembered(unanswered)
    if found is None:
        return None
    needed = math.ceil(round(cost / case.room.order_leaves, 6))
    return (needed, found.missed) if needed <= AT_BEST * found.missed else None
