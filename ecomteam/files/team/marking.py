"""Steps of the checklist marked as done in a team.yaml: only the ``done`` line changes, comments and layout stay.

What comes out is read again and must say the same but for ``done``; a file in which that cannot be had is refused.
"""

import re
from collections.abc import Collection, Sequence

import msgspec

from ecomteam.files.names import step_names
from ecomteam.files.team.read import read_team
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, escaped
from ecomteam.model.team import Team

KEY = re.compile(r"^(?P<key>['\"]?done['\"]?\s*:)(?P<value>.*)$")
NEXT_KEY = re.compile(r"^(?![\s#\-\]])\S")
ITEM = re.compile(r"^\s*-\s+(?P<step>[^#]*?)\s*(?:#.*)?$")
REMARK = re.compile(r"(?P<value>[^#]*?)(?P<remark>\s+#.*)?$", re.DOTALL)


def marked(content: bytes, file: str, catalogue: Catalogue, done: Sequence[str], undone: Collection[str] = ()) -> str:
    """The file's text with steps of the checklist added to and taken from ``done``. Raises ``FileProblems``."""
    file = escaped(file)
    before = read_team(content, file, catalogue)
    wanted = tuple(dict.fromkeys(step for step in (*before.done, *done) if step not in undone))
    text = content.decode("utf-8")
    if wanted == before.done:
        return text
    changed = _Marker(text, catalogue).text(before.done, wanted)
    if not _same(before, changed, file, catalogue, wanted):
        place = before.place if not before.done else Place(file)
        hint = f"this cannot be changed without touching the rest; write by hand: done: [{', '.join(wanted)}]"
        raise FileProblems([Problem(place, "done", hint)])
    return changed


def _same(before: Team, text: str, file: str, catalogue: Catalogue, wanted: tuple[str, ...]) -> bool:
    try:
        after = read_team(text.encode("utf-8"), file, catalogue)
    except FileProblems:
        return False
    return after.done == wanted and _meaning(after) == _meaning(before)


def _meaning(team: Team) -> bytes:
    """All that a file says apart from ``done`` and from where it says it."""
    plain = msgspec.structs.replace(team, done=(), places={}, place=Place(""))
    return re.sub(rb'"line":\d+,"column":\d+', b"", msgspec.json.encode(plain, order="deterministic"))


class _Marker:
    """The lines of one file."""

    def __init__(self, text: str, catalogue: Catalogue) -> None:
        self.newline = "\r\n" if "\r\n" in text else "\n"
        self.lines = text.split(self.newline)
        self.names = step_names(catalogue)

    def text(self, old: Sequence[str], wanted: Sequence[str]) -> str:
        start = next((n for n, line in enumerate(self.lines) if KEY.match(line.removeprefix("\ufeff"))), None)
        if start is None:
            self._append(f"done: [{', '.join(wanted)}]")
        else:
            end = next((n for n in range(start + 1, len(self.lines)) if NEXT_KEY.match(self.lines[n])), None)
            self._rewrite(start, len(self.lines) if end is None else end, old, wanted)
        return self.newline.join(self.lines)

    def _append(self, line: str) -> None:
        """As the last line, before the empty ones that end the file."""
        while self.lines and not self.lines[-1].strip():
            self.lines.pop()
        self.lines += [line, ""]

    def _rewrite(self, start: int, end: int, old: Sequence[str], wanted: Sequence[str]) -> None:
        mark = "\ufeff" if self.lines[start].startswith("\ufeff") else ""
        match = KEY.match(self.lines[start].removeprefix(mark))
        assert match is not None
        items = [n for n in range(start + 1, end) if ITEM.match(self.lines[n])]
        value = REMARK.fullmatch(match["value"])
        assert value is not None
        if items and not value["value"].strip():
            self._items(items, old, wanted)
        elif "[" in match["value"] and "]" not in match["value"]:
            closing = next((n for n in range(start, end) if "]" in self.lines[n].split("#")[0]), start)
            self._flow(start, closing, old, wanted)
        else:
            self.lines[start] = f"{mark}{match['key']} [{', '.join(wanted)}]{value['remark'] or ''}"

    def _items(self, items: Sequence[int], old: Sequence[str], wanted: Sequence[str]) -> None:
        """A list with an item on each line: lines go and come, the others stay."""
        first = self.lines[items[0]]
        indent = first[: len(first) - len(first.lstrip())]
        new = [f"{indent}- {step}" for step in wanted if step not in old]
        self.lines[items[-1] + 1 : items[-1] + 1] = new
        for number in reversed(items):
            match = ITEM.match(self.lines[number])
            if match and self.names.find(match["step"].strip("'\"")) not in wanted:
                del self.lines[number]
        if not wanted:
            # A key without items would be nothing at all.
            self.lines[items[0] - 1] = self.lines[items[0] - 1].rstrip() + " []"

    def _flow(self, start: int, closing: int, old: Sequence[str], wanted: Sequence[str]) -> None:
        """A bracketed list over several lines: names go out of it and come at its end, remarks stay."""
        for number in range(start, closing + 1):
            code, mark, remark = self.lines[number].partition("#")
            for step in re.findall(r"[\w-]+", code.partition("[")[2] if number == start else code):
                if self.names.find(step) in old and self.names.find(step) not in wanted:
                    code = re.sub(rf"\b{re.escape(step)}\b\s*,?\s*", "", code, count=1)
            self.lines[number] = code + mark + remark
        new = ", ".join(step for step in wanted if step not in old)
        if new:
            head, bracket, tail = self.lines[closing].partition("]")
            inside = "".join(line.split("#")[0] for line in self.lines[start:closing]) + head
            needs_comma = not re.search(r"[,\[]\s*$", inside)
            if head.strip() or not needs_comma:
                self.lines[closing] = f"{head}{', ' if needs_comma else ''}{new}{bracket}{tail}"
            else:
                self.lines[closing] = f"{head}, {new}{bracket}{tail}"
