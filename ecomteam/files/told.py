"""The signs and words by which an answer of several facts is taken apart; words stand in ``data/vocabulary.yaml``."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.saying import Phrasebook
from ecomteam.files.spoken import MONEY_MARK, words_of
from ecomteam.model.questions import Question
from ecomteam.model.roles import Aliases

# A comma before a digit, without a blank, is one within a number.
# A full stop ends a sentence behind a word, and behind a short one, which may be cut off, only before a capital.
SIGN = re.compile(
    r"\s*(?:[;\n]|,(?![0-9])|\s[+&/-]\s|(?:(?<=[\w%€]{4})|(?<=[0-9][%€]))\.(?=\s+[^\W\d])"
    r"|(?<=[^\W\d_]{3})\.(?=\s+(?-i:[A-Z])))\s*"
)
NUMBER = re.compile(r"[0-9]+(?:[.,'][0-9]+)*(?: [0-9]{3}(?![0-9]))*")
MONEY = re.compile(MONEY_MARK, re.IGNORECASE)
A_THOUSAND = 1_000


def any_of(*aliases: Aliases) -> str:
    """A pattern of any of these words, the longest first, however their blanks are written."""
    words = {word for one in aliases for word in (*one.en, *one.nl)}
    each = (re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=lambda word: (-len(word), word)))
    return f"(?:{'|'.join(each)})"


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@cache
def unwanted() -> re.Pattern[str]:
    """What says that something is not wanted."""
    return _words(rf"\b{any_of(vocabulary().breath['unwanted'])}\b")


@cache
def joint() -> re.Pattern[str]:
    """What joins two things that are told."""
    return _words(rf"\s+{any_of(vocabulary().breath['joints'])}\s+")


@cache
def in_range() -> re.Pattern[str]:
    """Two numbers with this between them are one range."""
    words = vocabulary()
    return _words(rf"\s*(?:[a-z]+\s*)?(?:-|–|\b(?:{any_of(words.to, words.or_)}|à)(?!\w))[^0-9]*")


@cache
def opens_range() -> re.Pattern[str]:
    return _words(rf"\b{any_of(vocabulary().breath['range'])}\b[^0-9]*[0-9][0-9.,']*\s*k?$")


@cache
def periodic() -> re.Pattern[str]:
    """What is told for each day is no number of what there is."""
    words = vocabulary()
    per, periods = any_of(words.per), any_of(*words.periods.values())
    return _words(rf"\b{per}\s+{periods}\b|[0-9]\s?/\s?{periods}\b|\b{any_of(words.alone)}\b")


@cache
def percent() -> re.Pattern[str]:
    return _words(rf"%|\b{any_of(vocabulary().percent)}\b")


def share_told(text: str) -> float | None:
    """The part of a whole that is told, as a share or in words: "60%", "half"."""
    if (told := re.search(r"(?P<n>[0-9]+(?:[.,][0-9]+)?)\s?(?:%|procent|percent)", text)) is not None:
        return float(told["n"].replace(",", ".")) / 100
    return next((float(str(word.uses["halves"])) for word in words_of(text) if word.may("halves")), None)


@cache
def thousands() -> re.Pattern[str]:
    """A number of thousands, as hardly anybody counts orders."""
    return _words(rf"[0-9]\s?{many_times()}\b")


@cache
def many_times() -> str:
    """A pattern of what stands for a thousand and more."""
    words = vocabulary()
    large = [aliases for times, aliases in words.times.items() if int(times) >= A_THOUSAND]
    return any_of(*large, *words.money_times.values())


def called(question: Question, parts: Iterable[str]) -> str | None:
    """The first part that has a number and calls it by its name; a percentage is another one."""
    for part in parts:
        if names(question.id, part) and not percent().search(part) and any(word.numeric for word in words_of(part)):
            return part
    return None


def names(fact: str, part: str) -> bool:
    """Whether it names what is counted."""
    return any(kind is not None for kind, _ in units(fact).found(part))


def names_any(part: str, questions: Sequence[Question]) -> bool:
    return any(names(question.id, part) for question in questions)


@cache
def units(fact: str) -> Phrasebook:
    found = vocabulary().units.get(fact)
    return Phrasebook({"unit": found} if found else {})
