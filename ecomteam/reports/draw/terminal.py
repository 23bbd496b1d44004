"""A document for a terminal of a given width, colour and encoding. Rich is used here and nowhere else in reports."""

from collections.abc import Sequence
from io import StringIO
from typing import Literal

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from ecomteam.model.text import Language
from ecomteam.reports.document import (
    Block,
    Bullets,
    Chart,
    Document,
    Entry,
    Heading,
    Note,
    Paragraph,
    Picture,
    Record,
    Table,
    mapped,
    with_colon,
)
from ecomteam.reports.draw.clean import clean, fit
from ecomteam.words import interface

SECTION = 2  # the level of headings that open a section
NARROWEST = 10
NARROW = 60  # below this, a table's rows read better one under the other
PROSE = 100  # lines longer than this tire the eye
BULLET = "• "
GAP = 2  # between columns; one of them is Rich's own divider
LONGEST_WORD = 24  # longer words may be broken to save a table
STYLES: dict[Literal["info", "warning", "error"], str] = {"info": "cyan", "warning": "yellow", "error": "red"}


def to_terminal(document: Document, width: int, color: bool, encoding: str) -> str:
    """The document as lines of at most ``width`` cells, in characters that ``encoding`` has."""
    console = Console(
        file=StringIO(), width=max(width, NARROWEST), height=25, force_terminal=color, no_color=not color,
        color_system="standard" if color else None, legacy_windows=False, markup=False, emoji=False, highlight=False,
        force_jupyter=False, force_interactive=False, _environ={},
    )  # fmt: skip
    # Characters change before they are laid out: their replacements may be wider.
    drawer = _Drawer(console, document.lang)
    drawer.draw(mapped(document, lambda text: fit(clean(text), encoding)))
    text = console.file.getvalue() if isinstance(console.file, StringIO) else ""
    # What is left to replace are bullets and rules, which have one-cell replacements.
    return fit("".join(f"{line.rstrip()}\n" for line in text.splitlines()), encoding)


class _Drawer:
    """Lays out blocks line by line and prints them together, since each print costs."""

    def __init__(self, console: Console, lang: Language) -> None:
        self.console = console
        self.lang = lang
        self.prose = min(console.width, PROSE)
        self.lines: list[Text] = []

    def draw(self, document: Document) -> None:
        """Title and blocks with blank lines between them."""
        self._say(Text(document.title, "bold"))
        above: Block | None = None
        for block in document.blocks:
            if above is None or not _close(above, block):
                self.lines.append(Text())
            self._block(block)
            above = block
        self.console.print(Text("\n").join(self.lines), no_wrap=True, overflow="ignore", crop=False)

    def _say(self, text: Text, first: str = "", indent: int = 0) -> None:
        """A paragraph; its first line begins with ``first``, all are indented by so many cells."""
        margin = indent + len(first)
        for line in self._wrapped(text, max(1, self.prose - margin)):
            self.lines.append(Text(" " * indent + first).append_text(line) if margin else line)
            indent, first = margin, ""

    def _wrapped(self, text: Text, width: int) -> Sequence[Text]:
        if cell_len(text.plain) <= width and "\n" not in text.plain:
            return [text]
        return list(text.wrap(self.console, width, overflow="fold"))

    def _block(self, block: Block) -> None:
        match block:
            case Heading(text=text, level=level):
                self._say(Text(text, "bold cyan" if level == SECTION else "bold"))
            case Paragraph(text=text, lead=lead):
                self._say(Text(text, "bold" if lead else ""))
            case Bullets(items=items):
                for item in items:
                    self._say(Text(item), BULLET)
            case Table():
                self._table(block)
            case Chart(table=table):
                self._table(table)
            case Picture(alt=alt):
                self._say(Text(alt))
            case Record(entries=entries):
                for entry in entries:
                    self._entry(entry)
            case Note(kind=kind, text=text):
                label = f"{interface.NOTE_KINDS[kind].to(self.lang)}:"
                self._say(Text.assemble((label, f"bold {STYLES[kind]}"), " ", text))

    def _entry(self, entry: Entry) -> None:
        """One text stands behind its label; several are listed under it."""
        label = Text(with_colon(entry.label), "bold")
        if len(entry.texts) == 1:
            self._say(label.append(" ").append(Text(entry.texts[0], "not bold")))
            return
        self._say(label)
        for text in entry.texts:
            self._say(Text(text), BULLET, indent=2)

    # --- tables ---------------------------------------------------------------------------------------------------

    def _table(self, table: Table) -> None:
        widths = column_widths(table, self.console.width) if self.console.width >= NARROW else None
        if widths is None:
            self._rows_as_records(table)
            return
        self._row([Text(column.name, "bold") for column in table.columns], table, widths, bottom=True)
        self.lines.append(Text("─" * (sum(widths) + GAP * (len(widths) - 1))))
        above: tuple[str, ...] = ("",) * len(widths)
        for row in table.rows:
            self._row([Text(cell) for cell in _once(table, row, above)], table, widths)
            above = row

    def _row(self, cells: Sequence[Text], table: Table, widths: Sequence[int], *, bottom: bool = False) -> None:
        """Cells side by side, as many lines as the tallest takes. Rich's own tables take several times as long."""
        wrapped = [self._wrapped(cell, width) for cell, width in zip(cells, widths, strict=True)]
        height = max(map(len, wrapped))
        for number in range(height):
            line = Text()
            for column, lines, width in zip(table.columns, wrapped, widths, strict=True):
                index = number - (height - len(lines) if bottom else 0)
                part = lines[index] if 0 <= index < len(lines) else Text()
                part.align(column.align, width)
                line.append_text(part).append(" " * GAP)
            line.rstrip()
            self.lines.append(line)

    def _rows_as_records(self, table: Table) -> None:
        for index, row in enumerate(table.rows):
            if index:
                self.lines.append(Text())
            cells = tuple(zip(table.columns, row, strict=True))
            name = " ".join(cell for column, cell in cells if column.key and cell)
            if name:
                self._say(Text(name, "bold"))
            for column, cell in cells:
                if not column.key:
                    self._say(Text(f"{column.name}: {cell}"), indent=2)


def _close(above: Block, block: Block) -> bool:
    """No blank line between a small heading and its text, or a note and its details."""
    if isinstance(above, Heading):
        return above.level > SECTION and not isinstance(block, Heading)
    return isinstance(above, Note) and isinstance(block, Record)


def _once(table: Table, row: tuple[str, ...], above: tuple[str, ...]) -> list[str]:
    """The row's cells, those of a group only where it begins."""
    cells = zip(table.columns, row, above, strict=True)
    return ["" if column.group and cell == before else cell for column, cell, before in cells]


def column_widths(table: Table, width: int) -> list[int] | None:
    """How wide each column is drawn; ``None`` where the table cannot stand in ``width`` without breaking words."""
    columns = [(name.name, *cells) for name, *cells in zip(table.columns, *table.rows, strict=True)]
    natural = [max(map(cell_len, cells)) for cells in columns]
    least = [
        most if column.whole else max(_longest_word(cell) for cell in cells)
        for column, cells, most in zip(table.columns, columns, natural, strict=True)
    ]
    room = width - GAP * (len(columns) - 1)
    if sum(least) > room:
        return None
    while sum(natural) > room:
        # The column that has most to spare gives a cell away.
        spare = [have - need for have, need in zip(natural, least, strict=True)]
        widest = max(range(len(natural)), key=lambda i: natural[i] if spare[i] else -1)
        natural[widest] -= 1
    return natural


def _longest_word(text: str) -> int:
    return min(LONGEST_WORD, max((cell_len(word) for word in text.split()), default=0))
