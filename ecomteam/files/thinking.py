"""What an owner is thinking of, as it is said: "thinking of a virtual assistant for $300 a month, or a TikTok agency".

What is called as a leaning of the catalogue is that leaning, with its price; all else keeps the owner's own words, so
that nothing is taken for something like it.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Protocol

import msgspec

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.ideas import ONCE, about, bought_for, idea, kind_told, no_cost, paid
from ecomteam.files.names import activity_names, role_names
from ecomteam.files.spoken import MONEY_MARK
from ecomteam.files.told import any_of
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
MONTHLY, PER_ORDER, PER_HOUR, HOURS = "per_month", "per_order", "per_hour", "hours_per_week"
NUMBER = r"[0-9][0-9.,']*(?:\s?k\b)?"
# What of a number says that it is a price: a sign or coin, a word that leads to it or stands behind it, a period.
SAYS_PRICE = ("sign", "coin", "asks", "after", "bracket", "comma", "alone", ONCE, PER_ORDER, "each", *PER)
# Names of leanings are told with an article or without.
ARTICLES = ("", "a ", "an ", "een ")


class Asking(Protocol):
    """Who can be asked of something that is thought of, by what it is called."""

    def kind(self, text: str, /) -> IdeaKind | None:
        """Whether somebody is hired for it, or it is given away or bought; ``None`` where that stays open."""

    def period(self, text: str, price: str, /) -> str | None:
        """Whether a price is paid ``once`` or by ``PER``, by its key in a file; ``None`` leaves it out."""

    def hours(self, text: str, /) -> str:
        """For how many hours a week it is, in words; "" where nobody knows."""

    def total(self, text: str, price: str, /) -> str:
        """What a price of each comes to, in words; "" leaves it out."""


class Thoughts(msgspec.Struct, frozen=True):
    """What was told of them: own words, leanings by name with the prices that were told, and the rest of the line.

    ``aside`` is money that is no cost: a loan, or stock.
    """

    ideas: tuple[Idea, ...] = ()
    named: tuple[str, ...] = ()
    quotes: dict[str, Quote] = {}
    aside: tuple[str, ...] = ()
    rest: str = ""


class _Price(msgspec.Struct):
    """Prices by their keys in a file; ``bare`` is an amount of which no period was told, ``each`` one of something.

    ``raw`` is how a price was told.
    """

    told: dict[str, float]
    bare: str | None = None
    each: str | None = None
    raw: str = ""

    @property
    def said(self) -> bool:
        return bool(self.told.keys() - {HOURS}) or self.bare is not None or self.each is not None


class _Part(msgspec.Struct):
    """A part of an answer, ``said``, and its ``text`` without its price; ``led`` where it is said to be thought of.

    ``verb`` is whether it tells what is to be done with it.
    """

    said: str
    led: bool
    text: str
    kind: IdeaKind | None
    verb: bool
    price: _Price


def says_thinking(line: str) -> bool:
    """Whether a line says of anything that it is thought of."""
    return _lead().search(line) is not None


def thinking(
    line: str, facts: FactReader, place: Place, ask: Asking, otherwise: Callable[[str], bool] | None = None
) -> Thoughts:
    """What a line tells of what somebody thinks of; what it leaves open is asked.

    Where it is asked for, ``otherwise`` says that a part tells something else: what has a price and does not is thought
    of too.
    """
    ideas: list[Idea] = []
    named: list[str] = []
    quotes: dict[str, Quote] = {}
    aside: list[str] = []
    rest: list[str] = []
    led = False
    for said in _parts(line, facts.lang):
        asked = otherwise is not None and not otherwise(said)
        part = _read(said, facts, led=led, asked=asked)
        if part is None:
            rest.append(said)
            led = False
            continue
        led = part.led
        leaning = None if no_cost(part.text) else _leaning(part, facts)
        if leaning is not None:
            named.append(leaning)
            prices = _priced(part, facts, ask)
            if prices:
                quotes[leaning] = Quote(once=prices.get(ONCE, 0.0), a_month=_monthly(prices))
        elif no_cost(part.text) and part.kind in (None, "buy"):
            aside.append(said[lead.end() if (lead := _lead().search(said)) else 0 :].strip())
        elif (found := _idea(part, facts, place, ask)) is not None:
            ideas.append(found)
        else:
            rest.append(said)
    left = ", ".join(filter(None, rest)) if ideas or named or aside else line
    return Thoughts(tuple(ideas), tuple(named), quotes, tuple(aside), left)


def _parts(line: str, lang: Language | None) -> list[str]:
    """Part by part; of what is thought of what stands on both sides of "or" too. A price alone goes with its thing."""
    found: list[str] = []
    words = vocabulary().or_
    either_or = re.compile(rf"(?:^|\s+){any_of(Aliases(en=words.nl if lang == 'nl' else words.en))}\s+", re.IGNORECASE)
    for part in between().split(line.strip().rstrip(".")):
        several = sum(1 for one in _amount().finditer(part) if any(one[name] for name in SAYS_PRICE)) > 1
        either = either_or.split(part) if several or _lead().search(line) else [part]
        for one in filter(str.strip, either):
            # "A packer, 12 an hour, 10 hours a week"
            more = next((told for told in (_hours(), _amount()) if told.fullmatch(one.strip())), None)
            if found and more is not None and not more.search(found[-1]):
                found[-1] = f"{found[-1]}, {one}"
            else:
                found.append(one)
    return found


def _read(said: str, facts: FactReader, *, led: bool, asked: bool) -> _Part | None:
    """``None`` where a part is about nothing that is thought of; ``led`` where the one before was."""
    lead = _lead().search(said)
    text = said[lead.end() :] if lead else said
    text, hours = _cut(_hours(), text)
    text, price = _price(text, facts)
    if hours is not None:
        price.told[HOURS] = float(hours.replace(",", "."))
    # Without a word of thinking only what has a price is thought of, where that is asked for: it may hurt as well.
    named = kind_told(text) is not None or re.search(r"[^\W\d_]{3}", _called(text)) is not None
    asked = asked and price.said and named
    goes_on = led and (price.said or hours is not None or _article().match(text) or bought_for(text))
    if lead is None and not asked and not goes_on:
        return None
    text, verb = _kind(text)
    called, told = _called(text), kind_told(text)
    # "Getting a student" buys nobody, and a van is hired as a thing: what it is says more than what is done with it.
    kind = verb if told is None or verb == "outsource" else told
    return _Part(said, lead is not None or led, called, kind, verb is not None, price)


def _price(text: str, facts: FactReader) -> tuple[str, _Price]:
    """The text without its price, and that."""
    amounts = [*_amount().finditer(text)]
    found = next((one for one in amounts if any(one[name] for name in SAYS_PRICE)), None)
    last = amounts[-1] if amounts else None
    if found is None and last is not None and last.end() == len(text.rstrip()) and re.match("[0-9]{2}", last["number"]):
        # "Community software 99": what stands behind a thing is its price.
        found = last if kind_told(text[: last.start()]) is not None else None
    if found is None:
        return text, _Price({})
    per = next((period for period in PER if found[period] or _says(found["alone"], period)), None)
    key = next((one for one in (ONCE, PER_ORDER) if found[one]), PER.get(per or ""))
    left = f"{text[: found.start()]} {text[found.end() :]}"
    amount = f"{found['sign'] or ''}{found['number'].strip().rstrip('.,')} {found['coin'] or ''}".strip()
    raw = text[found.start("sign" if found["sign"] else "number") : found.end()].strip()
    if found["each"]:
        return left, _Price({}, each=f"{amount} {found['each'].strip()}", raw=raw)
    if key is None:
        return left, _Price({}, bare=amount)
    number = _number(key, f"{amount} per week" if per == "week" else amount, facts)
    return (left, _Price({key: number}, raw=raw)) if number is not None else (text, _Price({}))


def _says(alone: str | None, period: str) -> bool:
    """Whether a word that says a period by itself says that one: "pm"."""
    told = vocabulary().periods[period]
    return alone is not None and alone.lower() in (*told.en, *told.nl)


def _number(key: str, said: str, facts: FactReader) -> float | None:
    try:
        found = facts.number(IDEA_NUMBER[key], said, ranges=False)
    except WrongValue:
        return None
    return found.high if isinstance(found, Span) else float(found)


def _priced(part: _Part, facts: FactReader, ask: Asking) -> dict[str, float]:
    """The prices of a part; of an amount without a period how it is paid, as far as that is known, else it is asked."""
    price = part.price
    if price.each is not None:
        _, total = _price(f", {ask.total(part.text, price.each)}", facts)
        price = msgspec.structs.replace(total, told={**price.told, **total.told}, raw=price.raw)
    if price.bare is None:
        return price.told
    paid_so = {"once": ONCE, "monthly": MONTHLY}.get(paid(part.said, part.kind) or "")
    key = paid_so or ask.period(part.text, price.bare)
    number = None if key is None else _number(key, price.bare, facts)
    return price.told if key is None or number is None else {**price.told, key: number}


def period_told(text: str) -> str | None:
    """How a price is paid, where somebody says no more than that, by its key in a file: "every month"."""
    if re.search(rf"\b{_word('once')}\b", text, re.IGNORECASE):
        return ONCE
    periods = vocabulary().periods
    named = (period for period in PER if re.search(rf"\b{any_of(periods[period])}\b", text, re.IGNORECASE))
    return next((PER[period] for period in named if period != "week"), None)


def _monthly(prices: dict[str, float]) -> float:
    return prices.get(MONTHLY, 0.0) + prices.get("per_year", 0.0) / 12


def _leaning(part: _Part, facts: FactReader) -> str | None:
    """The leaning that is called so; not where somebody or a company is told that does it, or a price by the order."""
    question = facts.questions.get(LEANINGS)
    if question is None or not part.text or PER_ORDER in part.price.told:
        return None
    chooser = facts.chooser(question)
    exact = next(filter(None, (chooser.names.find(f"{article}{part.text}") for article in ARTICLES)), None)
    if exact is not None or part.kind in ("hire", "outsource"):
        return exact
    found, _, _ = chooser.several(part.text)
    return found[0] if len(found) == 1 else None


def _idea(part: _Part, facts: FactReader, place: Place, ask: Asking) -> Idea | None:
    """In own words; ``None`` where it is a goal, or nobody says what kind of thing it is."""
    text = part.text[:LONGEST_IDEA].strip()
    if not re.search(r"[^\W\d_]{2}", text):
        return None
    if not part.verb and not part.price.said and _goal(text, facts):
        return None
    part.kind = kind = part.kind or ask.kind(text)
    if kind is None:
        return None
    prices = _priced(part, facts, ask)
    if PER_HOUR in prices and HOURS not in prices:
        week = _number(HOURS, ask.hours(text), facts)
        prices = {**prices, HOURS: week} if week else {}
    if part.price.raw and not prices and part.price.bare is None:
        # What nobody can add up is kept as it was told.
        text = f"{text}, {part.price.raw}"[:LONGEST_IDEA]
    of = about(kind, text, role_names(facts.catalogue), activity_names(facts.catalogue))
    return idea(kind, text, text, of, prices, place)


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
    # A Dutch "van" goes with its price; one that is left is a car.
    asked, other = vocabulary().thinking["asks"], vocabulary().people["from"].nl
    left = Aliases(en=asked.en, nl=tuple(word for word in asked.nl if word not in other))
    return re.compile(rf"\s+{any_of(left)}$", re.IGNORECASE)


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
    order = rf"(?P<per_order>{any_of(words.people['order'])})\b"
    each = rf"(?P<each>\s*(?:\b{_word('per')}\s+|/\s*)[^\W\d_]{{3,}}(?:\s+[^\W\d_]+(?=\s*$))?|\s+{_word('each')}\b)"
    alone = rf"\s*\b(?P<alone>{any_of(words.alone)})\b"
    behind = rf"(?:{per}(?:{periods}|{order})|{alone}|\s*\b(?P<once>{_word('once')})\b|{each})"
    coin = any_of(*words.money.values())
    # What leads to it is of one language: in "a van for 400" the van is none of it.
    asked = vocabulary().thinking["asks"]
    asks = "|".join(rf"(?:\b{any_of(one)}\s+)+" for one in (Aliases(en=asked.en), Aliases(nl=asked.nl)))
    lead = rf"(?P<bracket>\()?(?P<comma>,\s*)?(?P<asks>{asks})?(?:(?P<sign>{MONEY_MARK})\s?)?"
    number = rf"(?<![^\W_])(?P<number>{NUMBER})(?![^\W_])(?:\s?(?P<coin>{coin})\b)?"
    return re.compile(rf"{lead}{number}(?:{behind})?(?P<after>\s+{_word('after')}\b)?", re.IGNORECASE)
