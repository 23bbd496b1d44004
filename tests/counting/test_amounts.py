"""Amounts in cells: what decides the sign before decimals, and what is no amount."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomteam.counting.amounts import Amounts


@pytest.mark.parametrize(
    ("cell", "english", "dutch"),
    [
        ("1,234.56", 1234.56, 1234.56),
        ("1.234,56", 1234.56, 1234.56),
        ("1.234.567", 1234567.0, 1234567.0),
        ("1,234", 1234.0, 1.234),
        ("€ 12,50", 12.5, 12.5),
        ("(3.50)", -3.5, -3.5),
        ("", 0.0, 0.0),
        ("1.234.56", None, None),
        ("1,234.561,234.56", None, None),
        ("1.234,567.890", None, None),
    ],
)
def test_a_cell_by_either_habit(cell: str, english: float | None, dutch: float | None) -> None:
    assert (Amounts(".").read(cell), Amounts(",").read(cell)) == (english, dutch)


@given(cell=st.from_regex(re.compile(r"[+-]?[0-9]{1,4}([.,][0-9]{1,4}){0,4}"), fullmatch=True))
def test_any_row_of_digits_and_signs_is_an_amount_or_none(cell: str) -> None:
    for decimal in ".,":
        value = Amounts(decimal).read(cell)
        assert value is None or abs(value) < 1e12
