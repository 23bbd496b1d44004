"""How people and things are called inside a sentence."""

import pytest

from ecomteam.words.lists import called, names


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


def test_who_has_no_name_has_a_small_letter_inside_a_sentence() -> None:
    assert names(["Je zus", "Je man", "Bo"]).nl == "je zus, je man en Bo"
    assert names(["Je zus", "Je man", "Bo"], begins=True).nl == "Je zus, je man en Bo"
    assert names(["Your wife", "Ann", "Bo", "Your son"]).en == "your wife, Ann and 2 more"
