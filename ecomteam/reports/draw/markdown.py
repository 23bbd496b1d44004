"""A document as Markdown (CommonMark with tables); no text of it is interpreted."""

import re

from ecomteam.model.text import Language
from ecomteam.reports.document import (
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
from ecomteam.reports.draw.clean import clean
from ecomteam.words import interface

# Everything that means something inside a line: emphasis, code, links, HTML, entities, cells, strikethrough, formulas.
INLINE = re.compile(r"[\\`*_\[\]<>&|~$@]")
# Addresses turn into links by themselves; the escaped colon or dot breaks them.
ADDRESS = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
# What opens a heading, list, quote, rule or underline at the start of a line.
OPENING = re.compile(r"^([#+=-])|^(\d+)([.)])")


def to_markdown(document: Document) -> str:
    """The document as Markdown text."""
    document = mapped(document, clean)
    under = [escaped(document.subtitle)] if document.subtitle else []
    parts = [f"# {escaped(document.title)}", *under, *(_draw(block, document.lang) for block in document.blocks)]
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """The text with a backslash before everything that Markdown or HTML would take for more than text."""
    safe = ADDRESS.sub(r"\\\g<0>", INLINE.sub(r"\\\g<0>", text))
    return OPENING.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", safe)


def _draw(block: Block, lang: Language) -> str:
    match block:
        case Heading(text=text, level=level):
            return f"{'#' * level} {escaped(text)}"
        case Paragraph(text=text, lead=lead):
            return f"**{escaped(text)}**" if lead else escaped(text)
        case Bullets(items=items):
            return _bullets(items)
        case Table():
            return _table(block)
        case Chart(table=table):
            return _table(table)
        case Illustration(alt=alt):
            return escaped(alt)
        case Record(entries=entries):
            return "\n".join(map(_entry, entries))
        case Note(kind=kind, text=text):
            return f"> **{interface.NOTE_KINDS[kind].to(lang)}:** {escaped(text)}"


def _bullets(items: tuple[str, ...], indent: str = "") -> str:
    return "\n".join(f"{indent}- {escaped(item)}" for item in items)


def _entry(entry: Entry) -> str:
    label = f"- **{escaped(with_colon(entry.label))}**"
    if len(entry.texts) == 1:
        return f"{label} {escaped(entry.texts[0])}"
    return f"{label}\n{_bullets(entry.texts, indent='  ')}"


def _table(table: Table) -> str:
    marks = ["---:" if column.align == "right" else "---" for column in table.columns]
    lines = [_row(tuple(escaped(column.name) for column in table.columns)), f"| {' | '.join(marks)} |"]
    return "\n".join([*lines, *(_row(tuple(map(escaped, row))) for row in table.rows)])


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
