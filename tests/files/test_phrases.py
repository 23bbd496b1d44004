"""Every phrase of the table, read as the table says; and none of any other kind brings the reader down."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecomteam.files.numbers import NoNumber, plain
from ecomteam.files.phrases import currency_of, meaning_of, read_phrase
from ecomteam.model.amounts import Span
from tests.shipped import CATALOGUE

FILE = Path(__file__).with_name("phrases.txt")
ROWS = [line for line in FILE.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#")]
QUESTIONS = {question.id: question for question in CATALOGUE.questions}
LEAST = 120


def read(fact: str, text: str) -> str:
    country, _, name = fact.rpartition(":")
    currency = currency_of({"country": country or "NL"}, CATALOGUE)
    try:
        value = read_phrase(text, meaning_of(QUESTIONS[name], CATALOGUE, currency))
    except NoNumber as error:
        return f"!{error}"
    return f"{plain(value.low)}..{plain(value.high)}" if isinstance(value, Span) else plain(value)


@pytest.mark.parametrize("row", ROWS)
def test_a_phrase_is_read_as_the_table_says(row: str) -> None:
    fact, text, meant = (cell.strip() for cell in row.split("|"))
    got = read(fact, text)
    assert meant.removeprefix("!") in got if meant.startswith("!") else got == meant


def test_the_table_has_enough_of_both_kinds() -> None:
    assert len(ROWS) >= LEAST
    assert len(set(ROWS)) == len(ROWS)


@settings(derandomize=True, deadline=None)
@given(st.sampled_from(["monthly_revenue", "gross_margin", "marketplaces"]), st.text(max_size=220))
def test_whatever_is_written_is_read_or_refused(fact: str, text: str) -> None:
    assert read(fact, text)


@pytest.mark.parametrize("text", ["9" * 190, "1-" * 95, "1 to " * 40, "€" * 190, "1," * 95, "a " * 95, "1" + " " * 180])
def test_a_hostile_phrase_is_answered(text: str) -> None:
    assert read("monthly_revenue", text).startswith("!") or text.strip() == "1"
