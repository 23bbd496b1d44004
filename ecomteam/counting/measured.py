"""Counted numbers as facts of a shop: what a team takes over, and what it says itself instead."""

import os
from collections.abc import Sequence

import msgspec

from ecomteam.counting.counting import count_files
from ecomteam.counting.guessing import joined
from ecomteam.files.currencies import currency_of
from ecomteam.files.exports.book import load_exports
from ecomteam.files.exports.own import own_exports
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.exports import Export
from ecomteam.model.place import Place
from ecomteam.model.questions import Question
from ecomteam.model.shopfacts import CountedNumber, ShopFacts
from ecomteam.model.team import Measured, Team
from ecomteam.words import facts as words


def count_for(
    team: Team | None, paths: Sequence[str | os.PathLike[str]], known: Knowledge, own: Sequence[Export] = ()
) -> ShopFacts:
    """The numbers of a shop from its exports, in its own currency: what ``with_measured`` adds to the team.

    ``team`` is what is known of the shop, if anything; ``own`` are descriptions of exports beside those that ship and
    those that are kept. ``facts`` have the numbers, ``months`` the values of each whole month. Raises ``FileProblems``
    where a file cannot be opened at all; bad rows and unknown files stand in ``files``.
    """
    told = team.facts.get("country") if team is not None else None
    counted = count_files(
        paths, joined(load_exports(), (*own, *own_exports())), told if isinstance(told, str) else None
    )
    if team is None or not _has_money(team, known):
        return counted
    return in_currency(counted, currency_of(team.facts, known.catalogue), known)


def measured_of(counted: ShopFacts, known: Knowledge) -> dict[str, Measured]:
    """The numbers as a team.yaml keeps them: whole where a question asks for whole ones, within what it allows."""
    made: dict[str, Measured] = {}
    for fact in counted.facts:
        one = fact.measured
        question = known.questions.get(fact.id)
        if question is not None:
            value = _answer(fact.value, question)
            if value is None:
                continue
            one = msgspec.structs.replace(one, value=value)
        made[fact.id] = one
    return made


def _answer(value: float, question: Question) -> float | None:
    shown = round(value) if question.whole else value
    return shown if question.minimum <= shown <= question.maximum else None


def with_measured(team: Team | None, counted: ShopFacts, known: Knowledge) -> Team:
    """The team, with what was counted beside what it tells; what it tells wins.

    Where it tells none, the currency is that of the files, and the platform the one that they come from.
    """
    team = team or Team(place=Place(counted.files[0].file if counted.files else ""))
    seen = {"currency": counted.currency, "platform": counted.platform}
    facts = {fact: value for fact, value in seen.items() if value is not None and _is_new(fact, team, value, known)}
    measured = {**team.measured, **measured_of(counted, known)}
    return msgspec.structs.replace(team, facts={**facts, **team.facts}, measured=measured)


def _is_new(fact: str, team: Team, value: str, known: Knowledge) -> bool:
    if fact in team.facts or fact in team.declined:
        return False
    return fact != "currency" or (value in known.currencies and not _has_money(team, known))


def _has_money(team: Team, known: Knowledge) -> bool:
    """Whether amounts of the team have a currency already, told or that of its country."""
    return "country" in team.facts or "currency" in team.facts or not known.money_facts.isdisjoint(team.facts)


def in_currency(counted: ShopFacts, own: str, known: Knowledge) -> ShopFacts:
    """The same with its money in the shop's own currency, where the files have another."""
    if counted.currency is None or counted.currency == own or counted.currency not in known.currencies:
        return counted
    rate = known.per_euro(own) / known.per_euro(counted.currency)
    year = known.currencies[counted.currency].year
    remark = words.CONVERTED.format(currency=counted.currency, own=own, year=year)

    def changed(fact: CountedNumber) -> CountedNumber:
        if fact.unit != "money":
            return fact
        return msgspec.structs.replace(fact, value=round(fact.value * rate, 2), remarks=(*fact.remarks, remark))

    months = tuple(
        msgspec.structs.replace(
            month,
            revenue=_times(month.revenue, rate),
            refunds=_times(month.refunds, rate),
            ad_spend=_times(month.ad_spend, rate),
        )
        for month in counted.months
    )
    return msgspec.structs.replace(counted, facts=tuple(map(changed, counted.facts)), months=months, currency=own)


def _times(value: float | None, rate: float) -> float | None:
    return None if value is None else round(value * rate, 2)
