"""Which role a job title means, or none: the nearest known titles vote, and words nobody knows speak against."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from ecomteam.model.catalogue import Catalogue
from ecomteam.model.titles import Guess, Reading, TitleBook
from ecomteam.titles.wording import LONGEST_TITLE, SETTING, Term, Wording, spelled, split_asides

NONE = "none"

# Found by cross-validation over the known titles; docs/titles.md has the figures.
NEAREST = 0.6  # how much the nearest title counts; the rest is what each word says of a role by itself
ENOUGH = 0.6  # a score from which a title is accepted
AHEAD = 0.08  # by how much the best role must lead the second
LONE = 0.5  # a single weak word says too little, whatever it is like
LIKE = 0.3  # below this a role is not even worth showing
SURE = 0.8  # from here on a title that seems to name two jobs is still taken as one
DOES = 0.9  # how sure it is what a kind of company does
PLAINLY = 0.95  # how sure such a title is beside one that says nothing else
PLAIN = 0.75  # a score from which a title is accepted without the words around it that nobody knows

# Whoever has more does everything, and no title says which of it is the work.
MOST_JOBS = 4
JOINS = re.compile(r"\s*(?:&|\+|/|\ben\b|\band\b|\bund\b|;)\s*")


class KnownTitle(msgspec.Struct, frozen=True):
    """A known title, read."""

    title: str
    role: str
    terms: frozenset[str]
    weight: float


class RoleScore(msgspec.Struct, frozen=True):
    """How well a role fits a title, and the known title of the role that is nearest."""

    role: str
    value: float
    like: str


def known_titles(book: TitleBook, catalogue: Catalogue) -> list[tuple[str, str]]:
    """Every title whose role is known, with the role, each pair once; ``none`` where the catalogue has no such role."""
    ids = {role.id for role in catalogue.roles}
    pairs = [(name, role.id) for role in catalogue.roles for name in (role.name.en, role.name.nl)]
    pairs += [(alias, role.id) for role in catalogue.roles for alias in (*role.aliases.en, *role.aliases.nl)]
    for role, titles in book.titles.items():
        # A catalogue of one's own may do without a role; its titles then belong to nobody rather than to the next best.
        pairs += [(title, role if role in ids else NONE) for title in (*titles.en, *titles.nl, *titles.de)]
    return list(dict.fromkeys(pairs))


class Matcher:
    """Reads titles by a book of words and a list of known titles."""

    def __init__(self, book: TitleBook, titles: Iterable[tuple[str, str]]) -> None:
        titles = tuple(titles)
        self._wording = Wording(book)
        self._owners = {same_title(title) for title in book.owners}
        # What is left out of a spelling makes it no more than twice as long.
        self._longest_owner = 2 * max(map(len, self._owners), default=0)
        self._owners_begin = {owner[:1] for owner in self._owners}
        self._doubtful = {same_title(title) for title in book.doubtful}
        ids = {role for _, role in titles}
        self._does = {same_title(w): role for role, words in book.agencies.does.items() if role in ids for w in words}
        self._verbatim: dict[str, str] = {}
        self._examples: list[KnownTitle] = []
        self._having: dict[str, list[int]] = defaultdict(list)
        for title, role in titles:
            self._learn(title, role)
        self._says = self._shares()
        self._same: dict[frozenset[str], set[str]] = defaultdict(set)
        for example in self._examples:
            self._same[example.terms].add(example.role)

    def _learn(self, title: str, role: str) -> None:
        self._verbatim.setdefault(same_title(title), role)
        terms = self._wording.terms(title)
        if not any(term.weight > 0.25 for term in terms.values()):
            # "allround medewerker" names a role only as a whole: without its ignored words it is anybody.
            return
        for meaning in terms:
            self._having[meaning].append(len(self._examples))
        weight = sum(1.0 if not term.known else term.weight for term in terms.values())
        self._examples.append(KnownTitle(title, role, frozenset(terms), weight))

    def _shares(self) -> dict[str, dict[str, float]]:
        """For each meaning, how it is spread over the roles; each role counts alike, however many titles it has."""
        sizes: dict[str, int] = defaultdict(int)
        for example in self._examples:
            sizes[example.role] += 1
        spread: dict[str, dict[str, float]] = {}
        for meaning, where in self._having.items():
            rates: dict[str, float] = defaultdict(float)
            for index in where:
                role = self._examples[index].role
                rates[role] += 1 / sizes[role]
            whole = sum(rates.values())
            spread[meaning] = {role: rate / whole for role, rate in rates.items()}
        return spread

    def group(self, title: str) -> frozenset[str]:
        """What a title says, for telling near duplicates: two titles of one group differ in spelling only."""
        return frozenset(self._wording.terms(title))

    def read(self, title: str) -> Reading:
        """What a title means. Two roles only where it names both, each of them clearly."""
        text = title[:LONGEST_TITLE]
        if self._is_owner(text):
            return Reading(title=title, owner=True)
        work, sourcing = self._wording.outside(text)
        if sourcing == "agency":
            return msgspec.structs.replace(self._read_company(work, text), title=title, sourcing=sourcing)
        found = self._read_whole(text)
        for core in () if found.roles else self._cores(text):
            bare = self._read_whole(core)
            if bare.roles and bare.confidence >= PLAIN:
                found = msgspec.structs.replace(bare, confidence=_rounded(bare.confidence * PLAINLY))
                break
        return msgspec.structs.replace(found, title=title, sourcing=sourcing)

    def _read_company(self, work: str, title: str) -> Reading:
        """What a company from outside does; one of another trade stays open."""
        role = self._does.get(same_title(work))
        if role is not None and not self._wording.foreign(title):
            guess = Guess(role=role, confidence=DOES, like=title)
            return Reading(title=title, roles=(role,), confidence=DOES, guess=guess)
        found = self._read_whole(work) if work else Reading(title=title)
        return msgspec.structs.replace(found, roles=(), confidence=0.0) if self._wording.foreign(title) else found

    def _cores(self, title: str) -> Iterator[str]:
        """The title with less and less around what somebody does; a word of another trade is never left away."""
        employer = self._wording.without_employer(title)
        asides = split_asides(spelled(title))[1]
        if not self._wording.foreign(employer) and not self._wording.foreign(asides):
            whole = self._wording.core(title)
            yield whole
            bare = self._wording.core(title, context=False)
            if bare != whole:
                yield bare

    def _is_owner(self, title: str) -> bool:
        """An owner's title, with nothing behind it but where: "Managing director Benelux"."""
        words = self._wording.without_employer(title).split()
        if next(filter(str.isalnum, "".join(words)), "") not in self._owners_begin:
            return False
        starts = [" ".join(words[:size]) for size in range(1, len(words) + 1)]
        return any(
            same_title(start) in self._owners and self._wording.only_where(" ".join(words[size:]))
            for size, start in enumerate(starts, start=1)
            if len(start) <= self._longest_owner
        )

    def _read_whole(self, text: str) -> Reading:
        whole = self._read_one(text)
        if whole.confidence == 1.0:
            return whole
        parts = [self._read_one(part) for part in self._parts(text)]
        roles = tuple(dict.fromkeys(role for part in parts for role in part.roles))
        if parts and all(part.roles for part in parts):
            return msgspec.structs.replace(whole, roles=roles, confidence=min(part.confidence for part in parts))
        if parts and whole.confidence < SURE:
            # It names two jobs, and one of them is not clear.
            return msgspec.structs.replace(whole, roles=(), confidence=0.0)
        return whole

    def _parts(self, title: str) -> list[str]:
        main, aside = split_asides(spelled(title))
        # "Staff - orders and customers" says behind the dash what it is about.
        parts = _parts(main if not aside or self._wording.tells(main) else aside)
        # "Baby & kids" is a branch, and no two jobs.
        if any(self._wording.only_where(part) for part in parts[1:]):
            return []
        return parts

    def _read_one(self, title: str) -> Reading:
        key = same_title(title)
        role = self._verbatim.get(key)
        if role is not None and role != NONE:
            guess = Guess(role=role, confidence=1.0, like=title)
            if key in self._doubtful:
                return Reading(title=title, guess=msgspec.structs.replace(guess, confidence=0.5))
            return Reading(title=title, roles=(role,), confidence=1.0, guess=guess)
        terms = self._wording.terms(title)
        scores = self.scores(terms)
        if not scores:
            return Reading(title=title)
        # A known title that says the very same decides, as long as all that do agree.
        agreed = self._agreed(terms)
        same = len(agreed) == 1
        scores.sort(key=lambda score: same and score.role not in agreed)
        best = scores[0]
        second = scores[1].value if len(scores) > 1 else 0.0
        shown = next((score for score in scores if score.role != NONE and score.value >= LIKE), None)
        near = Guess(role=shown.role, confidence=_rounded(shown.value), like=shown.like) if shown else None
        foreign = any(term.foreign for term in terms.values()) or key in self._doubtful
        telling = sum(min(term.weight, 1.0) for term in terms.values() if term.weight > SETTING) > LONE
        clear = best.value >= ENOUGH and (same or best.value - second >= AHEAD) and telling
        roles = (best.role,) if clear and best.role != NONE and not foreign else ()
        return Reading(title=title, roles=roles, confidence=_rounded(best.value) if roles else 0.0, guess=near)

    def _agreed(self, terms: Mapping[str, Term]) -> set[str]:
        """The roles of known titles that say the same; where there are none, the same but for the setting."""
        said = frozenset(terms)
        bare = frozenset(meaning for meaning, term in terms.items() if term.weight > SETTING)
        return self._same.get(said) or self._same.get(bare) or set()

    def scores(self, terms: Mapping[str, Term]) -> list[RoleScore]:
        """Every role that shares a meaning with the title, the best first. Values lie between 0 and 1."""
        weights = {meaning: self._weight(term) for meaning, term in terms.items()}
        weight = sum(weights.values())
        shared: dict[int, float] = defaultdict(float)
        says: dict[str, float] = defaultdict(float)
        for meaning, own in weights.items():
            for index in self._having.get(meaning, ()):
                shared[index] += own
            for role, share in self._says.get(meaning, {}).items():
                says[role] += share * own / weight
        near: dict[str, tuple[float, str]] = {}
        for index, of in shared.items():
            example = self._examples[index]
            value = 2 * of / (weight + example.weight)
            nearest = near.get(example.role)
            if nearest is None or (value, example.title) > nearest:
                near[example.role] = value, example.title
        found = [
            RoleScore(role, NEAREST * min(1.0, value) + (1 - NEAREST) * says[role], like)
            for role, (value, like) in near.items()
        ]
        return sorted(found, key=lambda score: (-score.value, score.role))

    def _weight(self, term: Term) -> float:
        # A word outside our list that a known title has is as good as any.
        return 1.0 if not term.known and term.meaning in self._having else term.weight


def same_title(title: str) -> str:
    """What two spellings of one title have in common."""
    return "".join(filter(str.isalnum, spelled(title)))


def _parts(main: str) -> list[str]:
    """The jobs that a title joins, each with the last word that it may share: "e-commerce & marketing manager"."""
    parts = [part for part in JOINS.split(main) if part]
    if not 2 <= len(parts) <= MOST_JOBS:
        return []
    last = parts[-1].split()
    if len(last) > 1:
        return [part if len(part.split()) > 1 else f"{part.rstrip('-')} {last[-1]}" for part in parts[:-1]] + [
            parts[-1]
        ]
    return parts


def _rounded(value: float) -> float:
    return round(min(1.0, value), 2)
