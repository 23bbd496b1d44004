"""A document: what a report says, decided once; the drawers only lay it out.

Texts are plain: nothing in them is markup. They may come from a file and are data until a drawer has made them
harmless.
"""

from collections.abc import Callable, Collection
from typing import Any as Anything
from typing import Literal, TypeVar

import msgspec

from ecomteam.model.pictures import Picture
from ecomteam.model.text import Language


class Heading(msgspec.Struct, frozen=True):
    """``level`` 2 opens a section, deeper levels its parts; level 1 is the document's title.

    ``fresh`` begins a new page on paper; ``part`` is the id by which the section can be asked for alone, the same in
    every language.
    """

    text: str
    level: int = 2
    fresh: bool = False
    part: str = ""


class Paragraph(msgspec.Struct, frozen=True):
    """``lead``: the one sentence a hurried reader must see."""

    text: str
    lead: bool = False


class Bullets(msgspec.Struct, frozen=True):
    items: tuple[str, ...]


# Signs in a heat map, each understood without its colour: there and stays, changes hands, comes, missing.
STAYS, CHANGES, COMES, MISSING = MARKS = ("●", "○", "+", "×")


# Signs of a month in a timeline: nothing yet, recruiting, at work.
WAITING, RECRUITING, AT_WORK = BAR = ("·", "▒", "█")


class Bar(msgspec.Struct, frozen=True):
    """A picture of an amount that is written beside it: shares of the longest bar, ``light`` coming after ``solid``."""

    solid: float
    light: float = 0.0


class Column(msgspec.Struct, frozen=True):
    """``whole`` cells are short and not broken over lines while there is room; ``key`` columns name their row.

    ``group`` cells equal those above them for a while; a drawer may show them once. ``marks`` cells hold a sign of
    ``MARKS`` or nothing; a drawer may colour them. ``bar`` cells have one sign of ``BAR`` a month.
    """

    name: str
    align: Literal["left", "right"] = "left"
    whole: bool = False
    key: bool = False
    group: bool = False
    marks: bool = False
    bar: bool = False


class Table(msgspec.Struct, frozen=True):
    """``caption`` says what the table is about to those who cannot see the heading above it.

    ``bars`` belong to rows, by their index; a drawer may put them where cells of the row are empty.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    bars: tuple[tuple[int, Bar], ...] = ()


class Entry(msgspec.Struct, frozen=True):
    """A label and what belongs to it: one text, or several that are listed. Entries with a ``bar`` form a chart."""

    label: str
    texts: tuple[str, ...]
    bar: Bar | None = None


class Record(msgspec.Struct, frozen=True):
    """One thing in detail, label by label."""

    entries: tuple[Entry, ...]


class Note(msgspec.Struct, frozen=True):
    kind: Literal["info", "warning", "error"]
    text: str


# How a value of a chart is drawn: each has a colour and, in print, a pattern of its own.
Kind = Literal["today", "team", "outside", "new", "gap", "recruit"]


class Series(msgspec.Struct, frozen=True):
    """Values under one name, one for each label of the chart."""

    name: str
    kind: Kind
    values: tuple[float, ...]


class Months(msgspec.Struct, frozen=True):
    """A bar a month, its series on top of each other, against a ``limit`` that is drawn as a line.

    Amounts are in whole units after ``unit``.
    """

    labels: tuple[str, ...]
    bars: tuple[Series, ...]
    limit: Series | None
    unit: str


class Shares(msgspec.Struct, frozen=True):
    """Two bars for each label, one under the other (``sides`` names them), each made up of its series."""

    labels: tuple[str, ...]
    sides: tuple[str, str]
    first: tuple[Series, ...]
    second: tuple[Series, ...]


class Lane(msgspec.Struct, frozen=True):
    """One line of a calendar: recruiting from a month on, at work from another; ``note`` where it has no month."""

    label: str
    recruit: int | None
    start: int | None
    note: str


class Calendar(msgspec.Struct, frozen=True):
    """Lanes over months; ``legend`` says what recruiting and being at work look like."""

    labels: tuple[str, ...]
    lanes: tuple[Lane, ...]
    legend: tuple[str, str]


class Seat(msgspec.Struct, frozen=True):
    """Somebody in a team, or a place still empty; ``depth`` 0 is at the top, deeper ones answer to those above."""

    name: str
    detail: str
    depth: int
    planned: bool = False
    outside: bool = False


class Tree(msgspec.Struct, frozen=True):
    seats: tuple[Seat, ...]
    legend: tuple[str, ...]


class Chart(msgspec.Struct, frozen=True):
    """A picture, what it shows in a sentence, and the same as a table for who cannot see it."""

    summary: str
    figure: Months | Shares | Calendar | Tree
    table: Table


class Illustration(msgspec.Struct, frozen=True):
    """A picture of points; ``alt`` says what it shows."""

    picture: Picture
    alt: str


Block = Heading | Paragraph | Bullets | Table | Record | Note | Chart | Illustration


class Document(msgspec.Struct, frozen=True):
    """``subtitle`` stands under the title: the day, and whom it is from; ``author`` is told to other programs.

    ``roomy`` is for a document of several pages, which need not fit on two.
    """

    title: str
    lang: Language
    blocks: tuple[Block, ...]
    subtitle: str = ""
    author: str = ""
    roomy: bool = False


Part = TypeVar("Part", bound=Document | Block)
# The part that stands above all headings.
SUMMARY = "summary"
DEEPEST = 6


def parts(document: Document) -> list[tuple[str, str]]:
    """The sections that can be asked for alone: their headings, each with its id; several may share one."""
    headings = [block for block in document.blocks if isinstance(block, Heading)]
    return [(heading.text, heading.part) for heading in headings if heading.part]


def part_of(document: Document, wanted: Collection[str]) -> Document:
    """The document with these parts only, each up to the next heading of its level."""
    kept: list[Block] = []
    above: list[Heading] = []  # what the section is a part of, as far as that is not kept yet
    inside = DEEPEST if SUMMARY in wanted else None  # the level of the section that is kept
    for block in document.blocks:
        if isinstance(block, Heading) and (inside is None or block.level <= inside):
            inside = block.level if block.part in wanted else None
            above = [heading for heading in above if heading.level < block.level]
            if inside is not None:
                kept, above = [*kept, *above], []
            elif not block.part:
                above.append(block)
        if inside is not None:
            kept.append(block)
    return msgspec.structs.replace(document, blocks=tuple(kept))


def mapped(document: Part, change: Callable[[str], str]) -> Part:
    """The document, or a block of one, with every text changed."""
    result: Part = _mapped(document, change)
    return result


def with_colon(label: str) -> str:
    """The label as it introduces a text; a question needs no colon."""
    return label if label.endswith("?") else f"{label}:"


# Values of the layout itself, which are no texts.
SETTINGS = frozenset({"lang", "kind", "align", "part"})


def _mapped(value: Anything, change: Callable[[str], str]) -> Anything:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_mapped(item, change) for item in value)
    if isinstance(value, msgspec.Struct):
        fields = [name for name in value.__struct_fields__ if name not in SETTINGS]
        return msgspec.structs.replace(value, **{name: _mapped(getattr(value, name), change) for name in fields})
    return value


def nested(document: Document) -> list[Block]:
    """The blocks of a document as part of another: its headings one level down, its list of sources left out."""
    blocks: list[Block] = []
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 2 and blocks and block is _last_section(document):
            break
        blocks.append(Heading(block.text, block.level + 1) if isinstance(block, Heading) else block)
    return blocks


def _last_section(document: Document) -> Heading | None:
    sections = [block for block in document.blocks if isinstance(block, Heading) and block.level == 2]
    return sections[-1] if sections else None
