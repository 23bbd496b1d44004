"""Numbers of a shop as each language writes them."""

from ecomteam.model.facts import Value
from ecomteam.model.questions import Question
from ecomteam.model.text import Text
from ecomteam.words.numbers import number, percent


def number_text(question: Question | None, value: Value) -> Text:
    """The number in words; a share between 0 and 1 as a percentage."""
    assert isinstance(value, int | float)
    share = question is not None and not question.whole and question.maximum == 1
    written = percent if share else number
    return Text(written(value, "en"), written(value, "nl"))
