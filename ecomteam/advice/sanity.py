"""Answers that are odd by themselves or beside another: worth asking twice, and believed when they are said again."""

from collections.abc import Mapping

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import Span, amount_of, tens
from ecomteam.model.facts import Value
from ecomteam.model.questions import WORKDAYS
from ecomteam.model.team import Team
from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.shop.order import CONTRIBUTION
from ecomteam.shop.payroll import PAYROLL
from ecomteam.words import numbers
from ecomteam.words import sanity as words

PEOPLE = "people"
# What an order brings on average in euros, of consumers and where firms buy too, and how many times as much or as
# little as was told: beyond these one was told for another period more often than not. Own judgement.
SMALLEST_BASKET, LARGEST_BASKET, LARGEST_OF_FIRMS = 8, 700, 5_000
FAR_FROM_TOLD = 3
# Of more than one part in so many of its sales no shop hires each month: it is a sum for once. Own judgement.
PART_OF_SALES = 4
BASKET, ORDERS, REVENUE = "average_order_value", "orders_per_month", "monthly_revenue"
MARGIN, POSTAGE = "gross_margin", "shipping_cost_per_order"
# What an order leaves, and what that is worked out from.
LEFT_OF_ORDER = frozenset(
    (
        CONTRIBUTION,
        BASKET,
        MARGIN,
        POSTAGE,
        REVENUE,
        ORDERS,
    )
)


def odd(knowledge: Knowledge, team: Team, fact: str) -> Text | None:
    """What is odd about the answer to that question, as a sentence to the owner; ``None`` where nothing is.

    ``fact`` may be ``people``. Only the shop's own answers are compared.
    """
    if fact == PEOPLE:
        return _dear(knowledge, team)
    value = _likely(team.facts.get(fact))
    if value is None or fact not in knowledge.questions:
        return None
    question = knowledge.question(fact)
    # Money of a question is told in the shop's currency, and judged in euros.
    judged = value / Case(knowledge, team).numbers.per_euro if question.money else value
    high = question.odd_above is not None and judged > question.odd_above
    # A download costs nothing to buy in.
    high = high and not (fact == MARGIN and Case(knowledge, team).numbers.packs_nothing)
    if high or (question.odd_below is not None and judged < question.odd_below):
        shown = _shown(knowledge, team, fact)
        return (words.HIGH if high else words.LOW).format(name=question.name, value=shown)
    return _beside(knowledge, team, fact)


def _likely(value: Value | None) -> float | None:
    if isinstance(value, Span):
        return amount_of(value).likely
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _shown(knowledge: Knowledge, team: Team, fact: str) -> Text:
    """An answer in words; an amount of money with its currency."""
    question, value = knowledge.question(fact), team.facts[fact]
    if not question.money or (isinstance(value, Span) and value.open):
        return knowledge.shown(fact, value)
    low, high = (value.low, value.high) if isinstance(value, Span) else (_likely(value) or 0.0,) * 2
    show = numbers.span if question.per == "month" else numbers.price
    return show(low, high, Case(knowledge, team).numbers.currency)


def _beside(knowledge: Knowledge, team: Team, fact: str) -> Text | None:
    # What cannot well be more than something else: both as told, for the same period.
    told = {name: _likely(value) for name, value in team.facts.items()}

    def more(one: str, other: str, times: float = 1.0) -> bool:
        low, high = told.get(other), told.get(one)
        return fact in (one, other) and low is not None and high is not None and high * times > low > 0

    if more("support_contacts_per_day", "orders_per_month", WORKDAYS):
        contacts = round((told["support_contacts_per_day"] or 0) * WORKDAYS)
        return words.CONTACTS.format(
            contacts=numbers.written(contacts),
            orders=knowledge.shown("orders_per_month", team.facts["orders_per_month"]),
        )
    for one, other, times, text in (
        ("ad_spend_per_month", "monthly_revenue", 1, words.ADS),
        ("extra_budget", "monthly_revenue", PART_OF_SALES, words.BUDGET),
        ("new_products_per_month", "products", 1, words.NEW_PRODUCTS),
    ):
        if more(one, other, times):
            return text
    if fact in (REVENUE, ORDERS, BASKET) and (basket := odd_basket(knowledge, team)) is not None:
        return words.BASKET.format(basket=numbers.price(basket, basket, Case(knowledge, team).numbers.currency))
    if fact == POSTAGE and (odd_postage := _dear_postage(knowledge, team, told)) is not None:
        return odd_postage
    return (
        _left_twice(knowledge, team, fact)
        or _paid_twice(knowledge, team, fact)
        or (_dear(knowledge, team) if fact in ("monthly_revenue", PAYROLL) else None)
    )


def odd_basket(knowledge: Knowledge, team: Team) -> float | None:
    """What an order brings by its sales and orders, in the shop's currency, where hardly any shop has that."""
    orders, revenue, told = (_likely(team.facts.get(fact)) for fact in (ORDERS, REVENUE, BASKET))
    if not orders or not revenue:
        return None
    basket = revenue / orders
    if told:
        usual = 1 / FAR_FROM_TOLD < basket / told < FAR_FROM_TOLD
    else:
        sells = team.facts.get("sells")
        firms = team.facts.get("business_model") in ("b2b", "both") or (
            isinstance(sells, frozenset) and "business_customers" in sells
        )
        largest = LARGEST_OF_FIRMS if firms else LARGEST_BASKET
        usual = SMALLEST_BASKET <= basket / Case(knowledge, team).numbers.per_euro <= largest
    return None if usual else basket


def _dear_postage(knowledge: Knowledge, team: Team, told: Mapping[str, float | None]) -> Text | None:
    """Postage of more than an order brings in."""
    revenue, orders, postage = told.get("monthly_revenue"), told.get("orders_per_month"), told.get(POSTAGE)
    basket = told.get("average_order_value") or (revenue / orders if revenue and orders else None)
    if basket is None or postage is None or postage <= basket:
        return None
    shown = numbers.price(basket, basket, Case(knowledge, team).numbers.currency)
    return words.POSTAGE.format(postage=_shown(knowledge, team, POSTAGE), basket=shown)


def _left_twice(knowledge: Knowledge, team: Team, fact: str) -> Text | None:
    """What an order leaves, as a whole and by its parts, one of which was just told."""
    if fact not in LEFT_OF_ORDER or CONTRIBUTION not in team.facts:
        return None
    case = Case(knowledge, team)
    told, made = case.room.contribution, case.room.worked_out
    if told is None or made is None:
        return None
    shown = [
        numbers.price(one.low, one.high, case.numbers.currency)
        for one in (of.times(case.numbers.per_euro) for of in (told.amount, made))
    ]
    return words.LEFT_TWICE.format(told=shown[0], made=shown[1])


def _paid_twice(knowledge: Knowledge, team: Team, fact: str) -> Text | None:
    """What those who are employed cost together and one by one, where the former was just told."""
    case = Case(knowledge, team) if fact == PAYROLL and team.people else None
    paid = case.room.payroll if case is not None else None
    if case is None or paid is None or not (paid.apart and paid.named):
        return None
    low, high = (tens(case.numbers.from_euros(end)) for end in paid.people)
    people = numbers.span(low, high, case.numbers.currency)
    return words.PAID_TWICE.format(payroll=_shown(knowledge, team, PAYROLL), people=people)


def _dear(knowledge: Knowledge, team: Team) -> Text | None:
    """People who cost more than comes in, even at the lowest."""
    revenue = _likely(team.facts.get("monthly_revenue"))
    if revenue is None or not team.people:
        return None
    case = Case(knowledge, team)
    cost = case.room.team[0] * case.numbers.per_euro
    if cost <= revenue:
        return None
    paid, sold = (numbers.amount(one, case.numbers.currency) for one in (cost, revenue))
    return words.DEAR.format(cost=paid, revenue=sold)
