"""How much a shop sells, in one breath: orders and what they bring, together or each, now and in its season."""

import contextlib
import math
import re
from collections.abc import Mapping, Sequence
from functools import cache

import msgspec

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.numbers import plain, styles
from ecomteam.files.oneperiod import MONTHS, ORDERS, REVENUE, YEAR, of_one_period
from ecomteam.files.places import LEFT_OUT
from ecomteam.files.spoken import MONEY_MARK, MONEY_SIGN, dutch_number, plainly, words_of
from ecomteam.files.told import (
    MONEY,
    NUMBER,
    SIGN,
    any_of,
    called,
    in_range,
    many_times,
    names,
    periodic,
    share_told,
    thousands,
)
from ecomteam.files.values import FactReader, Number, WrongValue
from ecomteam.model.amounts import Span, amount_of
from ecomteam.model.facts import Value
from ecomteam.model.questions import Question

PEAK, BUSY_MONTHS = SEASON = "peak_factor", "busy_months"
# What each order brings is hardly more, where nobody says that it is told of one.
LARGEST_EACH = 1_000
# An average that is no farther off is of the same sales, VAT on one of them included.
SAME_SUM = 0.25
# So many months are told with a number of orders each: of more none is the usual one.
MOST_MONTHS = 2


def in_digits(text: str) -> str:
    """The text with spelt numbers of orders in digits: "a couple a day", "vijfentwintig per week"."""
    return _spelt().sub(_digits, text)


@cache
def _spelt() -> re.Pattern[str]:
    words = vocabulary()
    counted = [aliases for number, aliases in words.counted.items() if int(number) > 1]
    several = rf"{any_of(*counted, *words.few.values())}|[a-z]+(?:tig|tien|honderd|duizend)[a-z]*"
    period = rf"(?:{any_of(words.per)}\s+{any_of(*words.periods.values())}|{any_of(words.alone)})\b"
    unit = rf"{any_of(words.units[ORDERS])}\b"
    one = any_of(words.counted["1"])
    return re.compile(
        rf"\b(?:(?P<several>{several})(?=\s+(?:{unit}|{period}))|(?P<one>{one}|een)(?=\s+{period}))", re.IGNORECASE
    )


def _digits(found: re.Match[str]) -> str:
    if found["one"]:
        return "1"
    said, words = plainly(found[0]), vocabulary()
    for table in (words.counted, words.few):
        for number, aliases in table.items():
            if said in map(plainly, (*aliases.en, *aliases.nl)):
                return number
    dutch = dutch_number(said)
    return found[0] if dutch is None else plain(float(dutch))


def of_the_shop(text: str) -> tuple[str, str]:
    """What is told of a whole firm beside its web shop, and the text with the sales of that alone.

    "6.2 million in sales, the web shop is 540,000 of that": the period may be told with the firm's.
    """
    parts = [part for part in SIGN.split(text) if part]
    part = next((part for part in parts if _is_money(part) and _of_firm().search(part)), None)
    amount = None if part is None else _amount().search(part)
    if part is None or amount is None:
        return "", text
    firms = [one for one in parts if one is not part and _is_money(one) and names(REVENUE, one)]
    told = [f"{per[0]}" for one in firms if periodic().search(part) is None and (per := periodic().search(one))]
    unit = next(iter(vocabulary().units[REVENUE].en))
    shop = " ".join((amount[0].strip(), unit, *told[:1]))
    return ", ".join(firms), ", ".join(shop if one is part else one for one in parts if one not in firms)


@cache
def _of_firm() -> re.Pattern[str]:
    said = vocabulary().breath
    return re.compile(rf"(?=.*\b{any_of(said['web_shop'])}\b).*\b{any_of(said['of_whole'])}\b", re.IGNORECASE)


@cache
def _amount() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{MONEY_MARK}\s?)?{NUMBER.pattern}(?:\s?{many_times()}\b)?(?:\s?{MONEY_MARK})?", re.IGNORECASE
    )


# -- What was, and what is in the season


def not_now(text: str) -> tuple[str, str]:
    """What is told of what was, where the same is told of now, and the text without it: "was vorig jaar 30"."""
    parts = [part for part in SIGN.split(text) if part]
    was = [part for part in parts if NUMBER.search(part) and _past().search(plainly(part))]
    now = {_is_money(part) for part in parts if NUMBER.search(part) and part not in was}
    gone = [part for part in was if _is_money(part) in now]
    return ", ".join(gone), ", ".join(part for part in parts if part not in gone) if gone else text


@cache
def _past() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(vocabulary().breath['past'])}\b")


def _is_money(part: str) -> bool:
    return MONEY.search(part) is not None or thousands().search(part) is not None


def season(
    text: str, orders: Question | None, instead: Sequence[Question], reader: FactReader
) -> tuple[dict[str, str], str]:
    """What is told of a season, where that may be told, and the text without it.

    "In December 4 times as many", "zomer 100, winter 500", "autumn is 60% of sales".
    """
    asked = {question.id: question for question in instead if question.id in SEASON}
    if PEAK not in asked or BUSY_MONTHS not in asked:
        return {}, text
    found: dict[str, str] = {}
    rest = []
    for part in SIGN.split(text):
        times = _so_many_times().search(plainly(part))
        months = _months(part, asked[BUSY_MONTHS], reader) if times else ()
        if times is None or not (months or times["as"]) or PEAK in found:
            rest.append(part)
            continue
        found[PEAK] = times["number"] or times["behind"] or ("2" if times["double"] else "3")
        found |= {BUSY_MONTHS: ", ".join(months)} if months else {}
    if found:
        return found, ", ".join(rest)
    told = _by_share(rest, asked[BUSY_MONTHS], reader) or _by_month(rest, orders, asked[BUSY_MONTHS], reader)
    return told or ({}, text)


def _months(part: str, months: Question, reader: FactReader) -> Sequence[str]:
    chooser = reader.chooser(months)
    return chooser.several(chooser.spelt_out(part))[0]


def _by_share(parts: Sequence[str], months: Question, reader: FactReader) -> tuple[dict[str, str], str] | None:
    """Which part of a year is sold in the months that are told with it: "driekwart tussen november en half maart"."""
    for part in parts:
        busy = _months(part, months, reader)
        share = share_told(reader.chooser(months).spelt_out(part)) if busy else None
        if share is not None and 0 < share < 1 and len(busy) < MONTHS:
            times = share / len(busy) / ((1 - share) / (MONTHS - len(busy)))
            if times > 1:
                rest = ", ".join(one for one in parts if one is not part)
                return {PEAK: plain(round(times, 1)), BUSY_MONTHS: ", ".join(busy)}, rest
    return None


@cache
def _so_many_times() -> re.Pattern[str]:
    said = {name: any_of(aliases) for name, aliases in vocabulary().breath.items()}
    times, number = said["times"], r"[0-9]+(?:[.,][0-9]+)?"
    return re.compile(
        rf"(?:\b(?P<number>{number}) ?{times}(?!\w)|\b{times} ?(?P<behind>{number})"
        rf"|\b(?:(?P<double>{said['double']})|(?P<triple>{said['triple']}))\b)"
        rf"(?P<as> ?{said['as_much']}\b)?"
    )


def _by_month(
    parts: Sequence[str], orders: Question | None, months: Question, reader: FactReader
) -> tuple[dict[str, str], str] | None:
    """Orders of the busy months beside those of a usual one, each told as so many."""
    if orders is None:
        return None
    told: list[tuple[str, Sequence[str], float]] = []
    rest: list[str] = []
    for part in parts:
        busy = _months(part, months, reader) if NUMBER.search(part) and not _is_money(part) else ()
        many = _many(part, busy or _usual().search(plainly(part)) is not None, orders, reader)
        if many is None:
            rest.append(part)
        else:
            told.append((part, busy, many))
    if not told or not any(busy for _, busy, _ in told) or len(told) > MOST_MONTHS:
        return None
    whole = next((part for part in rest if not _is_money(part) and reader.period(orders, part) == YEAR), None)
    if whole is not None:
        return _of_year(told, whole, rest, orders, reader)
    if len(told) < MOST_MONTHS:
        # "100 a month, 500 in December"
        plainly_told = next((part for part in rest if NUMBER.search(part) and not _is_money(part)), None)
        many = None if plainly_told is None else _many(plainly_told, True, orders, reader)
        if plainly_told is None or many is None:
            return None
        rest.remove(plainly_told)
        told.append((plainly_told, (), many))
    usual, most = sorted(told, key=lambda one: one[2])
    if not most[1] or usual[2] <= 0 or usual[2] == most[2]:
        return None
    found = {PEAK: plain(round(most[2] / usual[2], 1)), BUSY_MONTHS: ", ".join(most[1])}
    return found, ", ".join((_only_number(usual[0]), *rest))


def _of_year(
    told: Sequence[tuple[str, Sequence[str], float]],
    whole: str,
    rest: Sequence[str],
    orders: Question,
    reader: FactReader,
) -> tuple[dict[str, str], str]:
    """The season of a year that is told whole, beside its quiet months or else its busy ones.

    "5,200 orders a year, 90 a day from November to March, four a day in summer": what is told of the busiest days may
    be more than a year has, and of the quiet months it is the rest that is sold in the season.
    """
    left, (part, busy, most) = ", ".join(rest), max(told, key=lambda one: one[2])
    quiet, many = MONTHS - len(busy), amount_of(reader.number(orders, whole)).likely * MONTHS
    usual = min(one[2] for one in told) if len(told) > 1 else (many - len(busy) * most) / max(quiet, 1)
    most = (many - quiet * usual) / len(busy) if busy else 0
    if 0 < usual < most:
        return {PEAK: plain(round(most / usual, 1)), BUSY_MONTHS: ", ".join(busy)}, left
    return {LEFT_OUT: part}, left


def _many(part: str, named: object, orders: Question, reader: FactReader) -> float | None:
    """The orders of a month that a part tells beside the name of a season."""
    if not named or len(NUMBER.findall(part)) != 1:
        return None
    with contextlib.suppress(WrongValue):
        number = reader.number(orders, _only_number(part), ranges=False)
        return None if isinstance(number, Span) else float(number)
    return None


def _only_number(part: str) -> str:
    """A number with its period, without the rest of what is said."""
    number = NUMBER.search(part)
    return "" if number is None else _with_period(number[0], part[number.end() :])


@cache
def _usual() -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(vocabulary().breath['usual'])}\b")


# -- What each order brings


def each(parts: Sequence[str], asked: Mapping[str, Question], reader: FactReader) -> Sequence[str]:
    """With what the orders of a month bring together, where it is told what each brings."""
    orders, revenue = asked.get(ORDERS), asked.get(REVENUE)
    if orders is None or revenue is None or len(parts) > 2:
        return parts
    text = " ".join(parts)
    numbers = _apart([*NUMBER.finditer(text)], text)
    if len(numbers) != 2 or numbers[1][0] is not numbers[1][1]:
        return parts
    first, second = numbers[0][1], numbers[1][0]
    joined = _of().match(text, first.end(), second.start() + 1)
    if len(parts) == 2 and (of_one().match(text, second.end()) or _averages(text, second)):
        # Told apart, the orders may have a period of their own.
        told = parts[0]
    elif joined and _multiplies(text[first.end() :], second[0]):
        told = _with_period(text[: first.end()], text[first.end() : joined.start("of")])
    else:
        return parts
    with contextlib.suppress(WrongValue):
        # What one order brings has cents, where the sales of a month have none.
        worth = reader.number(msgspec.structs.replace(revenue, whole=False), with_currency(text, second))
        if _is_money(told) or (called(revenue, [told]) and not called(orders, [told])):
            # "25k, average basket 60" is told the other way round.
            whole = reader.number(revenue, told)
            if not isinstance(whole, Span) and not isinstance(worth, Span) and worth > 0:
                return [f"{round(whole / worth)}", told]
            return parts
        many = _meant(reader, orders, told)
        if not isinstance(worth, Span) and not (isinstance(many, Span) and many.open):
            with_vat = next((word.text for word in words_of(text) if word.may("with_vat")), "")
            ends = (many.low, many.high) if isinstance(many, Span) else (many,)
            return [told, f"{'-'.join(f'{round(end * worth)}' for end in ends)} {with_vat}".strip()]
    return parts


def told_twice(parts: Sequence[str], asked: Mapping[str, Question], reader: FactReader) -> tuple[Sequence[str], str]:
    """Without what each order brings, where the orders and what they bring together are told too; and that part, where
    it is another sum.
    """
    orders, revenue = asked.get(ORDERS), asked.get(REVENUE)
    of_each = [part for part in parts if (found := NUMBER.search(part)) and _brings_each(part, found)]
    if orders is None or revenue is None or len(parts) != 3 or len(of_each) != 1:
        return parts, ""
    others = [part for part in parts if part is not of_each[0]]
    many, money = others if called(orders, others[:1]) or _is_money(others[1]) else reversed(others)
    if not (called(revenue, [money]) or _is_money(money)) or _is_money(many):
        return parts, ""
    with contextlib.suppress(WrongValue):
        of_one_cents = msgspec.structs.replace(revenue, whole=False)
        worth = _meant(reader, of_one_cents, of_each[0])
        average = None if isinstance(worth, Span) else float(worth)
        told = of_one_period({ORDERS: many, REVENUE: money}, asked, reader, average)
        many, money = told[ORDERS], told[REVENUE]
        others = [many, money]
        number, whole = _meant(reader, orders, many), _meant(reader, revenue, money)
        if not any(isinstance(one, Span) for one in (worth, number, whole)):
            same = math.isclose(worth * number, whole, rel_tol=SAME_SUM)  # type: ignore[operator,arg-type]
            return others, "" if same else of_each[0]
    return others, of_each[0]


def _brings_each(part: str, number: re.Match[str]) -> bool:
    return bool(of_one().match(part, number.end())) or _averages(part, number)


def _meant(reader: FactReader, question: Question, told: str) -> Number:
    """A number, also where a slip of the pen has to be asked back: what hangs on it is worked out meanwhile."""
    try:
        return reader.number(question, told)
    except WrongValue as error:
        if isinstance(error.near, int | float | Span):
            return error.near
        raise


def _with_period(number: str, behind: str) -> str:
    # The period may stand behind a stroke at the number.
    per = periodic().search(f"{number[-1:]}{behind}")
    return number if per is None else f"{number} {per[0].removeprefix(number[-1:])}"


def in_all(said: str, many: Value | None, orders: Question, revenue: Question, reader: FactReader) -> str:
    """What is said of sales; where it tells what one order brings, that of so ``many`` orders."""
    if isinstance(many, Span) and not many.open:
        told = f"{many.low:g}-{many.high:g}"
    elif isinstance(many, int | float):
        told = f"{many:g}"
    else:
        return said
    return each([told, said], {orders.id: orders, revenue.id: revenue}, reader)[-1]


@cache
def _of() -> re.Pattern[str]:
    """Between how many orders and what one of them brings: "450 orders of 80 euros", "450 x 80"."""
    words = vocabulary()
    about = rf"(?:{any_of(words.about)}\s+)?"
    return re.compile(
        rf"[^0-9,;]*?(?:(?P<of>\bx\b|[×*@]|\b{any_of(words.breath['of'])}(?!\w))\s*{about})(?=[^0-9]*[0-9])",
        re.IGNORECASE,
    )


@cache
def of_one() -> re.Pattern[str]:
    """Behind an amount: "31 per order", "35 p st", "45 gemiddeld"."""
    words = vocabulary().breath
    one = rf"(?:\b(?:per|p|an?)|/|\bp[./])\s?{any_of(words['one'])}"
    return re.compile(rf"[^0-9,;]*(?:{one}|\b{any_of(words['each'], words['average'])})\b", re.IGNORECASE)


@cache
def _average() -> re.Pattern[str]:
    """In front of an amount: "gemiddelde bestelling", "avg 35"."""
    words = vocabulary()
    of, about = any_of(words.breath["average_of"]), any_of(words.about)
    return re.compile(
        rf"\b{any_of(words.breath['average'])}\b\.?(?:[^0-9]*\b{of}\b[^0-9]*"
        rf"|(?P<bare>[ :]*(?:of |van |is )?(?:{about}\s)?\s*{MONEY_SIGN}?\s*))$",
        re.IGNORECASE,
    )


@cache
def _times_sign() -> re.Pattern[str]:
    """What says that it is told of each; so does a word or a period in front of "à" or "at"."""
    words = vocabulary()
    period = rf"\b{any_of(words.per)}\s+{any_of(*words.periods.values())}"
    of = any_of(words.breath["of"])
    return re.compile(rf"\bx\b|[×*@]|[^\W\d_]\.?\s+à\s|{period}\s+{of}\s", re.IGNORECASE)


def _apart(numbers: Sequence[re.Match[str]], text: str) -> list[tuple[re.Match[str], re.Match[str]]]:
    """The first and the last number of each range; of a number that is none both are itself."""
    found: list[tuple[re.Match[str], re.Match[str]]] = []
    for number in numbers:
        between = text[found[-1][1].end() : number.start()] if found else ""
        of_one = _of().match(f"{between}0") and _multiplies(text[found[-1][1].end() :], number[0])
        if found and in_range().fullmatch(between) and not of_one:
            found[-1] = found[-1][0], number
        else:
            found.append((number, number))
    return found


def _averages(text: str, number: re.Match[str]) -> bool:
    """Whether a number is told as the average of one order; without that word, as far as it may be none of a month."""
    found = _average().search(text, 0, number.start())
    if found is None or found["bare"] is None:
        return found is not None
    return _small(text, number)


def _small(text: str, number: re.Match[str]) -> bool:
    worth = max(styles(number[0]).values(), default=0)
    return worth < LARGEST_EACH and not (
        thousands().match(text, number.end() - 1) or periodic().search(text, number.end())
    )


def _multiplies(text: str, number: str) -> bool:
    """Whether what stands after the orders is a sign of times before the number, or an amount of money.

    "60 a month à 35" tells what one brings, "60 à 80 a month" a range.
    """
    return bool(_times_sign().search(text[: text.index(number)]) or MONEY.search(text))


def with_currency(text: str, number: re.Match[str]) -> str:
    """A number with the sign of its currency."""
    front = re.search(rf"{MONEY_MARK}\s?$", text[: number.start()], re.IGNORECASE)
    behind = re.match(rf"\s?{MONEY_MARK}", text[number.end() :], re.IGNORECASE)
    return f"{front[0] if front else ''}{number[0]}{behind[0] if behind and not front else ''}"
