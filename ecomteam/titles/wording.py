"""A job title as a bag of meanings: spelling, word order, compounds and language no longer count."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache

import msgspec
from rapidfuzz import fuzz, process

from ecomteam.model.roles import Sourcing
from ecomteam.model.titles import TitleBook

# Weights of words. A word nobody knows says that the work may be something else, so it weighs more than any we know.
WEIGHTS = {"head": 1.3, "strong": 1.0, "weak": 0.5, "rank": 0.25}
SETTING, UNKNOWN, FOREIGN = 0.1, 1.4, 3.0

# What every title of a web shop may say beside the work.
CONTEXT = frozenset(("shop", "online"))

LONGEST_TITLE = 200
MOST_KEPT = 10_000
MOST_WORDS = 16
LONGEST_PHRASE = 4

# Shorter words are too often parts of others: "it" is in "kwaliteit".
SHORTEST_PART = 3
SHORTEST_END = 4
SHORTEST_TYPO = 5
SHORTEST_BEGIN = 7
SAME_WORD = 88.0
ROUNDING = 1e-9

GENDERS = re.compile(r"\(?\b[mvfwxhd](?:\s*[/|]\s*(?:div\.?|[mvfwxhd])){1,3}(?!\w)\)?|\ball genders\b|\(gn\)")
# Whom somebody works for, or where, behind what they do.
EMPLOYER = re.compile(r"\s(?:@|at|bij|bei|chez)\s+(?!(?:het|de|the|der|dem|den|die)\s)(\S.*)$")
ASIDES = re.compile(r"\(([^()]*)\)|\s[-–—|@]\s(.*)$|,\s*(.*)$")
JOINED = (
    (re.compile(r"\be[\s-]+(?=(?:commerce|com\b|mail|business|shop|tail|catalogue|market))"), "e"),
    (re.compile(r"\b(front|back)[\s-]+end\b"), r"\1end"),
    (re.compile(r"\bfull[\s-]+stack\b"), "fullstack"),
    (re.compile(r"\bon-line\b"), "online"),
    (re.compile(r"\ba\s*/\s*b\b"), "ab"),
    (re.compile(r"\bbol\.com\b"), "bol"),
    (re.compile(r"\b(react|vue)\.js\b"), r"\1"),
    (re.compile(r"\(st\)er\b"), "er"),
    (re.compile(r"(?<=[a-z])\s?[/:*_(]\s?-?in(?:nen)?\)?(?![a-z])"), ""),
    (re.compile(r"(?<=\w)\s?[/(]\s?-?(?:(?:medewerk|verkoop|inkoop|inpak)?ster|e)\)?(?=\s|$)"), ""),
    (re.compile(r"\ba\.\s?i\.?(?=\s|$)"), ""),
    (re.compile(r"['’`]"), ""),
)
PERSON = re.compile(
    r"(?:er|or|eur|ist|ant|ent|aar|ier|ster|rice|kraft|hilfe|hulp|man|mann|frau|rep|hand|analyst|technicus)$"
)
# What ends as a word for a person does, and is none.
NO_PERSONS = frozenset(
    (
        *("customer", "consumer", "order", "server", "computer", "newsletter", "lager", "center", "centre", "user"),
        *("vendor", "influencer", "content", "management", "assortiment", "sortiment", "klant", "client", "account"),
        *("paper", "seller", "parcel", "item", "contactcenter", "callcenter", "enduser"),
    )
)
LINKS = ("", "s", "en", "n", "e")


class Term(msgspec.Struct, frozen=True):
    """One meaning in a title. ``known`` where our words have it, ``foreign`` where it belongs to another trade."""

    meaning: str
    weight: float
    known: bool = True
    foreign: bool = False


class Piece(msgspec.Struct, frozen=True):
    """Words of a title that mean something together.

    ``glued`` where nobody knows them and they are part of a longer word, ``joined`` where they go on with a word that
    began before.
    """

    words: str
    term: Term | None
    known: bool
    glued: bool = False
    joined: bool = False


class Wording:
    """Reads titles by the words of a book."""

    def __init__(self, book: TitleBook) -> None:
        self._terms: dict[str, Term | None] = {}
        self._splits: dict[str, list[str]] = {}
        self._phrased: dict[str, tuple[Piece, ...]] = {}
        self._spelt: set[str] = set()
        for words, term in self._groups(book):
            for word in words:
                self._spelt.update(_words(spelled(word)))
                key = "".join(_words(spelled(word)))
                self._terms.setdefault(
                    key, msgspec.structs.replace(term, meaning=key) if term and not term.meaning else term
                )
        self._agencies = tuple(sorted(("".join(_words(spelled(one))) for one in book.agencies.words), key=len)[::-1])
        self._whole = frozenset("".join(_words(spelled(one))) for one in book.agencies.outright)
        self._freelancers = frozenset("".join(_words(spelled(one))) for one in book.freelancers)
        self._parts = frozenset(
            key for key, term in self._terms.items() if term and term.weight > SETTING and len(key) >= SHORTEST_PART
        )
        # "Northampton" and "Hoofddorp" begin with words that say nothing of the work.
        self._subjects = frozenset(
            key for key in self._parts if (term := self._terms[key]) and term.weight >= WEIGHTS["strong"]
        )
        self._keys = list(self._terms)
        self._ordered = sorted(self._terms)
        self._pieces: dict[str, list[int]] = {}
        for number, key in enumerate(self._keys):
            for piece in _pieces(key):
                self._pieces.setdefault(piece, []).append(number)
        self._sizes = sorted({len(piece) for piece in self._pieces})

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

    def outside(self, title: str) -> tuple[str, Sourcing | None]:
        """What somebody from outside does, where the title says that they are: "PPC agency" does PPC."""
        main, aside = split_asides(spelled(title))
        words = _words(main)
        for at in range(len(words) - 1, -1, -1):
            ending = words[at].endswith(self._agencies) and next(filter(words[at].endswith, self._agencies))
            if ending and not any(self._ranks(word) for word in words[:at]):
                return " ".join((*words[:at], words[at].removesuffix(ending))).strip(), "agency"
            if words[at] in self._terms and not self.only_where(words[at]):
                break
        if any("".join(words[at : at + size]) in self._whole for at in range(len(words)) for size in (1, 2, 3)):
            return main, "agency"
        if any(word in self._freelancers for word in (*words, *_words(aside))):
            return title, "freelance"
        return title, None

    def foreign(self, title: str) -> bool:
        """Whether a word of another trade is in it."""
        return any(term.foreign for term in self.terms(title).values())

    def core(self, title: str, context: bool = True) -> str:
        """A title without what says nothing of the work: whom it is for, and what nobody knows behind somebody's trade.

        In English, Dutch and German what a trade is about stands before it: a word nobody knows is kept there, and is
        a place or a name behind it. Without ``context`` the web shop is left away too, where something else is told.
        """
        kept = list(self._phrases(self.without_employer(title)))
        told = [number for number, piece in enumerate(kept) if (piece.known and piece.term) or piece.glued]
        if not told:
            return ""
        front = kept[: told[-1] + 1]
        # "IT recruiter": what nobody knows is the work itself.
        if self._telling(front) and any(map(self._somebody, front)):
            kept = front
        kept = self._trimmed(kept)
        if not context:
            told_else = [piece for piece in kept if piece.term is None or piece.term.meaning not in CONTEXT]
            kept = told_else if self._telling(told_else) else kept
        return "".join(f"{'' if piece.joined else ' '}{piece.words}" for piece in kept).strip()

    def _trimmed(self, kept: list["Piece"]) -> list["Piece"]:
        """Without what counts for nothing at either end; within, "head of" is one thing."""
        while kept and kept[-1].term is None:
            kept = kept[:-1]
        while kept and kept[0].term is None:
            kept = kept[1:]
        return kept

    def without_employer(self, title: str) -> str:
        """The title itself, without asides and without whom somebody works for."""
        main, _ = split_asides(spelled(title))
        found = EMPLOYER.search(main)
        return main[: found.start()] if found and not self._telling(self._phrases(found[1])) else main

    def only_where(self, text: str) -> bool:
        """Whether words say nothing but where or in which branch."""
        pieces = self._phrases(text)
        return all(piece.known and (piece.term is None or piece.term.weight <= SETTING) for piece in pieces)

    def tells(self, text: str) -> bool:
        """Whether words name what somebody does, and not only that it is somebody."""
        return self._telling(self._phrases(text))

    def _somebody(self, piece: "Piece") -> bool:
        """Whether words name a person and not only a subject."""
        if piece.term is None:
            return False
        if piece.term.weight in (WEIGHTS["head"], WEIGHTS["rank"]):
            return True
        words = piece.words.split()
        if any(map(self._ranks, words)):
            return True
        return is_somebody(words[-1])

    def _ranks(self, word: str) -> bool:
        term = self._terms.get(word)
        return term is not None and term.weight == WEIGHTS["rank"]

    def _telling(self, pieces: Iterable["Piece"]) -> bool:
        told = (piece.term for piece in pieces if piece.known)
        return any(term is not None and term.weight > WEIGHTS["weak"] for term in told)

    def _read(self, text: str) -> Iterator[Term]:
        for piece in self._phrases(text):
            if piece.term is not None:
                yield piece.term

    def _phrases(self, text: str) -> tuple["Piece", ...]:
        """The longest phrases that have a meaning, and between them words that have none.

        Of one title the same pieces are asked for again and again.
        """
        if text not in self._phrased:
            if len(self._phrased) >= MOST_KEPT:
                self._phrased.clear()
            self._phrased[text] = tuple(self._in_phrases(text))
        return self._phrased[text]

    def _in_phrases(self, text: str) -> Iterator["Piece"]:
        words: list[tuple[str, bool]] = []
        inside: list[bool] = []
        for word in _words(text)[:MOST_WORDS]:
            parts = self._split(word)
            words += [(part, len(parts) > 1) for part in parts]
            inside += [number > 0 for number in range(len(parts))]
        start = 0
        while start < len(words):
            longest = min(LONGEST_PHRASE, len(words) - start) if self._begins(words[start][0]) else 0
            for size in range(longest, 0, -1):
                key = "".join(word for word, _ in words[start : start + size])
                if key in self._terms:
                    told = " ".join(word for word, _ in words[start : start + size])
                    yield Piece(told, self._terms[key], True, joined=inside[start])
                    break
            else:
                size = 1
                word, glued = words[start]
                term = None if word.isdigit() else Term(word, UNKNOWN, known=False)
                yield Piece(word, term, term is None, glued, inside[start])
            start += size

    def _begins(self, word: str) -> bool:
        """Whether anything in the book begins so."""
        at = bisect_left(self._ordered, word)
        return at < len(self._ordered) and self._ordered[at].startswith(word)

    def _split(self, word: str) -> list[str]:
        """The parts of a compound; a misspelt word as it should be; what nobody knows as it is.

        Lists say the same words again and again, and looking for near ones is what takes long.
        """
        if word not in self._splits:
            if len(self._splits) >= MOST_KEPT:
                self._splits.clear()
            self._splits[word] = self._parted(word)
        return self._splits[word]

    def _parted(self, word: str) -> list[str]:
        if word in self._terms or word in self._spelt or len(word) < SHORTEST_TYPO:
            return [word]
        parts = self._compound(word) or self._of_a_woman(word)
        if parts:
            return parts
        near = self._respelled(word)
        if near:
            return [near]
        for cut in range(SHORTEST_PART, len(word) - SHORTEST_END + 1):
            if word[cut:] in self._parts:
                # A short beginning is near too many words: "afwashulp" has nothing to do with AFAS.
                near = self._respelled(word[:cut]) if cut >= SHORTEST_BEGIN else None
                return [near or word[:cut], word[cut:]]
        for cut in range(len(word) - SHORTEST_PART, SHORTEST_END - 1, -1):
            if word[:cut] in self._subjects:
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

    def _of_a_woman(self, word: str) -> list[str]:
        """The parts of a German word for a woman who does what the word without its ending says."""
        stem = word.removesuffix("nen").removesuffix("in")
        if stem == word or len(stem) < SHORTEST_TYPO:
            return []
        return [stem] if stem in self._terms else self._compound(stem)

    def _respelled(self, word: str) -> str | None:
        if len(word) < SHORTEST_TYPO:
            return None
        near = process.extractOne(word, self._perhaps(word), scorer=fuzz.ratio, score_cutoff=SAME_WORD)
        return near[0] if near else None

    def _perhaps(self, word: str) -> list[str]:
        """Every word of the book that may be near to this one, in the order of the book: few of thousands."""
        pieces = {word[at : at + size] for size in self._sizes for at in range(len(word) - size + 1)}
        found = {number for piece in pieces & self._pieces.keys() for number in self._pieces[piece]}
        return [self._keys[number] for number in sorted(found)]


def is_somebody(word: str) -> bool:
    """Whether a word names who does something, by its ending: a packer, an accountant."""
    return PERSON.search(word) is not None and word not in NO_PERSONS


@lru_cache(maxsize=1024)
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


def _pieces(key: str) -> Iterator[str]:
    """A word cut into one piece more than letters may come or go before it is another word.

    So at least one piece stands whole in each word that is near to it.
    """
    longest = int(len(key) * (200 - SAME_WORD) / SAME_WORD + ROUNDING)
    letters = int((1 - SAME_WORD / 100) * (len(key) + longest) + ROUNDING)
    count = letters + 1
    for number in range(count):
        yield key[len(key) * number // count : len(key) * (number + 1) // count]


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text)
