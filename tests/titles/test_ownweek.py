"""What an owner's week goes to is heard where it is told part by part, wherever it stands in a sentence."""

import pytest

from ecomteam.files.catalogue.vocabulary import vocabulary
from ecomteam.titles.ownweek import own_week, week_in_passing
from ecomteam.titles.sentences import Sentences

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


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        (
            "Ik werk 58 uur per week. Ik pak alles zelf in, dat is twee uur per dag. Maar het ergste zijn de vragen,"
            " mensen sturen een foto. Daar zit ik drie uur per dag aan.",
            {"order_processing": 10, "purchase_support": 15},
        ),
        (
            "I work 58 hours a week. I pack everything myself, two hours a day, and the mails take me 15 hours a week",
            {"order_processing": 10, "purchase_support": 15},
        ),
        ("I work 58 hours a week. I pack two hours a day", {}),
        ("I work 20 hours a week. I pack three hours a day. I answer mails three hours a day", {}),
        ("Ik werk 58 uur per week. Mijn vrouw pakt in, 2 uur per dag, en doet de mail, 3 uur per dag", {}),
    ],
)
def test_a_week_told_sentence_by_sentence_is_the_owners_too(said: str, hours: dict[str, float]) -> None:
    reader = Sentences(vocabulary())
    assert week_in_passing(said, reader.number, reader.many).hours == hours
