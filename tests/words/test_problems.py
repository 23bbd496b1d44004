"""What is wrong with a file is told in Dutch too: every sentence of the wrong files that the tests have."""

import re
from pathlib import Path

import pytest

from ecomteam.words.problems import DUTCH, HOLE, said

INVALID = Path(__file__).parents[1] / "cases" / "invalid"
LINE = re.compile(r"^[^ ]+?(?::\d+:\d+)?: (?:[\w.\[\]-]+: )?(.*)$")
FOUND = [LINE.match(line) for file in INVALID.glob("*.errors.txt") for line in file.read_text("utf-8").splitlines()]
SENTENCES = sorted({match[1] for match in FOUND if match and not match[1].startswith("people[")})
ENGLISH = re.compile(r"(?<![-\w])(?:the|this|these|write|there|is not|did you|here|which|and put|keep)(?![-\w])")


def test_there_are_sentences() -> None:
    assert len(SENTENCES) > 70


@pytest.mark.parametrize("sentence", SENTENCES)
def test_what_is_wrong_is_told_in_dutch(sentence: str) -> None:
    told = said(sentence, "nl")
    assert said(sentence, "en") == sentence
    bare = re.sub(r'"[^"]*"', "", told)
    assert not ENGLISH.search(bare), told
    assert sorted(re.findall(r"\d+", told)) == sorted(re.findall(r"\d+", sentence))


def test_both_languages_have_the_same_places() -> None:
    assert [english for english, dutch in DUTCH.items() if english.count(HOLE) != dutch.count(HOLE)] == []
