"""What an owner tells beside what was asked: numbers that are called by their names, and how many people there are."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache

import msgspec

from ecomteam.files.breath import between_numbers
from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.oneperiod import ORDERS, REVENUE, of_one_period
from ecomteam.files.saying import Phrasebook
from ecomteam.files.spoken import plainly, written_out
from ecomteam.files.told import MONEY, NUMBER, SIGN, any_of, joint, percent
from ecomteam.files.values import FactReader, Number, WrongValue
from ecomteam.files.volume import of_the_shop
from ecomteam.model.amounts import amount_of
from ecomteam.model.questions import Question

LONGEST = 500
BASKET, CONTACTS = "average_order_value", "support_contacts_per_day"


class Beside(msgspec.Struct, frozen=True):
    """Numbers by fact, each with the words it was told in; how many people somebody told; and the rest of the text.

    ``firm`` is what a firm sells, where it is told what of that is the web shop's.
    """

    numbers: Mapping[str, tuple[Number, str]]
    people: tuple[str, ...]
    rest: str
    firm: str = ""


def told_beside(text: str, elsewhere: Collection[str], reader: FactReader, people: bool) -> Beside:
    """What a text tells of facts that are asked ``elsewhere``, and where ``people`` are, of them.

    A number counts only where nothing but its own words stands around it.
    """
    questions = [
        reader.questions[fact] for fact in vocabulary().beside if fact in elsewhere and fact in reader.questions
    ]
    numbers: dict[str, tuple[Number, str]] = {}
    heads: list[str] = []
    firm, text = of_the_shop(text)
    rest = text = _counted().sub(rf"\g<noun>\g<between>\g<n> {_contact()}\g<per>", written_out(text[:LONGEST]))
    for piece in _pieces(text, questions):
        found = [question for question in questions if question.id not in numbers and _is_of(piece, question.id)]
        # "300 orders on average" are no amount.
        found = [question for question in found if question.id != BASKET or MONEY.search(piece)]
        try:
            number = reader.number(found[0], piece) if len(found) == 1 else None
        except WrongValue:
            number = None
        if number is not None and (not found[0].is_share or percent().search(piece)):
            numbers[found[0].id] = number, piece
        elif people and _heads().fullmatch(plainly(piece)):
            heads.append(piece)
        else:
            continue
        rest = rest.replace(piece, "", 1)
    numbers |= _of_one_period(numbers, reader)
    told = bool(numbers or heads)
    return Beside(numbers, tuple(heads), _tidied(rest) if told else text, firm)


def _of_one_period(numbers: Mapping[str, tuple[Number, str]], reader: FactReader) -> dict[str, tuple[Number, str]]:
    """Orders and what they bring, as they were told for one period."""
    said = {fact: numbers[fact][1] for fact in (ORDERS, REVENUE) if fact in numbers}
    average = amount_of(numbers[BASKET][0]).likely if BASKET in numbers else None
    told = of_one_period(said, reader.questions, reader, average)
    return {
        fact: (reader.number(reader.questions[fact], of_year), of_year)
        for fact, of_year in told.items()
        if of_year != said[fact]
    }


def _pieces(text: str, questions: Sequence[Question]) -> Iterable[str]:
    """The parts of a text with one number or range each."""
    for part in (one for told in SIGN.split(text) for one in re.split(r"[()]", told)):
        for piece in joint().split(part):
            parts = between_numbers(piece, questions)
            yield from (one for one in parts if NUMBER.search(one) or _heads().fullmatch(plainly(one)))


@cache
def _counted() -> re.Pattern[str]:
    """ "The mail, 25 a day": so many of what stands before it come in."""
    words = vocabulary()
    noun, about = any_of(words.units[CONTACTS]), rf"(?:{any_of(words.about)}\s+)?"
    per = rf"\s+{any_of(words.per)}\s+{any_of(words.periods['day'])}\b"
    return re.compile(
        rf"\b(?P<noun>{noun})(?P<between>\s*[,:(]\s*|\s+)(?P<n>{about}[0-9]+)(?P<per>{per})(?=\s*(?:[,;.)]|$))",
        re.IGNORECASE,
    )


def _contact() -> str:
    """What comes in, by the word that stands in front of its period."""
    return next(iter(vocabulary().beside[CONTACTS].en)).split()[0]


def _is_of(piece: str, fact: str) -> bool:
    return any(kind is not None for kind, _ in _called(fact).found(piece))


@cache
def _called(fact: str) -> Phrasebook:
    return Phrasebook({fact: vocabulary().beside[fact]})


@cache
def _heads() -> re.Pattern[str]:
    said = vocabulary().people
    lead = rf"(?:{any_of(said['they'], said['has'], said['leads'])}\s+)*"
    spelt = any_of(*vocabulary().counted.values())
    return re.compile(rf"{lead}(?:[0-9]{{1,3}}|{spelt}(?:[ -]{spelt})?|[a-z]+(?:tig|tien))\s+{any_of(said['heads'])}")


def _tidied(text: str) -> str:
    """Without what joined what is gone to what is left."""
    text = re.sub(r"\s*\(\s*\)", "", text)
    text = re.sub(r"(?:\s*[,;.])+(?=\s*[,;]|\s*\.(?:\s|$)|\s*$)", "", text)
    joints = any_of(vocabulary().breath["joints"])
    text = re.sub(rf"^\s*(?:[,;.+&]|{joints}\b)+\s*|\s*(?:[,;+&]|\b{joints})+\s*$", "", text, flags=re.IGNORECASE)
    return re.sub(r"\s+", " ", text).strip()
