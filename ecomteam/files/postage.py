"""What sending a box costs, told with what customers pay of it: "by UPS, 11 a box, customers pay 6 of it"."""

import contextlib
import re
from functools import cache

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.margins import POSTAGE
from ecomteam.files.numbers import plain
from ecomteam.files.told import NUMBER, any_of, percent
from ecomteam.files.values import FactReader, Number, WrongValue
from ecomteam.files.volume import with_currency
from ecomteam.model.amounts import Span

PART = r"[^,;.\n]*"
AMOUNT = r"[^,;.\n0-9]*[0-9]+(?:[.,][0-9]+)?[^,;.\n0-9]*"
JOINT = r"(?:[\s,;]+(?:and|en|but|maar)\b)?[\s,;(]*"


def without_postage(text: str) -> str:
    """Without what is told of postage, which is nobody's pay."""
    return _carrier().sub(lambda found: found["carrier"], _customers().sub("", text))


def net_postage(text: str, reader: FactReader) -> str:
    """With what is left of the postage told before it, where it is told how much of that customers pay."""
    found = _customers().search(text)
    paid = None if found is None else NUMBER.search(found[0])
    before = [*NUMBER.finditer(text, 0, found.start())] if found is not None else []
    before = [one for one in before if not percent().match(text[one.end() :].lstrip())]
    if found is None or paid is None or not before or percent().search(found[0]):
        return text
    question = reader.questions[POSTAGE]
    with contextlib.suppress(WrongValue):
        costs, pays = (
            reader.number(question, with_currency(*told), ranges=False)
            for told in ((text, before[-1]), (found[0], paid))
        )
        if not isinstance(costs, Span) and not isinstance(pays, Span) and pays <= costs:
            left = plain(round(costs - pays, 2))
            left = left.replace(".", ",") if reader.lang == "nl" else left
            return f"{text[: before[-1].start()]}{left}{text[before[-1].end() : found.start()]}{text[found.end() :]}"
    return text


def carriers_price(text: str, reader: FactReader) -> tuple[Number, str] | None:
    """What a carrier asks for a box, less what customers pay, and as it may be written."""
    found = _carrier().search(net_postage(text, reader))
    if found is None:
        return None
    with contextlib.suppress(WrongValue):
        return reader.number(reader.questions[POSTAGE], found["box"]), found["box"].strip()
    return None


@cache
def _customers() -> re.Pattern[str]:
    said = vocabulary().people
    lead = rf"(?:\b{any_of(vocabulary().breath['of_them'])}\s+)?(?:\b{any_of(said['articles'])}\s+)?"
    who, pay = rf"\b{any_of(said['customers'])}", rf"\b{any_of(said['pay'])}\b"
    return re.compile(rf"{JOINT}{lead}{who}\s+(?:{pay}(?:{AMOUNT}|{PART})|{AMOUNT}{pay})", re.IGNORECASE)


@cache
def _carrier() -> re.Pattern[str]:
    words = vocabulary()
    carrier = rf"(?P<carrier>\b{any_of(words.people['carriers'])}\b{PART})"
    per = rf"(?:/|\b{any_of(words.per)}\s)\s*{any_of(words.people['parcel'])}\b"
    return re.compile(rf"{carrier}[,;(]\s*(?={AMOUNT}{per})(?P<box>{AMOUNT})", re.IGNORECASE)
