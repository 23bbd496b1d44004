"""A table from a spreadsheet: any of the usual encodings and separators, each cell with its line and column.

Python's own ``csv`` says neither where a cell stands nor where a quote was left open, so the few rules of RFC 4180
are read here.
"""

import re

import msgspec

from ecomteam.files.yaml.reader import FORBIDDEN, LINE_BREAK, Bounds, too_large
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem

STAFF_BOUNDS = Bounds(size=1 << 20, nodes=100_000, scalar=2_000)
SEPARATORS = ";\t,"
OPENING = re.compile(r' *"')
DECLARED = re.compile(r"\Asep=(.)\r?\n")
UTF16 = (b"\xff\xfe", b"\xfe\xff")
NO_TEXT = {
    b"PK\x03\x04": 'this is a workbook, not text; in the spreadsheet choose "Save as" and then CSV',
    b"\xd0\xcf\x11\xe0": 'this is an old Excel workbook, not text; in the spreadsheet choose "Save as" and then CSV',
    b"%PDF": "this is a PDF, not a staff list",
}

# Formulas are defused with an apostrophe when they are written (reports/draw/csv.py); here it is taken off again.
DEFUSED = re.compile(r"'(?=[=+\-@\t\r'＝＋－＠])")


class Cell(msgspec.Struct, frozen=True):
    """The text of a cell without blanks around it, and where it starts."""

    text: str
    place: Place


Row = list[Cell]


def read_table(content: bytes, file: str, bounds: Bounds = STAFF_BOUNDS) -> list[Row]:
    """The rows that are not empty. Raises ``FileProblems``."""
    text = _decoded(content, file, bounds)
    declared = DECLARED.match(text)
    separator = declared[1] if declared else _separator(text)
    rows = _Scanner(text, file, separator, bounds).rows(declared.end() if declared else 0)
    return [row for row in rows if any(cell.text for cell in row)]


def _decoded(content: bytes, file: str, bounds: Bounds) -> str:
    def refuse(what: str, place: Place | None = None) -> FileProblems:
        return FileProblems([Problem(place or Place(file), "", what)])

    if len(content) > bounds.size:
        raise refuse(too_large(bounds))
    for start, what in NO_TEXT.items():
        if content.startswith(start):
            raise refuse(what)
    try:
        text = content.decode("utf-16" if content.startswith(UTF16) else "utf-8-sig")
    except UnicodeDecodeError:
        # What Excel writes on Windows. It leaves five bytes without a meaning, so this may fail too.
        text = content.decode("cp1252", "replace")
    if odd := FORBIDDEN.search(text) or re.search("\ufffd", text):
        before = LINE_BREAK.split(text[: odd.start()])
        what = f"the character U+{ord(odd.group()):04X} has no place in a staff list; save the file as UTF-8"
        raise refuse(what, Place(file, len(before), len(before[-1]) + 1))
    return text


def _separator(text: str) -> str:
    """The separator that is most frequent in the first lines, outside quotes; commas may also be decimal signs."""
    head = re.sub(r'"[^"]*"', "", "\n".join(text.splitlines()[:5]))
    return max(SEPARATORS, key=lambda sign: (head.count(sign), -SEPARATORS.index(sign)))


class _Scanner:
    """One pass over the text; cells keep the place where they start."""

    def __init__(self, text: str, file: str, separator: str, bounds: Bounds) -> None:
        self.text = text
        self.file = file
        self.bounds = bounds
        self.plain = re.compile(rf"[^{re.escape(separator)}\r\n]*")
        self.separator = separator
        self.line = 1
        self.line_start = 0
        self.problems: list[Problem] = []

    def rows(self, start: int) -> list[Row]:
        """All rows. Raises ``FileProblems``."""
        self._count_lines(0, start)
        rows: list[Row] = []
        row: Row = []
        at, cells = start, 0
        while at <= len(self.text):
            cell, at = self._cell(at)
            row.append(cell)
            cells += 1
            if cells > self.bounds.nodes:
                what = f"the file holds too much: at most {self.bounds.nodes} cells are read"
                raise FileProblems([Problem(cell.place, "", what)])
            sign = self.text[at : at + 1]
            if sign == self.separator:
                at += 1
                continue
            rows.append(row)
            row = []
            end = at + (2 if self.text.startswith("\r\n", at) else 1)
            self._count_lines(at, end)
            at = end
            if at >= len(self.text):
                break
        if self.problems:
            raise FileProblems(self.problems)
        return rows

    def _cell(self, at: int) -> tuple[Cell, int]:
        place = Place(self.file, self.line, at - self.line_start + 1)
        if opening := OPENING.match(self.text, at):
            text, end = self._quoted(opening.end() - 1, place)
        else:
            match = self.plain.match(self.text, at)
            assert match is not None
            text, end = match[0], match.end()
        if len(text) > self.bounds.scalar:
            what = f"this text is too long: at most {self.bounds.scalar} characters are read"
            self.problems.append(Problem(place, "", what))
            text = ""
        return Cell(DEFUSED.sub("", text.strip(), count=1) if text.startswith("'") else text.strip(), place), end

    def _quoted(self, at: int, place: Place) -> tuple[str, int]:
        parts = []
        start = at + 1
        while True:
            end = self.text.find('"', start)
            if end < 0:
                raise FileProblems([Problem(place, "", "a quote opens here and is never closed")])
            parts.append(self.text[start:end])
            start = end + 1
            if not self.text.startswith('"', start):
                break
            parts.append('"')
            start += 1
        self._count_lines(at, start)
        rest = self.plain.match(self.text, start)
        assert rest is not None
        if rest[0].strip():
            what = "there is text after the closing quote; a quote inside quotes is written twice"
            self.problems.append(Problem(place, "", what))
        return "".join(parts), rest.end()

    def _count_lines(self, start: int, end: int) -> None:
        for found in LINE_BREAK.finditer(self.text, start, end):
            self.line += 1
            self.line_start = found.end()
