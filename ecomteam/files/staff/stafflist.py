"""A staff list becomes people. What cannot be read is remarked on at its place; the rest is read all the same."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any as Anything

import msgspec

from ecomteam.files.names import activity_names, squashed
from ecomteam.files.staff import cells
from ecomteam.files.staff.called import Called, own_name
from ecomteam.files.staff.cells import NOTHING, DayOrder, NotRead
from ecomteam.files.staff.columns import columns_of
from ecomteam.files.staff.engaged import engaged, gone, leave
from ecomteam.files.staff.headings import TOTAL
from ecomteam.files.staff.pay import Pay
from ecomteam.files.staff.sheet import StaffSheet
from ecomteam.files.staff.standing import understood
from ecomteam.files.staff.table import Cell, Row
from ecomteam.files.staff.tables import read_table
from ecomteam.files.team.read import FTE, MOST_HELD, folded
from ecomteam.files.values import LONGEST_LINE, WrongValue, range_of, read_yes_no
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.personfields import MOST_PEOPLE, PERSON_FIELDS, PersonField
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, quoted
from ecomteam.model.stafflist import Remark, StaffList, StaffRow
from ecomteam.model.team import Holding, Person
from ecomteam.model.text import Text
from ecomteam.words import staff as words

FULL_TIME_HOURS = 40.0
ROLE_ITEM = re.compile(r"([a-z_]+)(?:\s+\(?([0-9][0-9.,]*)\)?)?")
# What a system prints below a list.
FOOTER = re.compile(
    r"[:©]|\d{3,}|\b(?:page|pagina|seite|generated|gegenereerd|erstellt|confidential|vertrouwelijk)\b", re.IGNORECASE
)
FOOTER_LENGTH = 60
# What divides headings from rows in a table of plain text.
RULE = re.compile(r":?[-=]{2,}:?|\+[-=+]+")
# "3x student" are three of a kind.
TIMES = re.compile(r"(\d{1,3})\s?[x×]\s?(?=[^\W\d_])", re.IGNORECASE)
MOST_ALIKE = 100
WIDE = 3


def read_staff(
    content: bytes,
    file: str,
    catalogue: Catalogue,
    *,
    full_time: float = FULL_TIME_HOURS,
    days: DayOrder | None = None,
    country: str | None = None,
) -> StaffList:
    """Read a staff list. ``full_time`` hours a week are 1 FTE; ``days`` tells 3/4/2026 from 4/3/2026; wages become
    costs by what an employer pays in ``country``.

    Raises ``FileProblems`` where the file is no list at all.
    """
    table = read_table(content, file)
    columns = columns_of(table, file)
    return _StaffReader(StaffSheet(understood(columns), days), file, catalogue, table.remarks).staff(full_time, country)


class _StaffReader:
    def __init__(self, sheet: StaffSheet, file: str, catalogue: Catalogue, remarks: Sequence[Remark]) -> None:
        self.sheet = sheet
        self.columns = sheet.columns
        self.ours = sheet.ours
        self.file = file
        self.catalogue = catalogue
        self.role_ids = frozenset(role.id for role in catalogue.roles)
        self.activities = activity_names(catalogue)
        self.remarks = [*remarks, *self.columns.remarks]
        self.left: list[str] = []
        self.held = 0

    def staff(self, full_time: float, country: str | None) -> StaffList:
        """The list, whole. Raises ``FileProblems`` where nobody is on it."""
        body = self._people_of(self.columns.body)
        self.pay = Pay(self.sheet, body, self.catalogue, full_time, country)
        self.called = Called(self.sheet, body, self.left)
        rows = [self._row(row, name, vacant, notes) for row, name, vacant, notes in self.called.named]
        rows = rows if self.ours else _seats(rows)
        if not rows:
            raise FileProblems([Problem(Place(self.file), "", "there is nobody on the list")])
        # Of a cost and a wage the cost is taken.
        wages = self.columns.of.get("salary", ()) if "cost_per_month" in self.columns else ()
        return StaffList(
            rows=tuple(self._fitting(rows)),
            ignored=(*self.columns.ignored, *(column.heading for column in wages)),
            notes=tuple(sorted((*self.remarks, *self.sheet.how.values()), key=_place)),
        )

    # -- Which rows are people

    def _people_of(self, body: list[Row]) -> list[Row]:
        found = []
        for row in body:
            why = self._nobody(row)
            if why is not None:
                text = next((one.text for one in row if one.text), "")
                self.remarks.append(Remark.on(row[0].place, why.format(row=quoted(text)), "read"))
            else:
                found.append(row)
        if len(found) > MOST_PEOPLE:
            self.remarks.append(Remark.on(found[MOST_PEOPLE][0].place, words.MANY_PEOPLE.format(most=MOST_PEOPLE)))
        return [row for row in found[:MOST_PEOPLE] if not self._has_left(row)]

    def _nobody(self, row: Row) -> Text | None:
        """Why a row is nobody: it repeats the headings, counts the others, or says something below the list."""
        filled = [one.text for one in row if one.text]
        if self.ours:
            return None
        if len(filled) > 1 and all(RULE.fullmatch(text) for text in filled):
            return words.ROW_RULE
        if self.columns.heads and tuple(squashed(one.text) for one in row[: self.columns.width]) == self.columns.heads:
            return words.ROW_HEADINGS
        title = self.sheet.cell(row, "title").text
        if filled and TOTAL.fullmatch(filled[0]) and (not title or title == filled[0]):
            return words.ROW_TOTAL
        alone = len(filled) == 1 and self.columns.width >= WIDE
        if alone and (FOOTER.search(filled[0]) or len(filled[0]) > FOOTER_LENGTH) and "@" not in filled[0]:
            return words.ROW_FOOTER
        if not any(self.sheet.cell(row, field).text for field in ("name", "first", "last", "email", "title", "roles")):
            return words.ROW_EMPTY
        return None

    def _has_left(self, row: Row) -> bool:
        """Whether somebody works there no more: told, and left out of the team."""
        told = gone(self.sheet, row)
        if told is None:
            return False
        column, one = told
        name = own_name(self.sheet, row) or self.sheet.cell(row, "title").text
        ends = self.sheet.cell(row, "ends").text
        said = {"name": quoted(name), "word": quoted(one.text), "column": quoted(column), "day": quoted(ends)}
        self.remarks.append(Remark.on(one.place, (words.LEFT_ON if ends else words.LEFT).format(**said), "read"))
        others = (cell.text for field in ("id", "email", "name") for _, cell in self.columns.cells(row, field))
        self.left += map(folded, (*others, name))
        return True

    def _fitting(self, rows: list[StaffRow]) -> Iterator[StaffRow]:
        """As many people as are read, each row's count together."""
        left = MOST_PEOPLE
        for row in rows:
            if row.person.count > left:
                self.remarks.append(Remark.on(row.person.place, words.MANY_PEOPLE.format(most=MOST_PEOPLE)))
                return
            left -= row.person.count
            yield row

    # -- One person

    def _row(self, row: Row, name: str, vacant: bool, notes: list[Remark]) -> StaffRow:
        self.sheet.notes = list(notes)
        title, roles = self._title(row)
        values = {field.key: self._field(row, field) for field in PERSON_FIELDS}
        values |= {"name": name, "roles": roles}
        values |= engaged(self.sheet, row, name, vacant)
        if (several := TIMES.match(name)) and values["count"] is None and 1 < int(several[1]) <= MOST_ALIKE:
            values["count"] = int(several[1])
            self.sheet.shown(row[0].place, words.SO_MANY.format(name=quoted(name), count=several[1]))
        values |= leave(self.sheet, row, values["status"], values["away_from"], values["away_until"])
        values["fte"] = self.pay.fte(row)
        values["cost_per_month"] = self.pay.cost(row, values["fte"], values["sourcing"] or "in_house")
        if "accountable" not in self.columns and values["sourcing"] not in (None, "in_house"):
            values["accountable"] = values["reports_to"]
        starts, ends = values["starts"], values["ends"]
        if starts and ends and ends < starts:
            self.sheet.say(self.sheet.cell(row, "ends").place, words.ENDS_BEFORE.format(ends=ends, starts=starts))
            values["ends"] = None
        if values["fte"] is not None and values["hours_per_week"] is not None:
            self.sheet.say(self.sheet.cell(row, "hours_per_week").place, words.HOURS_TWICE)
            values["hours_per_week"] = None
        given = {key: value for key, value in values.items() if value is not None}
        person = Person(**given, place=row[0].place)
        told = values["sourcing"] is not None
        return StaffRow(
            person=person,
            title=title[:LONGEST_LINE],
            others=self._other_titles(row, title),
            told=told,
            notes=tuple(sorted(self.sheet.notes, key=_place)),
        )

    def _field(self, row: Row, field: PersonField) -> Anything:
        """What a row says of one field; ``None`` where it does not tell, or is read apart."""
        match field.key, field.kind:
            case (("name" | "fte" | "cost_per_month" | "status" | "sourcing" | "roles"), _):
                return None
            case _, "text":
                return self.sheet.cell(row, field.key).text.removeprefix("/")[:LONGEST_LINE].strip() or None
            case _, "yes_no":
                return self.sheet.attempt(row, field.key, _yes_no)
            case _, "number" if field.money:
                told = self.pay.amount(row, field.key)
                return None if told is None else told.value
            case _, "number":
                found = self.sheet.attempt(row, field.key, lambda text: cells.number(text, range_of(field)))
                return int(found) if found is not None and field.whole else found
            case "ends", _:
                return self._first_end(row)
            case _, "day":
                return self.sheet.attempt(row, field.key, partial(self.sheet.day, field.key))
            case _, "somebody":
                return self.called.somebody(row, field.key)
            case _, "activities":
                return self._activities(row)
            case _:
                return self._week(row, field)

    def _first_end(self, row: Row) -> str | None:
        """The last day: of a contract and a notice the one that comes first."""
        found = []
        for column, one in self.columns.cells(row, "ends"):
            if one.text.casefold() in NOTHING:
                continue
            try:
                found.append(self.sheet.day("ends", " ".join(one.text.split())))
            except NotRead as error:
                self.sheet.not_read(error, one, column.heading)
        return min(found, default=None)

    def _title(self, row: Row) -> tuple[str, tuple[Holding, ...]]:
        """The title; or the roles, where the list has their ids, as our own export writes them."""
        title, listed = self.sheet.cell(row, "title"), self.sheet.cell(row, "roles")
        for cell in (listed, title):
            found = [ROLE_ITEM.fullmatch(item.strip()) for item in cell.text.split(";")] if cell.text else []
            if found and all(item and item[1] in self.role_ids for item in found):
                held = {item[1]: self._holding(item, cell) for item in reversed(found) if item}
                self.held += len(held)
                if self.held > MOST_HELD:
                    self.sheet.say(cell.place, words.MANY_ROLES.format(most=MOST_HELD))
                    return title.text or listed.text, ()
                return title.text if cell is listed else "", tuple(reversed(held.values()))
        return title.text or listed.text, ()

    def _other_titles(self, row: Row, title: str) -> tuple[str, ...]:
        """What other columns say of the work."""
        texts = (" ".join(one.text.split())[:LONGEST_LINE] for _, one in self.columns.cells(row, "title"))
        return tuple(dict.fromkeys(text for text in texts if text != title and text.casefold() not in NOTHING))

    def _holding(self, item: re.Match[str], cell: Cell) -> Holding:
        share = None
        if item[2]:
            try:
                share = cells.number(item[2], FTE)
            except NotRead as error:
                self.sheet.say(
                    cell.place, error.why.format(cell=quoted(item[0]), column=quoted(self.columns.heading("roles")))
                )
        return Holding(role=item[1], fte=share, place=cell.place)

    def _activities(self, row: Row) -> tuple[str, ...]:
        heading, cell = self.sheet.told(row, "activities")
        found = {item: self.activities.find(item) for item in cell.text.split(";")} if cell.text else {}
        for item, activity in found.items():
            if activity is None:
                self.sheet.say(cell.place, words.NO_ACTIVITY.format(cell=quoted(item.strip()), column=quoted(heading)))
        return tuple(dict.fromkeys(item for item in found.values() if item))

    def _week(self, row: Row, field: PersonField) -> dict[str, float] | None:
        """Hours by activity, as our own export writes them."""
        heading, cell = self.sheet.told(row, field.key)
        found: dict[str, float] = {}
        for item in cell.text.split(";") if cell.text else ():
            name, _, number = item.strip().rpartition(" ")
            activity = self.activities.find(name)
            said = {"cell": quoted(item.strip()), "column": quoted(heading)}
            if activity is None:
                self.sheet.say(cell.place, words.NO_ACTIVITY.format(**said))
                continue
            try:
                found[activity] = cells.number(number, range_of(field))
            except NotRead as error:
                self.sheet.say(cell.place, error.why.format(**said))
        return found or None


def _place(remark: Remark) -> Place:
    return remark.place


def _yes_no(text: str) -> bool:
    try:
        return read_yes_no(text)
    except WrongValue:
        raise NotRead(words.NO_YES_NO) from None


def _seats(rows: list[StaffRow]) -> list[StaffRow]:
    """Seats without a person that are alike in all, as one row with their number."""
    groups: dict[object, list[StaffRow]] = {}
    for number, row in enumerate(rows):
        alike = msgspec.structs.replace(row.person, name="", place=Place(""), count=1)
        vacant = row.person.status == "vacant"
        groups.setdefault((row.title, msgspec.json.encode(alike)) if vacant else number, []).append(row)
    return [_seat(group) if len(group) > 1 else group[0] for group in groups.values()]


def _seat(alike: list[StaffRow]) -> StaffRow:
    first = alike[0]
    count = sum(row.person.count for row in alike)
    notes = [note for row in alike for note in row.notes]
    said = words.SAME_SEAT.format(lines=", ".join(str(row.person.place.line) for row in alike), count=count)
    person = msgspec.structs.replace(first.person, count=count)
    return msgspec.structs.replace(first, person=person, notes=(*notes, Remark.on(first.person.place, said, "read")))
