"""Numbers as people say them: "about 300", "10 to 20 a day", "1.5 mln per jaar", "$ 4k", in English and Dutch.

What is said in another period or currency is converted to that of the question. Nothing is guessed: a text with a word
that says nothing here, or that can be two numbers, is refused. ``tests/files/phrases.txt`` shows what is read.
"""

import math
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType

import msgspec

from ecomteam.files.numbers import LARGEST_SHARE, NoNumber, Range, out_of_range, plain, styles
from ecomteam.model.amounts import Span
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.personfields import Field
from ecomteam.model.questions import Period, Question
from ecomteam.model.text import Text

EURO = "EUR"
LONGEST = 200
# Below this a number that is no longer whole after conversion becomes the range around it: 12 a week are 2 to 3 a day.
ROUNDED_FROM = 10
# An answer may be given with cents where whole amounts are meant.
CENTS_FROM = 100

# How many there are in a month. A working day is what a desk counts, a day what a web shop does.
PERIODS: Mapping[str, tuple[Decimal, str]] = {
    "hour": (Decimal(0), "hour hours hr hrs h uur uren u"),
    "workday": (Decimal(260) / 12, "workday workdays weekday weekdays werkdag werkdagen"),
    "day": (Decimal(365) / 12, "day days daily dag dagen dagelijks d"),
    "week": (Decimal(52) / 12, "week weeks weekly weken wekelijks wk w"),
    "month": (Decimal(1), "month months monthly maand maanden maandelijks mnd mo m"),
    "quarter": (Decimal(1) / 3, "quarter quarters quarterly kwartaal kwartalen"),
    "year": (Decimal(1) / 12, "year years yearly annually annual annum jaar jaarlijks jr yr j y"),
}
PERIOD_OF = {word: period for period, (_, words) in PERIODS.items() for word in words.split()}
# Short ones are words of other meanings too, unless "per" or a slash stands before them.
ALONE = frozenset(
    ("daily", "dagelijks", "weekly", "wekelijks", "monthly", "maandelijks", "quarterly", "yearly", "annually")
) | {"jaarlijks"}
PER = r"(?:\b(?:an?|per|each|every|elke?|iedere|ieder|in een|in a|in|op één|op een|p)\b\.?|/|(?<![a-z])p[./])"

TIMES: Mapping[str, int] = {
    **dict.fromkeys(("hundred", "honderd"), 100),
    **dict.fromkeys(("k", "thousand", "duizend", "dzd", "mille"), 1000),
    **dict.fromkeys(("m", "mn", "mln", "mio", "million", "millions", "miljoen"), 10**6),
    **dict.fromkeys(("bn", "billion", "miljard", "mld", "mrd"), 10**9),
}
TON = 100_000
PERCENT = frozenset(("%", "percent", "procent", "pct"))
COUNTED: Mapping[str, str] = {
    **dict.fromkeys(("none", "zero", "nil", "no", "geen", "nul"), "0"),
    **dict.fromkeys(("one", "een", "één"), "1"),
    **dict.fromkeys(("two", "twee"), "2"),
    **dict.fromkeys(("three", "drie"), "3"),
    **dict.fromkeys(("four", "vier"), "4"),
    **dict.fromkeys(("five", "vijf"), "5"),
    **dict.fromkeys(("six", "zes"), "6"),
    **dict.fromkeys(("seven", "zeven"), "7"),
    **dict.fromkeys(("eight", "acht"), "8"),
    **dict.fromkeys(("nine", "negen"), "9"),
    **dict.fromkeys(("ten", "tien"), "10"),
    **dict.fromkeys(("eleven", "elf"), "11"),
    **dict.fromkeys(("twelve", "twaalf", "dozen", "dozijn"), "12"),
    **dict.fromkeys(("twenty", "twintig"), "20"),
    **dict.fromkeys(("anderhalf", "anderhalve"), "1.5"),
    **dict.fromkeys(("half", "halve"), "0.5"),
}
ARTICLES = frozenset(("a", "an", "een", "één"))
MONEY_WORDS: Mapping[str, str] = {
    **dict.fromkeys(("euro", "euros", "eur", "euro's"), "€"),
    **dict.fromkeys(("dollar", "dollars", "us$", "usd"), "$"),
    **dict.fromkeys(("pound", "pounds", "pond", "gbp"), "£"),
}
# What may stand beside a number without changing it.
FILLERS = frozenset(["x", "times", "keer", "maal", "per", "a", "an", "of", "the", "de", "het", "van", "in"])
ABOUT = (
    r"^(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|c\.|some|say|nearly|almost|just over|just under|"
    r"ongeveer|grofweg|pakweg|zo'n|zo’n|rond(?: de)?|bijna|ruim|krap|iets meer dan|iets minder dan|"
    r"plus ?minus|~|±|≈)\s*"
)
ONE_END = (
    r"^(?:at least|at most|more than|less than|fewer than|over|under|above|below|up to|from|max\.?|maximum|min\.?|"
    r"minimum|no more than|minstens|minimaal|maximaal|hooguit|hoogstens|meer dan|minder dan|boven|onder|tot|vanaf|"
    r"niet meer dan|ten minste|tenminste|[<>≤≥]=?)\s*[^a-z]*[0-9]|"
    r"[0-9][^0-9]*(?:\+|-|or more|or less|of meer|of minder)$"
)
BETWEEN = r"^(?:between|tussen)\s+(?P<low>.+?)\s+(?:and|en)\s+(?P<high>.+)$"
FROM_TO = (
    r"^(?:(?:from|van)\s+)?(?P<low>(?:[a-z]{1,4}\b)?[^a-z]*[0-9].*?)\s*"
    r"(?:-|\b(?:to|tot en met|tot|t/m|until|till|or|à)\b)\s*(?P<high>[^\s-].*)$"
)
END = r"^(?P<before>[^0-9]*?)\s*(?P<number>[+-]?[0-9](?:[0-9.,'’ ]*[0-9])?)\s*(?P<after>.*)$"
PART = r"[^\W\d_]+['’]s(?!\w)|[^\W\d_]*\$|[^\W\d_]+|\d+|[^\w\s]"
HOW = "write a number, or a range such as 10-20"


class Meaning(msgspec.Struct, frozen=True, kw_only=True):
    """What a number that somebody writes is to stand for.

    ``per`` is the period it is meant for, ``words`` what it counts; amounts of money are in ``currency``, of which
    ``rates`` has how many a euro is and ``symbols`` the signs. Cents are rounded away where whole amounts are
    meant; ``answer``, for what is typed at a prompt, rounds all that is counted.
    """

    allowed: Range = Range()
    per: Period | None = None
    money: bool = False
    ranges: bool = True
    words: frozenset[str] = frozenset()
    currency: str = EURO
    rates: Mapping[str, float] = MappingProxyType({EURO: 1.0})
    symbols: Mapping[str, tuple[str, ...]] = MappingProxyType({"€": (EURO,)})
    answer: bool = False


class _End(msgspec.Struct, frozen=True):
    """One number of a phrase: as it can be read, and what stood beside it."""

    styles: Mapping[str, Decimal]
    times: int | None
    percent: bool
    currency: str | None


def meaning_of(
    said: Question | Field, catalogue: Catalogue, currency: str = EURO, *, ranges: bool = True, answer: bool = False
) -> Meaning:
    """What a number of that question or field stands for."""
    allowed = Range(minimum=said.minimum, maximum=said.maximum, whole=said.whole)
    unit = said.unit if isinstance(said, Question) else Text(said.unit, "")
    words = _words(unit, said.name)
    if not said.money:
        return Meaning(allowed=allowed, per=said.per, ranges=ranges, words=words, answer=answer)
    rates = {EURO: 1.0} | {row.id: row.per_euro for row in catalogue.currencies}
    symbols: dict[str, tuple[str, ...]] = {"€": (EURO,)}
    for row in catalogue.currencies:
        for sign in {row.symbol.casefold(), row.id.casefold()}:
            symbols[sign] = (*(one for one in symbols.get(sign, ()) if one != row.id), row.id)
    return Meaning(
        allowed=allowed, per=said.per, money=True, ranges=ranges, words=words, currency=currency, rates=rates,
        symbols=symbols, answer=answer,
    )  # fmt: skip


def currency_of(facts: Mapping[str, object], catalogue: Catalogue) -> str:
    """The currency of a shop: as told, else its country's, else the euro."""
    told = facts.get("currency")
    if isinstance(told, str):
        return told
    return next((row.currency for row in catalogue.countries if row.id == facts.get("country")), EURO)


def _words(*texts: Text | None) -> frozenset[str]:
    found = " ".join(f"{text.en} {text.nl}" for text in texts if text is not None).casefold()
    words = set(re.findall(r"[^\W\d_]+", found))
    hours = frozenset(PERIODS["hour"][1].split())
    return frozenset(words - PERIOD_OF.keys() | (hours if hours & words else set()))


def is_bare(text: str) -> bool:
    """Whether the text is digits only, so that nothing is lost when the number is written in their place."""
    return re.fullmatch(r"[+-]?[0-9][0-9.,\s]*", text.strip()) is not None


def read_phrase(text: str, meant: Meaning) -> int | float | Span:
    """The number or range that the text stands for. Raises ``NoNumber`` where it is none or may be two."""
    if len(text) > LONGEST:
        raise NoNumber(f"is too long for a number; {HOW}")
    shown, period = _without_period(_plain(text))
    if re.search(ONE_END, shown) and not _range(shown):
        raise NoNumber("says one end only; write both, such as 10-20, or one number")
    bare = _without_unit(re.sub(ABOUT, "", shown), meant.words)
    low, high = _ends(bare, meant)
    factor = _factor(period, meant)
    found = dict.fromkeys(_candidates(low, high, factor, meant))
    return _only(list(found), meant)


def _plain(text: str) -> str:
    """In small letters, with one kind of blank and of dash, and without what says ``and no cents``."""
    text = re.sub(r"\s+", " ", text.casefold()).strip().rstrip(".")
    text = re.sub(r"[‐‑‒–—−]", "-", text)
    return re.sub(r"(?<=[0-9])[,.](?:-+|=)(?=\s|$)", "", text)


def _without_period(text: str) -> tuple[str, str | None]:
    match = re.search(rf"{PER}\s*(?P<word>(?:working |business )?[a-z]+)\.?$", text)
    if match and (period := _period(match["word"])):
        return text[: match.start()].strip(), period
    first, _, last = text.rpartition(" ")
    if last in ALONE:
        return first, PERIOD_OF[last]
    return text, None


def _period(words: str) -> str | None:
    kind, _, word = words.rpartition(" ")
    return "workday" if kind and word == "day" else PERIOD_OF.get(word)


def _without_unit(text: str, words: frozenset[str]) -> str:
    """Without what is counted, at the end: ``300 orders``, ``€ 40 per order``, ``6 working hours``."""
    while (match := re.search(r"(?<=[0-9%\s])\s*(?P<word>[^\W\d_]+)(?:['’]s)?$", text)) and match.start():
        word = match["word"]
        if not {word, f"{word}s", f"{word}en", word.removesuffix("s")} & words and word not in ("per", "working"):
            break
        text = text[: match.start()].rstrip()
    return text


def _range(text: str) -> re.Match[str] | None:
    return re.search(BETWEEN, text) or re.search(FROM_TO, text)


def _ends(text: str, meant: Meaning) -> tuple[_End, _End | None]:
    match = _range(text)
    if match is None:
        return _end(text, meant), None
    if not meant.ranges:
        raise NoNumber("is a range; write one number")
    return _end(re.sub(ABOUT, "", match["low"]), meant), _end(re.sub(ABOUT, "", match["high"]), meant)


def _end(text: str, meant: Meaning) -> _End:
    match = re.search(END, text) or re.search(END, _counted(text))
    # A minus belongs to the number, wherever the currency stands.
    numbers = styles(re.sub(r"(?<=[0-9])['’](?=[0-9]{3})", "", match["number"])) if match else {}
    if match is None or not numbers:
        raise NoNumber("is not a number; write digits, with a dot before decimals")
    times, percent, currency = None, False, None
    for part in _parts(match["before"], match["after"]):
        if part in PERCENT and part not in match["before"]:
            percent = True
        elif part in TIMES and times is None and part not in match["before"].split():
            times = TIMES[part]
        elif part == "ton" and meant.money and times is None:
            times = TON
        elif (found := _currency(part, meant)) is not None and currency is None:
            currency = found
        elif part not in FILLERS and part not in meant.words:
            raise NoNumber(f'has "{part}" in it, which says nothing here; {HOW}')
    if percent and meant.allowed.maximum > LARGEST_SHARE:
        raise NoNumber("is a percentage, and this is not a share")
    return _End(numbers, times, percent, currency)


def _parts(*texts: str) -> Iterable[str]:
    for text in texts:
        for part in re.findall(PART, text):
            # "4k$" is four thousand dollars, "A$" is one sign.
            yield from (part[:-1], "$") if part[:-1] in TIMES and part.endswith("$") else (part,)


def _counted(text: str) -> str:
    """The text with its first word as a figure: ``twee landen``, ``half a million``."""
    first, _, rest = text.partition(" ")
    if first in ARTICLES and rest.partition(" ")[0] in COUNTED:
        return _counted(rest)
    return f"{COUNTED[first]} {rest}" if first in COUNTED else text


def _currency(part: str, meant: Meaning) -> str | None:
    """The currency that a sign or word stands for: the shop's own where it is written so, else the only one."""
    sign = MONEY_WORDS.get(part, part)
    if sign not in ("€", "$", "£") and sign not in meant.symbols:
        return None
    if not meant.money:
        raise NoNumber("is an amount of money, and this is not")
    known = meant.symbols.get(sign, ())
    own = next((one for one, codes in meant.symbols.items() if meant.currency in codes and one.endswith(sign)), None)
    # A dollar in Australia is an Australian one; "USD" and "us$" are not.
    if own is not None and part not in ("us$", "usd"):
        return meant.currency
    if len(known) != 1:
        names = f"can be {' or '.join(known)}" if known else "is of no currency that the catalogue has"
        raise NoNumber(f'has the sign "{part}", which {names}; write its code, such as EUR')
    return known[0]


def _factor(period: str | None, meant: Meaning) -> Decimal | None:
    """What to multiply by; ``None`` where the number is meant as it is."""
    if period is None or period == meant.per or (period == "day" and meant.per == "workday"):
        return None
    if meant.per is None or period == "hour":
        raise NoNumber(f"is for each {period}, and this is not")
    if meant.per == "week" and period in ("day", "workday"):
        raise NoNumber("is for each day; write it for a week, since days off differ")
    return PERIODS[period][0] / PERIODS[meant.per][0]


def _candidates(
    low: _End, high: _End | None, factor: Decimal | None, meant: Meaning
) -> Iterable[tuple[Decimal, Decimal]]:
    """Every reading in the terms of the question; both ends of a range are written in one style."""
    ends = [low] if high is None else [low, high]
    percent = any(end.percent for end in ends)
    currency = ends[-1].currency or ends[0].currency
    if {end.currency for end in ends} - {None, currency}:
        raise NoNumber("has two currencies in it; write it in one")
    scale = (Decimal(1) if factor is None else factor) / (100 if percent else 1)
    if currency not in (None, meant.currency):
        scale *= Decimal(repr(meant.rates.get(meant.currency, 1.0))) / Decimal(repr(meant.rates[str(currency)]))
    converted = factor is not None or currency not in (None, meant.currency)
    read = [[end.styles[style] for end in ends] for style in low.styles if all(style in end.styles for end in ends)]
    typed = [_multiplied(numbers, ends) for numbers in read]
    if meant.allowed.whole:
        # Of 1.500 and 1,500 only one is a whole number.
        typed = [numbers for numbers in typed if all(number == int(number) for number in numbers)] or typed
        if not any(end.times for end in ends):
            # Nobody writes 40.000 for forty.
            typed = sorted(typed)[-1:]
    for numbers in typed:
        scaled = [number * scale for number in numbers]
        yield _kept(scaled[0], scaled[-1], meant, converted=converted)


def _multiplied(numbers: list[Decimal], ends: list[_End]) -> list[Decimal]:
    low, high = ends[0], ends[-1]
    found = [number * (end.times or 1) for number, end in zip(numbers, ends, strict=True)]
    # "3-4k" are three to four thousand; "500-1k" are not five hundred thousand.
    if low.times is None and high.times and numbers[0] < numbers[-1]:
        found[0] = numbers[0] * high.times
    return found


def _kept(low: Decimal, high: Decimal, meant: Meaning, *, converted: bool) -> tuple[Decimal, Decimal]:
    """What was converted, to what somebody would write; where whole numbers are meant, whole."""
    if converted and meant.allowed.whole:
        low, high = round(low, 6), round(high, 6)
        return (
            Decimal(round(low) if low >= ROUNDED_FROM else math.floor(low)),
            Decimal(round(high) if high >= ROUNDED_FROM else math.ceil(high)),
        )
    if (meant.answer or meant.money) and meant.allowed.whole and low >= CENTS_FROM:
        return Decimal(round(low)), Decimal(round(high))
    return (round(low, 4), round(high, 4)) if converted else (low, high)


def _only(found: list[tuple[Decimal, Decimal]], meant: Meaning) -> int | float | Span:
    read = [_value(numbers, meant.allowed) for numbers in found]
    fitting = [value for value in dict.fromkeys(read) if not isinstance(value, str)]
    if len(fitting) > 1:
        first, second = sorted(fitting, key=lambda value: value.high if isinstance(value, Span) else value)[:2]
        raise NoNumber(f"can mean {_shown(second)} or {_shown(first)}; write one of these", _pair(first, second))
    if not fitting:
        raise NoNumber(str(read[0]) if read else f"is not a number; {HOW}")
    value = fitting[0]
    if isinstance(value, Span) and not meant.ranges:
        raise NoNumber("is a range; write one number")
    return value


def _pair(first: float | Span, second: float | Span) -> tuple[float, ...]:
    return () if isinstance(first, Span) or isinstance(second, Span) else (first, second)


def _value(numbers: tuple[Decimal, Decimal], allowed: Range) -> int | float | Span | str:
    """The number or range, or why it is not allowed."""
    low, high = numbers
    if low > high:
        return f"runs from large to small; write {plain(float(high))}-{plain(float(low))}"
    for number in (low, high):
        if not allowed.allows(_number(number)):
            return out_of_range(_number(number), allowed)
    return _number(low) if low == high else Span(_number(low), _number(high))


def _number(number: Decimal) -> int | float:
    return int(number) if number == int(number) else float(number)


def _shown(value: float | Span) -> str:
    return f"{plain(value.low)}-{plain(value.high)}" if isinstance(value, Span) else plain(value)
