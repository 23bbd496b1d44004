"""What an owner types becomes a fact; what cannot is refused with a sentence in the owner's language."""

import re
from collections.abc import Sequence

from ecomteam.cli.interview import phrases
from ecomteam.files.converting import SHARES
from ecomteam.files.margins import MARGIN
from ecomteam.files.saying import option_number
from ecomteam.files.told import MONEY
from ecomteam.files.values import FactReader, WrongValue
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.facts import Value
from ecomteam.model.problems import escaped
from ecomteam.model.questions import Question
from ecomteam.model.text import Language
from ecomteam.words import numbers

NUMBERS = re.compile(r"[0-9]+(?:(?:\s*(?:[,;+&/]|\band\b|\ben\b)\s*|\s+)[0-9]+)*[,;.]?")
# From one place of the list to another.
FROM_TO = re.compile(
    r"(?P<first>[0-9]{1,3})\s*(?:-|–|t/m|tm|tot en met|to|through)\s*(?P<last>[0-9]{1,3})", re.IGNORECASE
)

# One within an amount separates nothing.
COMMA = re.compile(",(?![0-9])")
# A number in front of a word is no place of its own: "5,80 sending".
PLACES = re.compile(r",(?![0-9]+\s*[^\W\d])")
JOINT = re.compile(r"(\s*[;+&]\s*|\s+(?:and|en|plus)\s+)", re.IGNORECASE)

WRONG = {
    "number": phrases.WRONG_NUMBER,
    "yes_no": phrases.WRONG_YES_NO,
    "choice": phrases.WRONG_CHOICE,
    "set": phrases.WRONG_CHOICES,
}


class Answers:
    """Reads answers in one language. Every method that reads raises ``WrongValue``."""

    def __init__(self, known: Knowledge, lang: Language) -> None:
        self.known = known
        self.lang = lang
        self.facts = FactReader(known.catalogue, lang=lang)

    def value(self, question: Question, line: str) -> Value | None:
        """What a line says, ``None`` where it says that the owner does not know. Numbers of options are the options."""
        if question.kind in ("choice", "set") and question.id != "country":
            ids = [option.id for option in self.known.options(question)]
            line = ",".join(_from_to(piece, len(ids)) for piece in line.split(",")) if question.kind == "set" else line
            # Those of a set may stand with or without commas, and beside words.
            pieces = [line] if NUMBERS.fullmatch(line) or question.kind == "choice" else COMMA.split(line)
            parts = [
                part
                for piece in pieces
                for part in (re.findall("[0-9]+", piece) if NUMBERS.fullmatch(piece.strip()) else [piece])
            ]
            if question.kind == "set" or len(parts) == 1:
                line = ", ".join(_by_numbers(part, ids) for part in parts)
        try:
            return self.facts.read(question, line)
        except WrongValue as error:
            raise self._told(question, line, error) from None

    def _told(self, question: Question, line: str, error: WrongValue) -> WrongValue:
        """The same refusal as a sentence in the owner's language."""
        low, high = (numbers.number(number, self.lang) for number in (question.minimum, question.maximum))
        text = WRONG[question.kind]
        if question.id == "country":
            text = phrases.WRONG_COUNTRY
        elif error.outside:
            text = phrases.TOO_FAR
        elif error.told_as == "share":
            text = phrases.SHARE_NOT_AMOUNT
        elif question.is_share and error.told_as is not None:
            money = question.id == MARGIN and error.told_as in ("money", "period")
            text = phrases.AMOUNT_NOT_SHARE if money else phrases.COUNT_NOT_SHARE
        elif question.is_share:
            text = phrases.WRONG_SHARE
        count, example = len(self.known.options(question)), self.share_example(question)
        bad = escaped((error.bad or line)[:40])
        error.args = (text.to(self.lang).format(low=low, high=high, count=count, example=example, typed=bad),)
        return error

    def share_example(self, question: Question) -> str:
        return numbers.percent(0.012 if question.id in SHARES else 0.4, self.lang)

    # -- And back again

    def shown(self, question: Question, value: Value, currency: str) -> str:
        """An answer as it was understood: ``65 a month``, ``€ 12,500 a month``, ``Netherlands``."""
        shown = self.bare(question, value, currency)
        pattern = phrases.EACH.get(question.per) if question.per else None
        return pattern.to(self.lang).format(value=shown) if pattern and value != frozenset() else shown

    def bare(self, question: Question, value: Value, currency: str) -> str:
        """The same without its period."""
        if value == frozenset():
            return phrases.NONE.to(self.lang)
        shown = self.known.shown(question.id, value).to(self.lang)
        if isinstance(value, int | float) and question.money:
            shown = self.money(value, currency)
        elif question.money:
            shown = f"{numbers.symbol(currency)} {shown}"
        return shown

    def money(self, value: float, currency: str) -> str:
        """An amount as it was told: cents only where there are some. A loss is told as every screen does: −€ 800."""
        shown = numbers.cents(value, self.lang) if value != int(value) else numbers.number(value, self.lang)
        return f"{'−' if value < 0 else ''}{numbers.symbol(currency)} {shown.lstrip('-−')}"


def _from_to(piece: str, many: int) -> str:
    """All places between two, where a part tells no more than that."""
    found = FROM_TO.fullmatch(piece)
    first, last = (int(found["first"]), int(found["last"])) if found else (0, 0)
    return ", ".join(map(str, range(first, last + 1))) if 0 < first < last <= many else piece


def _by_numbers(part: str, ids: Sequence[str]) -> str:
    """The same with numbers of options as the options, also beside words: "4 and our own site", "1 3 and the books"."""
    pieces = [", ".join(piece.split()) if NUMBERS.fullmatch(piece.strip()) else piece for piece in JOINT.split(part)]
    return "".join(
        piece if JOINT.fullmatch(piece) else ", ".join(_by_number(one, ids) for one in _places(piece))
        for piece in pieces
    )


def _places(piece: str) -> Sequence[str]:
    """Apart at commas, but for one within an amount: "5,80 verzending" are no fifth option and 80."""
    return [piece] if MONEY.search(piece) else PLACES.split(piece)


def _by_number(part: str, ids: Sequence[str]) -> str:
    place = option_number(part, len(ids))
    return part if place is None else ids[place - 1]
