"""Orders that are typed in: what it saves when customers order themselves, as a sum that an owner can redo."""

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
