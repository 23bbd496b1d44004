"""Many sets of answers told as few: sets with one shape are gathered, each in one gathering and no other.

Where a role moves because two others come before it, the sets are all pairs of what brings another role. Such pairs
are gathered as "any two of these lines", where a line has answers that do the same as each other; what then is left
is gathered as "one answer of each line".
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import TypeVar

import msgspec

from ecomteam.advice.why.answers import Atom, Atoms

Line = frozenset[Atom]
Rank = Callable[[Atom], tuple[int, str, float]]
FEWEST_LINES = 3
Key = TypeVar("Key", bound=Hashable)


class Gathered(msgspec.Struct, frozen=True):
    """One answer of each line of ``each``, and of any ``count`` of the lines ``among``."""

    each: frozenset[Line]
    count: int = 0
    among: frozenset[Line] = frozenset()


def gathered(sets: Iterable[Atoms], rank: Rank) -> list[Gathered]:
    """Sets that all do the same, and all have as many answers; the order of the result follows from ``rank``."""
    pool = set(sets)
    found: dict[tuple[int, frozenset[Line]], list[Line]] = {}
    free: list[Gathered] = []
    while (best := _best(pool, rank)) is not None:
        pool -= _covered(best)
        if best.each:
            found.setdefault((best.count, best.among), []).extend(best.each)
        else:
            free.append(best)
    alike = [Gathered(frozenset({frozenset().union(*lines)}), count, among) for (count, among), lines in found.items()]
    boxes = _boxes([frozenset(frozenset({atom}) for atom in atoms) for atoms in pool], rank)
    return [*free, *alike, *map(Gathered, boxes)]


# --- any two, or three, of these --------------------------------------------------------------------------------------


def _best(pool: set[Atoms], rank: Rank) -> Gathered | None:
    """The gathering of any two or three lines that covers most of the sets."""
    graphs: dict[Atoms, dict[Atom, set[Atom]]] = {}
    for atoms in pool:
        for one, other in combinations(atoms, 2):
            graph = graphs.setdefault(atoms - {one, other}, {})
            graph.setdefault(one, set()).add(other)
            graph.setdefault(other, set()).add(one)
    best, most = None, 0
    for rest, graph in sorted(graphs.items(), key=lambda pair: sorted(map(rank, pair[0]))):
        lines = _lines(graph, rank)
        for tried in _with_rest(rest, lines, pool):
            covers = _size(tried)
            if len(tried.among) >= FEWEST_LINES and covers > most:
                best, most = tried, covers
    return best


def _with_rest(rest: Atoms, lines: Sequence[Line], pool: set[Atoms]) -> Iterable[Gathered]:
    yield Gathered(frozenset(frozenset({atom}) for atom in rest), 2, frozenset(lines))
    if rest:
        chosen: list[Line] = [rest]
        for line in lines:
            triples = ({a, b, c} for one, other in combinations(chosen, 2) for a in one for b in other for c in line)
            if all(frozenset(triple) in pool for triple in triples):
                chosen.append(line)
        if len(chosen) > FEWEST_LINES:
            yield Gathered(frozenset(), 3, frozenset(chosen))


def _lines(graph: Mapping[Atom, set[Atom]], rank: Rank) -> list[Line]:
    """Lines of which any two answers of different lines go together: first each atom that goes with all so far, those
    with most company first, then each that fits in a line because it goes with all the others."""
    lines: list[set[Atom]] = []
    order = sorted(graph, key=lambda atom: (-len(graph[atom]), rank(atom)))
    for atom in order:
        apart = [line for line in lines if not line <= graph[atom]]
        if not apart:
            lines.append({atom})
        elif len(apart) == 1 and apart[0].isdisjoint(graph[atom]):
            apart[0].add(atom)
    return [frozenset(line) for line in lines]


def _size(found: Gathered) -> int:
    sizes = [len(line) for line in found.among]
    total = 0
    for chosen in combinations(sizes, found.count):
        product = 1
        for size in chosen:
            product *= size
        total += product
    return total


def _covered(found: Gathered) -> set[Atoms]:
    sets = [frozenset(atom for line in found.each for atom in line)]
    covered: set[Atoms] = set()
    for chosen in combinations(found.among, found.count):
        grown = sets
        for line in chosen:
            grown = [atoms | {atom} for atoms in grown for atom in line]
        covered.update(grown)
    return covered


# --- one of each ------------------------------------------------------------------------------------------------------


def _boxes(boxes: Sequence[frozenset[Line]], rank: Rank) -> Sequence[frozenset[Line]]:
    """Boxes that differ in one line only become one with all their answers there; most at a time, again and again."""

    def order(box: frozenset[Line]) -> list[tuple[int, str, float]]:
        return sorted(min(map(rank, line)) for line in box)

    boxes = sorted(boxes, key=order)
    while True:
        groups: dict[frozenset[Line], list[frozenset[Line]]] = {}
        for box in boxes:
            for line in box:
                groups.setdefault(box - {line}, []).append(box)
        merged: list[frozenset[Line]] = []
        left = dict.fromkeys(boxes)
        for rest, members in sorted(groups.items(), key=lambda group: (-len(group[1]), order(group[0]))):
            alike = [member for member in members if member in left]
            if len(alike) > 1:
                united: Line = frozenset().union(*(line for box in alike for line in box - rest))
                merged.append(rest | {united})
                for member in alike:
                    del left[member]
        if not merged:
            return boxes
        boxes = [*merged, *left]
