"""Positions in words: how much of it, at what price, what it takes over, who of the own people may want it."""

from collections.abc import Sequence

from ecomteam.model.hours import WEEKS
from ecomteam.model.plan import Cost
from ecomteam.model.text import Text
from ecomteam.planning.own import own_people
from ecomteam.shop.case import Case
from ecomteam.shop.positions import Position
from ecomteam.shop.work import contract_week
from ecomteam.words import advice as words
from ecomteam.words.lists import in_turn, kinds_of_work
from ecomteam.words.numbers import price as each_costs
from ecomteam.words.numbers import span, whole, written
from ecomteam.words.values import form

NAMED = 3
MOSTLY = 0.6
ALMOST_ALL = 0.95
LITTLE = 0.75


def amounts(cost: Cost) -> Text:
    return span(cost.low, cost.high, cost.currency)


def weekly(hours: float) -> Text:
    """Hours a week in words: to whole hours, or to halves where there are few."""
    if hours < LITTLE:
        return words.UNDER_AN_HOUR
    if round(hours) == 1:
        return words.AN_HOUR
    return words.SO_MANY_HOURS.format(hours=whole(hours))


def size(case: Case, position: Position) -> Text:
    """How much of it in words: hours a week, or how many people."""
    hours = position.hours / WEEKS
    if position.by_the_piece:
        return words.BY_THE_PIECE
    if position.count > 1:
        return words.PEOPLE_HOURS.format(count=position.count, hours=whole(hours))
    if position.sourcing == "in_house" and not position.on_call:
        # Leave, illness and what goes between two tasks are in the contract and in the price, not in the work.
        contract = contract_week(case.knowledge, position.hours)
        return words.CONTRACT_HOURS.format(hours=whole(hours), contract=whole(contract))
    return words.ONE_HOUR_A_WEEK if round(hours) == 1 else words.HOURS_A_WEEK.format(hours=whole(hours))


def in_words(case: Case, position: Position) -> Text:
    """A position in one line: role, form, size and cost."""
    role = case.knowledge.role(position.role).name
    how = words.FULFILMENT_COMPANY if position.by_the_piece else form(position.sourcing, position.on_call)
    orders = case.numbers.likely("orders_per_month")
    if position.by_the_piece and position.cost is not None and orders > 0:
        each = each_costs(position.cost.low / orders, position.cost.high / orders, position.cost.currency)
        return words.HIRE_COST.format(
            role=role, sourcing=how, size=words.AN_ORDER.format(price=each), cost=amounts(position.cost)
        )
    if position.cost is None:
        return words.HIRE.format(role=role, sourcing=how, size=size(case, position))
    return words.HIRE_COST.format(role=role, sourcing=how, size=size(case, position), cost=amounts(position.cost))


def takes(case: Case, position: Position) -> Text:
    """What it takes over, in one sentence: the largest parts in hours a week, and whose they were."""
    by_activity: dict[str, float] = {}
    yours, undone = position.of_owners / WEEKS, 0.0
    for taking in position.takes_over:
        by_activity[taking.activity] = by_activity.get(taking.activity, 0.0) + taking.hours / WEEKS
        undone += taking.hours / WEEKS if taking.from_whom is None else 0.0
    total = sum(by_activity.values())
    largest = sorted(by_activity.items(), key=lambda pair: -pair[1])[:NAMED]
    listed = kinds_of_work([case.knowledge.activity(name).name for name, _ in largest])
    if position.by_the_piece:
        return words.TAKES_ALL.format(list=listed)
    pattern = words.TAKES_OVER
    if round(yours) >= 1:
        all_of_it = yours > ALMOST_ALL * total or weekly(yours) == weekly(total)
        pattern = words.ALL_YOURS if all_of_it else words.MOSTLY_YOURS
    elif undone > MOSTLY * total:
        pattern = words.MOSTLY_UNDONE
    return pattern.format(hours=weekly(total), yours=weekly(yours), list=listed)


def ask_first(case: Case, positions: Sequence[Position]) -> Text | None:
    """Who of the own people may want the hours of the last of these, and how many they have then; ``None``: nobody."""
    own = own_people(case, positions)
    if own is None:
        return None
    if own.person is None or own.before is None:
        return words.ASK_COMPANY
    pattern, cost = words.ASK_FIRST, Text("", "")
    if own.cost is not None:
        pattern = words.ASK_FIRST_PRICED if own.cost == positions[-1].cost else words.ASK_FIRST_COST
        cost = amounts(own.cost)
    name, before, after = own.person.name, _contract(own.before), _contract(own.after)
    said = pattern.format(name=name, before=before, after=after, cost=cost)
    return in_turn(said, words.ASK_REST.format(hours=whole(own.rest))) if own.rest else said


def _contract(hours: float) -> Text:
    """Hours a week as they were told, a part of an hour too."""
    return written(round(hours, 1))
