"""The work of a shop in hours: by activity, with what drives it, who does it and what could do it for less."""

from collections.abc import Iterable

from ecomteam.model.amounts import Amount
from ecomteam.model.text import Text
from ecomteam.model.workview import ActivityView, DoneBy, DriverView, PersonHours, ReliefView, WorkView
from ecomteam.shop.bought import hours_from_cost
from ecomteam.shop.case import Case
from ecomteam.shop.cover import LEAST, UNLIMITED, Doing
from ecomteam.shop.measures import impossible_measures
from ecomteam.shop.names import beside, who
from ecomteam.shop.numbers import Known
from ecomteam.shop.work import ActivityWork
from ecomteam.words.departments import ANYWAY


def work_view(case: Case) -> WorkView:
    cover, from_cost = case.cover, hours_from_cost(case)
    return WorkView(
        shop=case.team.name,
        currency=case.numbers.currency,
        hours=rounded(case.work.hours),
        fte=rounded(case.work.fte, 2),
        activities=tuple(_activity(case, one) for one in case.work.activities.values()),
        people=tuple(
            PersonHours(
                who=who(name),
                owner=name in cover.owners,
                hours=None if hours == UNLIMITED else round(hours, 1),
                used=round(cover.used[name], 1),
                why=from_cost.get(name),
            )
            for name, hours in cover.capacity.items()
        ),
        uncovered=round(case.waiting_hours(cover), 1),
        notes=tuple(impossible_measures(case)),
        unnamed=round(case.unnamed),
    )


def rounded(amount: Amount, digits: int = 1) -> Amount:
    return Amount(round(amount.low, digits), round(amount.likely, digits), round(amount.high, digits))


def _activity(case: Case, one: ActivityWork) -> ActivityView:
    described = case.knowledge.activities[one.activity]
    cover = case.cover
    uncovered = case.waiting(cover).get(one.activity, 0.0)
    anyway = cover.uncovered.get(one.activity, 0.0) - uncovered
    doing = cover.done.get(one.activity, ())
    if anyway > LEAST:
        doing = (*doing, Doing(beside(ANYWAY), anyway))
    counted = [part for part in one.parts if part.hours.high > 0]
    return ActivityView(
        activity=one.activity,
        name=described.name,
        hours=rounded(one.hours),
        covered=round(one.hours.likely - uncovered, 1),
        by=tuple(
            DoneBy(who=who(each.name), hours=round(each.hours, 1), owner=each.name in cover.owners) for each in doing
        ),
        uncovered=round(uncovered, 1),
        drivers=tuple(_drivers(case, (known for part in counted for known in part.drivers))),
        relief=tuple(
            ReliefView(
                means=way.means,
                hours=rounded(way.share.times(one.hours.likely)),
                text=way.text,
                cites=way.cites,
                own_judgement=way.own_judgement,
            )
            for way in described.relief
        ),
        claimed_by=one.claim,
        by_week=one.basis == "told" or one.told > 0,
        told=round(one.told, 1),
        beyond=round(one.beyond, 1),
        usual=rounded(one.counted) if one.counted.high > 0 else None,
        cites=tuple(dict.fromkeys(cite for part in counted for cite in part.row.cites)),
        own_judgement=tuple(
            dict.fromkeys(part.row.own_judgement for part in counted if part.row.own_judgement is not None)
        ),
    )


def _drivers(case: Case, known: Iterable[Known]) -> Iterable[DriverView]:
    names: dict[str, Text] = {question.id: question.name for question in case.knowledge.catalogue.questions}
    names |= {driver.id: driver.name for driver in case.knowledge.catalogue.drivers}
    for one in {each.id: each for each in known}.values():
        money = one.id in case.knowledge.money_facts
        amount = one.amount.times(case.numbers.per_euro) if money else one.amount
        yield DriverView(
            id=one.id,
            name=names.get(one.id, Text(one.id, one.id)),
            amount=rounded(amount, 2),
            origin=one.origin,
            why=one.why,
        )
