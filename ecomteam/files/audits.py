"""What ``audit --json`` or ``export`` wrote earlier, read back to compare with."""

import json
import os
import re
from collections.abc import Iterator
from typing import Any as Anything

import msgspec

from ecomteam.files.content import read_bytes, shown_name
from ecomteam.files.yaml.reader import Bounds, Path, dotted
from ecomteam.model.audit import Audit, Identity
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, escaped
from ecomteam.model.who import from_plain

FORMAT = 1
# Findings carry their texts, so an audit of hundreds of teams is larger than any team file.
AUDIT_BOUNDS = Bounds(size=48 * 1024 * 1024, nodes=3_000_000)

AT_BYTE = re.compile(r" \(byte (\d+)\)")
AT_PATH = re.compile(r" - at `\$([^`]*)`")
STEP = re.compile(r"\.(\w+)|\[(\d+)\]")
LINE = re.compile(rb"\S[^\n]*")
BLANK = re.compile(r"[ \t\r\n]*")


class _Earlier(msgspec.Struct):
    """Any of the documents that hold audits; what else stands in them is passed over."""

    format: int = FORMAT
    audit: Audit | None = None
    audits: tuple[Audit, ...] = ()


def read_audits(path: str | os.PathLike[str]) -> tuple[Audit, ...]:
    """The audits in a JSON file of ours. Raises ``FileProblems`` where it is none."""
    return decode_audits(read_bytes(path, AUDIT_BOUNDS), shown_name(path))


class _Known(msgspec.Struct):
    check: str
    subject: str


class _Line(msgspec.Struct):
    """What ``audit --jsonl`` wrote of a shop; with ``--full`` it stands under ``audit``."""

    shop: str | None = None
    findings: tuple[_Known, ...] = ()
    audit: "_Line | None" = None
    audits: tuple["_Line", ...] = ()


def read_found(path: str | os.PathLike[str]) -> dict[str, frozenset[Identity]]:
    """What was found earlier, by the name of the shop: of ``audit --json`` or of ``audit --jsonl``.

    Raises ``FileProblems`` where the file is neither.
    """
    content, name = read_bytes(path, AUDIT_BOUNDS), shown_name(path)
    found: dict[str, frozenset[Identity]] = {}
    if content.count(b"\n") > AUDIT_BOUNDS.nodes:
        raise _refused(name, f"the file holds too much: at most {AUDIT_BOUNDS.nodes} values are read")
    try:
        for text in _lines(content):
            line = msgspec.json.decode(text, type=_Line)
            for one in line.audits or (line.audit or line,):
                found[one.shop or ""] = frozenset((finding.check, finding.subject) for finding in one.findings)
    except (msgspec.MsgspecError, RecursionError, ValueError):
        audits = decode_audits(content, name)
        return {audit.shop or "": frozenset(one.identity for one in audit.findings) for audit in audits}
    return found


def _lines(content: bytes) -> Iterator[memoryview]:
    """The lines that are not blank, one after another, without a second copy of what may be large."""
    whole = memoryview(content)
    return (whole[slice(*found.span())] for found in LINE.finditer(content))


def decode_audits(content: bytes, file: str) -> tuple[Audit, ...]:
    """The same for what was read already."""
    if content.count(b",") > AUDIT_BOUNDS.nodes:
        raise _refused(file, f"the file holds too much: at most {AUDIT_BOUNDS.nodes} values are read")
    earlier: Anything
    try:
        earlier = msgspec.json.decode(content, type=_Earlier, dec_hook=from_plain)
    except (msgspec.MsgspecError, RecursionError, UnicodeError, ValueError) as error:
        what = AT_BYTE.sub("", AT_PATH.sub("", str(error)))
        raise FileProblems([_located(content, file, str(error), escaped(what[:200]))]) from None
    if earlier.format != FORMAT:
        raise _refused(file, f"this version of ecomteam reads format {FORMAT}")
    audits: tuple[Audit, ...] = earlier.audits or ((earlier.audit,) if earlier.audit else ())
    if not audits:
        raise _refused(file, "there is no audit in this file; ecomteam audit --json writes one")
    return audits


def _refused(file: str, what: str) -> FileProblems:
    return FileProblems([Problem(Place(file), "", what)])


def _located(content: bytes, file: str, error: str, what: str) -> Problem:
    """What the decoder complains about, at the line and column where that is."""
    path = (
        tuple(name or int(number) for name, number in STEP.findall(found[1]))
        if (found := AT_PATH.search(error))
        else ()
    )
    if byte := AT_BYTE.search(error):
        at = int(byte[1])
    elif not content.strip():
        return Problem(Place(file), "", "the file is empty; ecomteam audit --json writes one")
    else:
        at = len(content) if "truncated" in error else _offset(content, path)
    before = content[:at]
    column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
    place = Place(file, before.count(b"\n") + 1, column)
    return Problem(place, dotted(path), f"this is not what ecomteam audit --json writes ({what})")


def _offset(content: bytes, path: Path) -> int:
    """The byte where the value at ``path`` begins, or the nearest thing around it that can be made out."""
    text = content.decode("utf-8", "replace")
    decoder = json.JSONDecoder()
    at = _after_blanks(text, 0)
    try:
        for step in path:
            at = _inside(text, at, step, decoder)
    except (ValueError, IndexError, RecursionError):
        pass  # what was found until here is near enough
    return len(text[:at].encode("utf-8"))


def _inside(text: str, at: int, wanted: str | int, decoder: json.JSONDecoder) -> int:
    """Where the value begins that ``wanted`` leads to in the object or list at ``at``."""
    number = 0
    inner = _after_blanks(text, at + 1)
    while text[inner] not in "}]":
        key: str | int = number
        if text[at] == "{":
            key, inner = decoder.raw_decode(text, inner)
            inner = _after_blanks(text, _after_blanks(text, inner) + 1)
        if key == wanted:
            return inner
        _, inner = decoder.raw_decode(text, inner)
        inner = _after_blanks(text, inner)
        if text[inner] == ",":
            inner = _after_blanks(text, inner + 1)
        number += 1
    raise ValueError("it is not there")


def _after_blanks(text: str, at: int) -> int:
    found = BLANK.match(text, at)
    return found.end() if found else at
