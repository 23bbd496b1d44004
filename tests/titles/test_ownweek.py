"""What an owner's week goes to is heard where it is told part by part, wherever it stands in a sentence."""

import pytest

from ecomteam.titles.ownweek import own_week

SAID: list[tuple[str, dict[str, float], str]] = [
    (
        "I work 35 hours: filming 12, answering students' questions 9, the rest is paperwork",
        {"making_once": 12, "purchase_support": 9, "bookkeeping_admin": 14},
        "I work 35 hours",
    ),
    (
        "ik werk 35 uur: filmen 12, monteren 9, vragen van cursisten 9, de rest is social media en administratie",
        {"making_once": 21, "purchase_support": 9},
        "ik werk 35 uur",
    ),
    (
        "A student packs. 40 hours: mail 9, photos 8",
        {"purchase_support": 9, "product_photos": 8},
        "A student packs, i 40 hours",
    ),
    ("40 hours: my wife 20, my sister 9", {}, "40 hours: my wife 20, my sister 9"),
    ("20 hours: packing 16, mail 9", {}, "20 hours: packing 16, mail 9"),
]


@pytest.mark.parametrize(("said", "hours", "rest"), SAID)
def test_a_week_part_by_part_is_the_owners(said: str, hours: dict[str, float], rest: str) -> None:
    told = own_week(said)
    assert (dict(told.hours), told.text) == (hours, rest)
