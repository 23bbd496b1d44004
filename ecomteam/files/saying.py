"""Answers that are no numbers: not knowing, yes and no, and what stands around them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.files.spoken import plainly
from ecomteam.model.roles import Aliases

LONGEST = 500
# What is sold is named in so many words more.
GOODS_WORDS = 2
BOTH = 2
# A place in a list, in digits and in words.
OF_SOMETHING = re.compile(r"[%€$£¥]")
LONGEST_PLACE, LONGEST_ORDINAL = 4, 30
# What stands around names that are counted.
AROUND = ("around polite", "around about", "around partly", "around seldom")
IMPLIED = ("implied yes", "implied no")
Tokens = tuple[str, ...]


class Phrasebook:
    """Phrases of several kinds, found in a text from left to right, the longest first."""

    def __init__(self, kinds: Mapping[str, Aliases]) -> None:
        """Where a phrase is of two kinds the first has it."""
        self._kinds: dict[Tokens, str] = {}
        self._longest = 1
        self.words: set[str] = set()
        for kind, aliases in kinds.items():
            for phrase in (*aliases.en, *aliases.nl):
                self._add(kind, phrase)

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str]]) -> "Phrasebook":
        """Phrases and what each stands for; one that stands for several has them all, with bars between."""
        book = cls({})
        meant: defaultdict[Tokens, list[str]] = defaultdict(list)
        for phrase, kind in pairs:
            tokens = bare(phrase)
            if tokens and kind not in meant[tokens]:
                meant[tokens].append(kind)
        for tokens, kinds in meant.items():
            book._set(tokens, "|".join(kinds))
        return book

    def _add(self, kind: str, phrase: str) -> None:
        tokens = bare(phrase)
        if tokens and tokens not in self._kinds:
            self._set(tokens, kind)

    def _set(self, tokens: Tokens, kind: str) -> None:
        self._longest = max(self._longest, len(tokens))
        self._kinds[tokens] = kind
        self.words.update(tokens)

    def kind(self, tokens: Tokens) -> str | None:
        return self._kinds.get(tokens)

    def found(self, text: str) -> list[tuple[str | None, Tokens]]:
        """The text in its parts: of which kind each is, ``None`` where no phrase has the word."""
        tokens = bare(text[:LONGEST])
        parts: list[tuple[str | None, Tokens]] = []
        at = 0
        while at < len(tokens):
            for size in range(min(self._longest, len(tokens) - at), 0, -1):
                kind = self._kinds.get(tokens[at : at + size])
                if kind is not None:
                    break
            else:
                size, kind = 1, None
            parts.append((kind, tokens[at : at + size]))
            at += size
        return parts


def bare(text: str) -> Tokens:
    """The words of a text in small letters, without accents, apostrophes, and what stands between words."""
    return tuple(re.findall(r"[^\W_]+", plainly(text).replace("'", "")))


def joined_at(joints: re.Pattern[str], text: str) -> list[re.Match[str]]:
    """Where a text is joined, but for within a phrase such as "now and then", af en toe."""
    inside = [phrase.span() for phrase in _seldom().finditer(text)]
    return [one for one in joints.finditer(text) if not any(low < one.start() < high for low, high in inside)]


@cache
def _seldom() -> re.Pattern[str]:
    words = vocabulary().seldom
    several = sorted((phrase for phrase in (*words.en, *words.nl) if " " in phrase), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, several))})\b", re.IGNORECASE)


def unknown_said(text: str) -> bool:
    """Whether somebody says not to know, with nothing but politeness around it."""
    if len(text) > LONGEST:
        return False
    text = text if text.isascii() else plainly(text)
    if not re.search(r"[^\W\d_]", text):
        return re.fullmatch(r"\s*(?:\?+|-+|\.{2,}|…)\s*", text) is not None
    if re.search(r"\d", text):
        return False
    book = _unknowing()
    parts = book.found(text)
    if not any(kind == "unknown" for kind, _ in parts):
        # "weet ik echt niet": without what is only polite the rest stands side by side.
        kept = [" ".join(tokens) for kind, tokens in parts if kind != "polite"]
        parts = book.found(" ".join(kept))
    kinds = {kind for kind, _ in parts}
    return "unknown" in kinds and kinds <= {"unknown", "polite"}


@cache
def _unknowing() -> Phrasebook:
    words = vocabulary()
    return Phrasebook({"unknown": words.unknown, "polite": words.polite})


def yes_or_no(text: str, fact: str | None = None) -> str | None:
    """``yes``, ``no`` or ``both``; ``None`` where it says neither."""
    found = _agreeing(fact).found(text)
    if any(kind in IMPLIED for kind, _ in found):
        # "The books I do by hand": what is done says more than that it is.
        found = [(kind, tokens) for kind, tokens in found if kind != "yes" or len(tokens) == 1]
    parts = [kind for kind, _ in found if kind != "polite"]
    # "Geen idee" is no no.
    kinds = [kind for kind in parts if kind not in (None, "unknown")]
    if not kinds:
        return None
    if kinds[0] in ("yes", "no"):
        # "Yes, but not all" is a yes, "yes, no" is both.
        return "both" if {"yes", "no"} <= set(kinds) and kinds == parts else kinds[0]
    if "partly" in kinds:
        return "both"
    return "yes" if kinds[0] == "implied yes" and not {"no", "implied no"} & {*kinds} else "no"


def plain_yes_or_no(text: str) -> str | None:
    """``yes`` or ``no`` where nothing else is said; ``None`` where there is more to it."""
    kinds = {kind for kind, _ in _agreeing(None).found(text)}
    return yes_or_no(text) if kinds <= {"yes", "no", "polite"} and not re.search("[0-9]", text) else None


@cache
def _agreeing(fact: str | None) -> Phrasebook:
    words = vocabulary()
    kinds = {"partly": words.partly, "no": words.no, "yes": words.yes}
    implied = words.says.get(fact or "")
    if implied is not None:
        kinds |= {"implied yes": implied.yes, "implied no": implied.no}
    return Phrasebook({**kinds, "unknown": words.unknown, "polite": words.polite})


def option_number(text: str, many: int) -> int | None:
    """Which of so many options is chosen by its place: "2", "nr 2", "#2", "the second one", "de laatste"."""
    if text.strip().isascii() and text.strip().isdigit():
        place = int(text.strip()[:LONGEST_PLACE])
        return place if 0 < place <= many else None
    # A share or an amount is no place.
    if len(text) > LONGEST_ORDINAL or OF_SOMETHING.search(text):
        return None
    told = [(kind, tokens) for kind, tokens in _places().found(text) if kind not in ("lead", "polite")]
    if len(told) != 1:
        return None
    kind, tokens = told[0]
    place = int(kind) if kind is not None else int(tokens[0]) if tokens[0].isdigit() else 0
    place = place if place >= 0 else many + 1 + place
    return place if 0 < place <= many else None


@cache
def _places() -> Phrasebook:
    words = vocabulary()
    return Phrasebook({**words.ordinals, "lead": words.option_number, "polite": words.polite})


def says_all(text: str, many: int) -> bool:
    """Whether somebody says all of so many: "all of them", of two "both"."""
    kinds = {kind for kind, _ in _all_of_them().found(text) if kind != "polite"}
    return kinds == {"all"} or (kinds == {"both"} and many == BOTH)


@cache
def _all_of_them() -> Phrasebook:
    words = vocabulary()
    return Phrasebook({"all": words.halves["1"], "both": words.counted[str(BOTH)], "polite": words.polite})


def going_headless(text: str) -> tuple[bool, str]:
    """Whether somebody says to be on the way to a headless shop, and what else is said."""
    parts = _going().found(text)
    planned = any(kind is not None for kind, _ in parts)
    return planned, " ".join(token for kind, tokens in parts if kind is None for token in tokens) if planned else text


@cache
def _going() -> Phrasebook:
    return Phrasebook({"planned": vocabulary().going_headless})


def sells_downloads(text: str) -> tuple[bool, str]:
    """Whether somebody says in passing that what they sell is downloaded or followed, so that nobody packs it; and what
    else is said: a part of a list that names the goods alone ("PDF sewing patterns") is of no use beside that.
    """
    if len(text) > LONGEST:
        return False, text
    others, heard = [], False
    for part in re.split(r"[,;]", text):
        found = _downloads().found(part)
        named = any(kind is not None for kind, _ in found)
        heard = heard or named
        if not named or sum(len(tokens) for kind, tokens in found if kind is None) > GOODS_WORDS:
            others.append(part)
    return heard, ",".join(others)


def stored_elsewhere(text: str) -> bool:
    """Whether somebody says in passing that the marketplace stores and sends what they sell there."""
    return any(kind is not None for kind, _ in _stored_there().found(text[:LONGEST]))


@cache
def _stored_there() -> Phrasebook:
    return Phrasebook({"there": vocabulary().breath["stored_there"]})


@cache
def _downloads() -> Phrasebook:
    return Phrasebook({"downloads": vocabulary().downloads})


def listed(text: str, fact: str) -> int | None:
    """How many somebody names, where it is asked how many there are; ``None`` where a word names none of them."""
    if fact not in vocabulary().listed or len(text) > LONGEST:
        return None
    kinds = [kind for kind, _ in _listing(fact).found(text)]
    names = {kind for kind in kinds if kind not in (None, *AROUND)}
    return len(names) if names and None not in kinds else None


def worded(text: str, fact: str) -> float | None:
    """The number that somebody tells without one, with nothing but what is polite around it: "customer pays"."""
    if fact not in vocabulary().worded or len(text) > LONGEST or re.search("[0-9]", text):
        return None
    kinds = {kind for kind, _ in _wording(fact).found(text)} - {"polite"}
    return float(next(iter(kinds)) or 0) if len(kinds) == 1 and None not in kinds else None


@cache
def _wording(fact: str) -> Phrasebook:
    words = vocabulary()
    return Phrasebook({**words.worded[fact], "polite": words.polite})


@cache
def _listing(fact: str) -> Phrasebook:
    words = vocabulary()
    around = (words.polite, words.about, words.partly, words.seldom)
    return Phrasebook({**words.listed[fact], **dict(zip(AROUND, around, strict=True))})
