"""A month's news in a team.yaml: numbers change where they stand, people come and go, and the month joins the history.

Only these lines change; comments and layout stay. What comes out is read again and must say exactly what was meant; a
file in which that cannot be had is refused, with what to write by hand.
"""

import re
from collections.abc import Mapping, Sequence

import msgspec

from ecomteam.files.team.read import PEOPLE, folded, read_team
from ecomteam.files.team.write import written_fact, written_person, written_row
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.facts import Value
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, escaped
from ecomteam.model.team import Person, Team

QUOTED = r"\"(?:[^\"\\]|\\.)*\"|'[^']*'|\[[^\]]*\]|\{[^}]*\}"
IN_BLOCK = re.compile(rf"(?:{QUOTED}|[^#]*?)(?=\s+#|\s*$)")
IN_FLOW = re.compile(rf"(?:{QUOTED}|[^,}}#]*?)(?=\s*[,}}#]|\s*$)")
NEXT_KEY = re.compile(r"^(?![\s#\-\]])\S")
ITEM = re.compile(r"^(?P<indent>\s*)- ")
CODE = re.compile(r"^\s*[^\s#]")


class News(msgspec.Struct, frozen=True, kw_only=True):
    """What is new of a shop: facts by id, who ``left`` (on which day), who ``joined``, and ``months`` for its history.

    ``written`` is how a number was said, where it was with more than digits.
    """

    facts: Mapping[str, Value] = {}
    written: Mapping[str, str] = {}
    left: Mapping[str, str] = {}
    joined: Sequence[Person] = ()
    months: Sequence[Mapping[str, object]] = ()

    def told(self, team: Team) -> Team:
        """The team with these news."""
        people = team.people
        if people is not None or self.joined:
            ends = {folded(name): day for name, day in self.left.items()}
            staying = [
                msgspec.structs.replace(one, ends=ends[folded(one.name)]) if folded(one.name) in ends else one
                for one in people or ()
            ]
            people = (*staying, *self.joined)
        said = {fact: words for fact, words in team.written.items() if fact not in self.facts}
        return msgspec.structs.replace(
            team,
            facts={**team.facts, **self.facts},
            written={**said, **self.written},
            told_per={fact: period for fact, period in team.told_per.items() if fact not in self.facts},
            declined=tuple(fact for fact in team.declined if fact not in {*self.facts, *([PEOPLE] if people else [])}),
            people=people,
            history=(*team.history, *(dict(row) for row in self.months)),
        )


def updated(content: bytes, file: str, catalogue: Catalogue, news: News) -> str:
    """The file's text with the news in it. Raises ``FileProblems``."""
    file = escaped(file)
    before = read_team(content, file, catalogue)
    wanted = news.told(before)
    text = _Editor(content.decode("utf-8-sig"), before, catalogue).text(news)
    if not _says(text, wanted, file, catalogue):
        rows = [f"{fact}: {written_fact(fact, value, catalogue)}" for fact, value in news.facts.items()]
        hint = "this cannot be changed without touching the rest; write it by hand"
        raise FileProblems([Problem(before.place, "", f"{hint}: {'; '.join(rows)}" if rows else hint)])
    return text


def _says(text: str, wanted: Team, file: str, catalogue: Catalogue) -> bool:
    try:
        after = read_team(text.encode("utf-8"), file, catalogue)
    except FileProblems:
        return False
    return _meaning(after) == _meaning(wanted)


def _meaning(team: Team) -> bytes:
    """All that a file says, apart from where it says it."""
    plain = msgspec.structs.replace(team, places={}, place=Place(""))
    return re.sub(rb'"line":\d+,"column":\d+|"file":"[^"]*"', b"", msgspec.json.encode(plain, order="deterministic"))


class _Editor:
    """The lines of one file."""

    def __init__(self, text: str, team: Team, catalogue: Catalogue) -> None:
        self.newline = "\r\n" if "\r\n" in text else "\n"
        self.lines = text.split(self.newline)
        self.team = team
        self.catalogue = catalogue

    def text(self, news: News) -> str:
        # From the end to the beginning, so that no place moves before its turn.
        for row in news.months:
            self._append("history", [f"- {written_row(row)}"])
        for person in news.joined:
            first, *rest = written_person(person)
            self._append(PEOPLE, [f"- {first}", *(f"  {line}" for line in rest)])
        ends = {folded(name): day for name, day in news.left.items()}
        leaving = [one for one in self.team.people or () if folded(one.name) in ends]
        for person in sorted(leaving, key=lambda one: -one.place.line):
            self._ends(person.place, ends[folded(person.name)])
        there = {fact: value for fact, value in news.facts.items() if fact in self.team.places}
        for fact in sorted(there, key=lambda one: (-self.team.places[one].line, -self.team.places[one].column)):
            self._replace(self.team.places[fact], news.written.get(fact) or self._fact(fact, there[fact]))
        for fact, value in news.facts.items():
            if fact not in there and not self._told(fact, value):
                self._insert(fact, news.written.get(fact) or self._fact(fact, value))
        return self.newline.join(self.lines)

    def _fact(self, fact: str, value: Value) -> str:
        return written_fact(fact, value, self.catalogue)

    def _told(self, fact: str, value: Value) -> bool:
        """Whether the fact stood there as unknown, and says the value now."""
        if fact not in self.team.declined:
            return False
        start = self._start("shop") or 0
        key = re.compile(rf"^(\s+['\"]?{fact}['\"]?\s*:\s*)[^\s#]+(?:[ ][^\s#]+)*")
        for number in range(start, self._end(start)):
            if match := key.match(self.lines[number]):
                self.lines[number] = f"{match[1]}{self._fact(fact, value)}{self.lines[number][match.end() :]}"
                return True
        return False

    def _start(self, key: str) -> int | None:
        pattern = re.compile(rf"^['\"]?{key}['\"]?\s*:")
        return next((number for number, line in enumerate(self.lines) if pattern.match(line)), None)

    def _end(self, start: int) -> int:
        """One past the last line with something in it of the block that starts there."""
        rest = range(start + 1, len(self.lines))
        stop = next((number for number in rest if NEXT_KEY.match(self.lines[number])), len(self.lines))
        filled = [number for number in range(start + 1, stop) if CODE.match(self.lines[number])]
        return filled[-1] + 1 if filled else start + 1

    def _at_end(self, lines: Sequence[str]) -> None:
        while self.lines and not self.lines[-1].strip():
            self.lines.pop()
        self.lines += [*lines, ""]

    def _append(self, key: str, item: Sequence[str]) -> None:
        """An item to a list, which may not be there yet."""
        start = self._start(key)
        if start is None:
            self._at_end([f"{key}:", *(f"  {line}" for line in item)])
            return
        empty = re.match(
            rf"^(?P<key>['\"]?{key}['\"]?\s*:)\s*(?:\[\s*\]|unknown)?(?P<remark>\s*(?:#.*)?)$", self.lines[start]
        )
        if empty:
            self.lines[start] = f"{empty['key']}{empty['remark']}"
        end = self._end(start)
        indent = next((match["indent"] for line in self.lines[start + 1 : end] if (match := ITEM.match(line))), "  ")
        self.lines[end:end] = [f"{indent}{line}" for line in item]

    def _ends(self, place: Place, day: str) -> None:
        line = self.lines[place.line - 1]
        rest = line[place.column - 1 :]
        if rest.startswith("{"):
            head, brace, tail = line.rpartition("}")
            self.lines[place.line - 1] = f"{head.rstrip()}, ends: {day}{brace}{tail}"
        else:
            self.lines.insert(place.line, f"{' ' * (place.column - 1)}ends: {day}")

    def _replace(self, place: Place, value: str) -> None:
        line = self.lines[place.line - 1]
        head, rest = line[: place.column - 1], line[place.column - 1 :]
        start = self._start("shop")
        pattern = IN_FLOW if start is not None and "{" in self.lines[start].split("#")[0] else IN_BLOCK
        match = pattern.match(rest)
        tail = rest[match.end() :] if match else ""
        gap = len(rest) - len(tail) - len(value)
        # A remark keeps its column where the new value leaves room for it.
        if gap > 0 and re.match(r"\s+#", tail):
            tail = " " * gap + tail
        elif gap < 0 and re.match(r"\s+#", tail):
            tail = tail[min(-gap, len(tail) - len(tail.lstrip()) - 1) :]
        self.lines[place.line - 1] = f"{head}{value}{tail}"

    def _insert(self, fact: str, value: str) -> None:
        start = self._start("shop")
        if start is None:
            first = next((n for n, line in enumerate(self.lines) if line.startswith("format")), -1)
            self.lines[first + 1 : first + 1] = ["shop:", f"  {fact}: {value}"]
            return
        if "{" in self.lines[start].split("#")[0]:
            head, brace, tail = self.lines[start].rpartition("}")
            comma = "" if head.rstrip().endswith("{") else ", "
            self.lines[start] = f"{head.rstrip()}{comma}{fact}: {value}{brace}{tail}"
            return
        end = self._end(start)
        shown = next((line for line in self.lines[start + 1 : end] if CODE.match(line)), "  ")
        indent = shown[: len(shown) - len(shown.lstrip())] or "  "
        self.lines.insert(end, f"{indent}{fact}: {value}")
