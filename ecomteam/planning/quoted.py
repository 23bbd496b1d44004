"""Quotes: what it brings where more of them become orders."""

from ecomteam.model.amounts import tens
from ecomteam.model.money import FirstStep
from ecomteam.model.text import Text
from ecomteam.planning.target_lines import hands_short
from ecomteam.shop.case import Case
from ecomteam.words import advice as words
from ecomteam.words.numbers import amount, both, percent, price, whole

QUOTES = "quotes_per_month"


def brings(case: Case, row: FirstStep) -> float:
    """Euros a month; nothing where nobody told how many quotes there are, or more orders could not be made."""
    quotes = case.numbers.get(QUOTES)
    if row.more_won is None or not quotes.from_shop or hands_short(case):
        return 0.0
    return max(0.0, row.more_won * quotes.amount.likely * case.room.order_leaves) / case.numbers.per_euro


def total(case: Case, row: FirstStep) -> Text | None:
    """The same from what is shown, so that whoever redoes it comes out where it does."""
    if row.more_won is None or not brings(case, row):
        return None
    quotes, leaves, currency = case.numbers.likely(QUOTES), case.room.order_leaves, case.numbers.currency
    return words.STEP_WON.format(
        share=both(percent, row.more_won),
        many=whole(100 * row.more_won),
        quotes=whole(quotes),
        each=price(leaves, leaves, currency),
        amount=amount(tens(row.more_won * quotes * leaves), currency),
    )
