"""Whoever follows somebody who leaves: in the same roles, for the hours that nobody else has, looked for in time.

What the one who leaves costs pays the next: that money is there already, so it takes nothing of what can be spent on
new people. The step of a successor goes before all others, since the work is there and the shop is used to paying it.
"""

from collections.abc import Mapping
from datetime import date, timedelta

import msgspec

from ecomteam.model.plan import Cost
from ecomteam.model.roles import Sourcing
from ecomteam.planning.leads import lead_of
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST, UNLIMITED
from ecomteam.shop.forms import in_steps, on_call
from ecomteam.shop.leaving import Leaver, leavers
from ecomteam.shop.own import replaced_for, there_for, week_of
from ecomteam.shop.positions import Offer, Position, Succeeds, position_for
from ecomteam.shop.work import FTE_HOURS
from ecomteam.words.costs import AS_TODAY
from ecomteam.words.numbers import numeral, span

WEEK = 7
# What rounding makes of an amount.
CENT = 0.01
# Looking begins now where it has to within so many days.
SOON = timedelta(days=31)


def successions(case: Case) -> tuple[Position, ...]:
    """The positions that follow those who leave before long, in the order of their days."""
    return case.remembered(_successions)


def due(case: Case, position: Position) -> bool:
    """Whether it is time to look for whoever follows."""
    succeeds = position.succeeds
    assert succeeds is not None
    if case.today is None:
        return True
    return date.fromisoformat(succeeds.begins) - date.fromisoformat(case.today) <= SOON


def months_until(case: Case, position: Position) -> int:
    """In how many months to begin to look, by the calendar."""
    assert position.succeeds is not None
    if case.today is None:
        return 0
    first, last = (date.fromisoformat(day) for day in (case.today, position.succeeds.begins))
    return max(0, (last.year - first.year) * 12 + last.month - first.month)


def _successions(case: Case) -> tuple[Position, ...]:
    given: dict[str, float] = {}
    found, spent = list[Position](), 0.0
    for one in leavers(case):
        if one.needed <= LEAST or one.role is None or one.joins is not None:
            continue
        position = _within(case, one, _position(case, one, one.needed, given), spent, given)
        if position is None:
            continue
        if position.own is not None and position.own.holds:
            name = position.own.person.name
            given[name] = given.get(name, 0.0) + position.hours
        charged = position.charged
        spent += 0.0 if charged is None else charged.high / case.numbers.per_euro
        found.append(position)
    return tuple(found)


def _within(case: Case, one: Leaver, position: Position, spent: float, given: Mapping[str, float]) -> Position | None:
    """For as many of the hours as can be paid: of who was there for nothing the next one asks for pay.

    What goes beyond what the one who leaves costs is of what can be spent on new people.
    """
    charged, limit = position.charged, case.room.limit
    if charged is None or limit is None or position.cost is None:
        return position
    left = max(0.0, limit - spent) * case.numbers.per_euro
    if charged.high <= left + CENT:
        return position
    paid = position.hours * (left + position.cost.high - charged.high) / position.cost.high
    # Where more than one person is rounded up beyond that, it is one.
    for most in (paid, min(paid, case.knowledge.threshold(FTE_HOURS))):
        hours = in_steps(case.knowledge, position.role, position.sourcing, most)
        fewer = _position(case, one, min(hours, position.hours), given) if hours else None
        if fewer is not None and fewer.charged is not None and fewer.charged.high <= left + CENT:
            return fewer
    return None


def _position(case: Case, one: Leaver, hours: float, given: Mapping[str, float]) -> Position:
    """Of their form; hours of colleagues who have the role and may have all of it go before somebody new."""
    person, role = one.person, one.role
    assert role is not None
    sourcing: Sourcing = "in_house" if person.owner else person.sourcing
    own = there_for(case, role, given, inside=sourcing == "in_house")
    there = own if own is not None and own.person.name != person.name and own.hours >= hours - LEAST else None
    replaced = replaced_for(case, role, there) and not person.outside
    parts = [(each, 1.0, name) for name, each in sorted(one.work.items(), key=lambda pair: -pair[1])]
    offer = Offer(hours, sourcing, parts, there=there, replaced=replaced)
    cost = offer.cost(case, role, hours)
    if there is None and not replaced:
        cost = _as_paid(case, one, hours) or cost
    position = position_for(case, role, offer, hours, cost)
    roles = tuple(dict.fromkeys([role, *(held.role for held in person.roles)]))
    full = msgspec.structs.replace(
        position,
        on_call=on_call(case, role, sourcing, hours, there) and not person.hours_told,
        count=max(position.count, person.count) if hours >= one.hours - LEAST else position.count,
    )
    lead = lead_of(case.knowledge, full)
    weeks = lead.recruit_weeks + lead.ramp_weeks if lead is not None else 0.0
    last = date.fromisoformat(one.day)
    begins = last - timedelta(days=round(weeks * WEEK))
    today = begins if case.today is None else date.fromisoformat(case.today)
    succeeds = Succeeds(
        name=person.name,
        day=one.day,
        begins=max(begins, today).isoformat(),
        late=begins < today,
        roles=roles,
        frees=one.cost,
        leave=one.leave,
        until=person.away_until if one.leave else None,
    )
    return msgspec.structs.replace(full, succeeds=succeeds)


def _as_paid(case: Case, one: Leaver, hours: float) -> Cost | None:
    """The part of what somebody is told to cost that so many of their hours are; ``None`` where nobody told."""
    told = case.pricing.told(one.person)
    if not told or not one.hours or one.hours >= UNLIMITED:
        return None
    amount = round(told * one.person.count * min(1.0, hours / one.hours), 2)
    today = span(told, told, case.numbers.currency)
    basis = AS_TODAY.format(name=one.person.name, cost=today, hours=numeral(week_of(case, one.person)))
    return Cost(low=amount, high=amount, currency=case.numbers.currency, basis=basis)
