"""Sheets as an Excel workbook, by xlsxwriter; needs the extra ``xlsx``. No text becomes a formula or a link."""

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from math import ceil
from typing import Any as Anything

from ecomteam.reports.draw.clean import clean
from ecomteam.reports.sheets import Cell, CellKind, Sheet

# What Excel takes in a cell; beyond it xlsxwriter would cut without a word.
LONGEST = 32_767
# Points of a line, the most lines of a row (Excel takes 409 points), and how much wider bold letters are.
LINE, MOST_LINES, BOLD = 15.0, 27, 1.2
FORMATS: Mapping[CellKind, str] = {
    "whole": "0",
    "number": "0.0",
    "money": "#,##0",
    "share": "0%",
    "day": "yyyy-mm-dd",
}
SAFE = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}


def to_xlsx(sheets: Iterable[Sheet], title: str, day: str) -> bytes:
    """The workbook, made on an ISO day. Raises ``ImportError`` without xlsxwriter."""
    import xlsxwriter

    out = io.BytesIO()
    made = datetime.fromisoformat(day).replace(tzinfo=UTC).replace(tzinfo=None)
    with xlsxwriter.Workbook(out, SAFE) as book:
        book.set_properties({"title": clean(title)[:255], "created": made})
        head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        formats = {kind: book.add_format({"num_format": form, "valign": "top"}) for kind, form in FORMATS.items()}
        formats["text"] = book.add_format({"text_wrap": True, "valign": "top", "indent": 1})
        for sheet in sheets:
            _write(book.add_worksheet(sheet.name), sheet, head, formats)
    return out.getvalue()


def _write(page: Anything, sheet: Sheet, head: Anything, formats: Mapping[CellKind, Anything]) -> None:
    page.set_row(0, _height([field.name for field in sheet.fields], sheet, BOLD))
    for column, field in enumerate(sheet.fields):
        page.set_column(column, column, field.width)
        page.write_string(0, column, clean(field.name), head)
    for number, row in enumerate(sheet.rows, start=1):
        page.set_row(number, _height(row, sheet))
        for column, (field, cell) in enumerate(zip(sheet.fields, row, strict=True)):
            _cell(page, number, column, cell, field.kind, formats[field.kind])
    page.freeze_panes(1, 0)
    if sheet.rows:
        page.autofilter(0, 0, len(sheet.rows), len(sheet.fields) - 1)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


def _height(row: Sequence[Cell], sheet: Sheet, wide: float = 1.0) -> float:
    """Points for a row whose texts are broken over lines: not every program works that out when it opens a file."""
    texts = [(cell, field.width) for cell, field in zip(row, sheet.fields, strict=True) if isinstance(cell, str)]
    lines = max((ceil(len(text) * wide / width) for text, width in texts), default=1)
    return LINE * max(1, min(lines, MOST_LINES))


def _cell(page: Anything, row: int, column: int, cell: Cell, kind: CellKind, form: Anything) -> None:
    if cell is None:
        return
    if kind == "day":
        page.write_datetime(row, column, datetime.combine(date.fromisoformat(str(cell)), datetime.min.time()), form)
    elif isinstance(cell, str):
        page.write_string(row, column, clean(cell)[:LONGEST], form)
    else:
        page.write_number(row, column, cell, form)
