"""A range of which one end was told holds a condition only where that end decides it."""

import pytest

from ecomteam.files.team.read import read_team
from ecomteam.files.team.write import write_team
from ecomteam.model.amounts import Amount, Span, amount_of, point
from tests.shipped import CATALOGUE, KNOWLEDGE

AT_MOST, AT_LEAST = Span(25, 50, "low"), Span(300, 600, "high")


@pytest.mark.parametrize(
    ("held", "truth"),
    [
        (AT_MOST >= 60, False),
        (AT_MOST >= 50, None),
        (AT_MOST >= 10, None),
        (AT_MOST > 50, False),
        (AT_MOST <= 50, True),
        (AT_LEAST >= 300, True),
        (AT_LEAST > 300, None),
        (AT_LEAST >= 5_000, None),
        (AT_LEAST <= 5_000, None),
        (AT_LEAST < 300, False),
        (Span(25, 50) >= 10, True),
    ],
)
def test_the_end_that_nobody_told_decides_nothing(held: bool | None, truth: bool | None) -> None:
    assert held is truth


def test_what_is_counted_with_is_the_end_that_was_told() -> None:
    assert amount_of(AT_MOST) == Amount(25, 50, 50)
    assert amount_of(AT_LEAST) == Amount(300, 300, 600)
    assert amount_of(Span(20, 40)) == Amount(20, 30, 40)


@pytest.mark.parametrize(("fact", "value"), [("orders_per_month", AT_LEAST), ("products", AT_MOST)])
def test_it_is_told_and_written_as_one_end(fact: str, value: Span) -> None:
    said = KNOWLEDGE.shown(fact, value)
    assert said.en in ("at least 300", "at most 50")
    assert said.nl in ("minstens 300", "hoogstens 50")
    team = read_team(f"shop: {{{fact}: {said.nl}}}\n".encode(), "team.yaml", CATALOGUE)
    assert team.facts[fact] == value
    assert read_team(write_team(team, CATALOGUE).encode(), "team.yaml", CATALOGUE).facts[fact] == value


TWICE = Amount(1, 2, 4)


def test_two_that_err_on_their_own_are_not_off_by_the_most_at_once() -> None:
    both = TWICE.product(TWICE)
    assert both.likely == 4
    assert (both.low, both.high) == pytest.approx((4 / 2**2**0.5, 4 * 2**2**0.5))
    ratio = TWICE.quotient(TWICE)
    assert (ratio.low * 4, ratio.likely, ratio.high * 4) == pytest.approx((both.low, 1, both.high))


@pytest.mark.parametrize("other", [point(3), point(0), point(1)])
def test_what_is_known_exactly_leaves_the_range_as_it_is(other: Amount) -> None:
    assert TWICE.product(other) == other.product(TWICE) == TWICE.times(other)


def test_nothing_at_the_low_end_stays_nothing() -> None:
    assert Amount(0, 1, 2).product(TWICE).low == 0
    assert Amount(0, 0, 5).product(TWICE) == Amount(0, 0, 10)


@pytest.mark.parametrize("likely", [0, 0.001, 1, 4])
def test_the_range_of_a_product_has_no_edge_where_the_likely_value_begins(likely: float) -> None:
    more = Amount(0, likely + 0.001, 5).product(TWICE)
    less = Amount(0, likely, 5).product(TWICE)
    assert less.high <= more.high <= less.high * 1.2
