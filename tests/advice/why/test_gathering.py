"""Gathering tells the same sets in fewer lines: all of them, each once, and no other."""

from collections.abc import Iterable
from itertools import combinations, product

import pytest
from ecomteam.advice.why.answers import Atom
from ecomteam.advice.why.gathering import Gathered, gathered

from tests.shops import dice

Names = frozenset[str]


def atoms(names: Iterable[str]) -> frozenset[Atom]:
    return frozenset(Atom("symptoms", "add", name) for name in names)


def rank(atom: Atom) -> tuple[int, str, float]:
    return 0, str(atom.value), 0


def told(found: Gathered) -> list[Names]:
    ways = (product(*found.each, *some) for some in combinations(found.among, found.count))
    return [frozenset(str(atom.value) for atom in chosen) for way in ways for chosen in way]


@pytest.mark.parametrize("seed", range(60))
def test_every_set_is_told_once(seed: int) -> None:
    draw = dice(seed)
    size = draw.choice((2, 3))
    every = [frozenset(some) for some in combinations("abcdefg", size)]
    sets = draw.sample(every, draw.randint(1, len(every)))
    listed = [names for found in gathered(map(atoms, sets), rank) for names in told(found)]
    assert sorted(map(sorted, listed)) == sorted(map(sorted, sets))


def test_all_pairs_are_any_two() -> None:
    (found,) = gathered(map(atoms, combinations("abcd", 2)), rank)
    assert (found.count, len(found.each), len(found.among)) == (2, 0, 4)


def test_pairs_beside_one_answer_are_any_two_of_the_others() -> None:
    (found,) = gathered((atoms((*pair, "x")) for pair in combinations("abc", 2)), rank)
    assert (found.count, found.each) == (2, frozenset({atoms("x")}))


def test_all_triples_are_any_three() -> None:
    (found,) = gathered(map(atoms, combinations("abcde", 3)), rank)
    assert (found.count, len(found.among)) == (3, 5)


def test_what_does_the_same_shares_a_line() -> None:
    (found,) = gathered(map(atoms, product("ab", "cd", "ef")), rank)
    assert found.each | found.among == {atoms("ab"), atoms("cd"), atoms("ef")}


def test_the_order_of_the_sets_does_not_matter() -> None:
    sets = [atoms(some) for some in combinations("abcdef", 3) if "a" not in some or "b" not in some]
    assert gathered(sets, rank) == gathered(reversed(sets), rank)
