"""A document as PDF, by typst: tagged after PDF/UA-1, with outline, title and page numbers. Needs the extra ``pdf``.

Typst refuses to write a file that breaks the standard, for one if no font has a letter of a name. Then the fonts of the
machine are tried, and at last the standard is left out: a document without those letters is better than none.
"""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any as Anything
from typing import Literal

import msgspec

from ecomteam.reports.document import (
    Block,
    Bullets,
    Chart,
    Document,
    Heading,
    Note,
    Paragraph,
    Picture,
    Record,
    Table,
    mapped,
)
from ecomteam.reports.draw.charts import to_svg
from ecomteam.reports.draw.clean import clean
from ecomteam.words import interface
from ecomteam.words import paper as words

STANDARD: Literal["ua-1"] = "ua-1"
ROOM = Path(__file__).parent
FONTS = ROOM / "fonts"
# Labels of short entries stand beside them; longer ones above.
SHORT_LABEL = 32
# A cell of so many letters may be broken; below it a column is as wide as its longest cell.
BREAKABLE = 24


class Pdf(msgspec.Struct, frozen=True):
    """``complete`` is whether it keeps to PDF/UA-1; where it does not, no font had some of its letters."""

    data: bytes
    complete: bool


def to_pdf(document: Document, day: str = "1980-01-01") -> Pdf:
    """The document as PDF, made on an ISO day. Raises ``ImportError`` without typst."""
    import typst

    template = ROOM.joinpath("paper.typ").read_bytes()
    said = json.dumps(_plain(mapped(document, clean)))
    made = datetime.fromisoformat(day).replace(tzinfo=UTC)
    last: Exception | None = None
    for system_fonts, standard in ((False, True), (True, True), (True, False)):
        try:
            data = typst.compile(
                template,
                format="pdf",
                sys_inputs={"doc": said},
                pdf_standards=[STANDARD] if standard else [],
                timestamp=made,
                font_paths=typst.Fonts(include_system_fonts=system_fonts, font_paths=[FONTS]),
            )
        except typst.TypstError as error:
            last = error
            continue
        assert isinstance(data, bytes)
        return Pdf(data, standard)
    assert last is not None
    raise last


PICTURE = b"""#set page(width: auto, height: auto, margin: 2pt)
#set text(font: ("Liberation Sans",))
#image(bytes(sys.inputs.svg), format: "svg", alt: "")
"""


def to_png(svg: str, dots_per_inch: int) -> bytes:
    """A drawing as a picture of points, for what reads no SVG. Raises ``ImportError`` without typst."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False, font_paths=[FONTS])
    data = typst.compile(PICTURE, format="png", ppi=dots_per_inch, sys_inputs={"svg": svg}, font_paths=fonts)
    assert isinstance(data, bytes)
    return data


def _plain(document: Document) -> dict[str, Anything]:
    blocks: list[dict[str, Anything]] = []
    level = 1
    for number, block in enumerate(document.blocks):
        made = _block(block, document, number)
        if made["k"] == "heading":
            # No level may be left out.
            level = made["level"] = min(made["level"], level + 1)
        blocks.append(made)
    return {
        "title": document.title,
        "author": document.author,
        "subtitle": document.subtitle,
        "lang": document.lang,
        "roomy": document.roomy,
        "page-of": words.PAGE_OF.to(document.lang),
        "blocks": blocks,
    }


def _block(block: Block, document: Document, number: int) -> dict[str, Anything]:
    match block:
        case Heading(text=text, level=level, fresh=fresh):
            return {"k": "heading", "text": text, "level": max(2, level), "fresh": fresh}
        case Paragraph(text=text, lead=lead):
            return {"k": "lead" if lead else "text", "text": text}
        case Bullets(items=items):
            return {"k": "list", "items": items}
        case Table():
            return _table(block)
        case Record(entries=entries):
            short = all(len(entry.label) <= SHORT_LABEL for entry in entries)
            told = [{"label": entry.label, "texts": entry.texts} for entry in entries]
            return {"k": "record", "short": short, "entries": told}
        case Note(kind=kind, text=text):
            return {"k": "note", "label": interface.NOTE_KINDS[kind].to(document.lang), "text": text}
        case Picture(data=data, alt=alt):
            return {"k": "picture", "data": list(data), "alt": alt}
        case Chart():
            svg = to_svg(block, document.lang, f"chart-{number}")
            return {"k": "chart", "svg": svg, "alt": f"{block.table.caption}. {block.summary}"}


def _table(table: Table) -> dict[str, Anything]:
    return {
        "k": "table",
        "head": [column.name for column in table.columns],
        "right": [column.align == "right" for column in table.columns],
        "keys": [column.key for column in table.columns],
        "whole": [column.whole for column in table.columns],
        "widths": _widths(table),
        "rows": table.rows,
    }


def _widths(table: Table) -> list[int]:
    """Nothing for a column that is as wide as its cells; else its part of what is left, by what it holds."""
    widths = []
    for index, column in enumerate(table.columns):
        longest = max((len(row[index]) for row in table.rows), default=0)
        free = not column.whole and longest > BREAKABLE
        widths.append(min(longest, 90) if free else 0)
    return widths
