"""Single pieces that come in faster than they go on sale: by the shop's own pace, and the hours of its makers."""

import msgspec

from ecomteam.model.amounts import tens
from ecomteam.model.money import FirstStep
from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.words import advice as words
from ecomteam.words.numbers import amount, whole, written

MAKING, NEW = "making", "new_products_per_month"


class Intake(msgspec.Struct, frozen=True):
    """A month, as it is shown: pieces that come in, minutes and hours that they take, the hours there are, and how many
    more come in than these do.
    """

    pieces: int
    minutes: float
    needs: int
    there: int
    behind: int


def intake(case: Case) -> Intake | None:
    """Nothing where intake, pace or who does it was not told, or where they do it all."""
    new, pace = case.numbers.get(NEW), case.team.pace.get(MAKING)
    if not new.from_shop or pace is None or pace.of not in (None, NEW) or pace.per_hour <= 0:
        return None
    full = case.knowledge.threshold("fte_hours")
    week = case.knowledge.threshold("contract_week")
    whole_week = {one.name: one.whole(week) * one.count for one in case.paid}
    there = round(sum(part * whole_week[name] * full for name, part in case.makers.items()))
    pieces, minutes = round(new.amount.likely), round(60 / pace.per_hour, 1)
    needs = round(pieces * minutes / 60)
    behind = round((needs - there) * pace.per_hour)
    return Intake(pieces, minutes, needs, there, behind) if there and behind > 0 else None


def total(case: Case, row: FirstStep) -> Text | None:
    """What stays behind, and what that was bought for, where basket and margin were told."""
    found = case.remembered(intake) if row.intake else None
    if found is None:
        return None
    said = words.STEP_INTAKE.format(
        pieces=whole(found.pieces),
        minutes=written(found.minutes),
        needs=whole(found.needs),
        there=whole(found.there),
        behind=whole(found.behind),
    )
    basket, margin = case.numbers.get("average_order_value"), case.numbers.get("gross_margin")
    if not (basket.from_shop and margin.from_shop):
        return said
    each = round(basket.amount.likely * (1 - margin.amount.likely) * case.numbers.per_euro)
    bought = amount(tens(found.behind * each), case.numbers.currency)
    return words.WITH_BOUGHT.format(
        said=said, behind=whole(found.behind), each=amount(each, case.numbers.currency), bought=bought
    )
