"""An export as a table: its heading found among the first lines, then row after row with the line where each ends."""

import csv
import io
import os
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import PurePath
from typing import Protocol

import msgspec

from ecomteam.files.content import shown_name
from ecomteam.files.exports.headings import ExportColumn, Row, columns_of, recognised
from ecomteam.files.exports.source import odd_bytes, open_text, sheets
from ecomteam.model.exports import Export

# The heading is looked for among so many rows: Amazon writes seven lines above it, GA4 ten.
HEAD_ROWS = 30
SEPARATORS = ",;\t|"
DECLARED = re.compile(r"\A\ufeff?sep=(.)[\r\n]*\Z")
# What stands below the rows of a table: sums, and what eBay says of the file.
TRAILER = re.compile(
    r"(?i)(?:total|gesamt|totaal)\s*:.*|grand total:?|eindtotaal:?|gesamtsumme:?"
    r"|\d+ record\(s\) downloaded|seller id\s*:.*"
)
# So many broken rows are mended one by one; a file with more is read on from where the reader stopped.
MOST_MENDED = 50
WIDEST = 5_000
OPEN_QUOTE = "a quote that is never closed, or a cell without end"
WIDTH = "another number of cells"


Sheet = list[tuple[int, Row]]


class Reader(Protocol):
    """What is asked of a reader of CSV."""

    line_num: int


class Bad(msgspec.Struct, frozen=True):
    """A row that could not be read: where it stands and why. Nothing of its cells is kept: they may hold customers.

    ``cells`` is how many it has, where it is another number than there are ``headings``.
    """

    line: int
    why: str
    column: str = ""
    cells: int = 0
    headings: int = 0


class ExportTable:
    """One file. ``rows`` may be walked more than once, and each time the file is read anew.

    ``heading`` are the headings and ``line`` where they end. ``above`` are the rows before, such as the period that is
    told there. ``export`` is what the file was recognised as, if it was.
    """

    def __init__(self, path: str | os.PathLike[str], exports: Sequence[Export]) -> None:
        self.path = path
        self.name = shown_name(path)
        self.short = PurePath(self.name).name
        self.heading: Row = []
        self.above: list[Row] = []
        self.line = 0
        self.export: Export | None = None
        self.separator = ","
        self.skipped = 0
        self.bad: list[Bad] = []
        self.bad_count = 0
        self.odd = 0
        self._start = 0
        self._reader: Reader | None = None
        self.sheet: Sheet | None = None
        self.columns: dict[str, tuple[ExportColumn, ...]] = {}
        found = self._find_heading(exports)
        if found is not None:
            self.take_as(found)

    def take_as(self, export: Export) -> None:
        """Read the file as this export, such as one that somebody described."""
        self.export = export
        self.columns = columns_of(export, self.heading)

    def _find_heading(self, exports: Sequence[Export]) -> Export | None:
        """Find the heading; the export whose it is, if it is known."""
        self.sheet = None
        if found := sheets(self.path):
            return self._find_in_sheets(found, exports)
        with open_text(self.path) as text:
            first = "".join(islice(iter(lambda: text.readline(1 << 20), ""), 4 * HEAD_ROWS))
        declared = DECLARED.match(first.split("\n", 1)[0])
        best: Export | None = None
        widest = 0
        for separator in declared[1] if declared else SEPARATORS:
            rows, lines = _first_rows(first, separator)
            for number, row in enumerate(rows):
                export = recognised(row, exports)
                if export is not None and (best is None or len(export.needs) > len(best.needs)):
                    best = export
                    self._begin(separator, rows, lines, number)
            width = max(map(len, rows), default=0)
            if best is None and width > widest:
                widest = width
                at = next(number for number, row in enumerate(rows) if len(row) == width)
                self._begin(separator, rows, lines, at)
        return best

    def _find_in_sheets(self, found: Sequence[Sheet], exports: Sequence[Export]) -> Export | None:
        """The same in a workbook: the first sheet whose heading is known, else the first."""
        best: Export | None = None
        for sheet in found:
            head = sheet[:HEAD_ROWS]
            for number, (_, row) in enumerate(head):
                export = recognised(row, exports)
                if export is not None and (best is None or len(export.needs) > len(best.needs)):
                    best, self.sheet = export, sheet
                    self._begin(",", [cells for _, cells in head], [line for line, _ in head], number)
        if best is None:
            self.sheet = found[0]
            self._begin(",", [cells for _, cells in found[0][:HEAD_ROWS]], [line for line, _ in found[0]], 0)
        return best

    def _sheet_rows(self, sheet: Sheet, width: int) -> Iterator[Row]:
        """The rows of a workbook's sheet below the heading."""
        for line, row in sheet:
            if line <= self.line:
                continue
            self._start = line
            if len(row) == width:
                yield row
            elif (fitted := self._fitted(row, width)) is not None:
                yield fitted

    def _begin(self, separator: str, rows: list[Row], lines: list[int], number: int) -> None:
        self.separator = separator
        self.heading, self.line, self.above = list(rows[number]), lines[number], rows[:number]
        while self.heading and not self.heading[-1].strip():
            self.heading.pop()

    def fault(self, line: int, why: str, column: str = "", cells: int = 0) -> None:
        """Note a row that could not be read; the first are kept with their line, the rest counted."""
        self.bad_count += 1
        if len(self.bad) < MOST_MENDED:
            self.bad.append(Bad(line, why, column, cells, len(self.heading)))

    @property
    def at(self) -> int:
        """The line where the row that was read last ends."""
        return self._start + (self._reader.line_num if self._reader is not None else 0)

    def rows(self) -> Iterator[Row]:
        """The rows below the heading, each as wide as it; ``at`` is the line where the row ends.

        Rows of another width and such that break the rules of CSV are noted and left out, sums below are passed over.
        """
        width = len(self.heading)
        self.bad, self.bad_count, self.skipped = [], 0, 0
        odd = odd_bytes()
        mended = 0
        if self.sheet is not None:
            self._reader = None
            yield from self._sheet_rows(self.sheet, width)
            return
        self._start = self.line
        while True:
            with open_text(self.path) as text:
                _skip(text, self._start)
                self._reader = reader = csv.reader(text, delimiter=self.separator)
                before = 0
                try:
                    for row in reader:
                        before = reader.line_num
                        if len(row) == width:
                            yield row
                        elif row and (fitted := self._fitted(row, width)) is not None:
                            yield fitted
                    break
                except csv.Error:
                    # A quote that is never closed, mostly: the row is lost, what follows it need not be.
                    self.fault(self._start + before + 1, OPEN_QUOTE)
                    mended += 1
                    self._start += before + 1 if mended <= MOST_MENDED else reader.line_num
                    self._reader = None
        self.odd = odd_bytes() - odd

    def _fitted(self, row: Row, width: int) -> Row | None:
        """A row of another width: empty cells too many do no harm, sums are passed over, others are bad."""
        if TRAILER.fullmatch(row[0].strip()) or not any(cell.strip() for cell in row):
            self.skipped += 1
            return None
        if len(row) > width and not any(cell.strip() for cell in row[width:]):
            return row[:width]
        self.fault(self.at, WIDTH, cells=len(row))
        return None


def _skip(text: io.TextIOWrapper, lines: int) -> None:
    for _ in islice(text, lines):
        pass


def _first_rows(first: str, separator: str) -> tuple[list[Row], list[int]]:
    rows: list[Row] = []
    lines: list[int] = []
    reader = csv.reader(io.StringIO(first, newline=""), delimiter=separator)
    try:
        for row in islice(reader, HEAD_ROWS):
            if len(row) <= WIDEST:
                rows.append(row)
                lines.append(reader.line_num)
    except csv.Error:
        pass
    return rows, lines
