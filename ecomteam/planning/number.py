"""A number of the shop's own as a sentence has it."""

from ecomteam.model.text import Text
from ecomteam.shop.case import Case
from ecomteam.words import numbers


def told_number(case: Case, number: str, *, percent: bool = False) -> Text:
    """In whole ones from one on; of a share so many of 100, or a percentage."""
    question, value = case.knowledge.questions.get(number), case.numbers.likely(number)
    if question is None or not question.is_share:
        return numbers.whole(max(1.0, value))
    return numbers.both(numbers.percent, value) if percent else numbers.whole(max(1.0, 100 * value))
