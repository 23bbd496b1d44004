"""Of what hurts, what has a number of its own is told with it or asked next; all else stays with the pains."""

from collections.abc import Mapping

import pytest

from ecomteam.files.troubles import numbered
from ecomteam.files.values import FactReader
from ecomteam.model.text import Language
from tests.shipped import CATALOGUE

RESULT, QUOTES = "profit_per_month", "quotes_per_month"

# What was said, what is known then, what is asked next, and what stays a pain.
SAID: list[tuple[Language, str, dict[str, float], dict[str, str], str]] = [
    ("en", "we lose 800 a month", {RESULT: -800}, {}, ""),
    ("en", "packing takes hours, (1,200)", {RESULT: -1200}, {}, "packing takes hours"),
    ("en", "we lose money and packing takes hours", {}, {RESULT: "we lose money"}, "packing takes hours"),
    ("en", "making quotes takes my evenings", {}, {QUOTES: "making quotes takes my evenings"}, ""),
    ("nl", "elke maand 800 verlies, te veel retouren", {RESULT: -800}, {}, "te veel retouren"),
    ("nl", "we draaien verlies", {}, {RESULT: "we draaien verlies"}, ""),
    ("nl", "ik hou er niks aan over", {}, {RESULT: "ik hou er niks aan over"}, ""),
    ("nl", "offertes blijven liggen", {}, {QUOTES: "offertes blijven liggen"}, ""),
    ("en", "8 week waiting list", {"making_wait_weeks": 8}, {}, ""),
    ("nl", "een wachtlijst van 6 weken, te veel retouren", {"making_wait_weeks": 6}, {}, "te veel retouren"),
    ("nl", "lange wachtlijst", {}, {"making_wait_weeks": "lange wachtlijst"}, ""),
    ("en", "60% of our calls are missed", {"missed_contacts": 0.6}, {}, ""),
    ("nl", "er neemt niemand op", {}, {"missed_contacts": "er neemt niemand op"}, ""),
    ("en", "22% refused at the door, packing takes hours", {"refused_rate": 0.22}, {}, "packing takes hours"),
    ("nl", "18% weigert aan de deur", {"refused_rate": 0.18}, {}, ""),
    # What is lost may be other than money, and a number above nothing may be a wish.
    ("en", "we lose 20 customers a month", {}, {}, "we lose 20 customers a month"),
    ("en", "800 a month", {}, {}, "800 a month"),
    ("nl", "we verliezen klanten aan bol", {}, {}, "we verliezen klanten aan bol"),
    ("nl", "1, 3", {}, {}, "1, 3"),
]


@pytest.mark.parametrize(("lang", "said", "told", "asked", "rest"), SAID, ids=[one[1] for one in SAID])
def test_a_trouble_with_a_number(
    lang: Language, said: str, told: Mapping[str, float], asked: Mapping[str, str], rest: str
) -> None:
    assert numbered(said, FactReader(CATALOGUE, lang=lang), ()) == (told, asked, rest)


def test_what_is_known_is_not_asked() -> None:
    assert numbered("we lose money", FactReader(CATALOGUE, lang="en"), (RESULT,)) == ({}, {}, "we lose money")
