"""Workbooks (``.xlsx``): the values of each sheet, as text, with row and column.

Read with zipfile and expat instead of a library: what is read is bounded before it is kept, whatever a file says of
its own size, and two cells in opposite corners cost no more than two cells. Formulas are never worked out (the value
that was last seen counts), and nothing outside the file is followed.
"""

import datetime
import io
import re
import zipfile
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import IO
from xml.parsers import expat

import msgspec

from ecomteam.files.numbers import GROUPED, plain

MAGIC = b"PK\x03\x04"
SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
NAMESPACES = (SPREADSHEET, STRICT)
CHUNK = 1 << 16

# Number formats that Excel knows by number and shows as days.
DAY_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
NOT_A_DAY = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')
DURATION = re.compile(r"\[[hms]+\]", re.IGNORECASE)
DAY_LETTERS = re.compile(r"[dmyhs]", re.IGNORECASE)
# Excel takes 1900 for a leap year, so that days before March count from one later.
EPOCHS = {False: datetime.datetime(1899, 12, 30), True: datetime.datetime(1904, 1, 1)}  # noqa: DTZ001  (a sheet has no time zone)
MOST_DAYS = 2_958_465
# A cell over several rows of one column.
TALL = re.compile(r"([A-Z]{1,3})(\d{1,7}):\1(\d{1,7})")
REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")

BROKEN = (
    zipfile.BadZipFile, zlib.error, expat.ExpatError, ValueError, KeyError, IndexError, EOFError, LookupError,
    NotImplementedError, RuntimeError, OverflowError,
)  # fmt: skip


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """How much of a workbook is read: bytes of all parts together once unpacked, cells, characters of a cell, ..."""

    unpacked: int = 1 << 25
    cells: int = 200_000
    sheets: int = 50
    text: int = 2_000
    columns: int = 1_000
    elements: int = 600_000
    token: int = 1 << 20
    depth: int = 50
    links: int = 10_000
    pieces: int = 32


class WorkbookSheet(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in the cells that hold something: by row (from 1), pairs of a column (from 1) and a text."""

    name: str
    hidden: bool = False
    rows: Mapping[int, list[tuple[int, str]]]


class NoWorkbook(ValueError):
    """Why a file cannot be read as a workbook."""


def read_workbook(content: bytes, limits: Limits | None = None) -> list[WorkbookSheet]:
    """The worksheets, in their order; cells beyond the limits are left out. Raises ``NoWorkbook``."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _Workbook(archive, limits or Limits()).sheets()
    except NoWorkbook:
        raise
    except BROKEN as error:
        raise NoWorkbook(f"this workbook cannot be read ({type(error).__name__})") from None


Start = Callable[[str, dict[str, str]], None]
End = Callable[[str, str], None]


class _Workbook:
    def __init__(self, archive: zipfile.ZipFile, limits: Limits) -> None:
        self.archive = archive
        self.names = {name.lower().lstrip("/"): name for name in archive.namelist()}
        self.limits = limits
        self.left = limits.unpacked
        self.cells_left = limits.cells
        self.elements_left = limits.elements

    def sheets(self) -> list[WorkbookSheet]:
        main = next(
            (target for kind, target in self._related("").values() if kind.endswith("/officeDocument")),
            "xl/workbook.xml",
        )
        related = self._related(main)
        named: list[tuple[str, bool, str]] = []
        old_days = False

        def start(tag: str, values: dict[str, str]) -> None:
            nonlocal old_days
            if tag == "workbookPr":
                old_days = values.get("date1904") in ("1", "true")
            if tag == "sheet" and len(named) < self.limits.sheets:
                link = next((value for key, value in values.items() if key.endswith("}id")), "")
                named.append((values.get("name", ""), values.get("state", "visible") != "visible", link))

        self._walk(main, start)
        self.shared = self._shared(related)
        self.days = self._day_styles(related)
        self.epoch = EPOCHS[old_days]
        return [
            WorkbookSheet(name=name, hidden=hidden, rows=self._rows(related[link][1]))
            for name, hidden, link in named
            if related.get(link, ("", ""))[0].endswith("/worksheet")
        ]

    def _related(self, part: str) -> dict[str, tuple[str, str]]:
        """By its id the kind and the name of each part that one refers to, within the file."""
        folder, _, name = part.rpartition("/")
        found: dict[str, tuple[str, str]] = {}

        def start(tag: str, values: dict[str, str]) -> None:
            wanted = tag == "Relationship" and len(found) < self.limits.links
            if wanted and values.get("TargetMode") != "External":
                target = values.get("Target", "")
                whole = target.lstrip("/") if target.startswith("/") else _joined(folder, target)
                found[values.get("Id", "")] = (values.get("Type", ""), whole)

        rels = f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
        if rels.lower() in self.names:
            self._walk(rels, start, namespaces=())
        return found

    def _part(self, related: Mapping[str, tuple[str, str]], kind: str) -> str | None:
        return next((name for of, name in related.values() if of.endswith(f"/{kind}")), None)

    def _walk(self, part: str, start: Start, end: End | None = None, namespaces: tuple[str, ...] = NAMESPACES) -> None:
        """Calls for each element of a part, with its name alone and, at its end, with the text in it."""
        parser = expat.ParserCreate(namespace_separator="}")
        texts: list[list[str]] = []

        def local(tag: str) -> str:
            space, _, name = tag.rpartition("}")
            return name if not namespaces or not space or space in namespaces else ""

        def opened(tag: str, values: dict[str, str]) -> None:
            self.elements_left -= 1
            if self.elements_left < 0 or len(texts) > self.limits.depth:
                raise NoWorkbook("this workbook holds more than a list of people does")
            texts.append([])
            start(local(tag), values)

        def closed(tag: str) -> None:
            text = "".join(texts.pop())
            if end is not None:
                end(local(tag), text)

        def refuse(*_: object) -> None:
            raise NoWorkbook("this workbook defines names of its own (a DTD), which is not read")

        def said(text: str) -> None:
            # A cell of many megabytes is cut later in any case.
            if texts and len(texts[-1]) < self.limits.pieces:
                texts[-1].append(text)

        parser.buffer_text = True
        parser.StartElementHandler = opened
        parser.EndElementHandler = closed
        parser.CharacterDataHandler = said
        parser.StartDoctypeDeclHandler = refuse
        with self.archive.open(self.names[part.lower()]) as file:
            fed = 0
            for chunk in self._read(file):
                parser.Parse(chunk, False)
                fed += len(chunk)
                # An older expat looks at a token that goes on and on from its start again with each piece.
                if fed - parser.CurrentByteIndex > self.limits.token:
                    raise NoWorkbook("this workbook holds more than a list of people does")
        parser.Parse(b"", True)

    def _read(self, file: IO[bytes]) -> Iterator[bytes]:
        """In pieces, and never more than the budget: sizes that a zip declares may be anything."""
        while chunk := file.read(CHUNK):
            self.left -= len(chunk)
            if self.left < 0:
                raise NoWorkbook(f"this workbook is too large: at most {self.limits.unpacked >> 20} MB are unpacked")
            yield chunk

    def _shared(self, related: Mapping[str, tuple[str, str]]) -> list[str]:
        found: list[str] = []
        parts: list[str] = []
        phonetic = 0

        def start(tag: str, _: dict[str, str]) -> None:
            nonlocal phonetic
            phonetic += tag == "rPh"
            if tag == "si":
                parts.clear()

        def end(tag: str, text: str) -> None:
            nonlocal phonetic
            phonetic -= tag == "rPh"
            if tag == "t" and not phonetic:
                parts.append(text[: self.limits.text + 1])
            if tag == "si" and len(found) < self.limits.elements:
                found.append("".join(parts)[: self.limits.text + 1])

        if part := self._part(related, "sharedStrings"):
            self._walk(part, start, end)
        return found

    def _day_styles(self, related: Mapping[str, tuple[str, str]]) -> frozenset[int]:
        """The numbers of the styles that show a number as a day."""
        formats: dict[str, str] = {}
        styles: list[str] = []
        inside = False

        def start(tag: str, values: dict[str, str]) -> None:
            nonlocal inside
            if tag == "numFmt":
                formats[values.get("numFmtId", "")] = values.get("formatCode", "")
            if tag in ("cellXfs", "cellStyleXfs"):
                inside = tag == "cellXfs"
            if tag == "xf" and inside:
                styles.append(values.get("numFmtId", "0"))

        if part := self._part(related, "styles"):
            self._walk(part, start)
        return frozenset(number for number, one in enumerate(styles) if _shows_day(one, formats.get(one)))

    def _rows(self, part: str) -> dict[int, list[tuple[int, str]]]:
        rows: dict[int, list[tuple[int, str]]] = {}
        merged: dict[str, None] = {}
        row = column = style = phonetic = 0
        kind, value, inline = "n", "", ""

        def start(tag: str, values: dict[str, str]) -> None:
            nonlocal row, column, style, kind, value, inline, phonetic
            phonetic += tag == "rPh"
            if tag == "mergeCell":
                merged[values.get("ref", "")] = None
            if tag == "row":
                number = values.get("r", "")
                row, column = (int(number) if number.isdigit() and len(number) < 8 else row + 1), 0
            if tag == "c":
                place = REFERENCE.fullmatch(values.get("r", ""))
                column = _column(place[1]) if place else column + 1
                style, kind = int(values.get("s", "0")), values.get("t", "n")
                value = inline = ""

        def end(tag: str, text: str) -> None:
            nonlocal value, inline, phonetic
            phonetic -= tag == "rPh"
            if tag == "v":
                value = text
            if tag == "t" and not phonetic:
                inline += text[: self.limits.text + 1]
            if tag == "c" and column <= self.limits.columns:
                shown = inline if kind == "inlineStr" else self._shown(value, kind, style)
                if shown.strip() and self.cells_left > 0:
                    self.cells_left -= 1
                    rows.setdefault(row, []).append((column, shown[: self.limits.text + 1]))

        self._walk(part, start, end)
        rows = dict(sorted(rows.items()))
        self._fill(rows, merged)
        return rows

    def _fill(self, rows: dict[int, list[tuple[int, str]]], merged: Iterable[str]) -> None:
        """What stands in a cell over several rows is said of each row that has something else in it."""
        numbers = list(rows)
        for found in filter(None, map(TALL.fullmatch, merged)):
            column, first, last = _column(found[1]), int(found[2]), int(found[3])
            text = next((text for at, text in rows.get(first, ()) if at == column), "")
            for number in numbers[bisect_right(numbers, first) : bisect_right(numbers, last)] if text else ():
                self.cells_left -= len(rows[number])
                if self.cells_left <= 0:
                    return
                if all(at != column for at, _ in rows[number]):
                    rows[number] = sorted([*rows[number], (column, text)])

    def _shown(self, value: str, kind: str, style: int) -> str:
        """A value as a person would write it: days as ISO days, numbers with a dot, errors as nothing."""
        match kind:
            case "s":
                number = int(value) if value.strip().isdigit() else -1
                return self.shared[number] if 0 <= number < len(self.shared) else ""
            case "b":
                return "yes" if value.strip() == "1" else "no"
            case "e":
                return ""
            case "n":
                return self._number(value.strip(), style)
            case _:
                return value

    def _number(self, value: str, style: int) -> str:
        try:
            number = float(value)
        except ValueError:
            return value
        if style in self.days and 0 < number <= MOST_DAYS:
            day = self.epoch + datetime.timedelta(days=number + (number < 60 and self.epoch.year < 1900))
            return day.date().isoformat()
        if not abs(number) < 1e15:
            return value
        digits = plain(round(number, 6))
        # 1.125 could be a grouped thousand elsewhere; 1.1250 could not.
        return f"{digits}0" if re.fullmatch(GROUPED["."], digits) else digits


def _joined(folder: str, target: str) -> str:
    parts = folder.split("/") if folder else []
    for step in target.split("/"):
        if step == "..":
            parts = parts[:-1]
        elif step not in ("", "."):
            parts = [*parts, step]
    return "/".join(parts)


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _shows_day(number: str, code: str | None) -> bool:
    if code is None:
        return number.isdigit() and int(number) in DAY_FORMATS
    if DURATION.search(code):
        return False
    return DAY_LETTERS.search(NOT_A_DAY.sub("", code.split(";", maxsplit=1)[0])) is not None
