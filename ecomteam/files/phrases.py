"""Numbers as people say them: "about 300", "10 to 20 a day", "1.5 mln per jaar", "$ 4k", in English and Dutch.

What is said in another period or currency is converted to that of the question. Nothing is guessed: a text with a word
that says nothing here, or that can be two numbers, is refused. ``tests/phrases`` shows what is read.
"""

import contextlib
import math
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Literal

import msgspec

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.converting import (
    USUAL_DAYS,
    candidates,
    currency_meant,
    factor_to,
    number_of,
    only_one,
    shown,
)
from ecomteam.files.meaning import Meaning
from ecomteam.files.numbers import LARGEST_SHARE, NoNumber, plain
from ecomteam.files.numerals import ARTICLES, HOW, End, Item, Numeral, by_itself, two_numbers
from ecomteam.files.spoken import MONEY_MARK, MONEY_SIGN, Uses, Word, phrases, without_rate, words_of
from ecomteam.model.amounts import Span

LONGEST = 200

# Letters that stand for a period behind "per" only: k, m and d are words of other meanings too.
SHORTEST_PERIOD = 3
DAYS_OFF = "is for each day; write it for a week, since days off differ"
HOURS_A_DAY = Decimal(8)
# Of these at most is all: what may be spent.
LIMITS = frozenset(("extra_budget", "monthly_budget"))
# The end that nobody told is taken to be so many times the one that was: at most 50 are 25 to 50.
OPEN_END = Decimal(2)
OPEN_BY: Mapping[str, Literal["low", "high"]] = MappingProxyType({"at_most": "low", "at_least": "high"})
# What is asked as two amounts: what something costs, and what it brings in.
RATIOS = frozenset(("ltv_to_cac",))
SIGNS = rf"(?i){MONEY_MARK}"
# How a bookkeeper writes a loss.
BRACKETED = re.compile(rf"\(\s*(?P<money>{MONEY_SIGN}?)\s*(?P<number>[0-9][0-9.,']*\s?k?)\s*\)", re.IGNORECASE)
WITH_VAT = "is with VAT, and amounts are counted without; write it without VAT"
BESIDE = r"(?i)\b(?:and|en|against|tegen|tegenover|versus|vs|for|voor|brings?|levert|dan)\b|[;,]\s"
NUMERIC = ("number", "spelt", "few", "half", "times")
# Of these nobody can say how many they are, unless a few of them are meant.
PLURAL = frozenset(("hundreds", "thousands", "millions", "honderden", "duizenden", "miljoenen"))
AROUND = ("about", "at_most", "at_least", "filler", "per", "between", "out_of", "and", "or", "to", "alone")


def in_words(value: Span) -> str:
    """A range with an open end as it is read again."""
    return f"at most {plain(value.high)}" if value.open == "low" else f"at least {plain(value.low)}"


def read_phrase(text: str, meant: Meaning) -> int | float | Span:
    """The number or range that the text stands for. Raises ``NoNumber`` where it is none or may be two."""
    if len(text) > LONGEST:
        raise NoNumber(f"is too long for a number; {HOW}")
    if meant.fact in RATIOS and (ratio := _ratio(text, meant)) is not None:
        return ratio
    if meant.allowed.minimum < 0:
        text = BRACKETED.sub(r"\g<money>-\g<number>", text)
    return _phrase(text, meant).read()


def _phrase(text: str, meant: Meaning) -> "_Phrase":
    if not re.search(r"[^\W\d_]", text):
        return _Phrase(words_of(text, _signs(meant)), meant)
    text, rate = without_rate(text) if meant.money else (text, None)
    return _Phrase(words_of(text, _more(meant)), meant, rate)


def period_told(text: str, meant: Meaning) -> str | None:
    """The period for which a text tells a number, where that is not the one that is asked for."""
    phrase = _phrase(text, meant)
    phrase.read()
    return None if phrase.every != 1 or factor_to(phrase.period, meant) is None else phrase.period


def _ratio(text: str, meant: Meaning) -> float | None:
    """How many times the first of two amounts goes into the second; ``None`` where there are no two."""
    parts = [re.sub(SIGNS, " ", part) for part in re.split(BESIDE, text) if re.search("[0-9]", part)]
    if len(parts) != 2:
        return None
    amount = msgspec.structs.replace(meant, fact="", counts=(), money=True, ranges=False)
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


def _where(word: Word, meant: Meaning) -> Word:
    """What a word may stand for in answer to that question.

    All of it is a number where a share is asked; of what is counted it tells nothing: ``40 new, all small``. To break
    even is nothing, where less than nothing may be left.
    """
    if word.uses.get("halves") == 1 and not meant.is_share:
        return Word(word.text, {kind: use for kind, use in word.uses.items() if kind != "halves"} | {"filler": True})
    if word.may("even") and meant.allowed.minimum < 0:
        return Word(word.text, {"counted": Decimal(0)})
    return word


class _Phrase:
    """One phrase: first what each of its words stands for beside the others, then the numbers that they make."""

    def __init__(self, words: Sequence[Word], meant: Meaning, rate: float | None = None) -> None:
        self.words = [_where(word, meant) for word in words]
        self.meant = meant
        # Whether VAT is in it, and its rate where that was told.
        self.with_vat = False
        self.rate = rate
        self.period: str | None = None
        # Once in so many periods.
        self.every = Decimal(1)
        # The end of a range that is not told: "at most 50", "300 or more".
        self.open: Literal["low", "high"] | None = None
        self.strange: list[str] = []
        self.items: list[Item] = []

    def read(self) -> int | float | Span:
        hours = self._days() if self.meant.per == "week" and not self.meant.money else None
        if hours is not None:
            return self._only([hours])
        at = 3 if self._some() else 0
        self.open = self._open_end()
        while at < len(self.words):
            at += self._take(at)
        if not any(item.kind in NUMERIC for item in self.items):
            raise NoNumber(f"is not a number; {HOW}")
        if self.with_vat:
            raise NoNumber(WITH_VAT, near=self._near(), with_vat=True, rate=self.rate)
        if self.strange:
            near = self._near()
            how = HOW if near is None else f"write {shown(near)}"
            raise NoNumber(f'has "{self.strange[0]}" in it, which says nothing here; {how}', near=near)
        return self._made()

    def _open_end(self) -> Literal["low", "high"] | None:
        """The end of a range that is left open; what is also said around an amount, only with a number behind it."""
        for at, word in enumerate(self.words):
            for kind, end in OPEN_BY.items():
                if word.may(kind) and (not word.may("filler") or self._ahead(at)):
                    return end
        return None

    def _near(self) -> int | float | Span | None:
        with contextlib.suppress(NoNumber):
            return self._made()
        return None

    def _made(self) -> int | float | Span:
        ends = self._ends()
        low, high = ends[0], ends[1] if len(ends) > 1 else None
        if self.period == "day" and self.meant.per == "week":
            near = self._only(list(candidates(low, high, Decimal(USUAL_DAYS), self.meant)))
            raise NoNumber(DAYS_OFF, near=near)
        factor = factor_to(self.period, self.meant)
        if self.every != 1:
            factor = (factor or Decimal(1)) / self.every
        return self._opened(self._only(list(candidates(low, high, factor, self.meant))))

    def _opened(self, value: int | float | Span) -> int | float | Span:
        """The range that one end of it stands for."""
        meant = self.meant
        if isinstance(value, Span) or self.open is None or not meant.ranges or value <= 0:
            return value
        if self.open == "low":
            other = Decimal(repr(value)) / OPEN_END
            low = max(meant.allowed.minimum, number_of(Decimal(math.floor(other)) if meant.allowed.whole else other))
            return value if meant.fact in LIMITS else Span(low, value, "low")
        return Span(value, min(meant.allowed.maximum, number_of(Decimal(repr(value)) * OPEN_END)), "high")

    def _only(self, found: list[tuple[Decimal, Decimal]]) -> int | float | Span:
        return only_one(list(dict.fromkeys(found)), self.meant)

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
            self.items.append(Item("number", word.digits))
        elif word.text == "-":
            self._dash(at)
        elif size := self._per(at):
            return size
        elif kind := self._joint(word, at):
            self.items.append(Item(kind))
        elif self.meant.money and self._says_vat(word, at):
            self.with_vat = True
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
            self.items.append(Item("to"))
        elif not self._begun and number:
            self.items.append(Item("minus"))

    def _per(self, at: int) -> int:
        """``per week``, ``a working day``, ``/yr``, ``per 2 weeks``, ``every half year``; ``daily`` by itself."""
        if self._is_period(self.words[at]):
            word = self.words[at]
            if word.may("alone") or (len(word.text) >= SHORTEST_PERIOD and self._begun and not word.may("halves")):
                return self._each(word, Decimal(1), 1)
            return 0
        behind = self.words[at + 1 : at + 2]
        if not self._begun and self.words[at].may("counted") and behind and behind[0].may("per"):
            # "One a day" is a number, "one day" a period.
            return 0
        ahead = at
        while ahead < len(self.words) and (self.words[ahead].may("per") or self.words[ahead].text == "/"):
            ahead += 1
        if ahead == at or ahead == len(self.words):
            return 0
        word, every = self.words[ahead], Decimal(1)
        if word.numeric and ahead + 1 < len(self.words) and (number := by_itself(word)) is not None:
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
            add(Item("spelt", uses.get("counted", Decimal(1))))
        elif "few" in uses:
            add(Item("few", uses["few"]))
        elif "halves" in uses:
            add(Item("half", uses["halves"]))
        elif word.text in PLURAL and not self._begun:
            self.strange.append(word.text)
        elif "times" in uses or ("money_times" in uses and self.meant.money):
            add(Item("times", uses.get("times") or uses.get("money_times")))
        elif "percent" in uses or ("minus" in uses and self.meant.allowed.minimum < 0):
            add(Item("percent" if "percent" in uses else "minus"))
        elif (found := currency_meant(str(uses.get("money", word.text)), self.meant)) is not None:
            add(Item("money", found))
        elif "unit" in uses:
            add(Item("unit"))
        elif "between" in uses and not self._begun:
            add(Item("between"))
        elif (word.may("otherwise") or not word.may(*AROUND)) and word.text not in (",", "'"):
            self.strange.append(word.text)

    def _says_vat(self, word: Word, at: int) -> bool:
        return word.may("with_vat") or (word.may("otherwise") and self._begun and at == len(self.words) - 1)

    # -- The numbers that they make

    def _ends(self) -> list[End]:
        """One number, or the two ends of a range."""
        groups: list[list[Item]] = [[]]
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

    def _group(self, items: Sequence[Item]) -> list[End]:
        """A number with what belongs to it; a sum of several things, such as ``20 mails and 5 calls``."""
        parts: list[Numeral] = [Numeral()]
        ratio = False
        for item in items:
            if item.kind == "out of":
                ratio = True
                parts.append(Numeral())
            elif item.kind == "and" and parts[-1].counted:
                parts.append(Numeral())
            elif item.kind != "and":
                self._into(parts[-1], item)
        if not all(part.said for part in parts):
            raise NoNumber("is not a number; write digits, with a dot before decimals")
        if ratio:
            return [parts[0].over(parts[1])] if len(parts) == 2 else two_numbers()
        first = parts[0].end()
        for part in parts[1:]:
            first = first.plus(part.end())
        if parts[0].few is not None:
            low, high = parts[0].few
            return [first.of(low), first.of(high)]
        return [first]

    def _into(self, number: Numeral, item: Item) -> None:
        if item.kind == "percent" and self.meant.allowed.maximum > LARGEST_SHARE:
            raise NoNumber("is a percentage, and this is not a share", told_as="share")
        number.take(item)

    # -- Weeks that are told in days

    def _whole_before(self, at: int) -> Decimal | None:
        """The days before half of one: ``two and a half days``."""
        before = self.words[at - 1]
        back = at - 2 if before.text in ARTICLES or before.may("halves") else at - 1
        return by_itself(self.words[back - 1]) if back > 0 and self.words[back].may("and") else None

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
            number = by_itself(before)
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
                low = by_itself(self.words[at - 3]) if joined else high
        if high is None or long is None:
            return None
        hours = long if each is None else each
        return (high if low is None else low) * hours, high * hours
