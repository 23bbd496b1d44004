"""Puts together what an owner takes along to hire for a role; with a shop also hours, pay and why."""

from collections.abc import Iterable

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.amounts import figures
from ecomteam.model.hours import WEEKS, a_week
from ecomteam.model.kits import Kit, KitPart, KitSize, WorkInPhase
from ecomteam.model.plan import Cost, Firmness, Hire, Reason
from ecomteam.model.text import Text
from ecomteam.planning import path, reason
from ecomteam.planning.hires import hire
from ecomteam.shop.candidates import candidate
from ecomteam.shop.case import Case
from ecomteam.shop.demand import Demand
from ecomteam.shop.forms import asked, form
from ecomteam.shop.positions import Position
from ecomteam.shop.relief import relief_wanted
from ecomteam.shop.work import FTE_HOURS, contract_week
from ecomteam.words import kit as words
from ecomteam.words.numbers import whole

# Fewer say nothing to somebody who may come to work there.
MANY_ORDERS = 50


def kit(knowledge: Knowledge, identity: str, case: Case | None = None) -> Kit:
    """The kit of a role; with a shop sized for it. Raises ``KeyError`` where no role has the id."""
    role = knowledge.role(identity)
    parts = _parts(knowledge, identity)
    return Kit(
        shop=case.team.name if case else None,
        role=identity,
        purpose=role.purpose,
        cites=role.cites,
        responsibilities=role.responsibilities,
        work=tuple(
            WorkInPhase(phase=phase.id, text=work.does, cites=work.cites, own_judgement=work.own_judgement)
            for phase in knowledge.catalogue.phases
            for work in phase.work
            if work.role == identity
        ),
        kpis=role.kpis,
        skills=role.skills,
        interview=tuple(question for part in parts for question in part.interview),
        advertise=tuple(channel for part in parts for channel in part.advertise),
        start=tuple(sorted((step for part in parts for step in part.start), key=lambda step: step.by_day)),
        size=_size(case, identity) if case else None,
        about=tuple(_about(case)) if case else (),
    )


def _about(case: Case) -> Iterable[Text]:
    """What somebody who may come to work there wants to know, as far as it was told; nothing of its money."""
    facts, shop = case.numbers.facts, case.team.name
    if shop is not None:
        country = facts.get("country")
        if isinstance(country, str):
            yield words.ABOUT_IN.format(shop=shop, country=case.knowledge.shown("country", country))
        else:
            yield words.ABOUT_SHOP.format(shop=shop)
    if facts.get("makes_products") is True:
        yield words.ABOUT_MAKES
    orders = case.numbers.likely("orders_per_month") if case.numbers.is_told("orders_per_month") else 0.0
    if orders >= MANY_ORDERS:
        yield words.ABOUT_ORDERS.format(orders=whole(figures(orders)))
    if case.team.people is not None:
        count = sum(person.count for person in case.people if not person.outside)
        yield words.ABOUT_PEOPLE.format(count=count) if count > 1 else words.ABOUT_ALONE


def _parts(knowledge: Knowledge, role: str) -> list[KitPart]:
    """The role's own part, then what holds for every role."""
    own = [part for part in knowledge.catalogue.kits if part.role == role]
    return own + [part for part in knowledge.catalogue.kits if part.role is None]


def _size(case: Case, role: str) -> KitSize:
    """As the roadmap has it; where it has no such hire, as the work would have it if there were one.

    Somebody new before more hours of who is there: a vacancy is for the one, and not for the other.
    """
    steps = case.remembered(path).steps
    ranks = [rank for rank, step in enumerate(steps, start=1) if step.position.role == role]
    for rank in sorted(ranks, key=lambda rank: steps[rank - 1].position.more_of is not None)[:1]:
        made = hire(case, steps, rank, Firmness(holds=True))
        return _sized(case, steps[rank - 1].position, made)
    return _sized(case, _position(case, role), None)


def _position(case: Case, role: str) -> Position:
    """What the work that waits today asks for of the role; else as much of it as is usual."""
    position = candidate(Demand(case, case.lasting_hands, relief_wanted(case)), role, None)
    if position is not None:
        return position
    advice = case.verdicts.sourcing(role)
    hours = case.knowledge.role(role).typical_fte * case.knowledge.threshold(FTE_HOURS)
    sourcing = form(case, role, advice, hours)
    return Position(
        role=role,
        sourcing=sourcing,
        engagement=case.knowledge.role(role).typical_engagement,
        hours=hours,
        cost=asked(case, role, sourcing, hours),
        worth=0.0,
        urgency=case.verdicts.urgency(role),
        inside_or_outside=advice,
    )


def _sized(case: Case, position: Position, made: Hire | None) -> KitSize:
    full_time = case.knowledge.threshold(FTE_HOURS)
    each = contract_week(case.knowledge, position.hours / position.count)
    contract = each if position.sourcing == "in_house" else None
    return KitSize(
        rank=made.rank if made else None,
        wave=made.wave if made else None,
        count=position.count,
        sourcing=position.sourcing,
        engagement=position.engagement,
        on_call=position.on_call,
        fte=round(position.hours / full_time, 2),
        hours_per_week=a_week(position.hours),
        contract_per_week=None if contract is None or position.on_call else round(contract, 1),
        cost=position.cost,
        pay=None if contract is None else _gross(case, position.role, contract),
        takes_over=made.takes_over if made else (),
        when=made.trigger if made else None,
        reasons=_reasons(position, made),
    )


def _reasons(position: Position, made: Hire | None) -> tuple[Reason, ...]:
    if made is not None:
        return (*made.reasons, *made.how)
    return tuple(map(reason, (*position.urgency.reasons, *position.inside_or_outside.reasons[:1])))


def _gross(case: Case, role: str, contract: float) -> Cost | None:
    """Gross pay a month for a contract of so many hours a week."""
    hour = case.pricing.gross_hour(role)
    if hour is None:
        return None
    hours = contract * WEEKS
    low, high = (figures(amount * hours) for amount in (hour.low, hour.high))
    return Cost(low=low, high=high, currency=hour.currency, basis=hour.basis, cites=hour.cites)
