"""Whom an owner thinks of: who is looked for, who is planned for a day that is far, and own words for somebody.

All are answered alike, as somebody who may come. A price that was told otherwise is made one for a month, with the sum.
"""

from collections.abc import Iterable, Sequence

import msgspec

from ecomteam.model.amounts import tens
from ecomteam.model.hours import WEEKS
from ecomteam.model.ideas import Idea
from ecomteam.model.team import Holding, Person
from ecomteam.model.text import Text
from ecomteam.planning.path import SOONEST
from ecomteam.planning.phrases import sought
from ecomteam.shop.case import Case
from ecomteam.words import notnow as words
from ecomteam.words import seasonhours as season_words
from ecomteam.words.numbers import amount, price, whole, written
from ecomteam.words.periods import month_of_year


class Sought(msgspec.Struct, frozen=True, kw_only=True):
    """``roles`` are those that the shop knows, whose is the first. ``price`` is the sum of what somebody costs a month.

    ``planned`` is somebody of the file who has not begun.
    """

    person: Person
    roles: tuple[str, ...]
    called: Text
    price: Text | None = None
    idea: Idea | None = None
    planned: bool = False


def thought_of(case: Case) -> Sequence[Sought]:
    """In the order in which they were told; ideas of work that is nobody's are not among them."""
    return (*_people(case), *_ideas(case))


def _people(case: Case) -> Iterable[Sought]:
    soon = case.joiners(SOONEST)
    for person in case.team.people or ():
        roles = tuple(held.role for held in person.roles if held.role in case.knowledge.roles)
        if not roles or person.status not in ("vacant", "planned"):
            continue
        called = sought(case, roles[0], [person])
        if person.status == "vacant":
            yield Sought(person=person, roles=roles, called=called)
        elif person not in soon and person.ends is None and not _passed(case, person):
            if person.starts is not None:
                called = words.FROM_MONTH.format(who=called, month=month_of_year(person.starts))
            yield Sought(person=person, roles=roles, called=called, planned=True)


def _passed(case: Case, person: Person) -> bool:
    """Of whose first day has passed nobody knows whether they came."""
    return person.starts is not None and case.today is not None and person.starts < case.today


def _ideas(case: Case) -> Iterable[Sought]:
    for idea in case.team.ideas:
        role = whose(case, idea)
        if role is None:
            continue
        cost, said = a_month(case, idea)
        person = Person(
            name=begun(idea.text or ""),
            roles=(Holding(role=role, place=idea.place),),
            sourcing=idea.sourcing,
            status="vacant",
            cost_per_month=cost,
            hours_per_week=idea.hours_per_week,
            place=idea.place,
        )
        yield Sought(person=person, roles=(role,), called=called(case, idea), price=said, idea=idea)


def whose(case: Case, idea: Idea) -> str | None:
    """Whose work it would do that is not bought: of an activity whoever is there for it first."""
    if idea.kind == "buy":
        return None
    role = idea.role
    if idea.activity is not None and idea.activity in case.knowledge.activities:
        role = next(iter(case.knowledge.activity(idea.activity).doers), None)
    return role if role in case.knowledge.roles else None


def called(case: Case, idea: Idea) -> Text:
    """What an owner calls it; a role or an activity by its name, where they have no words of their own."""
    knowledge = case.knowledge
    if idea.activity is not None and idea.text is None:
        return knowledge.activity(idea.activity).name
    if idea.text is None:
        return knowledge.role(idea.role or "").name
    name = begun(idea.text)
    if idea.kind == "buy" or idea.role is None:
        return Text(name, name)
    return sought(case, idea.role, [Person(name=name, place=idea.place)])


def begun(text: str) -> str:
    """Own words at the beginning of a line."""
    return text[:1].upper() + text[1:]


def a_month(case: Case, idea: Idea) -> tuple[float | None, Text | None]:
    """What it costs a month in the shop's currency, and how that follows from what was told.

    ``None`` where nobody told it, or by the order, of a shop that has none.
    """
    if not idea.priced or (idea.per_order is not None and not round(case.room.orders.amount.likely)):
        return None, None
    currency, once = case.numbers.currency, idea.once or 0.0
    months = case.knowledge.threshold("project_months")
    upkeep, how = upkeep_of(case, idea)
    if not once:
        return upkeep, how
    cost = tens(once / months + upkeep)
    fills = {"once": amount(once, currency), "months": whole(months), "upkeep": amount(upkeep, currency)}
    pattern = words.PROJECT_SUM if upkeep else words.PROJECT_ONCE
    return cost, pattern.format(**fills, sum=amount(cost, currency))


def upkeep_of(case: Case, idea: Idea) -> tuple[float, Text | None]:
    """What it costs each month, and the sum where it was told otherwise."""
    currency = case.numbers.currency
    if idea.per_hour is not None:
        hours = idea.hours_per_week or 0.0
        each = price(idea.per_hour, idea.per_hour, currency)
        cost = tens(idea.per_hour * hours * WEEKS)
        return cost, words.HOURS_SUM.format(each=each, hours=written(hours), sum=amount(cost, currency))
    if idea.per_order is not None:
        return _by_order(case, idea, idea.per_order)
    if idea.per_year is None:
        return idea.a_month, None
    times = case.pricing.charges if idea.salary else None
    if times is None:
        cost = tens(idea.a_month)
        return cost, words.YEAR_SUM.format(year=amount(idea.per_year, currency), sum=amount(cost, currency))
    cost = tens(idea.a_month * times)
    year = amount(idea.per_year, currency)
    return cost, words.SALARY_SUM.format(year=year, times=written(times), sum=amount(cost, currency))


def _by_order(case: Case, idea: Idea, each: float) -> tuple[float, Text]:
    """What it asks for each order of an average month of the year, beside what it asks a month."""
    currency, season = case.numbers.currency, case.season is not None
    orders = round(case.room.average_orders)
    cost, fixed = tens(each * orders + idea.a_month), amount(idea.a_month, currency)
    fills = {"each": price(each, each, currency), "orders": whole(orders), "sum": amount(cost, currency)}
    if idea.a_month:
        pattern = season_words.ORDERS_AND_FIXED_YEAR if season else season_words.ORDERS_AND_FIXED
        return cost, pattern.format(**fills, fixed=fixed)
    return cost, (season_words.ORDERS_SUM_YEAR if season else words.ORDERS_SUM).format(**fills)
