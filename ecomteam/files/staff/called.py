"""What people on a list are called, each differently, and all ways in which others refer to them."""

import re
from collections import Counter
from collections.abc import Sequence

from ecomteam.files.staff.cells import NOTHING
from ecomteam.files.staff.columns import StaffColumn
from ecomteam.files.staff.headings import VACANT
from ecomteam.files.staff.sheet import StaffSheet
from ecomteam.files.staff.table import Cell, Row
from ecomteam.files.team.read import MOST_NAMED, folded
from ecomteam.files.values import LONGEST_LINE
from ecomteam.model.problems import quoted
from ecomteam.model.stafflist import Remark
from ecomteam.words import staff as words

# A name has to stay different from others with a number behind it.
NUMBERED = 20
LONGEST_NAME = LONGEST_LINE - NUMBERED
PARTS = re.compile(r"\s*[;/|(){}\[\]]\s*|\s[-–—]\s|,")
SAYS_VACANT = re.compile(r"va[ck]a", re.IGNORECASE)


def own_name(sheet: StaffSheet, row: Row) -> str:
    """What somebody is called: first and last name, or the name, or the e-mail address that is left."""
    if sheet.ours:
        return next((" ".join(one.text.split()) for _, one in sheet.columns.cells(row, "name")), "")
    parts = [sheet.cell(row, field).text for field in ("first", "infix", "last")]
    whole = sheet.cell(row, "name").text
    if parts[0] and parts[2]:
        return " ".join(filter(None, parts))
    if whole:
        return whole if not VACANT.find(whole) else ""
    return " ".join(filter(None, parts)) or sheet.cell(row, "email").text


class Called:
    """The people of ``body`` by their names; ``left`` are all ways to refer to who works there no more."""

    def __init__(self, sheet: StaffSheet, body: Sequence[Row], left: Sequence[str]) -> None:
        self.sheet = sheet
        self.left = frozenset(left)
        self.names: dict[str, str] = {}
        self.repeats: Counter[str] = Counter()
        self.longest = self._longest_name(body)
        self.named = [(row, *self._named(row)) for row in body]
        self.by_row = {id(row): name for row, name, _, _ in self.named}
        self.spellings = self._spellings()

    def _longest_name(self, body: Sequence[Row]) -> int:
        """As much of a name as is kept, so that a team file may hold all of them."""
        most = MOST_NAMED - NUMBERED * len(body)
        lengths = (
            max(len(own_name(self.sheet, row)), len(self.sheet.cell(row, "title").text) + NUMBERED) for row in body
        )
        together = sum(min(LONGEST_NAME, length) for length in lengths)
        return LONGEST_NAME if together <= most else most // len(body)

    def _named(self, row: Row) -> tuple[str, bool, list[Remark]]:
        """The name of a row, different from all before, and whether it is a seat without a person."""
        notes = [
            Remark.on(one.place, words.BEHIND_LAST.format(cell=quoted(one.text)))
            for one in row[self.sheet.columns.width :]
            if one.text
        ]
        name, title = own_name(self.sheet, row), self.sheet.cell(row, "title").text
        naming = any(field in self.sheet.columns for field in ("name", "first", "last", "email"))
        vacant = not name and naming
        if vacant:
            word = self.sheet.cell(row, "name").text or words.VACANCY.to("nl" if self.sheet.columns.dutch else "en")
            name = title if SAYS_VACANT.match(title) else f"{word}: {title}" if title else word
        name = name or title or self.sheet.cell(row, "roles").text or f"#{row[0].place.line}"
        if len(name) > self.longest:
            notes.append(Remark.on(row[0].place, words.NAME_CUT.format(most=self.longest)))
            name = name[: self.longest].rstrip()
        given = name
        while folded(name) in self.names:
            self.repeats[given] += 1
            name = f"{given} ({self.repeats[given] + 1})"
        self.names[folded(name)] = name
        if not vacant and naming and name != given:
            notes.append(Remark.on(row[0].place, words.TWICE.format(name=quoted(given))))
        return name, vacant, notes

    def _spellings(self) -> dict[str, str]:
        """Every way to refer to somebody: number, e-mail address, name in any column and order, a name that one has."""
        people = [(row, name) for row, name, _, _ in self.named]
        loose: dict[str, set[str]] = {}
        sure: dict[str, str] = {}

        def add(spelling: str, name: str) -> None:
            if folded(spelling):
                loose.setdefault(folded(spelling), set()).add(name)

        for row, name in people:
            words_of = name.replace(",", " ").split()
            if name.count(", ") == 1:
                sure.setdefault(folded(" ".join(reversed(name.split(", ")))), name)
            elif len(words_of) > 1:
                add(f"{' '.join(words_of[1:])}, {words_of[0]}", name)
            first, infix, last = (self.sheet.cell(row, field).text for field in ("first", "infix", "last"))
            add(name.split(", ")[-1].split()[0] if name.split(", ")[-1].split() else "", name)
            add(f"{last}, {first} {infix}".strip(), name)
            add(f"{infix} {last}", name)
            add(last or (words_of or [""])[-1], name)
            add(self.sheet.cell(row, "title").text, name)
            for _, one in self.sheet.columns.cells(row, "email"):
                add(one.text.split("@")[0], name)
        once = {spelling: next(iter(found)) for spelling, found in loose.items() if len(found) == 1}
        for field in ("name", "email", "id"):
            for row, name in people:
                for _, one in self.sheet.columns.cells(row, field):
                    sure.setdefault(folded(one.text), name)
        return once | sure | self.names

    def somebody(self, row: Row, field: str) -> str | None:
        """The name of somebody of the list; of several columns the first in which there is one."""
        own = self.by_row[id(row)]
        missed: tuple[StaffColumn, Cell] | None = None
        for column, one in self.sheet.columns.cells(row, field):
            text = " ".join(one.text.split())
            if text.casefold() in NOTHING:
                continue
            found = self._meant(text)
            if found and found == own and not self.sheet.ours:
                # Whoever leads the company is often written down as their own manager.
                return None
            if found:
                return found
            # A name says more than a number.
            if missed is None or not any(map(str.isalpha, missed[1].text)):
                missed = column, one
        if missed:
            column, one = missed
            why = words.WHO_LEFT if folded(one.text) in self.left else words.NOBODY
            self.sheet.say(one.place, why.format(word=quoted(one.text), column=quoted(column.heading)))
        return None

    def _meant(self, text: str) -> str | None:
        for tried in (text, *PARTS.split(text)):
            if found := self.spellings.get(folded(tried)):
                return found
        return None
