"""A table before anybody knows what its columns mean: rows of cells with their places, and what could not be read."""

import re

import msgspec

from ecomteam.files.yaml.reader import FORBIDDEN, Bounds
from ecomteam.model.place import Place
from ecomteam.model.stafflist import Remark
from ecomteam.words import staff as words

STAFF_BOUNDS = Bounds(size=1 << 22, nodes=200_000, scalar=2_000)
# The letters of a wrong encoding, and what no text holds; a line break or tab within a cell is only a blank.
UNREADABLE = re.compile(f"{FORBIDDEN.pattern}|\ufffd")

# Formulas are defused with an apostrophe when they are written (reports/draw/csv.py); here it is taken off again.
DEFUSED = re.compile(r"'(?=[=+\-@\t\r'＝＋－＠])")


class Cell(msgspec.Struct, frozen=True):
    """The text of a cell without blanks around it, and where it starts."""

    text: str
    place: Place


Row = list[Cell]


class StaffTable(msgspec.Struct, frozen=True, kw_only=True):
    """Rows that are not empty, in the order of the file; ``name`` is that of a sheet, where there are several."""

    rows: list[Row]
    remarks: tuple[Remark, ...] = ()
    name: str = ""


def cell(text: str, place: Place, remarks: list[Remark], bounds: Bounds = STAFF_BOUNDS) -> Cell:
    """A cell of what stands there, without what no text holds; what is left out is remarked on."""
    if len(text) > bounds.scalar:
        text = text[: bounds.scalar]
        remarks.append(Remark.on(place, words.CELL_CUT.format(most=bounds.scalar)))
    if odd := UNREADABLE.search(text):
        text = UNREADABLE.sub("", text)
        remarks.append(Remark.on(place, words.CELL_UNREADABLE.format(sign=f"U+{ord(odd.group()):04X}")))
    text = text.strip()
    return Cell(DEFUSED.sub("", text, count=1) if text.startswith("'") else text, place)
