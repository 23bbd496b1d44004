"""One of what is counted is not several."""

import pytest

from ecomteam.model.counts import agreeing
from ecomteam.model.text import Language, Text


@pytest.mark.parametrize(
    ("lang", "said", "read"),
    [
        ("en", "until each month brings 1 extra orders.", "until each month brings 1 extra order."),
        ("en", "1 hours a week", "1 hour a week"),
        ("en", "11 orders, 2.1 orders, 1,001 orders, 0–1 orders", "11 orders, 2.1 orders, 1,001 orders, 0–1 orders"),
        ("nl", "elke maand 1 extra bestellingen brengt", "elke maand 1 extra bestelling brengt"),
        ("nl", "1 weken, 21 weken", "1 week, 21 weken"),
    ],
)
def test_one_of_it(lang: Language, said: str, read: str) -> None:
    assert agreeing(said, lang) == read


def test_a_filled_text_agrees_in_both_languages() -> None:
    assert Text("{n} orders", "{n} bestellingen").format(n=1) == Text("1 order", "1 bestelling")
