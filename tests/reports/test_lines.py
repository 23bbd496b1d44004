"""Lines of a terminal: broken as Rich breaks them, coloured piece by piece, aligned by cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.text import Text

from ecomteam.reports.draw.lines import Line

PARTS = st.sampled_from(
    ["a", "word", "muchlongerword", " ", "  ", "世界", "é", "e\u0301", "€ 12", "–", "(", "👍🏽", "1,000"]
)
CONSOLE = Console(width=200)


@given(st.lists(PARTS, max_size=20).map(lambda parts: "".join(parts).strip()), st.integers(2, 40))
def test_a_text_is_broken_where_rich_breaks_it(text: str, width: int) -> None:
    theirs = [line.plain for line in Text(text).wrap(CONSOLE, width, overflow="fold")]
    assert [line.plain for line in Line((text, "")).wrapped(width)] == theirs


def test_pieces_keep_their_styles_where_a_line_is_broken() -> None:
    line = Line(("First: ", "bold"), ("one two", ""))
    assert [part.pieces for part in line.wrapped(9)] == [(("First: ", "bold"),), (("one two", ""),)]
    assert [part.pieces for part in line.wrapped(11)] == [(("First: ", "bold"), ("one ", "")), (("two", ""),)]


@pytest.mark.parametrize(
    ("align", "width", "expected"),
    [("left", 6, "世界  "), ("right", 6, "  世界"), ("left", 4, "世界"), ("right", 2, "世")],
)
def test_a_piece_is_aligned_by_the_cells_it_takes(align: str, width: int, expected: str) -> None:
    assert Line(("世界", "")).aligned("left" if align == "left" else "right", width).plain == expected


def test_colours_are_codes_around_each_piece_that_has_any() -> None:
    line = Line(("Goal:", "bold cyan"), (" more", ""), ("", "bold"))
    assert line.drawn(color=False) == "Goal: more"
    assert line.drawn(color=True) == "\x1b[1;36mGoal:\x1b[0m more"


def test_blanks_at_the_end_go_with_the_pieces_that_are_nothing_else() -> None:
    assert Line(("a ", "bold"), ("  ", "")).stripped().pieces == (("a", "bold"),)
