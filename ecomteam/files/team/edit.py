"""A team.yaml with some entries changed: every other line and every comment stays as somebody wrote it."""

import re
from collections.abc import Mapping

from ecomteam.files.team.read import read_team
from ecomteam.files.team.write import measured_line, scalar
from ecomteam.files.yaml.reader import ReadDocument, scan_document
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.place import Place
from ecomteam.model.problems import UsageError
from ecomteam.model.team import Measured, Team

BLANK = re.compile(r"\s*(?:#.*)?\Z")
REMARK = re.compile(r"}\s*(#.*)\Z")


def with_measured_lines(
    content: bytes, file: str, catalogue: Catalogue, measured: Mapping[str, Measured], shop: Mapping[str, str]
) -> str:
    """The text of the file with these measured numbers, and with facts of ``shop`` that it does not tell yet.

    Raises ``FileProblems`` where the file is none, ``UsageError`` where it is written in a way that cannot be kept.
    """
    before = read_team(content, file, catalogue)
    text = content.decode("utf-8-sig")
    told = {name: value for name, value in shop.items() if name not in before.facts}
    if told:
        text = _with_entries(text, file, "shop", {name: scalar(value) for name, value in told.items()})
    wanted = {**before.measured, **measured}
    text = _with_entries(text, file, "measured", {name: measured_line(one) for name, one in measured.items()}, wanted)
    after = read_team(text.encode(), file, catalogue)
    kept = set(after.facts) == {*before.facts, *told} and before.facts.items() <= after.facts.items()
    if dict(after.measured) != wanted or not kept or _names(before) != _names(after):
        raise UsageError(f"{file}: its measured part is written in a way that cannot be kept; use -o and copy it")
    mark = "\ufeff" if content.startswith(b"\xef\xbb\xbf") else ""
    return mark + text


def _names(team: Team) -> list[str]:
    return [person.name for person in team.people or ()]


def _with_entries(
    text: str, file: str, block: str, entries: Mapping[str, str], whole: Mapping[str, Measured] | None = None
) -> str:
    """The text with these entries in a block of the file; ``whole`` is all of it, for a block that is one line."""
    end = "\r\n" if "\r\n" in text else "\n"
    lines = text.splitlines()
    document = scan_document(text.encode(), file)
    top = sorted(place.line for path, place in document.key_places.items() if len(path) == 1)
    if (block,) not in document.key_places:
        made = [f"{block}:", *(f"  {name}: {value}" for name, value in entries.items())]
        at = _after_shop(lines, document, top)
        return end.join([*lines[:at], *made, *lines[at:]]) + end
    begin = document.key_places[(block,)].line
    stop = next((line for line in top if line > begin), len(lines) + 1)
    inner = {path[1]: place for path, place in document.key_places.items() if len(path) == 2 and path[0] == block}
    opened = document.places[(block,)]
    if whole is None and inner and lines[opened.line - 1][opened.column - 1 : opened.column] == "{":
        row = lines[opened.line - 1]
        told = ", ".join(f"{name}: {value}" for name, value in entries.items())
        lines[opened.line - 1] = f"{row[: opened.column]}{told}, {row[opened.column :]}"
        return end.join(lines) + end
    if not inner or any(place.line == begin for place in inner.values()):
        kept = {name: measured_line(one) for name, one in whole.items()} if whole is not None else dict(entries)
        last = _last(lines, begin, stop)
        made = [f"{block}:", *(f"  {name}: {value}" for name, value in kept.items())]
        return end.join([*lines[: begin - 1], *made, *lines[last:]]) + end
    return end.join(_changed(lines, inner, entries, begin, stop)) + end


def _changed(
    lines: list[str], inner: Mapping[str | int, Place], entries: Mapping[str, str], begin: int, stop: int
) -> list[str]:
    """The lines with entries of a block that stand on lines of their own changed, and new ones below the last."""
    starts = sorted(place.line for place in inner.values())
    indent = " " * (min(place.column for place in inner.values()) - 1)
    changed: dict[int, tuple[int, str]] = {}
    new: list[str] = []
    for name, value in entries.items():
        if name in inner:
            line = inner[name].line
            following = next((start for start in starts if start > line), stop)
            last = _last(lines, line, following)
            remark = REMARK.search(lines[line - 1]) if last == line else None
            changed[line] = (last, f"{indent}{name}: {value}{f'  {remark[1]}' if remark else ''}")
        else:
            new.append(f"{indent}{name}: {value}")
    made: list[str] = []
    number, final = 1, _last(lines, begin, stop)
    while number <= len(lines):
        if number in changed:
            last, line_text = changed[number]
            made.append(line_text)
            number = last
        else:
            made.append(lines[number - 1])
        if number == final:
            made += new
        number += 1
    return made


def _last(lines: list[str], begin: int, stop: int) -> int:
    """The last line of what begins in a line and ends before another: not the blanks and comments after it."""
    last = begin
    for number in range(begin, stop):
        if not BLANK.match(lines[number - 1]):
            last = number
    return last


def _after_shop(lines: list[str], document: ReadDocument, top: list[int]) -> int:
    """Where a new block goes: below the shop, or at the end of a file that tells of none."""
    shop = document.key_places.get(("shop",))
    if shop is None:
        last = [number for number, line in enumerate(lines, start=1) if not BLANK.match(line) and line.strip() != "..."]
        return last[-1] if last else len(lines)
    stop = next((line for line in top if line > shop.line), len(lines) + 1)
    return _last(lines, shop.line, stop)
