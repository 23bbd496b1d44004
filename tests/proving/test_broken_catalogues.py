"""Catalogues that are broken on purpose, one a fault: each folder of ``tests/overlays`` says what has to be found."""

from pathlib import Path

import pytest

from ecomteam.files.catalogue.needed import NEEDED
from ecomteam.files.catalogue.read import Layered, load_catalogue_with
from ecomteam.knowledge.base import Knowledge
from ecomteam.model.problems import FileProblems
from ecomteam.model.proof import Law
from ecomteam.proving.faults import faults
from ecomteam.proving.laws import laws
from ecomteam.proving.space import Space
from tests.proving.broken import cases, expected


def found(layered: Layered) -> list[str]:
    knowledge = Knowledge(layered.catalogue, layered.origins)
    all_of_them = faults(
        knowledge, Space(knowledge), NEEDED, layered.place, layered.in_one_language, layered.of_old_source
    )
    return [f"{one.severity} {one.kind} {one.id} {one.message.en}" for one in all_of_them]


@pytest.fixture(scope="module")
def before(shipped: Layered) -> frozenset[str]:
    return frozenset(found(shipped))


@pytest.mark.parametrize("folder", cases("unreadable"), ids=lambda folder: folder.name)
def test_what_cannot_be_read_is_refused_at_its_place(folder: Path) -> None:
    with pytest.raises(FileProblems) as caught:
        load_catalogue_with([folder])
    for line in expected(folder):
        assert line in str(caught.value)


@pytest.mark.parametrize("folder", cases("faults"), ids=lambda folder: folder.name)
def test_what_can_be_read_and_is_wrong_all_the_same(folder: Path, before: frozenset[str]) -> None:
    new = [line for line in found(load_catalogue_with([folder])) if line not in before]
    for line in expected(folder):
        assert any(each.startswith(line) for each in new), new
    # One fault a catalogue: nothing else is wrong with it.
    assert len(new) == len(expected(folder))


@pytest.mark.parametrize("folder", cases("laws"), ids=lambda folder: folder.name)
def test_a_law_that_does_not_hold_shows_its_smallest_shop(folder: Path) -> None:
    layered = load_catalogue_with([folder])
    knowledge = Knowledge(layered.catalogue)
    (law,) = laws(knowledge, Space(knowledge), samples=20, only=folder.name.partition("__")[0])
    assert law.verdict == "refuted"
    assert law.required
    assert told(law).endswith(expected(folder)[0])


def told(law: Law) -> str:
    example = law.counterexample
    assert example is not None
    facts = [f"{fact}: {shown(value)}" for fact, value in sorted(example.facts.items())]
    return "; ".join([*facts, example.shows.en])


def shown(value: object) -> str:
    return ", ".join(sorted(value)) if isinstance(value, frozenset) else str(value)
