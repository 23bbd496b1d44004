"""Several facts told in one breath: which words of an answer are about which question.

"300 orders, 15k" are orders and revenue, "1 3, Netherlands" are places and a country. Here they are only told apart;
what each says is up to those who read one answer. ``tests/phrases/breath.tsv`` shows how.
"""

import contextlib
import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise, permutations

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.margins import MARGIN, margin_told
from ecomteam.files.oneperiod import ORDERS, REVENUE, of_one_period
from ecomteam.files.places import COUNTRY, LEFT_OUT, names_of, where
from ecomteam.files.postage import net_postage
from ecomteam.files.saying import Phrasebook, worded, yes_or_no
from ecomteam.files.spoken import MONEY_SIGN, Word, vat_rate, without_rate, words_of, written_out
from ecomteam.files.told import (
    MONEY,
    NUMBER,
    SIGN,
    any_of,
    called,
    in_range,
    joint,
    many_times,
    names,
    names_any,
    opens_range,
    percent,
    periodic,
    share_told,
    thousands,
    units,
)
from ecomteam.files.values import FactReader, WrongValue, says_unknown
from ecomteam.files.volume import SEASON, each, in_digits, not_now, of_the_shop, season, told_twice
from ecomteam.model.questions import Question
from ecomteam.model.roles import Aliases

LONGEST = 500
# A 3PL counts nothing.
OTHERS_PACK = re.compile(r"\b[34]\s?pl\b", re.IGNORECASE)
# "No clue on orders"
OF = Aliases(en=("on", "of", "for"), nl=("van", "over", "op", "voor"))
FITS, HINTS, NEVER = 4, 1, -100
OFFLINE = "offline_orders_per_month"


def told_apart(
    text: str, questions: Sequence[Question], reader: FactReader, instead: Sequence[Question] = ()
) -> Mapping[str, str]:
    """By fact the words that are about it, as far as any are; also words that say that it is not known.

    What may be told ``instead`` is heard where it is called by its name. Under ``LEFT_OUT`` are words that are about
    none of them: what was, where it is told of now too.
    """
    text = OTHERS_PACK.sub("fulfilment", written_out(text[:LONGEST])).strip()
    asked = {question.id: question for question in questions}
    if COUNTRY not in asked:
        text = margin_told(net_postage(text, reader)) if MARGIN in asked else text
        if all(question.id in vocabulary().listed for question in questions) and not re.search("[0-9]", text):
            named = {fact: names_of(text, fact) for fact in asked}
            if any(named.values()):
                return {fact: names for fact, names in named.items() if names}
        beside, text = _beside_volume(text, asked, instead, reader) if ORDERS in asked else ({}, text)
        instead = [question for question in instead if question.id not in SEASON]
        if beside and not text:
            return beside
        parts, of_them = _without_parts_of(_parts(text, questions), (*questions, *instead))
        beside = {**beside, LEFT_OUT: of_them} if of_them else beside
        parts, twice = told_twice(parts, asked, reader)
        beside = {**beside, LEFT_OUT: twice} if twice else beside
        parts = each(parts, asked, reader)
        parts = _summed(parts, questions, reader)
        if instead:
            parts, untold_parts = _joined(parts, (*questions, *instead))
            beside = {**beside, LEFT_OUT: ", ".join(untold_parts)} if untold_parts else beside
        told = {question.id: part for question in instead if (part := called(question, parts)) is not None}
        left = [part for part in parts if part not in told.values()]
        told = _of_all(told, left, asked, reader)
        return beside | of_one_period(told | (_shared_out(left, questions, reader) if left else {}), asked, reader)
    return where(text, asked, reader)


def _beside_volume(
    text: str, asked: Mapping[str, Question], instead: Sequence[Question], reader: FactReader
) -> tuple[dict[str, str], str]:
    """What is told of a season, and what is told of what was; and the rest of the text."""
    firm, text = of_the_shop(in_digits(text))
    was, text = not_now(text)
    was = ", ".join(filter(None, (firm, was)))
    found, text = season(text, asked.get(ORDERS), instead, reader)
    return ({**found, LEFT_OUT: was} if was else found), text


# -- Numbers, and a choice with a yes or a no


def _parts(text: str, questions: Sequence[Question]) -> list[str]:
    """The text in parts that each tell one thing, as far as it tells any."""
    found: list[str] = []
    for part in SIGN.split(_unknown_apart(text, questions)):
        for piece in _joints(part, questions):
            found += between_numbers(piece, questions)
    return [part for part in found if part]


def _without_parts_of(parts: Sequence[str], questions: Sequence[Question]) -> tuple[Sequence[str], str]:
    """Without what is a part of what was told before it and of no question: "420 orders, 70 of them online"."""
    others = [question for question in questions if question.id not in (ORDERS, REVENUE)]
    left_out = [part for part in parts[1:] if _of_them().search(part) and not names_any(part, others)]
    return [part for part in parts if part not in left_out], ", ".join(left_out)


@cache
def _of_them() -> re.Pattern[str]:
    return re.compile(rf"(?=.*[0-9]).*\b{any_of(vocabulary().breath['of_them'])}\b", re.IGNORECASE)


def _unknown_apart(text: str, questions: Sequence[Question]) -> str:
    """With a comma on both sides of what says that one of them is not known: "8k geen idee hoeveel bestellingen"."""
    for clause in re.findall(r"[^0-9,;]+", text):
        # The k of "8k" belongs to its number.
        told = re.sub(rf"^\s?{many_times()}\b", "", clause, flags=re.IGNORECASE).strip()
        if names_any(told, questions) and says_unknown(_bared(told, questions[0].id)) and told != text.strip():
            # What is counted may stand behind its number too: "300 orders, no idea of the rest".
            text = text.replace(told, f", {told}, ", 1)
    return text


def _joints(text: str, questions: Sequence[Question]) -> list[str]:
    """Apart at "and", where something is told on both sides that is not one range."""
    found, start = [], 0
    for match in joint().finditer(text):
        left, right = text[start : match.start()], text[match.end() :]
        counted = all(question.kind == "number" for question in questions)
        if (not counted or _tells(left, questions)) and _tells(right, questions) and not opens_range().search(left):
            found.append(left)
            start = match.end()
    return [*found, text[start:]]


def _tells(text: str, questions: Sequence[Question]) -> bool:
    """Whether a part may be an answer by itself: a number, a yes or a no, or that it is not known."""
    shares = any(question.is_share for question in questions)
    # "Nearly all of them unique" is a number of nothing that is counted.
    if any(word.numeric and (shares or word.uses.get("halves") != 1) for word in words_of(text)) or any(
        says_unknown(_bared(text, question.id)) for question in questions
    ):
        return True
    if any(worded(text, question.id) is not None for question in questions):
        return True
    return any(question.kind == "yes_no" and yes_or_no(text, question.id) for question in questions)


def _bared(text: str, fact: str) -> str:
    """Without what is counted: ``no idea of the revenue``."""
    return " ".join(" ".join(tokens) for kind, tokens in _around(fact).found(text) if kind in (None, "unknown"))


def between_numbers(text: str, questions: Sequence[Question]) -> list[str]:
    """Apart between two numbers that are no range: ``300 orders 15k``, ``google 500 facebook 300``."""
    found, start = [], 0
    rate = vat_rate(text)
    numbers = [one for one in NUMBER.finditer(text) if rate is None or not rate.start() <= one.start() < rate.end()]
    for one, other in pairwise(numbers):
        between = text[one.end() : other.start()]
        if in_range().fullmatch(between) or opens_range().search(text[start : one.end()]):
            continue
        # Up to the sign of a currency or a word such as about, which belong to the number behind.
        cut = other.start() - len(re.search(rf"{MONEY_SIGN}?\s*$", between)[0])  # type: ignore[index]
        if names_any(text[start : one.start()], questions) and names_any(between, questions):
            # What is counted stands before its number.
            cut = one.end() + len(re.match(r"\S*", between)[0])  # type: ignore[index]
        found.append(text[start:cut])
        start = cut
    return [part.strip() for part in (*found, text[start:])]


def _summed(parts: Sequence[str], questions: Sequence[Question], reader: FactReader) -> Sequence[str]:
    """With amounts of one thing that stand behind one another as one: ``google 500, facebook 300``."""
    found: list[str] = []
    for part in parts:
        of = [question for question in questions if question.money and called(question, [part])]
        if found and len(of) == 1 and called(of[0], [found[-1]]):
            with contextlib.suppress(WrongValue):
                one, other = (reader.number(of[0], each, ranges=False) for each in (found[-1], part))
                if isinstance(one, int | float) and isinstance(other, int | float):
                    unit = next(iter(vocabulary().units[of[0].id].en))
                    found[-1] = f"{one + other:g} {unit}"
                    continue
        found.append(part)
    return found


def _shared_out(parts: Sequence[str], questions: Sequence[Question], reader: FactReader) -> dict[str, str]:
    """Each part to the question that it fits best; where none fits better, in the order in which they were asked."""
    parts, untold_parts = _joined(parts, questions)
    orders = permutations(range(len(questions)), len(parts))
    best = max(orders, key=lambda order: sum(_fits(parts[at], questions[to], reader) for at, to in enumerate(order)))
    found = {questions[to].id: parts[at] for at, to in enumerate(best)}
    told = {fact: bared if says_unknown(bared := _bared(part, fact)) else part for fact, part in found.items()}
    return {**told, LEFT_OUT: ", ".join(untold_parts)} if untold_parts else told


def _joined(parts: Sequence[str], questions: Sequence[Question]) -> tuple[list[str], list[str]]:
    """What tells nothing goes with what stands before it, and so does what is too much; among numbers the first too.

    Beside these are parts that name one of the questions, and tell nothing of it.
    """
    untold_parts: list[str] = []
    found: list[str] = []
    counted = all(question.kind == "number" for question in questions)
    for part in parts:
        # "Lots of orders" says which number is not told; "all one-offs" says nothing of any.
        silent = counted and len(found) == 1 and not _tells(found[0], questions) and not names_any(found[0], questions)
        untold = found and not _tells(part, questions) and names_any(part, questions)
        if untold and not names_any(found[-1], _named(part, questions)):
            # "Help depends" tells nothing of the ads in front of it: it is asked alone.
            untold_parts.append(part)
            continue
        if found and (silent or len(found) == len(questions) or not _tells(part, questions)):
            found[-1] = f"{found[-1]}, {part}"
        else:
            found.append(part)
    return found, untold_parts


def _named(part: str, questions: Sequence[Question]) -> list[Question]:
    return [question for question in questions if names(question.id, part)]


def _of_all(
    called: dict[str, str], left: Sequence[str], asked: Mapping[str, Question], reader: FactReader
) -> dict[str, str]:
    """With a part of the orders that is told as a share as so many: "500 orders, half by phone"."""
    said, orders = called.get(OFFLINE), asked.get("orders_per_month")
    share = share_told(said or "")
    if share is None or not 0 < share <= 1 or orders is None or not left:
        return called
    rest = {fact: part for fact, part in called.items() if fact != OFFLINE}
    with contextlib.suppress(WrongValue, KeyError):
        many = reader.number(orders, _shared_out(left, [*asked.values()], reader)[orders.id], ranges=False)
        return rest | {OFFLINE: f"{round(many * share)}"} if isinstance(many, int | float) else rest
    return rest


def _fits(part: str, question: Question, reader: FactReader) -> int:
    part, _ = without_rate(part)
    if question.kind == "yes_no":
        return FITS if yes_or_no(part, question.id) else 0
    if question.kind != "number":
        return FITS if part.isdigit() or reader.chooser(question).one(part)[0] else 0
    is_share = question.is_share
    if worded(part, question.id) is not None:
        return FITS
    if (numbers := [word for word in words_of(part) if word.numeric]) and all(map(_is_part, numbers)):
        # "Maybe half" is no amount.
        return FITS if is_share else NEVER if question.money else 0
    if MONEY.search(part):
        fits = FITS if question.money else NEVER
    elif question.per is None and not is_share and periodic().search(part):
        fits = NEVER
    elif percent().search(part):
        fits = FITS if is_share else NEVER
    else:
        fits = HINTS if question.money and thousands().search(part) else 0
    named = any(kind is not None for kind, _ in units(question.id).found(part))
    return fits + (2 * HINTS if named else 0)


def _is_part(word: Word) -> bool:
    return word.may("halves") and float(str(word.uses["halves"])) < 1


@cache
def _around(fact: str) -> Phrasebook:
    """What is counted, and what says that a number is not exact."""
    words = vocabulary()
    units = words.units.get(fact)
    return Phrasebook({"unknown": words.unknown, "about": words.about, "of": OF} | ({"unit": units} if units else {}))
