"""Engagements and their pictures: what is read, and what is refused with its place and a suggestion."""

import struct
import zlib
from pathlib import Path

import pytest

from ecomteam.files.engagement import read_engagement
from ecomteam.files.pictures import LARGEST, PNG, WIDEST, read_picture
from ecomteam.files.values import WrongValue
from ecomteam.model.engagement import PARTS, Engagement
from ecomteam.model.problems import FileProblems
from tests.shipped import KNOWLEDGE


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int = 2, height: int = 2, points: bytes | None = None, more: bytes = b"", end: bytes = b"") -> bytes:
    """A picture in grey, with pieces in it and after it."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    lines = b"\0" + b"\x80" * width
    body = chunk(b"IDAT", zlib.compress(lines * height if points is None else points))
    return PNG + header + more + body + chunk(b"IEND", b"") + end


def jpeg(width: int = 2, height: int = 2, more: bytes = b"", end: bytes = b"") -> bytes:
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8\xff\xe0\x00\x04JF" + more + frame + b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x12\xff\xd9" + end


def read(text: str, folder: Path = Path()) -> Engagement:
    return read_engagement(text.encode(), "engagement.yaml", folder, KNOWLEDGE.catalogue)


def refusals(text: str, folder: Path = Path()) -> list[str]:
    with pytest.raises(FileProblems) as found:
        read(text, folder)
    return [str(problem) for problem in found.value.problems]


def test_a_whole_engagement() -> None:
    found = read("""
client: Bean & Co
team: team.yaml
firm: North
author: Jo
date: 2026-11-29
language: nl
note: |
  One
  line.

  Another.
parts: [summary, findings]
findings:
  - {finding: et309, about: Ada, verdict: reject}
  - {finding: Daily work undone, severity: note, comment: Known., due: 2027-01-31, owner: Ben}
own_findings: [{text: Seen., remedy: Do.}]
hires: [{role: klantenservice, moved_to: 2027-03, comment: Soon.}, {role: logistics, left_out: ja}]
""")
    assert found.note == ("One line.", "Another.")
    assert found.parts == ("summary", "findings")
    assert [(one.check, one.subject, one.ruling) for one in found.findings] == [
        ("daily_work_undone", "Ada", "reject"),
        ("daily_work_undone", None, "accept"),
    ]
    assert found.own_findings[0].severity == "warning"
    assert [(one.role, one.moved_to, one.left_out) for one in found.hires] == [
        ("customer_service", "2027-03", False),
        ("logistics", None, True),
    ]


def test_without_parts_there_are_all() -> None:
    assert read("team: team.yaml").parts == PARTS


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", 'engagement.yaml:1:1: the file is empty; write at least the team, such as: team: team.yaml'),
        ("client: X", "engagement.yaml:1:1: there is no team; write which file it is in, such as: team: team.yaml"),
        ("team: t\nclent: X", 'engagement.yaml:2:1: clent: there is no key "clent" here; did you mean "client"?'),
        ("team: t\nparts: [sumary]", 'did you mean "summary"?'),
        ("team: t\nfindings: [{finding: ET999}]", 'yaml:2:22: findings[0].finding: no check is called "ET999"'),
        ("team: t\nfindings: [{about: Ada}]", "engagement.yaml:2:12: findings[0]: say which finding, by its code"),
        ("team: t\nfindings: [{finding: ET309, verdict: maybe}]", '"maybe" is not one of accept, reject'),
        ("team: t\nhires: [{role: seles}]", 'did you mean "sales"?'),
        ("team: t\nhires: [{role: sales, moved_to: March}]", "a month is written year-month, such as 2027-03"),
        ("team: t\ndate: 29-11-2026", "a day is written year-month-day"),
        ("team: t\nlanguage: de", '"de" is not one of en, nl'),
        ("team: t\nlogo: none.png", "none.png: there is no such file"),
        ("team: t\nfindings: {}", "write a list here, not a mapping"),
        ("team: t\nown_findings: [{severity: note}]", "say what you found"),
        ("team: t\nformat: 2", "this ecomteam reads format 1"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(text: str, said: str) -> None:
    assert any(said in line for line in refusals(text)), refusals(text)


def test_all_that_is_wrong_is_told_at_once_in_the_order_of_the_file() -> None:
    lines = refusals("team: t\nlanguage: de\nfindings: [{finding: x}, {finding: y}]\nhires: 3")
    assert len(lines) == 4
    assert lines == sorted(lines, key=lambda line: [int(part) for part in line.split(":")[1:3]])


def test_a_logo_is_found_beside_the_file(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(png())
    logo = read("team: t\nlogo: logo.png", tmp_path).logo
    assert logo is not None
    assert logo.kind == "png"


@pytest.mark.parametrize(("data", "kind"), [(png(), "png"), (jpeg(), "jpeg")])
def test_a_sound_picture_stays_as_it_is(data: bytes, kind: str) -> None:
    found = read_picture(data)
    assert (found.data, found.kind) == (data, kind)


@pytest.mark.parametrize(
    ("data", "clean"),
    [
        (png(more=chunk(b"tEXt", b"Comment\0<script>"), end=b"<script>"), png()),
        (jpeg(more=b"\xff\xfe\x00\x0a<script>", end=b"<script>"), jpeg()),
        (jpeg(more=b"\xff\xe1\x00\x06Exif"), jpeg()),
    ],
)
def test_what_is_no_point_of_the_picture_is_left_out(data: bytes, clean: bytes) -> None:
    assert read_picture(data).data == clean


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
        b"\0" * (LARGEST + 1),
        png(width=WIDEST + 1, points=b"\0"),
        png(height=0),
        png()[:-20],
        png().replace(b"IDAT", b"IDAX"),
        PNG + chunk(b"IDAT", b"") + chunk(b"IEND", b""),
        PNG,
        jpeg(height=WIDEST + 1),
        jpeg()[:-2],
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe0\xff\xff",
    ],
)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(WrongValue):
        read_picture(data)


def test_a_picture_that_unpacks_to_more_than_it_says_is_not_unpacked() -> None:
    # 64 MB of noughts in some 64 kB: only the points of two by two are ever made.
    assert read_picture(png(points=b"\0" * (1 << 26))).kind == "png"
