"""Troubles that have a number of their own: "we lose 800 a month", "making quotes takes my evenings".

They stand in no list of what hurts. One that is told with its number is known then; of the others the number is worth
asking next.
"""

from collections.abc import Collection, Mapping
from functools import cache

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.saying import Phrasebook
from ecomteam.files.values import FactReader, Number, WrongValue
from ecomteam.files.wanted import between
from ecomteam.model.questions import Question


def numbered(
    line: str, facts: FactReader, known: Collection[str]
) -> tuple[Mapping[str, Number], Mapping[str, str], str]:
    """What a line tells of such troubles: those with a number, what to ask for with the words of it, and the rest.

    Of what is ``known`` already nothing is asked.
    """
    told: dict[str, Number] = {}
    raised: dict[str, str] = {}
    rest: list[str] = []
    for part in between().split(line.strip().rstrip(".")):
        loss = _loss(part, facts) or _counted(part, facts)
        fact = None if loss is not None else _trouble(part)
        if loss is not None:
            told[loss[0]] = loss[1]
        elif fact is not None and fact in facts.questions:
            if fact not in known:
                raised.setdefault(fact, part)
        else:
            rest.append(part)
    return (told, raised, ", ".join(filter(None, rest))) if told or raised else ({}, {}, line)


def _trouble(part: str) -> str | None:
    return next((kind for kind, _ in _phrases().found(part) if kind is not None), None)


def _loss(part: str, facts: FactReader) -> tuple[str, Number] | None:
    """A number below nothing: one above it is as well a wish."""
    for question in facts.questions.values():
        if question.minimum < 0 and any(char.isdigit() for char in part):
            number = _number(part, question, facts)
            if isinstance(number, int | float) and number < 0:
                return question.id, number
    return None


def _counted(part: str, facts: FactReader) -> tuple[str, Number] | None:
    """A trouble that is told with its number: "8 weeks waiting list"."""
    fact = _trouble(part)
    if fact is None or fact not in facts.questions or not any(char.isdigit() for char in part):
        return None
    # What is told around the number is the trouble itself.
    rest = " ".join(token for kind, tokens in _phrases().found(part) if kind is None for token in tokens)
    number = _number(rest, facts.questions[fact], facts)
    return None if number is None else (fact, number)


def _number(part: str, question: Question, facts: FactReader) -> Number | None:
    try:
        return facts.number(question, part, ranges=False)
    except WrongValue:
        return None


@cache
def _phrases() -> Phrasebook:
    return Phrasebook(vocabulary().numbered)
