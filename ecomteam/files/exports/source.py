"""The text of an export: decoded whatever wrote it, line by line, never more of it in memory than a few lines."""

import codecs
import io
import os
import stat
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from ecomteam.files.content import STDIN, read_bytes, reason_of, shown_name
from ecomteam.files.yaml.reader import Bounds
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, escaped

BLOCK = 1 << 16
# A line beyond this is no row of a table; without the limit one line of gigabytes would have to fit into memory.
LONGEST_LINE = 1 << 23
WORKBOOK_BOUNDS = Bounds(size=1 << 26)
# A workbook has to be held as a whole: some fifty thousand orders, beyond which systems write CSV.
WORKBOOK_LIMITS = {"unpacked": 1 << 28, "cells": 4_000_000, "elements": 12_000_000, "columns": 500}
STDIN_BOUNDS = Bounds(size=1 << 27)
MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))
NO_TEXT = {
    b"\xd0\xcf\x11\xe0": "this is an old Excel workbook, not text; in the spreadsheet save it as CSV",
    b"%PDF": "this is a PDF, not an export; download it as CSV",
    b"\x1f\x8b": "this is compressed; unpack it first",
}


class _Odd:
    """Bytes that are not UTF-8 are read as Windows-1252, which is what old programs write, and counted."""

    def __init__(self) -> None:
        self.count = 0

    def handle(self, error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeDecodeError):
            raise error
        bad = error.object[error.start : error.end]
        self.count += len(bad)
        return bad.decode("cp1252", "replace"), error.end


_ODD = _Odd()
ODD_BYTES = "ecomteam-odd-bytes"
codecs.register_error(ODD_BYTES, _ODD.handle)


def odd_bytes() -> int:
    """How many bytes had to be read as Windows-1252 since the program began."""
    return _ODD.count


class _Bounded(io.RawIOBase):
    """A file that is given up where a line does not end."""

    def __init__(self, raw: BinaryIO, file: str) -> None:
        self.raw = raw
        self.file = file
        self.since_line = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
        try:
            block = self.raw.read(len(buffer))
        except OSError as error:
            raise FileProblems([Problem(Place(self.file), "", reason_of(error))]) from None
        end = max(block.rfind(b"\n"), block.rfind(b"\r"))
        self.since_line = len(block) - end if end >= 0 else self.since_line + len(block)
        if self.since_line > LONGEST_LINE:
            raise FileProblems([Problem(Place(self.file), "", "this holds a line without end; it is no table of rows")])
        buffer[: len(block)] = block
        return len(block)

    def close(self) -> None:
        self.raw.close()
        super().close()


def sheets(path: str | os.PathLike[str]) -> list[list[tuple[int, list[str]]]]:
    """The sheets of a workbook that are shown, each row with its number and as wide as its sheet; nothing of others.

    Raises ``FileProblems`` where it is a workbook that cannot be read, or an archive of something else.
    """
    from ecomteam.files.workbook import MAGIC, Limits, NoWorkbook, read_workbook

    name = shown_name(path)
    if os.fspath(path) == STDIN:
        return []
    with open_bytes(path) as raw:
        if raw.read(len(MAGIC)) != MAGIC:
            return []
    try:
        found = read_workbook(read_bytes(path, WORKBOOK_BOUNDS), Limits(**WORKBOOK_LIMITS))
    except NoWorkbook as error:
        raise FileProblems([Problem(Place(name), "", f"{error}; save it as CSV, or unpack it first")]) from None
    return [_filled_out(sheet.rows) for sheet in found if not sheet.hidden and sheet.rows]


def _filled_out(rows: Mapping[int, list[tuple[int, str]]]) -> list[tuple[int, list[str]]]:
    width = max(column for cells in rows.values() for column, _ in cells)
    made = []
    for number in sorted(rows):
        row = [""] * width
        for column, text in rows[number]:
            row[column - 1] = text
        made.append((number, row))
    return made


def open_bytes(path: str | os.PathLike[str]) -> io.BufferedReader:
    """The bytes of the file; that they cannot be read is told as ``FileProblems`` whenever it shows."""
    name = shown_name(path)
    return io.BufferedReader(_Bounded(_opened(path, name), name), BLOCK)


def open_text(path: str | os.PathLike[str]) -> io.TextIOWrapper:
    """The file as text, its line ends as they are. Raises ``FileProblems`` where it cannot be had or is no text."""
    name = shown_name(path)
    bounded = open_bytes(path)
    head = bounded.peek(BLOCK)
    for start, what in NO_TEXT.items():
        if head.startswith(start):
            bounded.close()
            raise FileProblems([Problem(Place(name), "", what)])
    text = io.TextIOWrapper(bounded, encoding=_encoding(head), errors=ODD_BYTES, newline="")
    if hasattr(text, "_CHUNK_SIZE"):
        # In larger bites than the usual 8 kB, each of which costs a call.
        text._CHUNK_SIZE = BLOCK
    return text


def _encoding(head: bytes) -> str:
    for mark, encoding in MARKS:
        if head.startswith(mark):
            return encoding
    # UTF-16 of text in Latin letters has a zero in every second place; UTF-8 has none.
    if len(head) > 3 and b"\0" in head[:4]:
        return "utf-16-le" if head[1] == 0 else "utf-16-be"
    return "utf-8"


# What came through standard input, which can be read once only, by the stream that it came through.
_STDIN: dict[int, bytes] = {}


def _from_stdin() -> bytes:
    stream = id(sys.stdin)
    if stream not in _STDIN:
        _STDIN.clear()
        _STDIN[stream] = read_bytes(STDIN, STDIN_BOUNDS)
    return _STDIN[stream]


def _opened(path: str | os.PathLike[str], name: str) -> BinaryIO:
    if os.fspath(path) == STDIN:
        return io.BytesIO(_from_stdin())
    try:
        found = Path(path)
        mode = found.stat().st_mode
        if stat.S_ISDIR(mode):
            raise ValueError("this is a folder; give a file in it")
        if not stat.S_ISREG(mode):
            raise ValueError("this is a device, pipe or socket, not a file")
        return found.open("rb")
    except OSError as error:
        raise FileProblems([Problem(Place(name), "", reason_of(error))]) from None
    except ValueError as error:
        raise FileProblems([Problem(Place(name), "", escaped(str(error)))]) from None
