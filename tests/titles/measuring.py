"""How well titles are read: over the known titles by cross-validation, and over lists that the reader never saw."""

import csv
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

import msgspec

from ecomteam.files.catalogue.titles import load_titles
from ecomteam.model.titles import Reading
from ecomteam.titles.matching import NONE, Matcher, known_titles
from tests.shipped import CATALOGUE

FOLDS = 10
# The lists beside this file, the first written first.
WRITTEN = ("holdout", "fresh", "wide", "noisy", "unseen", "late")
HERE = Path(__file__).parent


class Case(msgspec.Struct, frozen=True):
    """A title, the roles that would be right (or ``none``), and what was made of it."""

    title: str
    right: frozenset[str]
    reading: Reading

    @property
    def foreign(self) -> bool:
        return NONE in self.right

    @property
    def accepted(self) -> bool:
        return bool(self.reading.roles)

    @property
    def correct(self) -> bool:
        return self.accepted and set(self.reading.roles) <= self.right


class Figures(msgspec.Struct, frozen=True):
    """Shares from 0 to 1: our titles that were accepted, those of them that are right, foreign ones accepted."""

    ours: int
    accepted: float
    right: float
    foreign: int
    foreign_accepted: float


def figures(cases: Sequence[Case]) -> Figures:
    ours = [case for case in cases if not case.foreign]
    foreign = [case for case in cases if case.foreign]
    accepted = [case for case in ours if case.accepted]
    return Figures(
        ours=len(ours),
        accepted=len(accepted) / len(ours),
        right=sum(case.correct for case in accepted) / len(accepted),
        foreign=len(foreign),
        foreign_accepted=sum(case.accepted for case in foreign) / len(foreign),
    )


@cache
def matcher() -> Matcher:
    book = load_titles()
    return Matcher(book, known_titles(book, CATALOGUE))


@cache
def cross_validated() -> tuple[Case, ...]:
    """Every known title, read by those of the other nine tenths.

    Titles that say the same in other words, another order or the other language are one group, and a group is never
    split, so that no near duplicate helps. A hash deals the groups out: the same on every machine.
    """
    book = load_titles()
    known = known_titles(book, CATALOGUE)
    groups: dict[frozenset[str], list[tuple[str, str]]] = defaultdict(list)
    for title, role in known:
        groups[matcher().group(title)].append((title, role))
    dealt = sorted(groups, key=lambda group: hashlib.sha256(" ".join(sorted(group)).encode()).digest())
    cases: list[Case] = []
    for fold in range(FOLDS):
        held_out = set(dealt[fold::FOLDS])
        rest = Matcher(book, [pair for group in dealt if group not in held_out for pair in groups[group]])
        cases += [
            Case(title, frozenset((role,)), rest.read(title))
            for group in dealt[fold::FOLDS]
            for title, role in groups[group]
        ]
    return tuple(cases)


@cache
def written_list(name: str) -> tuple[Case, ...]:
    """The titles of one of ``WRITTEN``, read by all that is known."""
    with (HERE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return tuple(Case(row["title"], frozenset(row["role"].split("|")), matcher().read(row["title"])) for row in rows)


@cache
def without_foreign_words() -> tuple[Case, ...]:
    """The written lists, read without our list of words of other trades: what is left when it lacks a trade."""
    book = msgspec.structs.replace(load_titles(), foreign=())
    reader = Matcher(book, known_titles(book, CATALOGUE))
    cases = [case for name in WRITTEN for case in written_list(name)]
    return tuple(msgspec.structs.replace(case, reading=reader.read(case.title)) for case in cases)


def mistakes(cases: Iterable[Case]) -> list[Case]:
    """What was accepted and should not have been, the surest first."""
    wrong = [case for case in cases if case.accepted and not case.correct]
    return sorted(wrong, key=lambda case: (-case.reading.confidence, case.title))


def confusions(cases: Iterable[Case]) -> list[tuple[str, str, int]]:
    """Which role was taken for which, and how often, most often first."""
    counts = Counter(
        (min(case.right), " + ".join(case.reading.roles)) for case in cases if case.accepted and not case.correct
    )
    return [
        (right, taken, count) for (right, taken), count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    ]


def by_confidence(cases: Iterable[Case]) -> list[tuple[str, int, float]]:
    """For each band of confidence, how many were accepted in it and how many of these were right."""
    bands: list[tuple[str, int, float]] = []
    accepted = [case for case in cases if case.accepted]
    for low, high in ((0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)):
        inside = [case for case in accepted if low <= case.reading.confidence < high]
        if inside:
            bands.append(
                (f"{low:.0%} to {min(high, 1):.0%}", len(inside), sum(case.correct for case in inside) / len(inside))
            )
    return bands
