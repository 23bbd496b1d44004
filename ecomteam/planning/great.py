"""A step that brings several times what the first one is worth stands beside it, whatever pain that one is against.

What was told first comes first, as was promised; but nobody should read past the price that ends the loss.
"""

from collections.abc import Iterable

from ecomteam.model.money import FirstStep
from ecomteam.planning import worth
from ecomteam.planning.hour import little_worth
from ecomteam.shop.case import Case
from ecomteam.shop.told import told_of


def great_of(case: Case, rows: Iterable[FirstStep], first: FirstStep) -> FirstStep | None:
    """Of steps that fit the one of most money, or else one against a number that is a pain though nobody can say what
    mending it brings; ``None`` where none of them outweighs the ``first``.
    """
    found = [row for row in rows if row is not first and _speaks(case, row)]
    most = max(found, key=lambda row: worth.gain(case, row), default=None)
    if most is not None and _outweighs(case, most, first):
        return most
    return next((row for row in found if row.by_number and not worth.money(case, row)), None)


def stands_beside(case: Case, first: FirstStep, second: FirstStep) -> bool:
    """Whether the next step against what was told frees hours worth a lot, where no number makes a sum of the first."""
    if worth.value(case, first).euros > 0 or second.saves is None:
        return False
    told = not told_of(case.numbers.facts).isdisjoint(second.symptoms)
    return told and worth.value(case, second).euros >= case.knowledge.threshold("great_times") * little_worth(case)


def _speaks(case: Case, row: FirstStep) -> bool:
    """Ads are cut though nobody complains of them only where they take more of what orders leave than a store's rent
    would, or where the shop loses money.
    """
    if row.ads is not None or row.frees is None or not told_of(case.numbers.facts).isdisjoint(row.symptoms):
        return True
    return case.room.ads_beyond_rent > 0 or case.room.loses_alone


def _outweighs(case: Case, row: FirstStep, first: FirstStep) -> bool:
    """By several times what the first is worth; of who loses money all that counts is what ends it."""
    threshold, gain = case.knowledge.threshold, worth.gain(case, row)
    least, gross = little_worth(case), case.room.gross_profit
    part = 0.0 if gross is None else threshold("great_share") * gross.likely
    if case.room.loses_alone:
        return gain >= max(part, least)
    return gain >= max(part, threshold("great_times") * max(least, worth.value(case, first).euros))
