"""Orders that are typed in, and quotes: what it saves when these are fewer, as a sum that an owner can redo."""

from ecomteam.model.money import FirstStep
from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.words import advice as words
from ecomteam.words.numbers import both, percent, whole, written

TYPING, TYPED = "order_entry", "manual_orders"


def total(case: Case, row: FirstStep) -> Text | None:
    """So many of them, at the pace at which they are typed in today, told or usual; ``None`` of any other step."""
    if row.moves_typed is None:
        return None
    orders, work = case.numbers.get(TYPED), case.work.activities.get(TYPING)
    if orders.origin == "assumed" or work is None or orders.amount.likely <= 0:
        return None
    minutes = round(60 * work.hours.likely / orders.amount.likely, 1)
    hours = row.moves_typed * orders.amount.likely * minutes / 60
    if hours < 1:
        return None
    return words.STEP_TYPED.format(
        share=both(percent, round(row.moves_typed, 2)),
        orders=whole(orders.amount.likely),
        minutes=written(minutes),
        hours=whole(hours),
    )


def falls_away(case: Case, row: FirstStep) -> Text | None:
    """The hours of it that are counted or measured, and a share of them; ``None`` of any other step."""
    work = None if row.own_pace is None else case.work.activities.get(row.own_pace)
    if work is None or row.saves is None or work.assumed:
        return None
    hours = round(work.hours.likely)
    saved = hours * row.saves.likely
    if saved < 1:
        return None
    share = both(percent, round(row.saves.likely, 2))
    return words.STEP_QUOTES.format(share=share, hours=whole(hours), saved=whole(saved))
