"""The words of an answer: spelling, accents, spelt numbers and small slips no longer count, and each word has a use."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cache

import msgspec

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.numbers import SPACES, styles
from ecomteam.model.roles import Aliases
from ecomteam.model.spelling import nearest

TOKEN = re.compile(r"[0-9]+(?:[.,'][0-9]+)*|[a-z]{0,3}\$|\+/-|[<>]=?|[^\W\d_]+(?:'[^\W\d_]+)*(?:-'n)?|[^\w\s]")
# "p.m.", "p/m" and "p.j." are "per m" and "per j".
SHORT_PER = r"(?<![a-z])p[./]\s?(?=[a-z])"
LONGEST_PHRASE = 4
SIGNS: Mapping[str, Mapping[str, object]] = {
    "%": {"percent": True},
    "€": {"money": "€"},
    "$": {"money": "$"},
    "£": {"money": "£"},
    **{key: {"about": True} for key in ("~", "±", "≈", "+/-")},
    **{key: {"at_most": True} for key in ("<", "<=", "≤")},
    **{key: {"at_least": True} for key in (">", ">=", "≥", "+")},
}
# How amounts of money are marked, where a sentence has more numbers than one.
MONEY_SIGN = "[€$£¥₹₺₴₫฿]"
MONEY_MARK = (
    rf"(?:{MONEY_SIGN}|(?:(?<=[0-9])|\b)(?:eur|euros?|usd|dollars?|bucks|gbp|pounds?|quid|chf|francs?|jpy|yen|cny|yuan|inr|rupees?|sek|nok"
    r"|dkk|kr|kronor|kroner|pln|zl|zł|zloty|czk|kc|kč|huf|aud|nzd|cad|sgd|brl|reais|zar|rand|aed|mxn|pesos?)\b"
    r"|(?:(?<=[0-9])|(?<=[0-9]\s))eu\b)"
)
RATED = re.compile(
    r"\b(?P<with>[^\W\d_]+)\.? (?:the |de )?(?P<rate>[0-9]{1,2}(?:[.,][0-9])?) ?% ?(?:van |of )?(?:de |the )?"
    r"(?P<vat>[^\W\d_]+)",
    re.IGNORECASE,
)
SHORTEST_SLIP = 5
# A letter with a sign of short writing, and where a word is at its end.
SIGNED, END = re.compile(r"[^\W\d_][./]"), r"(?![^\W_])"

# An amount without cents: "12,-".
NO_CENTS = re.compile(r"(?<=[0-9])[,.](?:-+|=)(?=[\s,;]|$)")
# Two letters as a flag; what stands in emoji: their colours, what joins them, and what asks for a picture.
FLAGGED_A = "\U0001f1e6"
FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
BESIDE_PICTURES = re.compile("[\U0001f3fb-\U0001f3ff\u200d\ufe0f]")

SILENT = frozenset('.;:!?()"')

Uses = Mapping[str, object]


class Word(msgspec.Struct, frozen=True):
    """A word or a phrase of several, or a number. ``uses`` says what it may stand for, by kind."""

    text: str
    uses: Uses = {}
    digits: Mapping[str, Decimal] = {}

    def may(self, *kinds: str) -> bool:
        return any(kind in self.uses for kind in kinds)

    @property
    def numeric(self) -> bool:
        return bool(self.digits) or self.may("counted", "halves", "few", "times")


def plainly(text: str) -> str:
    """In small letters without accents, with one kind of blank, dash and apostrophe, and no ``,-`` behind an amount."""
    text = re.sub(r"(?<=[0-9]) ?½", ".5", text).replace("½", "half")
    text = text if text.isascii() else _without_pictures(text)
    # "3 à 4" is a range; without its accent it would be an article.
    text = unicodedata.normalize("NFKD", re.sub(r"(?<=\s)[àÀ](?=\s)", "tot", text).casefold())
    text = "".join(char for char in text if not unicodedata.combining(char))
    text = re.sub(r"[‐‑‒–—−]", "-", text)
    text = re.sub(r"[‘’`´]", "'", text)
    text = NO_CENTS.sub("", text)
    text = re.sub(SHORT_PER, "per ", text)
    # "4k5" is 4.5k.
    text = re.sub(r"(?<=[0-9])k([0-9])(?![0-9.,])", r".\1k", text)
    return re.sub(SPACES, "", re.sub(r"\s+", " ", text)).strip()


def _without_pictures(text: str) -> str:
    """Without emoji; one that stands alone is what it stands for: a thumb is a yes."""
    kept = pictures_as(" ", text)
    if kept == text or kept.strip():
        return kept
    return next((said for sign, said in vocabulary().pictures.items() if sign in text), kept)


def pictures_as(other: str, text: str) -> str:
    """The text with something else for each emoji."""
    return "".join(other if unicodedata.category(char) == "So" else char for char in BESIDE_PICTURES.sub("", text))


def written_out(text: str) -> str:
    """The text with what is written short, and has signs in it that separate elsewhere, as it is said: "w/ emails".

    A flag is the two letters of its country.
    """
    text = NO_CENTS.sub("", text if text.isascii() else FLAG.sub(_letters, text))
    text = re.sub(SHORT_PER, "per ", text, flags=re.IGNORECASE)
    # A plus between two words joins them; behind a number it says that there are more.
    text = re.sub(r"(?<=[^\W\d_])\+(?=[^\W\d_])", " + ", text)
    return _short().sub(_said_long, text) if SIGNED.search(text) else text


def _letters(flag: re.Match[str]) -> str:
    return f" {''.join(chr(ord(letter) - ord(FLAGGED_A) + ord('A')) for letter in flag[0])}"


def _said_long(found: re.Match[str]) -> str:
    short, known = found[0].casefold(), vocabulary().short_for
    return known[short] if short in known else known[f"{short}."]


@cache
def _short() -> re.Pattern[str]:
    short = sorted(vocabulary().short_for, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(_shortened, short))})", re.IGNORECASE)


def _shortened(short: str) -> str:
    """Behind a stroke the word may follow at once; of several dots the last is often left out."""
    pattern = re.escape(short)
    if short.endswith("/"):
        return pattern
    return f"{pattern}{'?' if short.count('.') > 1 else ''}{END}"


def words_of(text: str, more: Mapping[str, Uses] | None = None) -> list[Word]:
    """The words of a text in its order, the longest phrases first; ``more`` are those of the question."""
    tokens = _tokens(plainly(text))
    # Most are digits and signs alone, and need not wait for the vocabulary.
    known = lexicon() if any(token[0].isalpha() for token in tokens) else SIGNS
    found: list[Word] = []
    at = 0
    while at < len(tokens):
        for size in range(min(LONGEST_PHRASE, len(tokens) - at), 0, -1):
            joined = " ".join(tokens[at : at + size])
            uses = {**known.get(joined, {}), **(more or {}).get(joined, {})}
            if uses:
                found.append(Word(joined, uses))
                break
        else:
            size = 1
            found.append(_alone(tokens[at], more or {}))
        at += size
    return found


def _tokens(text: str) -> list[str]:
    tokens = TOKEN.findall(text)
    kept = []
    for at, token in enumerate(tokens):
        if token in SILENT or (token == "-" and _hyphen(tokens, at)):  # noqa: S105
            continue
        if len(token) > 1 and token.endswith("$") and token[:-1] in ("k", "m", "mln", "mio"):
            kept += [token[:-1], "$"]
        else:
            kept.append(token)
    return kept


def _hyphen(tokens: Sequence[str], at: int) -> bool:
    """Whether it stands within a word: ``twenty-five`` is one number, ``3k-4k`` a range."""
    if not 0 < at < len(tokens) - 1 or not (tokens[at - 1][-1].isalpha() and tokens[at + 1][0].isalpha()):
        return False
    return not (at > 1 and tokens[at - 2][-1].isdigit())


def _alone(token: str, more: Mapping[str, Uses]) -> Word:
    if token[0].isdigit():
        return Word(token, digits=styles(re.sub(r"'(?=[0-9]{3})", "", token)))
    number = dutch_number(token)
    if number is not None:
        return Word(token, {"counted": number})
    if len(token) >= SHORTEST_SLIP and token not in _counted_elsewhere():
        near = nearest(token, ((word, word) for word in (*slippery(), *more) if abs(len(word) - len(token)) < 3))
        # What is only the beginning of a word is another word.
        if near and abs(len(near) - len(token)) < 2:
            return Word(near, {**lexicon().get(near, {}), **more.get(near, {})})
    return Word(token)


@cache
def lexicon() -> Mapping[str, Uses]:
    """Every phrase of the vocabulary that numbers are read with, and what it may stand for."""
    words = vocabulary()
    found: dict[str, dict[str, object]] = {sign: dict(uses) for sign, uses in SIGNS.items()}

    def add(kind: str, aliases: Aliases, value: object = True) -> None:
        for phrase in phrases(aliases):
            found.setdefault(phrase, {}).setdefault(kind, value)

    for kind in ("about", "minus", "at_most", "at_least", "to", "between", "out_of", "per", "alone", "percent"):
        add(kind, getattr(words, kind))
    add("or", words.or_)
    add("and", words.and_)
    add("filler", words.fillers)
    add("otherwise", words.otherwise)
    add("with_vat", words.with_vat)
    add("even", words.even)
    for period, aliases in words.periods.items():
        add("period", aliases, period)
    for number, aliases in words.times.items():
        add("times", aliases, int(number))
    for number, aliases in words.money_times.items():
        add("money_times", aliases, int(number))
    for number, aliases in words.counted.items():
        add("counted", aliases, Decimal(number))
    for number, aliases in words.halves.items():
        add("halves", aliases, Decimal(number))
    for span, aliases in words.few.items():
        low, _, high = span.partition("-")
        add("few", aliases, (Decimal(low), Decimal(high)))
    for sign, aliases in words.money.items():
        add("money", aliases, sign.casefold())
    for hours, aliases in words.days.items():
        add("days", aliases, Decimal(hours))
    return found


def vat_rate(text: str) -> re.Match[str] | None:
    """Where the rate of VAT is told, which is no number of its own: ``incl. 21% btw``, ``ex 20% VAT``."""
    return next((one for one in RATED.finditer(text) if _of_vat(f"{one['with']} {one['vat']}")), None)


def without_rate(text: str) -> tuple[str, float | None]:
    """The text without the rate of VAT, and that rate."""
    found = vat_rate(text)
    if found is None:
        return text, None
    said = f"{text[: found.start()]}{found['with']} {found['vat']}{text[found.end() :]}"
    return said, float(found["rate"].replace(",", ".")) / 100


def _of_vat(phrase: str) -> bool:
    uses = lexicon().get(plainly(phrase), {})
    return "with_vat" in uses or "filler" in uses


@cache
def _counted_elsewhere() -> frozenset[str]:
    """Words of what any question counts: an order is no slip of "under"."""
    return frozenset(phrase for units in vocabulary().units.values() for phrase in phrases(units))


@cache
def slippery() -> tuple[str, ...]:
    """Words in which a slip of the pen is mended."""
    return tuple(word for word in lexicon() if len(word) >= SHORTEST_SLIP and word.isalpha())


def phrases(aliases: Aliases) -> Iterable[str]:
    """The words of both languages as ``words_of`` has them."""
    for phrase in (*aliases.en, *aliases.nl):
        joined = " ".join(_tokens(plainly(phrase)))
        if joined:
            yield joined


# -- Spelt numbers, in Dutch one word


UNITS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
TEENS = ["tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"]
TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
BELOW_HUNDRED = {
    **{word: number for number, word in enumerate((*UNITS, *TEENS), start=1)},
    **{word: 20 + 10 * number for number, word in enumerate(TENS)},
}
LONGEST_NUMBER = 60


def dutch_number(word: str) -> Decimal | None:
    """``vijfentwintig``, ``tweehonderdvijftig``, ``tweeenhalf``: what the word stands for, if it is a number."""
    if len(word) > LONGEST_NUMBER:
        return None
    if word in BELOW_HUNDRED:
        return Decimal(BELOW_HUNDRED[word])
    if word.endswith(("enhalf", "enhalve")):
        whole = dutch_number(word.rpartition("enhal")[0].removesuffix("een").removesuffix("en"))
        return None if whole is None else whole + Decimal("0.5")
    for name, times in (("duizend", 1000), ("honderd", 100)):
        before, found, after = word.partition(name)
        if found:
            many = dutch_number(before) if before else Decimal(1)
            rest = dutch_number(after.removeprefix("en")) if after else Decimal(0)
            return None if many is None or rest is None else many * times + rest
    for number, unit in enumerate(UNITS, start=1):
        ten = word.removeprefix(f"{unit}en")
        if ten != word and ten in TENS:
            return Decimal(number + BELOW_HUNDRED[ten])
    return None
