"""Several facts told in one breath: which words of an answer are about which question.

"300 orders, 15k" are orders and revenue, "1 3, Netherlands" are places and a country. Here they are only told apart;
what each says is up to those who read one answer. ``tests/phrases/breath.tsv`` shows how.
"""

import contextlib
import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise, permutations

import msgspec

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.margins import MARGIN, margin_told
from ecomteam.files.names import Names
from ecomteam.files.numbers import styles
from ecomteam.files.saying import Phrasebook, listed, yes_or_no
from ecomteam.files.spoken import MONEY_MARK, MONEY_SIGN, plainly, vat_rate, without_rate, words_of, written_out
from ecomteam.files.values import FactReader, WrongValue, says_unknown
from ecomteam.model.amounts import Span
from ecomteam.model.facts import Value
from ecomteam.model.questions import Question
from ecomteam.model.roles import Aliases

LONGEST = 500
COUNTRY = "country"
# How many of these there are may be told with where one sells.
COUNTED = ("marketplaces", "stores")
WORD = re.compile(r"[^\s,;/()]+")
LONGEST_COUNTRY, SHORTEST_COUNTRY = 4, 4
CODES = re.compile(r"[A-Z]{2,3}")
# What leads to the name of a country, and goes with it.
TOWARDS = re.compile(
    r"(?:(?:^|[\s,;/(])+(?:we are|we're|i am|i'm|w[ei]j? zitten|ik zit|based|in|from|uit|vanuit|and|en|the|het)\b)*"
    r"[\s,;/(]*$",
    re.IGNORECASE,
)
IN_FRONT = re.compile(r"^(?:only|just|alleen|enkel|in|both|zowel|het|the)\s+", re.IGNORECASE)
# "450 orders of 80 euros", "450 x 80"
EACH = re.compile(
    r"(?:\s*(?:x|×|\*|@)\s*|[^0-9]*\b(?:of|at|van|à|tegen)\s+(?:about |around |ongeveer |gemiddeld |zo'n )?)"
    r"(?=[^0-9]*[0-9])",
    re.IGNORECASE,
)
# "90 a week, 31 euros per order", "90 per week, gemiddelde bestelling 31 euro"
OF_ONE = re.compile(
    r"[^0-9,;]*\b(?:(?:per|an)\s+(?:order|bestelling|pakket|parcel)|each|apiece|per stuk)\b", re.IGNORECASE
)
AVERAGE = re.compile(
    r"\b(?:average|avg|ave|aov|gemiddelde?|gem)\b\.?(?:[^0-9]*\b(?:order|basket|bestelling|mand\w*|bon|sale|price|prijs)\b[^0-9]*|"
    rf"(?P<bare>[ :]*(?:of |van |is |about |zo'n |rond )?\s*{MONEY_SIGN}?\s*))$",
    re.IGNORECASE,
)
# What each order brings is hardly more, where nobody says that it is told of one.
LARGEST_EACH = 1_000
# A comma before a digit, without a blank, is one within a number.
SIGN = re.compile(r"\s*(?:[;\n]|,(?![0-9])|\s[+&/-]\s|(?<=[\w%€]{4})\.(?=\s+[^\W\d]))\s*")
JOINT = re.compile(r"\s+(?:and|en|with|met|for|voor|plus|but|maar)\s+", re.IGNORECASE)
NUMBER = re.compile(r"[0-9]+(?:[.,'][0-9]+)*(?: [0-9]{3}(?![0-9]))*")
# Two numbers with this between them are one range.
RANGE = re.compile(r"\s*(?:[a-z]+\s*)?(?:-|–|\b(?:to|tot|or|of|à)\b)[^0-9]*", re.IGNORECASE)
OPENS_RANGE = re.compile(r"\b(?:between|tussen)\b[^0-9]*[0-9][0-9.,']*\s*k?$", re.IGNORECASE)
MONEY = re.compile(MONEY_MARK, re.IGNORECASE)
# What is told for each day is no number of what there is.
PERIODIC = re.compile(
    r"\b(?:a|per|each|every|elke|iedere)\s+(?:day|week|month|dag|week|maand)\b|\b(?:daily|weekly|monthly)\b",
    re.IGNORECASE,
)
PERCENT = re.compile(r"%|\b(?:percent|procent|pct)\b", re.IGNORECASE)
THOUSANDS = re.compile(r"[0-9]\s?(?:k|mln|m|mio|million|miljoen)\b", re.IGNORECASE)
# "No clue on orders"
OF = Aliases(en=("on", "of", "for"), nl=("van", "over", "op", "voor"))
FITS, HINTS, NEVER = 4, 1, -100
OFFLINE = "offline_orders_per_month"
PEAK, BUSY_MONTHS = SEASON = "peak_factor", "busy_months"
# "4x zoveel", "three times as many": by the word how many times, where it is no number.
TIMES_WORDS = {"2": "double", "3": "triple"}
SO_MANY_TIMES = re.compile(
    r"(?:\b(?P<number>[0-9]+(?:[.,][0-9]+)?) ?(?:x|×|times|keer|maal)"
    r"|\b(?:x|×|times|keer|maal) ?(?P<behind>[0-9]+(?:[.,][0-9]+)?)"
    r"|\b(?:(?P<double>double|twice|dubbel|tweemaal)|(?P<triple>triple|threefold|driedubbel))\b)"
    r"(?P<as> ?(?:as (?:much|many|busy)|zo ?veel|zo druk|more|drukker|busier|meer)\b)?"
)


def told_apart(
    text: str, questions: Sequence[Question], reader: FactReader, instead: Sequence[Question] = ()
) -> Mapping[str, str]:
    """By fact the words that are about it, as far as any are; also words that say that it is not known.

    What may be told ``instead`` is heard where it is called by its name.
    """
    text = written_out(text[:LONGEST]).strip()
    asked = {question.id: question for question in questions}
    if COUNTRY not in asked:
        text = margin_told(text) if MARGIN in asked else text
        if all(question.id in vocabulary().listed for question in questions) and not re.search("[0-9]", text):
            named = {fact: _names(text, fact) for fact in asked}
            if any(named.values()):
                return {fact: names for fact, names in named.items() if names}
        season, text = _season(text, instead, reader)
        instead = [question for question in instead if question.id not in SEASON]
        if season and not text:
            return season
        parts = _each(_parts(text, questions), asked, reader)
        parts = _summed(parts, questions, reader)
        if instead:
            parts = _joined(parts, (*questions, *instead))
        called = {question.id: part for question in instead if (part := _called(question, parts)) is not None}
        left = [part for part in parts if part not in called.values()]
        called = _of_all(called, left, asked, reader)
        return season | called | (_shared_out(left, questions, reader) if left else {})
    places = asked["sells"], asked[COUNTRY]
    countries, rest = _countries(text, reader.names(asked.pop(COUNTRY)))
    found = {COUNTRY: countries[0]} if len(countries) == 1 else {}
    if not countries and (near := _misspelt(rest, places, reader)) is not None:
        found[COUNTRY] = near
        rest = SIGN.sub(", ", rest).replace(near, "").strip(" ,")
    for fact in COUNTED:
        if asked.pop(fact, None) is not None:
            found |= _counted(rest, fact)
    if rest:
        found |= dict.fromkeys(asked, rest)
    return found


# -- Where, and in which country


def _countries(text: str, names: Names) -> tuple[list[str], str]:
    """The countries that are named, and the text without them."""
    found: list[str] = []
    kept, words = "", [*WORD.finditer(text)]
    at = start = 0
    while at < len(words):
        for size in range(min(LONGEST_COUNTRY, len(words) - at), 0, -1):
            last = words[at + size - 1]
            country = _country(
                text[words[at].start() : last.end()].rstrip("."), names, at_end=at + size == len(words) > 1
            )
            if country is not None:
                kept += TOWARDS.sub("", text[start : words[at].start()])
                found.append(country)
                start = last.end()
                at += size - 1
                break
        at += 1
    return [*dict.fromkeys(found)], (kept + text[start:]).strip(" ,;/().")


def _misspelt(text: str, questions: Sequence[Question], reader: FactReader) -> str | None:
    """A part that is no place to sell, and nearly a country."""
    places, country = questions
    for part in SIGN.split(text):
        named, meant, silent = reader.chooser(places).several(part)
        if not (named or meant or silent) and reader.names(country).suggest(part) is not None:
            return part
    return None


def _country(text: str, names: Names, *, at_end: bool) -> str | None:
    """A name in full, or a code: a small one only where it ends the answer, since "us" and "it" are words too."""
    if len(text) >= SHORTEST_COUNTRY or CODES.fullmatch(text) or (at_end and len(text) == 2 and text.isalpha()):
        return names.find(text)
    return None


def _counted(text: str, fact: str) -> dict[str, str]:
    """How many there are, where it is said with what is counted, or they are named."""
    for part in (part for piece in SIGN.split(text) for part in JOINT.split(piece)):
        numbers = [word.text for word in words_of(part) if word.numeric]
        if len(numbers) == 1 and any(kind is not None for kind, _ in _units(fact).found(part)):
            return {fact: numbers[0]}
    names = _names(text, fact)
    return {fact: names} if names else {}


def _names(text: str, fact: str) -> str:
    """The parts of a text that name what is counted."""
    parts = (IN_FRONT.sub("", part) for piece in SIGN.split(text) for part in JOINT.split(piece))
    named = (part for each in parts for part in re.split(r"\s+in\s+", each, flags=re.IGNORECASE))
    return ", ".join(part for part in named if listed(part, fact))


# -- A season


def _season(text: str, instead: Sequence[Question], reader: FactReader) -> tuple[dict[str, str], str]:
    """What is told of a season, where that may be told, and the text without it: "in December 4 times as many"."""
    asked = {question.id: question for question in instead if question.id in SEASON}
    found: dict[str, str] = {}
    rest = []
    for part in SIGN.split(text) if PEAK in asked else ():
        times = SO_MANY_TIMES.search(plainly(part))
        months = reader.chooser(asked[BUSY_MONTHS]).several(part)[0] if times and BUSY_MONTHS in asked else ()
        if times is None or not (months or times["as"]) or PEAK in found:
            rest.append(part)
            continue
        found[PEAK] = (
            times["number"] or times["behind"] or next(many for many, word in TIMES_WORDS.items() if times[word])
        )
        found |= {BUSY_MONTHS: ", ".join(months)} if months else {}
    return (found, ", ".join(rest)) if found else ({}, text)


# -- Numbers, and a choice with a yes or a no


def _parts(text: str, questions: Sequence[Question]) -> list[str]:
    """The text in parts that each tell one thing, as far as it tells any."""
    found: list[str] = []
    for part in SIGN.split(text):
        for each in _joints(part, questions):
            found += _numbers(each, questions)
    return [part for part in found if part]


def _joints(text: str, questions: Sequence[Question]) -> list[str]:
    """Apart at "and", where something is told on both sides that is not one range."""
    found, start = [], 0
    for match in JOINT.finditer(text):
        left, right = text[start : match.start()], text[match.end() :]
        counted = all(question.kind == "number" for question in questions)
        if (not counted or _tells(left, questions)) and _tells(right, questions) and not OPENS_RANGE.search(left):
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
    return any(question.kind == "yes_no" and yes_or_no(text, question.id) for question in questions)


def _bared(text: str, fact: str) -> str:
    """Without what is counted: ``no idea of the revenue``."""
    return " ".join(" ".join(tokens) for kind, tokens in _around(fact).found(text) if kind is None)


def _numbers(text: str, questions: Sequence[Question]) -> list[str]:
    """Apart between two numbers that are no range: ``300 orders 15k``, ``google 500 facebook 300``."""
    found, start = [], 0
    rate = vat_rate(text)
    numbers = [one for one in NUMBER.finditer(text) if rate is None or not rate.start() <= one.start() < rate.end()]
    for one, other in pairwise(numbers):
        between = text[one.end() : other.start()]
        if RANGE.fullmatch(between) or OPENS_RANGE.search(text[start : one.end()]):
            continue
        # Up to the sign of a currency or a word such as about, which belong to the number behind.
        cut = other.start() - len(re.search(rf"{MONEY_SIGN}?\s*$", between)[0])  # type: ignore[index]
        if _names_any(text[start : one.start()], questions) and _names_any(between, questions):
            # What is counted stands before its number.
            cut = one.end() + len(re.match(r"\S*", between)[0])  # type: ignore[index]
        found.append(text[start:cut])
        start = cut
    return [part.strip() for part in (*found, text[start:])]


def _each(parts: Sequence[str], asked: Mapping[str, Question], reader: FactReader) -> Sequence[str]:
    """With what the orders of a month bring together, where it is told what each brings."""
    orders, revenue = asked.get("orders_per_month"), asked.get("monthly_revenue")
    if orders is None or revenue is None or len(parts) > 2:
        return parts
    text = " ".join(parts)
    numbers = _apart([*NUMBER.finditer(text)], text)
    if len(numbers) != 2 or numbers[1][0] is not numbers[1][1]:
        return parts
    first, second = numbers[0][1], numbers[1][0]
    if len(parts) == 2 and (OF_ONE.match(text, second.end()) or _averages(text, second)):
        # Told apart, the orders may have a period of their own.
        told, each = parts[0], second[0]
    elif EACH.match(text, first.end(), second.start() + 1) and _multiplies(text[first.end() :], second[0]):
        told, each = text[: first.end()], second[0]
    else:
        return parts
    with contextlib.suppress(WrongValue):
        # What one order brings has cents, where the sales of a month have none.
        worth = reader.number(msgspec.structs.replace(revenue, whole=False), each)
        if MONEY.search(told) or THOUSANDS.search(told) or (_called(revenue, [told]) and not _called(orders, [told])):
            # "25k, average basket 60" is told the other way round.
            whole = reader.number(revenue, told)
            if not isinstance(whole, Span) and not isinstance(worth, Span) and worth > 0:
                return [f"{round(whole / worth)}", told]
            return parts
        many = reader.number(orders, told)
        if not isinstance(worth, Span) and not (isinstance(many, Span) and many.open):
            with_vat = next((word.text for word in words_of(text) if word.may("with_vat")), "")
            ends = (many.low, many.high) if isinstance(many, Span) else (many,)
            return [told, f"{'-'.join(f'{round(end * worth)}' for end in ends)} {with_vat}".strip()]
    return parts


def in_all(said: str, many: Value | None, orders: Question, revenue: Question, reader: FactReader) -> str:
    """What is said of sales; where it tells what one order brings, that of so ``many`` orders."""
    if isinstance(many, Span) and not many.open:
        told = f"{many.low:g}-{many.high:g}"
    elif isinstance(many, int | float):
        told = f"{many:g}"
    else:
        return said
    return _each([told, said], {orders.id: orders, revenue.id: revenue}, reader)[-1]


def _apart(numbers: Sequence[re.Match[str]], text: str) -> list[tuple[re.Match[str], re.Match[str]]]:
    """The first and the last number of each range; of a number that is none both are itself."""
    found: list[tuple[re.Match[str], re.Match[str]]] = []
    for number in numbers:
        between = text[found[-1][1].end() : number.start()] if found else ""
        each = EACH.match(f"{between}0") and _multiplies(text[found[-1][1].end() :], number[0])
        if found and RANGE.fullmatch(between) and not each:
            found[-1] = found[-1][0], number
        else:
            found.append((number, number))
    return found


def _averages(text: str, number: re.Match[str]) -> bool:
    """Whether a number is told as the average of one order; without that word, as far as it may be none of a month."""
    found = AVERAGE.search(text, 0, number.start())
    if found is None or found["bare"] is None:
        return found is not None
    worth = max(styles(number[0]).values(), default=0)
    thousands = THOUSANDS.match(text, number.end() - 1)
    return worth < LARGEST_EACH and not (thousands or PERIODIC.search(text, number.end()))


def _summed(parts: Sequence[str], questions: Sequence[Question], reader: FactReader) -> Sequence[str]:
    """With amounts of one thing that stand behind one another as one: ``google 500, facebook 300``."""
    found: list[str] = []
    for part in parts:
        of = [question for question in questions if question.money and _called(question, [part])]
        if found and len(of) == 1 and _called(of[0], [found[-1]]):
            with contextlib.suppress(WrongValue):
                one, other = (reader.number(of[0], each, ranges=False) for each in (found[-1], part))
                if isinstance(one, int | float) and isinstance(other, int | float):
                    unit = next(iter(vocabulary().units[of[0].id].en))
                    found[-1] = f"{one + other:g} {unit}"
                    continue
        found.append(part)
    return found


def _multiplies(text: str, number: str) -> bool:
    """Whether what stands after the orders is a sign of times before the number, or an amount of money."""
    return bool(re.search(r"[x×*@]", text[: text.index(number)]) or MONEY.search(text))


def _shared_out(parts: Sequence[str], questions: Sequence[Question], reader: FactReader) -> dict[str, str]:
    """Each part to the question that it fits best; where none fits better, in the order in which they were asked."""
    parts = _joined(parts, questions)
    orders = permutations(range(len(questions)), len(parts))
    best = max(orders, key=lambda order: sum(_fits(parts[at], questions[to], reader) for at, to in enumerate(order)))
    found = {questions[to].id: parts[at] for at, to in enumerate(best)}
    return {fact: bared if says_unknown(bared := _bared(part, fact)) else part for fact, part in found.items()}


def _joined(parts: Sequence[str], questions: Sequence[Question]) -> list[str]:
    """What tells nothing goes with what stands before it, and so does what is too much; among numbers the first too."""
    found: list[str] = []
    counted = all(question.kind == "number" for question in questions)
    for part in parts:
        # "Lots of orders" says which number is not told; "all one-offs" says nothing of any.
        silent = counted and len(found) == 1 and not _tells(found[0], questions) and not _names_any(found[0], questions)
        if found and (silent or len(found) == len(questions) or not _tells(part, questions)):
            found[-1] = f"{found[-1]}, {part}"
        else:
            found.append(part)
    return found


def _of_all(
    called: dict[str, str], left: Sequence[str], asked: Mapping[str, Question], reader: FactReader
) -> dict[str, str]:
    """With a part of the orders that is told as a share as so many: "500 orders, half by phone"."""
    said, orders = called.get(OFFLINE), asked.get("orders_per_month")
    share = next((float(str(word.uses["halves"])) for word in words_of(said or "") if word.may("halves")), None)
    if said is not None and (percent := re.search(r"(?P<n>[0-9]+(?:[.,][0-9]+)?)\s?(?:%|procent|percent)", said)):
        share = float(percent["n"].replace(",", ".")) / 100
    if share is None or not 0 < share <= 1 or orders is None or not left:
        return called
    rest = {fact: part for fact, part in called.items() if fact != OFFLINE}
    with contextlib.suppress(WrongValue, KeyError):
        many = reader.number(orders, _shared_out(left, [*asked.values()], reader)[orders.id], ranges=False)
        return rest | {OFFLINE: f"{round(many * share)}"} if isinstance(many, int | float) else rest
    return rest


def _names_any(part: str, questions: Sequence[Question]) -> bool:
    return any(kind is not None for question in questions for kind, _ in _units(question.id).found(part))


def _called(question: Question, parts: Sequence[str]) -> str | None:
    """The first part that has a number and calls it by its name; a percentage is another one."""
    for part in parts:
        named = any(kind is not None for kind, _ in _units(question.id).found(part))
        if named and not PERCENT.search(part) and any(word.numeric for word in words_of(part)):
            return part
    return None


def _fits(part: str, question: Question, reader: FactReader) -> int:
    part, _ = without_rate(part)
    if question.kind == "yes_no":
        return FITS if yes_or_no(part, question.id) else 0
    if question.kind != "number":
        return FITS if part.isdigit() or reader.chooser(question).one(part)[0] else 0
    is_share = question.is_share
    if MONEY.search(part):
        fits = FITS if question.money else NEVER
    elif question.per is None and not is_share and PERIODIC.search(part):
        fits = NEVER
    elif PERCENT.search(part):
        fits = FITS if is_share else NEVER
    else:
        fits = HINTS if question.money and THOUSANDS.search(part) else 0
    named = any(kind is not None for kind, _ in _units(question.id).found(part))
    return fits + (2 * HINTS if named else 0)


@cache
def _around(fact: str) -> Phrasebook:
    """What is counted, and what says that a number is not exact."""
    units = vocabulary().units.get(fact)
    return Phrasebook({"about": vocabulary().about, "of": OF} | ({"unit": units} if units else {}))


@cache
def _units(fact: str) -> Phrasebook:
    units = vocabulary().units.get(fact)
    return Phrasebook({"unit": units} if units else {})
