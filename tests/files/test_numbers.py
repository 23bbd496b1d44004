"""Numbers as people write them, in two languages."""

import pytest

from ecomteam.files.numbers import NoNumber, Range, plain, read_number, readings


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("450", [450]),
        ("1.000,50", [1000.5]),
        ("1,000.50", [1000.5]),
        ("1.000", [1, 1000]),
        ("1,000", [1000, 1]),
        ("1.000.000", [1000000]),
        ("0,125", [0.125]),
        ("1 000", [1000]),
        ("€ 1.500,-", [1.5, 1500]),
        ("1,2%", [0.012]),
        ("-3", [-3]),
        ("12.34.5", []),
        ("1e3", []),
        ("", []),
        ("many", []),
        ("9" * 61, []),
        ("١", []),
        ("1 00", []),
    ],
)
def test_every_reading_of_a_text(text: str, numbers: list[float]) -> None:
    assert readings(text) == numbers


def test_the_range_decides_between_two_readings() -> None:
    assert read_number("1.500", Range(whole=True)) == 1500
    assert read_number("1.500", Range(maximum=2)) == 1.5


@pytest.mark.parametrize(
    ("text", "allowed", "why"),
    [
        ("1.000", Range(), "can mean 1000 or 1"),
        ("ten", Range(), "not a number"),
        ("-1", Range(), "the least is 0"),
        ("3", Range(maximum=1.5), "the most is 1.5"),
        ("1,5", Range(whole=True), "not a whole number"),
        ("20%", Range(), "percentage"),
    ],
)
def test_what_is_not_one_number_is_refused_with_a_reason(text: str, allowed: Range, why: str) -> None:
    with pytest.raises(NoNumber, match=why):
        read_number(text, allowed)


def test_a_number_is_shown_without_exponent() -> None:
    assert [plain(number) for number in (1e12, 0.000001, 1.50, 3)] == ["1000000000000", "0.000001", "1.5", "3"]
