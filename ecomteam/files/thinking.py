"""What an owner is thinking of, as it is said: "thinking of a virtual assistant for $300 a month, or a TikTok agency".

What is called as a leaning of the catalogue is that leaning, with its price; all else keeps the owner's own words, so
that nothing is taken for something like it.
"""

import re
from collections.abc import Callable
from functools import cache

import msgspec

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.ideas import about, idea, kind_told
from ecomteam.files.names import activity_names, role_names
from ecomteam.files.spoken import MONEY_MARK
from ecomteam.files.told import any_of
from ecomteam.files.trades import trades
from ecomteam.files.values import FactReader, WrongValue
from ecomteam.files.wanted import between
from ecomteam.model.amounts import Span
from ecomteam.model.ideafields import IDEA_NUMBER
from ecomteam.model.ideas import IDEA_KINDS, LONGEST_IDEA, Idea, IdeaKind
from ecomteam.model.place import Place
from ecomteam.model.roles import Aliases
from ecomteam.model.team import Quote
from ecomteam.model.text import Language

LEANINGS = "leanings"
# By the period for which a price is told, what it is called in a file.
PER = {"hour": "per_hour", "month": "per_month", "week": "per_month", "year": "per_year"}
ONCE, MONTHLY = "once", "per_month"
NUMBER = r"[0-9][0-9.,']*\s?k?"
# What of a number says that it is a price: a sign or coin, a word that leads to it or stands behind it, a period.
SAYS_PRICE = ("sign", "coin", "asks", "after", "bracket", ONCE, *PER)
# Names of leanings are told with an article or without.
ARTICLES = ("", "a ", "an ", "een ")
Asks = Callable[[str], str | None]
AsksKind = Callable[[str], IdeaKind | None]


class Thoughts(msgspec.Struct, frozen=True):
    """What was told of them: own words, leanings by name with the prices that were told, and the rest of the line."""

    ideas: tuple[Idea, ...] = ()
    named: tuple[str, ...] = ()
    quotes: dict[str, Quote] = {}
    rest: str = ""


class _Part(msgspec.Struct):
    """A part of an answer without its price; ``led`` where it says that it is only thought of.

    ``verb`` is whether it tells what is to be done with it.
    """

    led: bool
    text: str
    kind: IdeaKind | None
    verb: bool
    prices: dict[str, float]
    bare: str | None


def says_thinking(line: str) -> bool:
    """Whether a line says of anything that it is thought of."""
    return _lead().search(line) is not None


def thinking(
    line: str,
    facts: FactReader,
    place: Place,
    kind_of: AsksKind,
    period_of: Asks,
    otherwise: Callable[[str], bool] | None = None,
) -> Thoughts:
    """What a line tells of what somebody thinks of. ``kind_of`` asks whether something is hired, given away or bought,
    and ``period_of`` whether a price is paid once or each month, where that is not told; ``None`` leaves it out.

    Where it is asked for, ``otherwise`` says that a part tells something else: what has a price and does not is thought
    of too.
    """
    ideas: list[Idea] = []
    named: list[str] = []
    quotes: dict[str, Quote] = {}
    rest: list[str] = []
    led = False
    for said in _parts(line, facts.lang):
        asked = otherwise is not None and not otherwise(said)
        part = _read(said, facts, led=led, asked=asked)
        if part is None:
            rest.append(said)
            led = False
            continue
        if not part.text and ideas and part.prices:
            # "a call centre, 900 a month": the price of what was just told.
            ideas[-1] = msgspec.structs.replace(ideas[-1], **part.prices)
            continue
        led = part.led
        leaning = _leaning(part, facts)
        if leaning is not None:
            named.append(leaning)
            part.kind = None
            prices = _priced(part, facts, period_of)
            if prices:
                quotes[leaning] = Quote(once=prices.get(ONCE, 0.0), a_month=_monthly(prices))
            continue
        found = _idea(part, facts, place, kind_of, period_of)
        if found is None:
            rest.append(said)
        else:
            ideas.append(found)
    return Thoughts(tuple(ideas), tuple(named), quotes, ", ".join(filter(None, rest)) if ideas or named else line)


def _parts(line: str, lang: Language | None) -> list[str]:
    """Part by part; of what is thought of what stands on both sides of "or" too."""
    found: list[str] = []
    words = vocabulary().or_
    either_or = re.compile(rf"(?:^|\s+){any_of(Aliases(en=words.nl if lang == 'nl' else words.en))}\s+", re.IGNORECASE)
    for part in between().split(line.strip().rstrip(".")):
        either = either_or.split(part) if _lead().search(line) else [part]
        found += [one for one in either if one.strip()]
    return found


def _read(said: str, facts: FactReader, *, led: bool, asked: bool) -> _Part | None:
    """``None`` where a part is about nothing that is thought of; ``led`` where the one before was."""
    lead = _lead().search(said)
    text = said[lead.end() :] if lead else said
    text, hours = _cut(_hours(), text)
    text, prices, bare = _price(text, facts)
    if hours is not None:
        prices["hours_per_week"] = float(hours.replace(",", "."))
    priced = bare is not None or any(key != "hours_per_week" for key in prices)
    # Without a word of thinking only what has a price is thought of, where that is asked for: it may hurt as well.
    asked = asked and priced and re.search(r"[^\W\d_]{3}", _called(text)) is not None
    if lead is None and not asked and not (led and (priced or hours is not None or _article().match(text))):
        return None
    text, kind = _kind(text)
    verb = kind is not None
    return _Part(lead is not None or led, _called(text), kind or kind_told(text), verb, prices, bare)


def _price(text: str, facts: FactReader) -> tuple[str, dict[str, float], str | None]:
    """The text without its price, the price by its period, and an amount of which no period was told."""
    found = next((one for one in _amount().finditer(text) if any(one[name] for name in SAYS_PRICE)), None)
    if found is None:
        return text, {}, None
    per = next((period for period in PER if found[period]), None)
    key = ONCE if found["once"] else PER.get(per or "")
    left = f"{text[: found.start()]} {text[found.end() :]}"
    amount = f"{found['sign'] or ''}{found['number'].strip().rstrip('.,')} {found['coin'] or ''}".strip()
    if key is None:
        return left, {}, amount
    number = _number(key, f"{amount} per week" if per == "week" else amount, facts)
    return (left, {key: number}, None) if number is not None else (text, {}, None)


def _number(key: str, said: str, facts: FactReader) -> float | None:
    try:
        found = facts.number(IDEA_NUMBER[key], said, ranges=False)
    except WrongValue:
        return None
    return found.high if isinstance(found, Span) else float(found)


def _priced(part: _Part, facts: FactReader, period_of: Asks) -> dict[str, float]:
    """The prices of a part; of an amount without a period it is asked which it is."""
    if part.bare is None:
        return part.prices
    key = MONTHLY if part.kind in ("hire", "outsource") else period_of(part.bare)
    number = None if key is None else _number(key, part.bare, facts)
    return part.prices if key is None or number is None else {**part.prices, key: number}


def _monthly(prices: dict[str, float]) -> float:
    return prices.get(MONTHLY, 0.0) + prices.get("per_year", 0.0) / 12


def _leaning(part: _Part, facts: FactReader) -> str | None:
    """The leaning that is called so; not where somebody or a company is told that does it."""
    question = facts.questions.get(LEANINGS)
    if question is None or not part.text:
        return None
    chooser = facts.chooser(question)
    exact = next(filter(None, (chooser.names.find(f"{article}{part.text}") for article in ARTICLES)), None)
    if exact is not None or part.kind in ("hire", "outsource") or trades(part.text, vocabulary().tasks):
        return exact
    found, _, _ = chooser.several(part.text)
    return found[0] if len(found) == 1 else None


def _idea(part: _Part, facts: FactReader, place: Place, kind_of: AsksKind, period_of: Asks) -> Idea | None:
    """In own words; ``None`` where it is a goal, or nobody says what kind of thing it is."""
    text = part.text[:LONGEST_IDEA].strip()
    if not re.search(r"[^\W\d_]{2}", text):
        return None
    if not part.verb and not part.prices and part.bare is None and _goal(text, facts):
        return None
    part.kind = kind = part.kind or kind_of(text)
    if kind is None:
        return None
    of = about(kind, text, role_names(facts.catalogue), activity_names(facts.catalogue))
    return idea(kind, text, text, of, _priced(part, facts, period_of), place)


def _goal(text: str, facts: FactReader) -> bool:
    question = facts.questions.get("goals")
    return question is not None and bool(facts.chooser(question).several(text)[0])


def _kind(text: str) -> tuple[str, IdeaKind | None]:
    """What is to be done with it, where that stands before or behind it; without words that are no part of its name."""
    for kind in IDEA_KINDS:
        for pattern in _verbs(kind):
            found = pattern.search(text)
            if found is not None:
                return (text.replace(found[0], " ") if found["verb"].lower() in _pure(kind) else text), kind
    return text, None


def _called(text: str) -> str:
    """What it is called: without articles before it and what leads to its price behind it."""
    text = re.sub(r"\s+", " ", text).strip(" ,.;:-")
    while (found := _article().match(text)) is not None:
        text = text[found.end() :].strip()
    while (found := _tail().search(text)) is not None:
        text = text[: found.start()].strip(" ,.;:-")
    return text


def _cut(pattern: re.Pattern[str], text: str) -> tuple[str, str | None]:
    found = pattern.search(text)
    return (text, None) if found is None else (f"{text[: found.start()]} {text[found.end() :]}", found["n"])


def _word(kind: str) -> str:
    return any_of(vocabulary().thinking[kind])


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(rf"\b{_word('lead')}\b:?", re.IGNORECASE)


@cache
def _article() -> re.Pattern[str]:
    return re.compile(rf"\s*{_word('article')}\b\s+", re.IGNORECASE)


@cache
def _tail() -> re.Pattern[str]:
    return re.compile(rf"\s+{_word('asks')}$", re.IGNORECASE)


@cache
def _verbs(kind: str) -> tuple[re.Pattern[str], ...]:
    verb = f"(?P<verb>{_word(kind)})"
    return re.compile(rf"^\s*(?:{_word('article')}\s+)*{verb}\b", re.IGNORECASE), re.compile(
        rf"\b{verb}\s*$", re.IGNORECASE
    )


@cache
def _pure(kind: str) -> frozenset[str]:
    """Those that are no part of what it is called: an agency and software are."""
    words = vocabulary().thinking[kind]
    kept = vocabulary().thinking["kept"]
    return frozenset((*words.en, *words.nl)).difference(kept.en, kept.nl)


@cache
def _hours() -> re.Pattern[str]:
    words = vocabulary()
    hour, week = any_of(words.periods["hour"]), any_of(words.periods["week"])
    every = rf"(?:{any_of(words.per)}\s+|/\s*)?"
    return re.compile(rf"\b(?:{_word('asks')}\s+)?(?P<n>[0-9]+(?:[.,][0-9]+)?)\s*{hour}\s*{every}{week}\b")


@cache
def _amount() -> re.Pattern[str]:
    """A number with all that may say that it is a price."""
    words = vocabulary()
    per = rf"\s*(?:\b{any_of(words.per)}\s+|/\s*)"
    periods = "|".join(rf"(?P<{name}>{any_of(words.periods[name])})\b" for name in PER)
    behind = rf"(?:{per}(?:{periods})|\s*\b(?P<once>{_word('once')})\b)"
    coin = any_of(*words.money.values())
    before = rf"(?P<bracket>\()?(?P<asks>(?:\b{_word('asks')}\s+)*)(?:(?P<sign>{MONEY_MARK})\s?)?"
    number = rf"(?P<number>{NUMBER})(?:\s?(?P<coin>{coin})\b)?"
    return re.compile(rf"{before}{number}(?:{behind})?(?P<after>\s+{_word('after')}\b)?", re.IGNORECASE)
