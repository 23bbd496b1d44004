"""A document for a terminal of a given width, colour and encoding."""

import re
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Literal

from ecomteam.model.text import Language
from ecomteam.reports.document import (
    AT_WORK,
    RECRUITING,
    Bar,
    Block,
    Bullets,
    Chart,
    Document,
    Entry,
    Heading,
    Illustration,
    Note,
    Paragraph,
    Record,
    Table,
    mapped,
    with_colon,
)
from ecomteam.reports.draw.clean import clean, fit
from ecomteam.reports.draw.lines import Line, cell_len
from ecomteam.words import interface

SECTION = 2  # the level of headings that open a section
NARROWEST = 10
NARROW = 60  # below this, a table's rows read better one under the other
PROSE = 100  # lines longer than this tire the eye
BULLET = "• "
GAP = 2  # between columns
LONGEST_WORD = 24  # longer words may be broken to save a table
BAR_CELLS = 30  # of the longest bar of a chart
WEIGHED = 40  # rows of a table up to which it is worth looking how tall each width makes it
LEGIBLE = 9  # cells of a column that holds sentences
LEAST_BAR = 8  # a shorter one shows nothing
# Between a currency and its amount, and an option and its answer, so that no line ends there. Private, so it cannot
# come from a text that is clean.
BOUND = "\ue000"
BINDS = re.compile(r"((?<![^\s(–−-])(?:[€$£]|[A-Z]{3})|--[a-z]+) (?=\d|[a-z_]+=)")
STYLES: dict[Literal["info", "warning", "error"], str] = {"info": "cyan", "warning": "yellow", "error": "red"}


# Lines of a block: the tries of one screen have most of their blocks in common.
Drawn = dict[Block, Sequence[Line]]


def to_terminal(
    document: Document, width: int, color: bool, encoding: str, records: bool = False, drawn: Drawn | None = None
) -> str:
    """The document as lines of at most ``width`` cells, in characters that ``encoding`` has.

    With ``records`` a row of a table is one line, however wide: what reads a pipe reads lines. ``drawn`` are blocks of
    documents that were drawn like this before.
    """
    # Characters change before they are laid out: their replacements may be wider.
    change = lambda text: BINDS.sub(rf"\1{BOUND}", fit(clean(text), encoding))  # noqa: E731
    drawer = _Drawer(max(width, NARROWEST), document.lang, records, change, {} if drawn is None else drawn)
    drawer.draw(document)
    text = "\n".join([line.drawn(color) for line in drawer.lines]).replace(BOUND, " ")
    # What is left to replace are bullets and rules, which have one-cell replacements.
    return fit("".join([f"{line.rstrip()}\n" for line in text.split("\n")]), encoding)


LINES = 40  # of one screen
TIGHTEST = 15


def to_screen(compose: Callable[[int], Document], width: int, color: bool, encoding: str, records: bool = False) -> str:
    """The most that is no longer than one screen; the least where even that is.

    ``compose`` gives the document, the tighter the higher the number.
    """
    text, drawn = "", Drawn()
    for tight in range(TIGHTEST + 1):
        text = to_terminal(compose(tight), width, color, encoding, records, drawn)
        if text.count("\n") <= LINES:
            break
    return text


class _Drawer:
    """Lays out blocks line by line."""

    def __init__(self, width: int, lang: Language, records: bool, change: Callable[[str], str], drawn: Drawn) -> None:
        self.width = width
        self.lang = lang
        self.records = records
        self.change = change
        self.drawn = drawn
        self.prose = min(width, PROSE)
        self.lines: list[Line] = []

    def draw(self, document: Document) -> None:
        """Title and blocks with blank lines between them."""
        self._say(Line((self.change(document.title), "bold")))
        if subtitle := self.change(document.subtitle):
            self._say(_plain(subtitle))
        above: Block | None = None
        for block in document.blocks:
            if above is None or not _close(above, block):
                self.lines.append(BLANK)
            if block in self.drawn:
                self.lines += self.drawn[block]
            else:
                before = len(self.lines)
                self._block(mapped(block, self.change))
                self.drawn[block] = self.lines[before:]
            above = block

    def _say(self, text: Line, first: str = "", indent: int = 0) -> None:
        """A paragraph; its first line begins with ``first``, all are indented by so many cells."""
        margin = indent + len(first)
        for line in text.wrapped(max(1, self.prose - margin)):
            self.lines.append(_plain(" " * indent + first) + line if margin else line)
            indent, first = margin, ""

    def _block(self, block: Block) -> None:
        match block:
            case Heading(text=text, level=level):
                self._say(Line((text, "bold cyan" if level == SECTION else "bold")))
            case Paragraph(text=text, lead=lead):
                self._say(Line((text, "bold" if lead else "")))
            case Bullets(items=items):
                for item in items:
                    self._say(_plain(item), BULLET)
            case Table():
                self._table(block)
            case Chart(table=table):
                self._table(table)
            case Illustration(alt=alt):
                self._say(_plain(alt))
            case Record(entries=entries):
                self._record(entries)
            case Note(kind=kind, text=text):
                label = f"{interface.NOTE_KINDS[kind].to(self.lang)}:"
                self._say(Line((label, f"bold {STYLES[kind]}"), (f" {text}", "")))

    def _record(self, entries: Sequence[Entry]) -> None:
        """Entry by entry; those with a bar that stand together are one chart."""
        for bars, group in groupby(entries, lambda entry: entry.bar is not None):
            if bars:
                self._chart(tuple(group))
            else:
                for entry in group:
                    self._entry(entry)

    def _entry(self, entry: Entry) -> None:
        """One text stands behind its label; several are listed under it."""
        label = with_colon(entry.label)
        if len(entry.texts) == 1:
            self._say(Line((f"{label} ", "bold"), (entry.texts[0], "")))
            return
        self._say(Line((label, "bold")))
        for text in entry.texts:
            self._say(_plain(text), BULLET, indent=2)

    def _chart(self, entries: Sequence[Entry]) -> None:
        """A line an entry: its label, its figure, and the bar after it, which says no more than the figure."""
        figures = max(cell_len(entry.texts[0]) for entry in entries)
        room = self.width - figures - 3 * GAP
        if self.width < NARROW or room < BAR_CELLS:
            for entry in entries:
                self._say(_plain(f"{with_colon(entry.label)} {entry.texts[0]}"), indent=2)
            return
        labels = min(max(cell_len(entry.label) for entry in entries), max(room // 2, room - BAR_CELLS))
        for entry in entries:
            first, *others = _plain(entry.label).wrapped(labels)
            shown, figure = (first.aligned("left", labels), _plain(entry.texts[0]).aligned("right", figures))
            bar = _plain(_bar(entry.bar, min(BAR_CELLS, room - labels)))
            self.lines.append(BETWEEN + shown + BETWEEN + figure + BETWEEN + bar)
            self.lines += [BETWEEN + BETWEEN + other for other in others]

    # --- tables ---------------------------------------------------------------------------------------------------

    def _table(self, table: Table) -> None:
        narrow = self.width < NARROW and not self.records
        widths = None if narrow else column_widths(table, None if self.records else self.width)
        if widths is None:
            self._rows_as_records(table)
            return
        self._row([Line((column.name, "bold")) for column in table.columns], table, widths, bottom=True)
        self.lines.append(_plain("─" * (sum(widths) + GAP * (len(widths) - 1))))
        above: tuple[str, ...] = ("",) * len(widths)
        bars = dict(table.bars)
        # Bars stand beside each other on one scale: what the narrowest has room for.
        longest = min((run[1] for index in bars if (run := _room(table.rows[index], widths))), default=0)
        for index, row in enumerate(table.rows):
            shown, first = _once(table, row, above), len(self.lines)
            self._row(list(map(_plain, shown)), table, widths)
            if index in bars:
                self.lines[first] = _with_bar(self.lines[first], shown, widths, bars[index], longest)
            above = row

    def _row(self, cells: Sequence[Line], table: Table, widths: Sequence[int], *, bottom: bool = False) -> None:
        """Cells side by side, as many lines as the tallest takes."""
        wrapped = [cell.wrapped(width) for cell, width in zip(cells, widths, strict=True)]
        height = max(map(len, wrapped))
        for number in range(height):
            line = Line()
            for column, lines, width in zip(table.columns, wrapped, widths, strict=True):
                index = number - (height - len(lines) if bottom else 0)
                part = lines[index] if 0 <= index < len(lines) else BLANK
                line += part.aligned(column.align, width) + BETWEEN
            self.lines.append(line.stripped())

    def _rows_as_records(self, table: Table) -> None:
        for index, row in enumerate(table.rows):
            if index:
                self.lines.append(BLANK)
            cells = tuple(zip(table.columns, row, strict=True))
            name = " ".join(cell for column, cell in cells if column.key and cell)
            if name:
                self._say(Line((name, "bold")))
            for column, cell in cells:
                if not column.key and cell:
                    self._say(_plain(f"{column.name}: {cell}"), indent=2)


def _plain(text: str) -> Line:
    return Line((text, ""))


BLANK, BETWEEN = _plain(""), _plain(" " * GAP)


def _close(above: Block, block: Block) -> bool:
    """No blank line between a small heading and its text, or a note and its details."""
    if isinstance(above, Heading):
        return above.level > SECTION and not isinstance(block, Heading)
    return isinstance(above, Note) and isinstance(block, Record)


def _bar(bar: Bar | None, cells: int) -> str:
    if bar is None:
        return ""
    solid = round(bar.solid * cells)
    return AT_WORK * solid + RECRUITING * (round((bar.solid + bar.light) * cells) - solid)


def _room(cells: Sequence[str], widths: Sequence[int]) -> tuple[int, int] | None:
    """Where the first empty cells of a row begin that are wide enough for a bar, and how wide they are."""
    for empty, group in groupby(range(len(cells)), lambda index: not cells[index]):
        run = list(group)
        room = sum(widths[index] for index in run) + GAP * (len(run) - 1)
        if empty and room >= LEAST_BAR:
            return sum(widths[: run[0]]) + GAP * run[0], room
    return None


def _with_bar(line: Line, cells: Sequence[str], widths: Sequence[int], bar: Bar, longest: int) -> Line:
    """The line of a row with the bar over its first empty cells that are wide enough, if it has any."""
    place = _room(cells, widths)
    if place is None:
        return line
    start, drawn = place[0], _bar(bar, min(longest, BAR_CELLS))
    return _plain(line.plain[:start].ljust(start) + drawn + line.plain[start + len(drawn) :])


def _once(table: Table, row: tuple[str, ...], above: tuple[str, ...]) -> list[str]:
    """The row's cells, those of a group only where it begins."""
    cells = zip(table.columns, row, above, strict=True)
    return ["" if column.group and cell == before else cell for column, cell, before in cells]


def column_widths(table: Table, width: int | None) -> list[int] | None:
    """How wide each column is drawn; ``None`` where the table cannot stand in ``width`` without breaking words.

    Without a ``width`` nothing is broken.
    """
    columns = [(name.name, *cells) for name, *cells in zip(table.columns, *table.rows, strict=True)]
    natural = [max(map(cell_len, cells)) for cells in columns]
    if width is None:
        return natural
    body = [max(map(cell_len, cells), default=0) for cells in zip(*table.rows, strict=True)] or [0] * len(natural)
    least = [
        most if column.whole else max(_longest_word(cell) for cell in cells)
        for column, cells, most in zip(table.columns, columns, natural, strict=True)
    ]
    room = width - GAP * (len(columns) - 1)
    if sum(least) > room:
        return None
    rows = table.rows if len(table.rows) <= WEIGHED else ()
    # A heading is broken before what stands under it, and no column gets hard to read before it must.
    whole = [max(need, most) for need, most in zip(least, body, strict=True)]
    legible = [max(need, min(most, LEGIBLE)) for need, most in zip(least, body, strict=True)]
    for floor in (whole, legible, least):
        _shrink(natural, floor, room, [[*map(cell_len, row)] for row in rows])
    return natural


def _shrink(widths: list[int], least: Sequence[int], room: int, rows: Sequence[Sequence[int]]) -> None:
    """Take cells away until all have room or no column has any to spare.

    Each comes from the column where that makes the table least tall, of these from the widest.
    """
    while sum(widths) > room:
        spare = [index for index, width in enumerate(widths) if width > least[index]]
        if not spare:
            return
        taken = min(spare, key=lambda index: (_height(rows, widths, index), -widths[index]))
        widths[taken] -= 1


def _height(rows: Sequence[Sequence[int]], widths: Sequence[int], narrower: int) -> int:
    """About how many lines cells of such lengths take, if that column has one cell less."""
    less = [width - (index == narrower) for index, width in enumerate(widths)]
    return sum(max(-(-cell // width) for cell, width in zip(row, less, strict=True) if width) for row in rows)


def _longest_word(text: str) -> int:
    return min(LONGEST_WORD, max((cell_len(word) for word in text.split()), default=0))
