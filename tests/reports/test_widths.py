"""Columns on paper: as wide as what they hold where all fits, and no word ever broken or printed over its neighbour."""

import pytest

from ecomteam.model.text import LANGUAGES, Language
from ecomteam.reports.document import Column, Table
from ecomteam.reports.draw.widths import column_widths
from tests.reports.test_paper import EXAMPLES, paper

ROOM, GAP = 50.0, 0.65
LETTER = 0.5  # about the width of a letter, in ems


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("example", EXAMPLES)
def test_every_column_has_room_for_its_longest_word(example: str, lang: Language) -> None:
    for table in (block for block in paper(example, lang).blocks if isinstance(block, Table)):
        widths, fits = column_widths(table, ROOM, GAP)
        assert sum(widths) <= ROOM + 0.1
        assert fits or sum(widths) == pytest.approx(ROOM, abs=0.1)
        for index, width in enumerate(widths):
            words = [word for row in table.rows for word in row[index].replace("-", "- ").split()]
            assert width >= max(map(len, words), default=0) * LETTER * 0.9, table.columns[index].name


def test_a_table_that_fits_is_as_wide_as_its_cells() -> None:
    table = Table("x", (Column("Name", key=True), Column("Hours", "right")), (("Ada", "12"),))
    widths, fits = column_widths(table, ROOM, GAP)
    assert fits
    assert sum(widths) < 8


def test_a_long_text_gives_way_to_a_short_cell_that_is_whole() -> None:
    table = Table("x", (Column("Why"), Column("Amount", "right", whole=True)), (("word " * 60, "€ 12,340–56,780"),))
    (why, amount), fits = column_widths(table, ROOM, GAP)
    assert not fits
    assert amount >= len("€ 12,340–56,780") * LETTER
    assert why > amount
