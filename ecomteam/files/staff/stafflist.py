"""A staff list (CSV) becomes people, or every problem in it is listed at its place."""

import re
from collections import Counter
from collections.abc import Callable
from typing import Any as Anything
from typing import Literal, TypeVar

from ecomteam.files.names import Names, activity_names, squashed
from ecomteam.files.numbers import NoNumber, Range, plain, read_number
from ecomteam.files.staff.csvtable import Cell, Row, read_table
from ecomteam.files.staff.headings import CHOICES, DUTCH, FIELDS, STATUSES, VACANT
from ecomteam.files.team.read import FTE, folded
from ecomteam.files.values import WrongValue, range_of, read_day, read_yes_no
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.personfields import MOST_PEOPLE, PERSON_FIELDS, Field
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, quoted
from ecomteam.model.stafflist import StaffList, StaffRow
from ecomteam.model.team import Holding, Person
from ecomteam.model.text import Text

DayOrder = Literal["day-first", "month-first"]
FULL_TIME_HOURS = 40.0
# Above the headings there may be a title, a date and an empty line.
HEADING_ROWS = 10
NOTHING = frozenset(("", "-", "–", "—", "n/a", "nvt", "n.v.t.", "none", "geen", "?", "."))

HOURS = Range(maximum=80)
HOUR_WORDS = re.compile(
    r"\s*(?:hours?|hrs?|uren|uur|u|h)?\s*(?:per week|a week|/\s*week|pw|p/?w|/\s*wk)?\s*$", re.IGNORECASE
)
DAY = re.compile(r"(\d{1,4})([-/. ])(\d{1,2})\2(\d{2,4})(?:[ T]\d{1,2}:\d{2}.*)?")
SERIAL = re.compile(r"[345]\d{4}")
ROLE_ITEM = re.compile(r"([a-z_]+)(?:\s+\(?([0-9][0-9.,]*)\)?)?")

Read = TypeVar("Read")


def read_staff(
    content: bytes, file: str, catalogue: Catalogue, *, full_time: float = FULL_TIME_HOURS, days: DayOrder | None = None
) -> StaffList:
    """Read a staff list. ``full_time`` hours a week are 1 FTE; ``days`` tells 3/4/2026 from 4/3/2026.

    Raises ``FileProblems`` with all that is wrong, in the order of the file.
    """
    return _StaffReader(read_table(content, file), file, catalogue, full_time, days).staff()


class _StaffReader:
    def __init__(
        self, table: list[Row], file: str, catalogue: Catalogue, full_time: float, days: DayOrder | None
    ) -> None:
        self.table = table
        self.file = file
        self.role_ids = frozenset(role.id for role in catalogue.roles)
        self.activities = activity_names(catalogue)
        self.full_time = full_time
        self.days = days
        self.problems: list[Problem] = []
        self.columns: dict[str, int] = {}
        self.headings: dict[str, str] = {}
        self.ignored: tuple[str, ...] = ()
        self.names: dict[str, str] = {}
        self.repeats: Counter[str] = Counter()

    def staff(self) -> StaffList:
        """The list, whole. Raises ``FileProblems``."""
        body = self._read_headings()
        if len(body) > MOST_PEOPLE:
            raise FileProblems([Problem(body[MOST_PEOPLE][0].place, "", f"at most {MOST_PEOPLE} people are read")])
        self.days = self.days or self._day_order(body)
        named = [(row, self._named(row)) for row in body]
        self.spellings = self._spellings([(row, name) for row, (name, _) in named])
        rows = [self._row(row, name, notes) for row, (name, notes) in named]
        if not body:
            self._fail(Place(self.file), "there is nobody on the list")
        if self.problems:
            raise FileProblems(sorted(self.problems))
        return StaffList(rows=tuple(rows), ignored=self.ignored)

    def _fail(self, place: Place, what: str) -> None:
        self.problems.append(Problem(place, "", what))

    def _read_headings(self) -> list[Row]:
        """Learn what the columns hold; the rows below the headings."""
        number = self._heading_row()
        row = self.table[number]
        ignored = []
        for index, cell in enumerate(row):
            field = _field(cell.text)
            if field and field not in self.columns:
                self.columns[field] = index
                self.headings[field] = cell.text
            elif field:
                self._fail(cell.place, f"{quoted(cell.text)} means the same as an earlier column; rename one of them")
            elif cell.text:
                ignored.append(cell.text)
        self.dutch = any(squashed(cell.text) in DUTCH for cell in row)
        self.ignored = tuple(ignored)
        self.width = len(row)
        return self.table[number + 1 :]

    def _heading_row(self) -> int:
        for number, row in enumerate(self.table[:HEADING_ROWS]):
            fields = {_field(cell.text) for cell in row} - {None}
            if len(fields) > 1 and {"name", "first", "last"} & fields:
                return number
        seen = ", ".join(quoted(cell.text) for cell in (self.table[0] if self.table else ()) if cell.text)
        what = "no headings were found" + (f" in {seen[:200]}" if seen else "")
        what += (
            "; the first row names the columns, such as name, title, fte, manager or naam, functie, fte, leidinggevende"
        )
        raise FileProblems([Problem(self.table[0][0].place if self.table else Place(self.file), "", what)])

    def _cell(self, row: Row, field: str) -> Cell:
        index = self.columns.get(field, len(row))
        if index >= len(row):
            return Cell("", row[0].place)
        text = _line(row[index].text)
        # A name may be anything; elsewhere a dash is what people write for nothing.
        return Cell("" if field != "name" and text.casefold() in NOTHING else text, row[index].place)

    def _named(self, row: Row) -> tuple[str, list[Text]]:
        """The name of a row, different from all before, since two rows may be two people of one name."""
        for cell in row[self.width :]:
            if cell.text:
                self._fail(cell.place, f"{quoted(cell.text)} stands behind the last column; a separator too many?")
        name = self._cell(row, "name").text or " ".join(
            text for text in (self._cell(row, field).text for field in ("first", "infix", "last")) if text
        )
        if not name or VACANT.find(name):
            title = self._cell(row, "title").text
            if not name and STATUSES.find(self._cell(row, "status").text) != "vacant":
                self._fail(self._cell(row, "name").place, "this row has no name")
            name = f"{name or 'Vacancy'}: {title}" if title else name or "Vacancy"
            vacant = True
        else:
            vacant = False
        given = name
        while folded(name) in self.names:
            self.repeats[given] += 1
            name = f"{given} ({self.repeats[given] + 1})"
        self.names[folded(name)] = name
        return name, [] if vacant or name == given else [_twice(given)]

    def _row(self, row: Row, name: str, notes: list[Text]) -> StaffRow:
        title, roles = self._title(row)
        values = {field.key: self._field(row, field, notes) for field in PERSON_FIELDS}
        values |= {"name": name, "roles": roles, "fte": self._fte(row, values["fte"])}
        if VACANT.find(name.split(":", maxsplit=1)[0]) is not None:
            values["status"] = values["status"] or "vacant"
        if "accountable" not in self.columns and values["sourcing"] not in (None, "in_house"):
            values["accountable"] = values["reports_to"]
        starts, ends = values["starts"], values["ends"]
        if starts and ends and ends < starts:
            self._fail(self._cell(row, "ends").place, f"{ends} is before the start on {starts}")
        if values["fte"] is not None and values["hours_per_week"] is not None:
            self._fail(self._cell(row, "hours_per_week").place, "this is told by fte already; keep one of them")
        given = {key: value for key, value in values.items() if value is not None}
        person = Person(**given, place=row[0].place)
        return StaffRow(person=person, title=title, notes=tuple(notes))

    def _field(self, row: Row, field: Field, notes: list[Text]) -> Anything:
        """What a row says of one field; ``None`` where it does not tell."""
        match field.kind:
            case "text":
                return self._cell(row, field.key).text or None
            case "yes_no":
                return self._read(row, field.key, read_yes_no)
            case "number":
                return self._read(row, field.key, lambda text: read_number(text, range_of(field)))
            case "day":
                return self._day(row, field.key)
            case "choice":
                return self._word(row, field.key, CHOICES[field.key], notes)
            case "somebody":
                return self._somebody(row, field.key, notes)
            case "activities":
                return self._activities(row)
            case "hours":
                return self._week(row, field)
            case "roles":
                return None

    def _week(self, row: Row, field: Field) -> dict[str, float] | None:
        """Hours by activity, as our own export writes them."""
        cell = self._cell(row, field.key)
        found: dict[str, float] = {}
        for item in cell.text.split(";") if cell.text else ():
            name, _, number = item.strip().rpartition(" ")
            activity = self.activities.find(name)
            if activity is None:
                self._fail(cell.place, f"no activity is called {quoted(name or item.strip())}")
                continue
            try:
                found[activity] = read_number(number, range_of(field))
            except NoNumber as error:
                self._fail(cell.place, f"{quoted(number)} {error}")
        return found or None

    def _title(self, row: Row) -> tuple[str, tuple[Holding, ...]]:
        """The title; or the roles, where the list has their ids, as our own export writes them."""
        title, listed = self._cell(row, "title"), self._cell(row, "roles")
        for cell in (listed, title):
            found = [ROLE_ITEM.fullmatch(item.strip()) for item in cell.text.split(";")] if cell.text else []
            if found and all(item and item[1] in self.role_ids for item in found):
                return title.text if cell is listed else "", tuple(self._holding(item, cell) for item in found if item)
        return title.text or listed.text, ()

    def _holding(self, item: re.Match[str], cell: Cell) -> Holding:
        share = self._attempt(cell, lambda _: read_number(item[2], FTE)) if item[2] else None
        return Holding(role=item[1], fte=share, place=cell.place)

    def _read(self, row: Row, field: str, read: Callable[[str], Read]) -> Read | None:
        cell = self._cell(row, field)
        return self._attempt(cell, read) if cell.text else None

    def _attempt(self, cell: Cell, read: Callable[[str], Read]) -> Read | None:
        try:
            return read(cell.text)
        except NoNumber as error:
            self._fail(cell.place, f"{quoted(cell.text)} {error}")
        except WrongValue as error:
            self._fail(cell.place, str(error))
        return None

    def _fte(self, row: Row, fte: float | None) -> float | None:
        """As it is told, or else from the hours."""
        hours = self._read(row, "hours", lambda text: read_number(HOUR_WORDS.sub("", text), HOURS))
        if fte is not None or hours is None:
            return fte
        share = round(hours / self.full_time, 2)
        if not FTE.allows(share):
            # A team.yaml with such a share would not read back.
            what = f"{plain(hours)} hours a week would be {plain(share)} FTE, and at most {FTE.maximum} are read"
            self._fail(self._cell(row, "hours").place, what)
            return None
        return share

    def _word(self, row: Row, field: str, names: Names, notes: list[Text]) -> str | None:
        cell = self._cell(row, field)
        found = names.find(cell.text) if cell.text else None
        if cell.text and found is None:
            near = next((names.find(word) for word in re.split(r"[\s,/()-]+", cell.text) if names.find(word)), None)
            if near is None:
                notes.append(_unclear(self.headings[field], cell.text))
            return near
        return found

    def _somebody(self, row: Row, field: str, notes: list[Text]) -> str | None:
        text = self._cell(row, field).text
        if not text:
            return None
        found = self.spellings.get(folded(text))
        if found:
            return found
        notes.append(_nobody(self.headings[field], text))
        return None

    def _spellings(self, named: list[tuple[Row, str]]) -> dict[str, str]:
        """Every way to refer to somebody: number or name, the last name first or last, a first name that one has."""
        names = list(self.names.values())
        found = {folded(" ".join(reversed(name.split(", ")))): name for name in names if name.count(", ") == 1}
        found |= {folded(f"{name.split(maxsplit=1)[1]}, {name.split()[0]}"): name for name in names if " " in name}
        firsts = [folded(name.split(", ")[-1]).split()[0] for name in names]
        once = {first for first, count in Counter(firsts).items() if count == 1}
        found |= {first: name for first, name in zip(firsts, names, strict=True) if first in once}
        numbers = [(self._cell(row, "id").text, name) for row, name in named]
        return {folded(number): name for number, name in numbers if number} | found | self.names

    def _activities(self, row: Row) -> tuple[str, ...]:
        cell = self._cell(row, "activities")
        found = [self.activities.find(item) for item in cell.text.split(";")] if cell.text else []
        if None in found:
            self._fail(
                cell.place, f"{quoted(cell.text)} is not a list of activities; see: ecomteam catalogue list activities"
            )
        return tuple(dict.fromkeys(item for item in found if item))

    def _day(self, row: Row, field: str) -> str | None:
        return self._read(row, field, self._one_day)

    def _one_day(self, text: str) -> str:
        if SERIAL.fullmatch(text):
            raise WrongValue(f"{text} is how a spreadsheet counts days; format the column as a date and save again")
        found = DAY.fullmatch(text)
        if not found:
            return read_day(text)
        first, sign, second, third = found.groups()
        if len(first) == 4:
            return read_day(f"{first}-{int(second):02d}-{int(third):02d}")
        if len(third) != 4:
            raise WrongValue(f"the year of {quoted(text)} has two digits; write year-month-day, such as 2026-03-01")
        by_day = f"{third}-{int(second):02d}-{int(first):02d}"
        by_month = f"{third}-{int(first):02d}-{int(second):02d}"
        if self.days == "month-first" and sign == "/":
            return read_day(by_month)
        if self.days == "day-first" or sign != "/" or int(first) > 12 or first == second:
            return read_day(by_day)
        raise WrongValue(
            f"{quoted(text)} can mean {by_day} or {by_month}; say which with --dates day-first or month-first"
        )

    def _day_order(self, body: list[Row]) -> DayOrder | None:
        """Which comes first in 3/4/2026, told from the other days of the list, or else from Dutch headings."""
        cells = (self._cell(row, field) for row in body for field in ("starts", "ends"))
        days = [found for found in (DAY.fullmatch(cell.text) for cell in cells) if found and found[2] == "/"]
        day_first = any(int(day[1]) > 12 and len(day[1]) < 4 for day in days)
        month_first = any(int(day[3]) > 12 for day in days)
        if day_first != month_first:
            return "day-first" if day_first else "month-first"
        return "day-first" if self.dutch and not month_first else None


def _field(heading: str) -> str | None:
    """What a heading means; "Hours (per week)" and "FTE (contract)" without their brackets if need be."""
    return FIELDS.find(heading) or FIELDS.find(heading.split("(", maxsplit=1)[0])


def _line(text: str) -> str:
    return " ".join(text.split())


def _unclear(heading: str, text: str) -> Text:
    column, word = quoted(heading), quoted(text)
    return Text(f"what {word} means in {column} is not known", f"wat {word} bij {column} betekent, is niet bekend")


def _nobody(heading: str, text: str) -> Text:
    column, word = quoted(heading), quoted(text)
    return Text(f"{word} ({column}) is not on the list", f"{word} ({column}) staat niet op de lijst")


def _twice(name: str) -> Text:
    word = quoted(name)
    return Text(
        f"{word} is on the list more than once; if that is one person, join the two",
        f"{word} staat vaker op de lijst; is dat één persoon, voeg ze dan samen",
    )
