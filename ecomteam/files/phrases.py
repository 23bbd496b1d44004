"""Numbers as people say them: "about 300", "10 to 20 a day", "1.5 mln per jaar", "$ 4k", in English and Dutch.

What is said in another period or currency is converted to that of the question. Nothing is guessed: a text with a word
that says nothing here, or that can be two numbers, is refused. ``tests/phrases`` shows what is read.
"""

import contextlib
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Any as Anything
from typing import Literal, NoReturn

import msgspec

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.numbers import LARGEST_SHARE, NoNumber, Range, out_of_range, plain
from ecomteam.files.spoken import Uses, Word, phrases, plainly, words_of
from ecomteam.model.amounts import Span
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.personfields import Field
from ecomteam.model.questions import Period, Question
from ecomteam.model.text import Language, Text

EURO = "EUR"
LONGEST = 200
# Below this a number that is no longer whole after conversion becomes the range around it: 12 a week are 2 to 3 a day.
ROUNDED_FROM = 10
# Beyond what any question allows; a number with more digits than Decimal holds cannot be rounded to its fourth.
FAR = Decimal(10) ** 18
# An answer may be given with cents where whole amounts are meant.
CENTS_FROM = 100

# How many there are in a month. A working day is what a desk counts, a day what a web shop does.
PERIODS: Mapping[str, Decimal] = {
    "hour": Decimal(0),
    "workday": Decimal(260) / 12,
    "day": Decimal(365) / 12,
    "week": Decimal(52) / 12,
    "month": Decimal(1),
    "quarter": Decimal(1) / 3,
    "year": Decimal(1) / 12,
}
# Letters that stand for a period behind "per" only: k, m and d are words of other meanings too.
SHORTEST_PERIOD = 3
DAYS_OFF = "is for each day; write it for a week, since days off differ"
USUAL_DAYS = 5
HOURS_A_DAY = Decimal(8)
# From where a bare number is one of a hundred, and below where it is a share; hardly any shop sells to one visitor in
# ten, so that 0.5 is half a percent.
SHARES: Mapping[str, tuple[Decimal, Decimal]] = {"conversion_rate": (Decimal("0.1"), Decimal("0.2"))}
# Of these at most is all: what may be spent.
LIMITS = frozenset(("extra_budget", "monthly_budget"))
# The end that nobody told is taken to be so many times the one that was: at most 50 are 25 to 50.
OPEN_END = Decimal(2)
OPEN_BY: Mapping[str, Literal["low", "high"]] = MappingProxyType({"at_most": "low", "at_least": "high"})
# What is asked as two amounts: what something costs, and what it brings in.
RATIOS = frozenset(("ltv_to_cac",))
SIGNS = r"(?i)[€$£]|\b(?:euros?|eur|dollars?|usd|pounds?|gbp)\b"
BESIDE = r"(?i)\b(?:and|en|against|tegen|tegenover|versus|vs|for|voor|brings?|levert|dan)\b|[;,]\s"
HOW = "write a number, or a range such as 10-20"


class Meaning(msgspec.Struct, frozen=True, kw_only=True):
    """What a number that somebody writes is to stand for.

    ``per`` is the period it is meant for, ``words`` what it counts, beside those of ``fact`` in the vocabulary; amounts
    of money are in ``currency``, of which ``rates`` has how many a euro is and ``symbols`` the signs. ``lang`` is that
    of somebody who answers at a prompt: then 40 can be a percentage, and all that is counted is rounded. Cents of
    money are rounded away for all where whole amounts are meant.
    """

    allowed: Range = Range()
    per: Period | None = None
    money: bool = False
    ranges: bool = True
    fact: str = ""
    words: frozenset[str] = frozenset()
    currency: str = EURO
    rates: Mapping[str, float] = MappingProxyType({EURO: 1.0})
    symbols: Mapping[str, tuple[str, ...]] = MappingProxyType({"€": (EURO,)})
    lang: Language | None = None

    @property
    def is_share(self) -> bool:
        return self.allowed.maximum <= 1 and not self.allowed.whole


def meaning_of(
    said: Question | Field,
    catalogue: Catalogue,
    currency: str = EURO,
    *,
    ranges: bool = True,
    lang: Language | None = None,
) -> Meaning:
    """What a number of that question or field stands for."""
    allowed = Range(minimum=said.minimum, maximum=said.maximum, whole=said.whole)
    unit = said.unit if isinstance(said, Question) else Text(said.unit, "")
    words = _words(unit, said.name)
    fact = said.id if isinstance(said, Question) else said.key
    if not said.money:
        return Meaning(allowed=allowed, per=said.per, ranges=ranges, fact=fact, words=words, lang=lang)
    rates = {EURO: 1.0} | {row.id: row.per_euro for row in catalogue.currencies}
    symbols: dict[str, tuple[str, ...]] = {"€": (EURO,)}
    for row in catalogue.currencies:
        for sign in {row.symbol.casefold(), row.id.casefold()}:
            symbols[sign] = (*(one for one in symbols.get(sign, ()) if one != row.id), row.id)
    return Meaning(
        allowed=allowed,
        per=said.per,
        money=True,
        ranges=ranges,
        fact=fact,
        words=words,
        currency=currency,
        rates=rates,
        symbols=symbols,
        lang=lang,
    )


def currency_of(facts: Mapping[str, object], catalogue: Catalogue) -> str:
    """The currency of a shop: as told, else its country's, else the euro."""
    told = facts.get("currency")
    if isinstance(told, str):
        return told
    return next((row.currency for row in catalogue.countries if row.id == facts.get("country")), EURO)


def _words(*texts: Text | None) -> frozenset[str]:
    found = " ".join(f"{text.en} {text.nl}" for text in texts if text is not None)
    return frozenset(re.findall(r"[^\W\d_]{2,}", plainly(found)))


def in_words(value: Span) -> str:
    """A range with an open end as it is read again."""
    return f"at most {plain(value.high)}" if value.open == "low" else f"at least {plain(value.low)}"


def is_bare(text: str) -> bool:
    """Whether the text is digits only, so that nothing is lost when the number is written in their place."""
    return re.fullmatch(r"[+-]?[0-9][0-9.,\s]*", text.strip()) is not None


def read_phrase(text: str, meant: Meaning) -> int | float | Span:
    """The number or range that the text stands for. Raises ``NoNumber`` where it is none or may be two."""
    if len(text) > LONGEST:
        raise NoNumber(f"is too long for a number; {HOW}")
    if meant.fact in RATIOS and (ratio := _ratio(text, meant)) is not None:
        return ratio
    phrase = _Phrase(words_of(text, _more(meant) if re.search(r"[^\W\d_]", text) else _signs(meant)), meant)
    return phrase.read()


def _ratio(text: str, meant: Meaning) -> float | None:
    """How many times the first of two amounts goes into the second; ``None`` where there are no two."""
    parts = [re.sub(SIGNS, " ", part) for part in re.split(BESIDE, text) if re.search("[0-9]", part)]
    if len(parts) != 2:
        return None
    amount = msgspec.structs.replace(meant, fact="", words=frozenset(), money=True, ranges=False)
    with contextlib.suppress(NoNumber):
        cost, brings = (read_phrase(part, amount) for part in parts)
        if isinstance(cost, int | float) and isinstance(brings, int | float) and cost > 0:
            ratio = round(brings / cost, 2)
            return ratio if meant.allowed.allows(ratio) else None
    return None


def _signs(meant: Meaning) -> dict[str, dict[str, object]]:
    return {sign: {"money": sign} for sign in meant.symbols} if meant.money else {}


def _more(meant: Meaning) -> Mapping[str, Uses]:
    """What is counted here, and the signs of currencies."""
    found: dict[str, dict[str, object]] = {word: {"unit": True} for word in meant.words}
    units = vocabulary().units.get(meant.fact)
    for phrase in phrases(units) if units else ():
        found.setdefault(phrase, {})["unit"] = True
    for sign, uses in _signs(meant).items():
        found.setdefault(sign, {}).update(uses)
    return found


class _Phrase:
    """One phrase: first what each of its words stands for beside the others, then the numbers that they make."""

    def __init__(self, words: Sequence[Word], meant: Meaning) -> None:
        self.words = words
        self.meant = meant
        self.period: str | None = None
        # Once in so many periods.
        self.every = Decimal(1)
        # The end of a range that is not told: "at most 50", "300 or more".
        self.open: Literal["low", "high"] | None = None
        self.strange: list[str] = []
        self.items: list[_Item] = []

    def read(self) -> int | float | Span:
        hours = self._days() if self.meant.per == "week" and not self.meant.money else None
        if hours is not None:
            return self._only([hours])
        at = 3 if self._some() else 0
        self.open = next((end for word in self.words for kind, end in OPEN_BY.items() if word.may(kind)), None)
        while at < len(self.words):
            at += self._take(at)
        if not any(item.kind in NUMERIC for item in self.items):
            raise NoNumber(f"is not a number; {HOW}")
        if self.strange:
            near = self._near()
            how = HOW if near is None else f"write {_shown(near)}"
            raise NoNumber(f'has "{self.strange[0]}" in it, which says nothing here; {how}', near=near)
        return self._made()

    def _near(self) -> int | float | Span | None:
        with contextlib.suppress(NoNumber):
            return self._made()
        return None

    def _made(self) -> int | float | Span:
        ends = self._ends()
        low, high = ends[0], ends[1] if len(ends) > 1 else None
        if self.period == "day" and self.meant.per == "week":
            near = self._only(list(_candidates(low, high, Decimal(USUAL_DAYS), self.meant)))
            raise NoNumber(DAYS_OFF, near=near)
        factor = _factor(self.period, self.meant)
        if self.every != 1:
            factor = (factor or Decimal(1)) / self.every
        return self._opened(self._only(list(_candidates(low, high, factor, self.meant))))

    def _opened(self, value: int | float | Span) -> int | float | Span:
        """The range that one end of it stands for."""
        meant = self.meant
        if isinstance(value, Span) or self.open is None or not meant.ranges or value <= 0:
            return value
        if self.open == "low":
            other = Decimal(repr(value)) / OPEN_END
            low = max(meant.allowed.minimum, _number(Decimal(math.floor(other)) if meant.allowed.whole else other))
            return value if meant.fact in LIMITS else Span(low, value, "low")
        return Span(value, min(meant.allowed.maximum, _number(Decimal(repr(value)) * OPEN_END)), "high")

    def _only(self, found: list[tuple[Decimal, Decimal]]) -> int | float | Span:
        return _only(list(dict.fromkeys(found)), self.meant)

    # -- What each word stands for

    def _some(self) -> bool:
        """Whether it begins as Dutch says about: ``een man of tien``."""
        if len(self.words) < 4 or self.words[0].text != "een":
            return False
        return self.words[1].may("unit") and self.words[2].text == "of" and self.words[3].numeric

    @property
    def _begun(self) -> bool:
        """Whether a number has been said."""
        return any(item.kind in NUMERIC for item in self.items)

    def _last(self) -> str:
        return self.items[-1].kind if self.items else ""

    def _take(self, at: int) -> int:
        """Take the words from there on that belong together; how many they are."""
        word = self.words[at]
        if word.text[0].isdigit():
            self.items.append(_Item("number", word.digits))
        elif word.text == "-":
            self._dash(at)
        elif size := self._per(at):
            return size
        elif kind := self._joint(word, at):
            self.items.append(_Item(kind))
        else:
            self._mean(word, at)
        return 1

    def _joint(self, word: Word, at: int) -> str | None:
        """What joins the number before to the one behind: to, and, out of."""
        if self._last() not in (*NUMERIC, "percent", "money", "unit") or not self._ahead(at):
            return None
        if (self.meant.is_share and word.may("out_of")) or (self.meant.is_share and word.text == "/"):
            return "out of"
        if word.may("to", "or"):
            return "to"
        if word.text in (",", "+") and self._last() == "unit":
            return "and"
        if word.may("and"):
            return "to" if any(item.kind == "between" for item in self.items) else "and"
        return None

    def _ahead(self, at: int) -> bool:
        """Whether a number follows, behind nothing but words around it."""
        for word in self.words[at + 1 :]:
            if word.numeric:
                return True
            if not word.may("about", "filler", "money", "per", "at_most", "at_least", "between", "out_of"):
                return False
        return False

    def _dash(self, at: int) -> None:
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        number = following is not None and (following.numeric or following.may("money"))
        if self._begun and following is None:
            raise NoNumber("says one end only; write both, such as 10-20, or one number")
        if self._begun and number:
            self.items.append(_Item("to"))
        elif not self._begun and number:
            self.items.append(_Item("minus"))

    def _per(self, at: int) -> int:
        """``per week``, ``a working day``, ``/yr``, ``per 2 weeks``, ``every half year``; ``daily`` by itself."""
        if self._is_period(self.words[at]):
            word = self.words[at]
            if word.may("alone") or (len(word.text) >= SHORTEST_PERIOD and self._begun and not word.may("halves")):
                return self._each(word, Decimal(1), 1)
            return 0
        ahead = at
        while ahead < len(self.words) and (self.words[ahead].may("per") or self.words[ahead].text == "/"):
            ahead += 1
        if ahead == at or ahead == len(self.words):
            return 0
        word, every = self.words[ahead], Decimal(1)
        if word.numeric and ahead + 1 < len(self.words) and (number := _plainly(word)) is not None:
            word, every, ahead = self.words[ahead + 1], number, ahead + 1
        return self._each(word, every, ahead + 1 - at) if self._is_period(word) and every > 0 else 0

    def _is_period(self, word: Word) -> bool:
        unit = word.may("unit") and (self.meant.per is None or word.uses.get("period") == "hour")
        return word.may("period") and not unit

    def _each(self, word: Word, every: Decimal, size: int) -> int:
        period = str(word.uses["period"])
        if self.period not in (None, period):
            raise NoNumber(f"is for each {self.period} and for each {period}; write one of them")
        self.period, self.every = period, every
        return size

    def _mean(self, word: Word, at: int) -> None:
        uses, add = word.uses, self.items.append
        article = word.text in ARTICLES
        if article and (self._begun or self._ahead(at)):
            return
        if word.text in ("a", "an"):
            article = at + 1 < len(self.words) and self.words[at + 1].may("unit")
        if article or ("counted" in uses and not (word.text == "no" and self._begun)):
            add(_Item("spelt", uses.get("counted", Decimal(1))))
        elif "few" in uses:
            add(_Item("few", uses["few"]))
        elif "halves" in uses:
            add(_Item("half", uses["halves"]))
        elif word.text in PLURAL and not self._begun:
            self.strange.append(word.text)
        elif "times" in uses or ("money_times" in uses and self.meant.money):
            add(_Item("times", uses.get("times") or uses.get("money_times")))
        elif "percent" in uses:
            add(_Item("percent"))
        elif (found := _currency(str(uses.get("money", word.text)), self.meant)) is not None:
            add(_Item("money", found))
        elif "unit" in uses:
            add(_Item("unit"))
        elif "between" in uses and not self._begun:
            add(_Item("between"))
        elif (word.may("otherwise") or not word.may(*AROUND)) and word.text not in (",", "'"):
            self.strange.append(word.text)

    # -- The numbers that they make

    def _ends(self) -> "list[_End]":
        """One number, or the two ends of a range."""
        groups: list[list[_Item]] = [[]]
        for item in self.items:
            if item.kind == "to":
                groups.append([])
            elif item.kind != "between":
                groups[-1].append(item)
        if len(groups) > 2:
            raise NoNumber(f"has more than two numbers in it; {HOW}")
        ends = [self._group(group) for group in groups]
        if len(ends) == 1 and len(ends[0]) == 1:
            return ends[0]
        if not self.meant.ranges:
            raise NoNumber("is a range; write one number")
        return [ends[0][0], ends[-1][-1]]

    def _group(self, items: "Sequence[_Item]") -> "list[_End]":
        """A number with what belongs to it; a sum of several things, such as ``20 mails and 5 calls``."""
        parts: list[_Number] = [_Number()]
        ratio = False
        for item in items:
            if item.kind == "out of":
                ratio = True
                parts.append(_Number())
            elif item.kind == "and" and parts[-1].counted:
                parts.append(_Number())
            elif item.kind != "and":
                self._into(parts[-1], item)
        if not all(part.said for part in parts):
            raise NoNumber("is not a number; write digits, with a dot before decimals")
        if ratio:
            return [parts[0].over(parts[1])] if len(parts) == 2 else _two_numbers()
        first = parts[0].end()
        for part in parts[1:]:
            first = first.plus(part.end())
        if parts[0].few is not None:
            low, high = parts[0].few
            return [first.of(low), first.of(high)]
        return [first]

    def _into(self, number: "_Number", item: "_Item") -> None:
        if item.kind == "percent" and self.meant.allowed.maximum > LARGEST_SHARE:
            raise NoNumber("is a percentage, and this is not a share")
        number.take(item)

    # -- Weeks that are told in days

    def _whole_before(self, at: int) -> Decimal | None:
        """The days before half of one: ``two and a half days``."""
        before = self.words[at - 1]
        back = at - 2 if before.text in ARTICLES or before.may("halves") else at - 1
        return _plainly(self.words[back - 1]) if back > 0 and self.words[back].may("and") else None

    def _and_a_half(self, at: int) -> bool:
        """Whether a half follows: ``a day and a half``."""
        behind = self.words[at + 1 : at + 3]
        return len(behind) > 1 and behind[0].may("and") and behind[1].uses.get("halves") == Decimal("0.5")

    def _days(self) -> tuple[Decimal, Decimal] | None:
        """Hours a week that are told in days.

        ``3 days``, ``2 to 3 days a week``, ``6 days of 9 hours``, ``8 hours a day, 5 days a week``.
        """
        low = high = long = each = None
        for at, word in enumerate(self.words):
            before = self.words[at - 1] if at else Word("")
            number = _plainly(before)
            if word.uses.get("period") == "hour":
                each = number if number is not None else each
            elif word.may("days") and not (
                before.text in ("/", *ARTICLES, "per", "each", "every") and high is None and each
            ):
                if number is None and before.may("per"):
                    continue
                high = Decimal(1) if number is None else number
                long = Decimal(str(word.uses["days"]))
                if (whole := self._whole_before(at)) is not None:
                    # "two and a half days"
                    high, long = whole + Decimal("0.5"), HOURS_A_DAY
                elif self._and_a_half(at):
                    high += Decimal("0.5")
                joined = at > 2 and (self.words[at - 2].may("to", "or") or self.words[at - 2].text == "-")
                low = _plainly(self.words[at - 3]) if joined else high
        if high is None or long is None:
            return None
        hours = long if each is None else each
        return (high if low is None else low) * hours, high * hours


DOZEN = 12
NUMERIC = ("number", "spelt", "few", "half", "times")
ARTICLES = ("a", "an", "een")
# Of these nobody can say how many they are, unless a few of them are meant.
PLURAL = frozenset(("hundreds", "thousands", "millions", "honderden", "duizenden", "miljoenen"))
AROUND = ("about", "at_most", "at_least", "filler", "per", "between", "out_of", "and", "or", "to", "alone")


class _Item(msgspec.Struct, frozen=True):
    """A number, what belongs to one (times, percent, money, unit, minus) or what joins two (to, and, out of)."""

    kind: str
    value: Anything = None


def _plainly(word: Word) -> Decimal | None:
    """The number that a word is by itself."""
    if word.digits:
        return next(iter(word.digits.values()))
    found = word.uses.get("counted", word.uses.get("halves"))
    return found if isinstance(found, Decimal) else Decimal(1) if word.text in ARTICLES else None


def _two_numbers() -> NoReturn:
    raise NoNumber(f"has two numbers in it; {HOW}")


class _Number:
    """One number while its words come in."""

    def __init__(self) -> None:
        self.styles: dict[str, Decimal] | None = None
        self.spelt = False
        self.total = Decimal(0)
        self.few: tuple[Decimal, Decimal] | None = None
        self.times: int | None = None
        self.percent = False
        self.currency: str | None = None
        self.minus = False
        self.counted = False
        self.part = False

    @property
    def said(self) -> bool:
        return self.styles is not None

    def take(self, item: _Item) -> None:
        match item.kind:
            case "number":
                self._set(dict(item.value), spelt=False)
            case "spelt" if self.few is not None and item.value == DOZEN:
                self._multiply(DOZEN)
            case "spelt":
                self._spell(item.value)
            case "half":
                self._half(item.value)
            case "few":
                self._set(_both(Decimal(1)), spelt=False)
                self.few = item.value
            case "times":
                self._multiply(item.value)
            case "percent":
                self.percent = True
            case "money":
                self._pay(item.value)
            case "minus":
                self.minus = True
            case _:
                self.counted = self.said

    def _set(self, styles: dict[str, Decimal], *, spelt: bool) -> None:
        if self.styles is not None:
            _two_numbers()
        if not styles:
            raise NoNumber("is not a number; write digits, with a dot before decimals")
        self.styles, self.spelt = styles, spelt

    def _spell(self, number: Decimal) -> None:
        """``twenty five``, ``two hundred fifty``, ``three thousand two hundred``."""
        if self.styles is None:
            self._set(_both(number), spelt=True)
        elif self.spelt and self.times is not None and self.times >= 1000:
            self.total += next(iter(self.styles.values())) * self.times
            self.styles, self.times = _both(number), None
        elif self.spelt:
            run = next(iter(self.styles.values())) * (self.times or 1)
            step = 100 if run % 100 == 0 else 10
            if not 0 < number < step or run % step or run < 20:
                _two_numbers()
            self.styles, self.times = _both(run + number), None
        else:
            _two_numbers()

    def _half(self, part: Decimal) -> None:
        if self.styles is None:
            self._set(_both(part), spelt=False)
            self.part = True
        elif self.times is None and self.few is None and part < 1 and not self.part:
            # "two and a half", and "3 half" for three and a half in haste
            self.styles = {style: number + part for style, number in self.styles.items()}
        else:
            _two_numbers()

    def _multiply(self, times: int) -> None:
        if self.styles is None:
            self._set(_both(Decimal(1)), spelt=True)
        # "two hundred thousand", "honderd duizend"
        self.times = (self.times or 1) * times

    def _pay(self, currency: str) -> None:
        if self.currency not in (None, currency):
            raise NoNumber("has two currencies in it; write it in one")
        self.currency = currency

    def end(self) -> "_End":
        styles, times = self.styles or {}, self.times
        if self.minus:
            styles = {style: -number for style, number in styles.items()}
        if self.total:
            styles, times = {style: self.total + number * (times or 1) for style, number in styles.items()}, None
        return _End(styles, times, self.percent, self.currency, self.part)

    def over(self, other: "_Number") -> "_End":
        """``8 of 100``."""
        whole = next(iter((other.styles or {}).values())) * (other.times or 1)
        if not whole:
            raise NoNumber("is a part of nothing")
        styles = {style: number * (self.times or 1) / whole for style, number in (self.styles or {}).items()}
        return _End(styles, None, False, None, part=True)


class _End(msgspec.Struct, frozen=True):
    """One number of a phrase: as it can be read, and what stood beside it."""

    styles: Mapping[str, Decimal]
    times: int | None
    percent: bool
    currency: str | None
    # Said as a part: half, 8 of 100.
    part: bool = False

    def of(self, number: Decimal) -> "_End":
        """The same of so many."""
        return msgspec.structs.replace(self, styles={style: one * number for style, one in self.styles.items()})

    def plus(self, other: "_End") -> "_End":
        times = (self.times or 1, other.times or 1)
        common = [style for style in self.styles if style in other.styles]
        styles = {style: self.styles[style] * times[0] + other.styles[style] * times[1] for style in common}
        return _End(styles, None, self.percent or other.percent, self.currency or other.currency)


def _both(number: Decimal) -> dict[str, Decimal]:
    """A number that has no decimal sign of its own."""
    return {".": number, ",": number}


def _currency(sign: str, meant: Meaning) -> str | None:
    """The currency that a sign stands for: the shop's own where it is written so, else the only one."""
    if sign not in ("€", "$", "£", "us$") and sign not in meant.symbols:
        return None
    if not meant.money:
        raise NoNumber("is an amount of money, and this is not")
    bare = "$" if sign == "us$" else sign
    known = meant.symbols.get(sign) or meant.symbols.get(bare, ())
    own = next((one for one, codes in meant.symbols.items() if meant.currency in codes and one.endswith(sign)), None)
    # A dollar in Australia is an Australian one; "USD" and "us$" are not.
    if own is not None and sign not in ("us$", "usd"):
        return meant.currency
    if len(known) != 1:
        names = f"can be {' or '.join(known)}" if known else "is of no currency that the catalogue has"
        raise NoNumber(f'has the sign "{sign}", which {names}; write its code, such as EUR')
    return known[0]


def _factor(period: str | None, meant: Meaning) -> Decimal | None:
    """What to multiply by; ``None`` where the number is meant as it is."""
    if period is None or period == meant.per or (period == "day" and meant.per == "workday"):
        return None
    if meant.per is None or period == "hour":
        raise NoNumber(f"is for each {period}, and this is not")
    if meant.per == "week" and period == "workday":
        return Decimal(USUAL_DAYS)
    return PERIODS[period] / PERIODS[meant.per]


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
    common = [style for style in low.styles if all(style in end.styles for end in ends)]
    read = {style: _multiplied([end.styles[style] for end in ends], ends) for style in common}
    own = {"en": ".", "nl": ","}.get(meant.lang or "")
    if own in read and not any(end.times for end in ends) and read[own] == max(read.values()):
        # A Dutch owner writes 1.000 for a thousand, an English one 1,000.
        read = {own: read[own]}
    typed = list(read.values())
    if meant.allowed.whole:
        # Of 1.500 and 1,500 only one is a whole number.
        typed = [numbers for numbers in typed if all(number == int(number) for number in numbers)] or typed
        if not any(end.times for end in ends):
            # Nobody writes 40.000 for forty.
            typed = sorted(typed)[-1:]
    bare = meant.is_share and meant.lang is not None and not percent and not any(end.part for end in ends)
    for numbers in typed:
        for unit in _units(numbers[-1], meant.fact) if bare else (1,):
            scaled = [number * scale / unit for number in numbers]
            yield _kept(scaled[0], scaled[-1], meant, converted=converted or unit != 1)


def _units(number: Decimal, fact: str) -> Sequence[int]:
    """Of how many a bare number may be: 2 are two of a hundred, 0.4 is a share, and some may be either."""
    share, hundred = SHARES.get(fact, (Decimal(1), Decimal(1)))
    return (*((1,) if number < hundred else ()), *((100,) if number >= share else ()))


def _multiplied(numbers: list[Decimal], ends: list[_End]) -> list[Decimal]:
    low, high = ends[0], ends[-1]
    found = [number * (end.times or 1) for number, end in zip(numbers, ends, strict=True)]
    # "3-4k" are three to four thousand; "500-1k" are not five hundred thousand.
    if low.times is None and high.times and numbers[0] < numbers[-1]:
        found[0] = numbers[0] * high.times
    # "A thousand or two" are not two.
    elif high.times is None and low.times and numbers[-1] < found[0]:
        found[-1] = numbers[-1] * low.times
    return found


def _kept(low: Decimal, high: Decimal, meant: Meaning, *, converted: bool) -> tuple[Decimal, Decimal]:
    """What was converted, to what somebody would write; where whole numbers are meant, whole."""
    if max(low, high) >= FAR:
        return low, high
    if converted and meant.allowed.whole:
        low, high = round(low, 6), round(high, 6)
        return (
            Decimal(round(low) if low >= ROUNDED_FROM else math.floor(low)),
            Decimal(round(high) if high >= ROUNDED_FROM else math.ceil(high)),
        )
    if (meant.lang is not None or meant.money) and meant.allowed.whole and low >= CENTS_FROM:
        return Decimal(round(low)), Decimal(round(high))
    return (round(low, 4), round(high, 4)) if converted else (low, high)


def _only(found: list[tuple[Decimal, Decimal]], meant: Meaning) -> int | float | Span:
    read = [_value(numbers, meant.allowed) for numbers in found]
    fitting = [value for value in dict.fromkeys(read) if not isinstance(value, str)]
    if len(fitting) > 1:
        first, second = sorted(fitting, key=lambda value: value.high if isinstance(value, Span) else value)[:2]
        raise NoNumber(f"can mean {_shown(second)} or {_shown(first)}; write one of these", _pair(first, second))
    if not fitting:
        near = _mended(found, meant.allowed)
        raise NoNumber(
            str(read[0]) if read else f"is not a number; {HOW}", near=near, outside=bool(read) and near is None
        )
    value = fitting[0]
    if isinstance(value, Span) and not meant.ranges:
        raise NoNumber("is a range; write one number")
    return value


def _mended(found: list[tuple[Decimal, Decimal]], allowed: Range) -> int | float | Span | None:
    """What is allowed beside it: a range the right way round, a whole number."""
    if len(found) != 1:
        return None
    low, high = sorted(found[0])
    value = _value((Decimal(round(low)), Decimal(round(high))) if allowed.whole else (low, high), allowed)
    return None if isinstance(value, str) else value


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
