"""A document for Word, by python-docx: true headings, lists and tables. Needs the extra ``docx``.

Word reads no SVG, so a chart is a picture only where typst is there to draw it; its table is there in any case.
"""

import io
import zipfile
from datetime import datetime
from typing import Any as Anything

from ecomteam.model.text import Language
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
    with_colon,
)
from ecomteam.reports.draw.charts import to_svg
from ecomteam.reports.draw.clean import clean
from ecomteam.reports.draw.widths import column_widths
from ecomteam.words import interface

LANGUAGE_TAGS: dict[Language, str] = {"en": "en-GB", "nl": "nl-NL"}
# What a zip says of the time where nobody asked.
LONG_AGO = (1980, 1, 1, 0, 0, 0)
DOTS_PER_INCH = 192
# Millimetres between the margins and in an em, and how much of it stands between two columns.
PAGE_WIDTH, EM, GAP = 174, 3.35, 1.3


def to_docx(document: Document, day: str = "1980-01-01") -> bytes:
    """The document, made on an ISO day. Raises ``ImportError`` without python-docx."""
    writer = _Writer(mapped(document, _readable), day)
    return _same_bytes(writer.whole())


def _readable(text: str) -> str:
    """XML holds neither halves of a letter nor what is no letter at all."""
    return "".join(char for char in clean(text) if char not in "\ufffe\uffff")


class _Writer:
    def __init__(self, document: Document, day: str) -> None:
        import docx

        self.document = document
        self.file: Anything = docx.Document()
        self._set_up(day)

    def _set_up(self, day: str) -> None:
        from docx.enum.section import WD_ORIENT
        from docx.shared import Mm, Pt

        told = self.file.core_properties
        told.title, told.author, told.comments = self.document.title, self.document.author, ""
        told.created = told.modified = datetime.fromisoformat(day)
        told.language = LANGUAGE_TAGS[self.document.lang]
        section = self.file.sections[0]
        section.orientation = WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(18)
        section.top_margin = section.bottom_margin = Mm(18)
        self._logo = Mm(18)
        normal = self.file.styles["Normal"]
        normal.font.name, normal.font.size = "Arial", Pt(9.5)
        normal.paragraph_format.space_after = Pt(4)
        for style in self.file.styles.element.iter(_tag("lang")):
            style.set(_tag("val"), LANGUAGE_TAGS[self.document.lang])
        for level, size in ((0, 18), (1, 13), (2, 11), (3, 10)):
            heading = self.file.styles["Title" if level == 0 else f"Heading {level}"]
            heading.font.name, heading.font.size = "Arial", Pt(size)
            # Headings name fonts of a theme, which win over a plain name.
            for fonts in heading.element.iter(_tag("rFonts")):
                for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                    fonts.attrib.pop(_tag(theme), None)
        self._page_numbers(section)

    def _page_numbers(self, section: Anything) -> None:
        from docx.oxml import OxmlElement

        line = section.footer.paragraphs[0]
        line.add_run(f"{self.document.title}    ")
        for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
            run = line.add_run()
            part = OxmlElement("w:fldChar" if kind else "w:instrText")
            if kind:
                part.set(_tag("fldCharType"), kind)
            else:
                part.text = text
            run._r.append(part)

    def whole(self) -> bytes:
        self.file.add_heading(self.document.title, 0)
        if self.document.subtitle:
            self.file.add_paragraph(self.document.subtitle)
        for number, block in enumerate(self.document.blocks):
            self._draw(block, number)
        out = io.BytesIO()
        self.file.save(out)
        return out.getvalue()

    def _draw(self, block: Block, number: int) -> None:
        match block:
            case Heading(text=text, level=level, fresh=fresh):
                made = self.file.add_heading(text, max(1, min(level - 1, 3)))
                made.paragraph_format.page_break_before = fresh
            case Paragraph(text=text, lead=lead):
                self.file.add_paragraph().add_run(text).bold = lead or None
            case Bullets(items=items):
                self._bullets(items)
            case Table():
                self._table(block)
            case Record(entries=entries):
                for entry in entries:
                    self._entry(entry.label, entry.texts)
            case Note(kind=kind, text=text):
                self._labelled(interface.NOTE_KINDS[kind].to(self.document.lang), text)
            case Illustration(picture=picture, alt=alt):
                self.file.add_picture(io.BytesIO(picture.data), height=self._logo)
                self._described(alt, alt)
            case Chart():
                self._chart(block, number)

    def _bullets(self, items: tuple[str, ...]) -> None:
        for item in items:
            self.file.add_paragraph(item, style="List Bullet")

    def _entry(self, label: str, texts: tuple[str, ...]) -> None:
        if len(texts) == 1:
            self._labelled(label, texts[0])
            return
        line = self.file.add_paragraph()
        line.add_run(with_colon(label)).bold = True
        line.paragraph_format.keep_with_next = True
        self._bullets(texts)

    def _labelled(self, label: str, text: str) -> None:
        line = self.file.add_paragraph()
        line.add_run(with_colon(label)).bold = True
        line.add_run(f" {text}")

    def _table(self, table: Table) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.oxml import OxmlElement
        from docx.shared import Mm

        made = self.file.add_table(rows=1 + len(table.rows), cols=len(table.columns))
        made.style = "Table Grid"
        made.autofit = False
        # All cells at once: asking a table for one cell walks through all of it.
        cells = made._cells
        widths, _ = column_widths(table, PAGE_WIDTH / EM, GAP)
        for index, width in enumerate(width * EM for width in widths):
            made.columns[index].width = Mm(width)
            for cell in cells[index :: len(table.columns)]:
                cell.width = Mm(width)
        wide = len(table.columns)
        for index, column in enumerate(table.columns):
            cells[index].paragraphs[0].add_run(column.name).bold = True
        for number, row in enumerate(table.rows, start=1):
            for index, (column, text) in enumerate(zip(table.columns, row, strict=True)):
                line = cells[number * wide + index].paragraphs[0]
                line.add_run(text).bold = column.key or None
                if column.align == "right":
                    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        for cell in cells:
            cell.paragraphs[0].paragraph_format.space_after = 0
        first = made.rows[0]._tr.get_or_add_trPr()
        first.append(OxmlElement("w:tblHeader"))
        for each in made.rows:
            each._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        self.file.add_paragraph()

    def _chart(self, chart: Chart, number: int) -> None:
        picture = _picture(chart, self.document.lang, f"chart-{number}")
        if picture is None:
            self._table(chart.table)
            return
        from docx.shared import Mm

        self.file.add_picture(io.BytesIO(picture), width=Mm(172))
        self._described(f"{chart.table.caption}. {chart.summary}", chart.table.caption)

    def _described(self, text: str, title: str) -> None:
        """Words for the picture that was added last."""
        told = self.file.inline_shapes[-1]._inline.docPr
        told.set("descr", text)
        told.set("title", title)


def _picture(chart: Chart, lang: Language, name: str) -> bytes | None:
    """The chart as PNG, by typst; nothing where typst is not there."""
    from ecomteam.reports.draw.pdf import to_png

    try:
        return to_png(to_svg(chart, lang, name), DOTS_PER_INCH)
    except ImportError:
        return None


def _tag(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"


def _same_bytes(data: bytes) -> bytes:
    """The same file without the time at which it was zipped."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, LONG_AGO), old.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
