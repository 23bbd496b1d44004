"""How people and things are called inside a sentence."""

import pytest

from ecomteam.words.lists import called


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("Je man", "je man"),
        ("Your wife", "your wife"),
        ("Onze stagiair", "onze stagiair"),
        ("Jess", "Jess"),
        ("Our", "Our"),
    ],
)
def test_who_is_told_by_what_they_are_to_the_owner_has_no_capital_inside_a_sentence(name: str, inside: str) -> None:
    assert called(name) == inside
