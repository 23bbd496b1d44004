"""CSV as spreadsheets and office systems write it: any of the usual encodings and separators, each cell with its place.

Python's own ``csv`` says neither where a cell stands nor where a quote was left open, so the few rules of RFC 4180
are read here. What breaks them is read as it stands and remarked on: a list is not refused for one cell.
"""

import re
from collections.abc import Callable

from ecomteam.files.staff.table import STAFF_BOUNDS, Cell, Row, StaffTable, cell
from ecomteam.files.yaml.reader import LINE_BREAK, Bounds
from ecomteam.model.place import Place
from ecomteam.model.stafflist import Remark
from ecomteam.words import staff as words

SEPARATORS = ";\t,|"
OPENING = re.compile(r' *"')
DECLARED = re.compile(r'\A"?sep=(.)"?(?:\r\n|\r|\n)')
UTF16 = (b"\xff\xfe", b"\xfe\xff")
# So much of a file shows how it is separated.
HEAD = 1 << 16
HEAD_ROWS = 40
MANY = 1 << 20


def decoded(content: bytes) -> str:
    """The text of a file in one of the encodings in use; letters that none of them has are left as U+FFFD."""
    if content.startswith(UTF16):
        return content.decode("utf-16", "replace")
    if content[:2000].count(0) * 3 > len(content[:2000]):
        return content.decode("utf-16-le" if content[1:2] == b"\0" else "utf-16-be", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # A file cut off in the middle of a letter is still what it was; else what Excel writes on Windows.
        whole = error.reason == "unexpected end of data"
        return content.decode("utf-8-sig" if whole else "cp1252", "replace")


def read_csv(
    content: bytes, file: str, fits: Callable[[list[Row]], float], bounds: Bounds = STAFF_BOUNDS
) -> StaffTable:
    """The rows that are not empty. ``fits`` says how well rows look like a list, by which the separator is found."""
    text = decoded(content)
    declared = DECLARED.match(text)
    start = declared.end() if declared else 0
    signs = declared[1] + SEPARATORS if declared else SEPARATORS
    head = bounds_of_head(bounds)

    def fit(sign: str) -> tuple[float, int, int]:
        rows = _Scanner(text[: start + HEAD], file, sign, head).rows(start)[:HEAD_ROWS]
        # Equally good readings: the one whose rows have the most cells in common, then the earlier sign.
        wide = sorted(len(row) for row in rows)
        told = declared is not None and sign == declared[1]
        return fits(rows), MANY if told else wide[len(wide) // 2] if wide else 0, -signs.index(sign)

    scanner = _Scanner(text, file, max(dict.fromkeys(signs), key=fit), bounds)
    rows = [row for row in scanner.rows(start) if any(one.text for one in row)]
    return StaffTable(rows=rows, remarks=tuple(scanner.remarks))


def bounds_of_head(bounds: Bounds) -> Bounds:
    return Bounds(size=HEAD, nodes=min(bounds.nodes, HEAD_ROWS * 200), scalar=bounds.scalar)


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
        self.remarks: list[Remark] = []
        self.never_closed = False

    def rows(self, start: int) -> list[Row]:
        """All rows, as far as the bounds go."""
        self._count_lines(0, start)
        rows: list[Row] = []
        row: Row = []
        at, cells = start, 0
        while at <= len(self.text):
            one, at = self._cell(at)
            row.append(one)
            cells += 1
            if cells >= self.bounds.nodes:
                self.remarks.append(Remark.on(one.place, words.MANY_CELLS.format(most=self.bounds.nodes)))
                break
            if self.text.startswith(self.separator, at):
                at += 1
                continue
            rows.append(row)
            row = []
            end = at + (2 if self.text.startswith("\r\n", at) else 1)
            self._count_lines(at, end)
            at = end
            if at >= len(self.text):
                break
        return [*rows, row] if row else rows

    def _cell(self, at: int) -> tuple[Cell, int]:
        place = Place(self.file, self.line, at - self.line_start + 1)
        opening = OPENING.match(self.text, at)
        if opening and (found := self._quoted(opening.end() - 1, place)):
            text, end = found
        else:
            match = self.plain.match(self.text, at)
            assert match is not None
            text, end = match[0], match.end()
        return cell(text, place, self.remarks, self.bounds), end

    def _quoted(self, at: int, place: Place) -> tuple[str, int] | None:
        """What stands between quotes and where it ends; ``None`` where a quote is never closed."""
        if self.never_closed:
            return None
        parts = []
        line = self.line, self.line_start
        start = at + 1
        while True:
            end = self.text.find('"', start)
            if end < 0:
                # From here on quotes are only signs, or each of them would be looked for to the end again.
                self.never_closed = True
                self.remarks.append(Remark.on(place, words.QUOTE_OPEN))
                return None
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
            if any(LINE_BREAK.search(part) for part in parts):
                # A quote that nobody closed ran into the next one; it would swallow the rows between.
                self.line, self.line_start = line
                return None
            self.remarks.append(Remark.on(place, words.QUOTE_INSIDE))
        return "".join(parts) + rest[0].rstrip(), rest.end()

    def _count_lines(self, start: int, end: int) -> None:
        for found in LINE_BREAK.finditer(self.text, start, end):
            self.line += 1
            self.line_start = found.end()
