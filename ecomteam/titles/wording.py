"""A job title as a bag of meanings: spelling, word order, compounds and language no longer count."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

import msgspec
from rapidfuzz import fuzz, process

from ecomteam.model.titles import TitleBook

# Weights of words. A word nobody knows says that the work may be something else, so it weighs more than any we know.
WEIGHTS = {"head": 1.3, "strong": 1.0, "weak": 0.5, "rank": 0.25}
SETTING, UNKNOWN, FOREIGN = 0.1, 1.4, 3.0

LONGEST_TITLE = 200
MOST_WORDS = 24
LONGEST_PHRASE = 4

# Shorter words are too often parts of others: "it" is in "kwaliteit".
SHORTEST_PART = 3
SHORTEST_END = 4
SHORTEST_TYPO = 5
SAME_WORD = 88.0

GENDERS = re.compile(r"\(?\b[mvfwxhd](?:\s*/\s*[mvfwxhd]){1,3}\b\)?|\ball genders\b")
ASIDES = re.compile(r"\(([^()]*)\)|\s[-–—|@]\s(.*)$|,\s*(.*)$")
JOINED = (
    (re.compile(r"\be[\s-]+(?=(?:commerce|mail|business|shop|tail|catalogue|market))"), "e"),
    (re.compile(r"\b(front|back)[\s-]+end\b"), r"\1end"),
    (re.compile(r"\bfull[\s-]+stack\b"), "fullstack"),
    (re.compile(r"\bon-line\b"), "online"),
    (re.compile(r"\ba\s*/\s*b\b"), "ab"),
    (re.compile(r"\bbol\.com\b"), "bol"),
    (re.compile(r"\b(react|vue)\.js\b"), r"\1"),
    (re.compile(r"\(st\)er\b"), "er"),
    (re.compile(r"(?<=\w)\s?[/(]\s?-?(?:(?:medewerk|verkoop|inkoop|inpak)?ster|e)\)?(?=\s|$)"), ""),
    (re.compile(r"\ba\.\s?i\.?(?=\s|$)"), ""),
    (re.compile(r"['’`]"), ""),
)
LINKS = ("", "s", "en", "n", "e")


class Term(msgspec.Struct, frozen=True):
    """One meaning in a title. ``known`` where our words have it, ``foreign`` where it belongs to another trade."""

    meaning: str
    weight: float
    known: bool = True
    foreign: bool = False


class Wording:
    """Reads titles by the words of a book."""

    def __init__(self, book: TitleBook) -> None:
        self._terms: dict[str, Term | None] = {}
        self._spelt: set[str] = set()
        for words, term in self._groups(book):
            for word in words:
                self._spelt.update(_words(spelled(word)))
                key = "".join(_words(spelled(word)))
                self._terms.setdefault(
                    key, msgspec.structs.replace(term, meaning=key) if term and not term.meaning else term
                )
        self._parts = frozenset(key for key, term in self._terms.items() if term and len(key) >= SHORTEST_PART)
        self._typo_keys = tuple(key for key in self._terms if len(key) >= SHORTEST_TYPO)

    def _groups(self, book: TitleBook) -> Iterator[tuple[Iterable[str], Term | None]]:
        for concept in book.concepts:
            yield (concept.id.replace("_", " "), *concept.words), Term(concept.id, WEIGHTS[concept.weight])
        yield book.foreign, Term("", FOREIGN, foreign=True)
        yield book.settings, Term("", SETTING)
        yield book.ignored, None

    def terms(self, title: str) -> dict[str, Term]:
        """What a title says, each meaning once. What stands in brackets or behind a comma counts as an aside."""
        main, aside = split_asides(spelled(title))
        found = {term.meaning: term for term in self._read(main)}
        for term in self._read(aside):
            # An aside may name the work ("product designer (UX)"), but a word nobody knows there is mostly a place.
            weight = term.weight if term.known else SETTING
            found.setdefault(term.meaning, msgspec.structs.replace(term, weight=weight, known=True))
        return found

    def _read(self, text: str) -> Iterator[Term]:
        words = [part for word in _words(text)[:MOST_WORDS] for part in self._split(word)]
        start = 0
        while start < len(words):
            for size in range(min(LONGEST_PHRASE, len(words) - start), 0, -1):
                key = "".join(words[start : start + size])
                if key in self._terms:
                    term = self._terms[key]
                    if term is not None:
                        yield term
                    break
            else:
                size = 1
                if not words[start].isdigit():
                    yield Term(words[start], UNKNOWN, known=False)
            start += size

    def _split(self, word: str) -> list[str]:
        """The parts of a compound; a misspelt word as it should be; what nobody knows as it is."""
        if word in self._terms or word in self._spelt or len(word) < SHORTEST_TYPO:
            return [word]
        parts = self._compound(word)
        if parts:
            return parts
        near = self._respelled(word)
        if near:
            return [near]
        for cut in range(SHORTEST_PART, len(word) - SHORTEST_END + 1):
            if word[cut:] in self._parts:
                return [self._respelled(word[:cut]) or word[:cut], word[cut:]]
        for cut in range(len(word) - SHORTEST_PART, SHORTEST_END - 1, -1):
            if word[:cut] in self._parts:
                return [word[:cut], word[cut:]]
        return [word]

    def _compound(self, word: str) -> list[str]:
        """All of a word as known words, the longest first, or nothing."""
        for cut in range(len(word) - SHORTEST_PART, SHORTEST_PART - 1, -1):
            if word[:cut] not in self._parts:
                continue
            for link in LINKS:
                rest = word[cut:]
                if not rest.startswith(link) or len(rest) - len(link) < SHORTEST_PART:
                    continue
                rest = rest[len(link) :]
                tail = [rest] if rest in self._parts else self._compound(rest)
                if tail:
                    return [word[:cut], *tail]
        return []

    def _respelled(self, word: str) -> str | None:
        if len(word) < SHORTEST_TYPO:
            return None
        near = process.extractOne(word, self._typo_keys, scorer=fuzz.ratio, score_cutoff=SAME_WORD)
        return near[0] if near else None


def spelled(title: str) -> str:
    """Small letters without accents, gender marks taken out, the usual spellings made one."""
    plain = unicodedata.normalize("NFKD", title.casefold())
    text = GENDERS.sub(" ", "".join(char for char in plain if not unicodedata.combining(char)))
    for pattern, instead in JOINED:
        text = pattern.sub(instead, text)
    return text.strip()


def split_asides(text: str) -> tuple[str, str]:
    """The title itself, and what is added in brackets, after a dash or a comma."""
    asides = " ".join(next((part for part in found if part), "") for found in ASIDES.findall(text))
    main = ASIDES.sub(" ", text).strip()
    return (main, asides) if main else (asides, "")


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text)
