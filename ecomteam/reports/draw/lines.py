"""Lines of a terminal: pieces of text, each in its style, broken and aligned by the cells that characters take.

Rich knows how wide a character is. The rest of it, a console with all its styles, takes as long to load as a short
report takes to draw, and is not needed to join and break lines.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Literal

from rich.cells import cell_len, chop_cells, set_cell_size

__all__ = ["Line", "cell_len"]

# As a terminal is told them; of several the codes stand behind one another.
CODES = {"bold": "1", "red": "31", "yellow": "33", "cyan": "36"}
WORD = re.compile(r"\s*\S+\s*")

Piece = tuple[str, str]


class Line:
    """Pieces of text, each with the names of its styles. Nothing in it changes: what is made of it is another line."""

    __slots__ = ("pieces", "plain")

    def __init__(self, *pieces: Piece) -> None:
        self.pieces = pieces
        self.plain = "".join([text for text, _ in pieces])

    def __add__(self, other: "Line") -> "Line":
        return Line(*self.pieces, *other.pieces)

    @property
    def cells(self) -> int:
        return cell_len(self.plain)

    def drawn(self, color: bool) -> str:
        if not color:
            return self.plain
        return "".join([_colored(text, style) for text, style in self.pieces])

    def aligned(self, align: Literal["left", "right"], width: int) -> "Line":
        """Of one piece: in that many cells."""
        ((text, style),) = self.pieces
        text = set_cell_size(text, width) if cell_len(text) > width else text
        blank = " " * (width - cell_len(text))
        return Line((blank + text if align == "right" else text + blank, style))

    def stripped(self) -> "Line":
        """Without blanks at its end."""
        return self._cut(0, len(self.plain.rstrip()))

    def wrapped(self, width: int) -> Sequence["Line"]:
        """Broken between words, and within one only where it is wider than all of a line."""
        if cell_len(self.plain) <= width:
            return [self]
        breaks = [0, *_breaks(self.plain, width), len(self.plain)]
        return [self._cut(start, end)._within(width) for start, end in pairwise(breaks)]

    def _within(self, width: int) -> "Line":
        """With blanks at its end only as far as they fit, by characters and by cells."""
        text = self.plain
        blanks = len(text) - len(text.rstrip())
        end = len(text) - max(0, min(blanks, len(text) - width))
        while cell_len(text[:end]) > width:
            end -= 1
        return self._cut(0, end)

    def _cut(self, start: int, end: int) -> "Line":
        """From one place in the text to another."""
        found: list[Piece] = []
        for text, style in self.pieces:
            if text[max(0, start) : max(0, end)] or not text:
                found.append((text[max(0, start) : max(0, end)], style))
            start, end = start - len(text), end - len(text)
        return Line(*found)


def _colored(text: str, style: str) -> str:
    if not text or not style:
        return text
    return f"\x1b[{';'.join([CODES[name] for name in style.split()])}m{text}\x1b[0m"


def _breaks(text: str, width: int) -> Iterable[int]:
    """The places where a text is broken so that every line fits."""
    used = 0
    for found in WORD.finditer(text):
        start, word = found.start(), found[0]
        needs = cell_len(word.rstrip())
        if width - used >= needs:
            used += cell_len(word)
        elif needs > width:
            for part in chop_cells(word, width):
                if start:
                    yield start
                start, used = start + len(part), cell_len(part)
        elif used and start:
            yield start
            used = cell_len(word)
