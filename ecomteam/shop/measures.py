"""Measures that a shop told of its own work and that nobody can have meant as they were read."""

from collections.abc import Iterable

from ecomteam.model.hours import WEEKS
from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.words import advice as words
from ecomteam.words.lists import lowered
from ecomteam.words.numbers import whole, written


def impossible_measures(case: Case) -> Iterable[Text]:
    """Of each what it was read as, and what it would come to; it is left out of the hours."""
    catalogue, have = case.knowledge.catalogue, case.there.hours
    names: dict[str, Text] = {question.id: question.name for question in catalogue.questions}
    names |= {driver.id: driver.name for driver in catalogue.drivers}
    for activity, one in case.impossible.items():
        of = lowered(names[one.of])
        if one.of in case.knowledge.money_facts:
            of = words.IN_CURRENCY.format(name=of, currency=case.numbers.currency)
        yield words.MEASURE_IMPOSSIBLE.format(
            work=lowered(case.knowledge.activity(activity).name),
            pace=written(one.per_hour),
            of=of,
            hours=whole(one.hours / WEEKS),
            have=whole(have / WEEKS),
        )
