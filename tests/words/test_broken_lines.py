"""Lines broken at the width of the terminal: what belongs together stays on one line, all else breaks freely."""

import re
import textwrap

import pytest

from ecomteam.cli.output import wrapped

WIDTHS = range(24, 100)
# A currency without its amount, or a number without its unit.
TORN = re.compile(r"(?:[€$£]|\b[A-Z]{3}|\d)$", re.MULTILINE)


@pytest.mark.parametrize(
    "said",
    [
        "Left for new people is € 1,600–2,400 in a month, and one order leaves $ 12 or CHF 40 after 16 hours work.",
        "Voor nieuwe mensen blijft € 1.600–2.400 per maand over, en een bestelling kost £ 12 of PLN 40 en 16 uur werk.",
    ],
)
def test_an_amount_stays_with_its_currency_and_a_number_with_its_unit(
    said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    torn = 0
    for width in WIDTHS:
        monkeypatch.setenv("COLUMNS", str(width))
        made = wrapped(said)
        assert not TORN.search(made), made
        assert " ".join(made.split("\n")) == said
        torn += TORN.search(textwrap.fill(said, width)) is not None
    assert torn > 10


@pytest.mark.parametrize(
    "said",
    [
        "  12  A place of 2025, 3, 4; nothing here has anything that it would have to be held to.",
        "  12  Een plek uit 2025, of: niets hieruit hoeft ergens bij te blijven staan, dus alles breekt.",
    ],
)
def test_what_is_no_amount_breaks_where_it_always_did(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for width in WIDTHS:
        monkeypatch.setenv("COLUMNS", str(width))
        assert wrapped(said) == textwrap.fill(said, width, subsequent_indent="  ")
