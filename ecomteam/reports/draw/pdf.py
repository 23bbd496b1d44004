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
    Illustration,
    Note,
    Paragraph,
    Record,
    Table,
    mapped,
)
from ecomteam.reports.draw.charts import to_svg
from ecomteam.reports.draw.clean import clean, unbroken
from ecomteam.reports.draw.widths import column_widths
from ecomteam.words import interface
from ecomteam.words import paper as words

STANDARD: Literal["ua-1"] = "ua-1"
ROOM = Path(__file__).parent
FONTS = ROOM / "fonts"
# Parts that are set in small print, because nobody reads them from end to end.
LOOKED_UP = ("sources", "appendix")
# Labels of short entries stand beside them; longer ones above.
SHORT_LABEL = 32
# Between the margins of a page there is room for so many ems of its letters (paper.typ).
ROOMY_EMS, DENSE_EMS = 50.0, 59.0
GAP = 0.65  # ems between two columns


class Pdf(msgspec.Struct, frozen=True):
    """``complete`` is whether it keeps to PDF/UA-1; where it does not, no font had some of its letters."""

    data: bytes
    complete: bool


def to_pdf(document: Document, day: str = "1980-01-01") -> Pdf:
    """The document as PDF, made on an ISO day. Raises ``ImportError`` without typst."""
    import typst

    template = ROOM.joinpath("paper.typ").read_bytes()
    said = json.dumps(_plain(mapped(document, lambda text: unbroken(clean(text)))))
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
    fine: int | None = None
    for number, block in enumerate(document.blocks):
        made = _block(block, document, number)
        if isinstance(block, Heading):
            # No level may be left out.
            level = made["level"] = min(made["level"], level + 1)
            if fine is None or level <= fine:
                fine = level if block.part in LOOKED_UP else None
        blocks.append({**made, "fine": fine is not None and not isinstance(block, Heading)})
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
            return _table(block, ROOMY_EMS if document.roomy else DENSE_EMS)
        case Record(entries=entries):
            short = all(len(entry.label) <= SHORT_LABEL for entry in entries)
            told = [{"label": entry.label, "texts": entry.texts} for entry in entries]
            return {"k": "record", "short": short, "entries": told}
        case Note(kind=kind, text=text):
            return {"k": "note", "label": interface.NOTE_KINDS[kind].to(document.lang), "text": text}
        case Illustration(picture=picture, alt=alt):
            return {"k": "picture", "data": list(picture.data), "alt": alt}
        case Chart():
            svg = to_svg(block, document.lang, f"chart-{number}")
            return {"k": "chart", "svg": svg, "alt": f"{block.table.caption}. {block.summary}"}


def _table(table: Table, room: float) -> dict[str, Anything]:
    widths, fits = column_widths(table, room, GAP)
    return {
        "k": "table",
        "head": [column.name for column in table.columns],
        "right": [column.align == "right" for column in table.columns],
        "keys": [column.key for column in table.columns],
        "whole": [column.whole for column in table.columns],
        "widths": [0 if fits else width for width in widths],
        "rows": table.rows,
    }
