"""A staff list becomes people. What cannot be read is remarked on at its place; the rest is read all the same."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any as Anything
from typing import TypeVar

import msgspec

from ecomteam.files.names import Names, activity_names, squashed
from ecomteam.files.numbers import Range, plain
from ecomteam.files.phrases import currency_of, meaning_of
from ecomteam.files.staff import cells
from ecomteam.files.staff.cells import NOTHING, DayOrder, NotRead
from ecomteam.files.staff.columns import Column, Columns, columns_of
from ecomteam.files.staff.headings import COMPANY, SOURCINGS, STATUSES, TOTAL, VACANT, period_of
from ecomteam.files.staff.table import Cell, Row
from ecomteam.files.staff.tables import read_table
from ecomteam.files.team.read import FTE, MOST_HELD, MOST_NAMED, folded
from ecomteam.files.values import LONGEST_LINE, WrongValue, range_of, read_yes_no
from ecomteam.model.catalogue import Catalogue
from ecomteam.model.figures import Employment
from ecomteam.model.personfields import MOST_PEOPLE, PERSON_FIELD, PERSON_FIELDS, Field
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, quoted
from ecomteam.model.stafflist import Remark, StaffList, StaffRow
from ecomteam.model.team import Holding, Person
from ecomteam.model.text import Text
from ecomteam.words import staff as words

FULL_TIME_HOURS = 40.0
OURS = ("name", "roles", "activities", "week", "accountable")
HOURS = Range(maximum=80)
# Whoever works more than this in a "week" was counted by the month.
LONG_WEEK, MOST_WEEKLY = 48.0, 80.0
DAYS, FULL_DAYS = Range(maximum=7), 5
DAYS_TOLD = ("starts", "ends", "away_from", "away_until", "back")
MONTH_HOURS = Range(maximum=400)
PERCENT = Range(maximum=150)
PERCENTAGE = re.compile(r"%|percent|procent|prozent|pct|quote|grad|umfang|pensum|workload", re.IGNORECASE)
# Above this a share can be neither FTE nor hours that stand in the wrong column.
MOST_HOURS = 60.0
# A name has to stay different from others with a number behind it.
NUMBERED = 20
LONGEST_NAME = LONGEST_LINE - NUMBERED
ROLE_ITEM = re.compile(r"([a-z_]+)(?:\s+\(?([0-9][0-9.,]*)\)?)?")
PARTS = re.compile(r"\s*[;/|(){}\[\]]\s*|\s[-–—]\s|,")
# What a system prints below a list.
FOOTER = re.compile(
    r"[:©]|\d{3,}|\b(?:page|pagina|seite|generated|gegenereerd|erstellt|confidential|vertrouwelijk)\b", re.IGNORECASE
)
FOOTER_LENGTH = 60
SAYS_VACANT = re.compile(r"va[ck]a", re.IGNORECASE)
# What divides headings from rows in a table of plain text.
RULE = re.compile(r":?[-=]{3,}:?|\+[-=+]+")
# "3x student" are three of a kind.
TIMES = re.compile(r"(\d{1,3})\s?[x×]\s?(?=[^\W\d_])", re.IGNORECASE)
MOST_ALIKE = 100
SEVERAL = 2
WIDE = 3

Read = TypeVar("Read")


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
    return _StaffReader(columns, file, catalogue, full_time, days, country, list(table.remarks)).staff()


class _StaffReader:
    def __init__(
        self,
        columns: Columns,
        file: str,
        catalogue: Catalogue,
        full_time: float,
        days: DayOrder | None,
        country: str | None,
        remarks: list[Remark],
    ) -> None:
        self.columns = _understood(columns)
        self.file = file
        # A list that ``ecomteam team`` wrote says what it means: nothing is made of its names and rows.
        self.ours = all(field in columns for field in OURS)
        self.role_ids = frozenset(role.id for role in catalogue.roles)
        self.activities = activity_names(catalogue)
        self.full_time = full_time
        self.days = days
        self.country = country
        self.employment = _employment(catalogue, country)
        facts = {"country": country} if country else {}
        self.meant = meaning_of(PERSON_FIELD["cost_per_month"], catalogue, currency_of(facts, catalogue), ranges=False)
        self.remarks = [*remarks, *columns.remarks]
        self.notes: list[Remark] = []
        self.names: dict[str, str] = {}
        self.repeats: Counter[str] = Counter()
        self.held = 0
        self.how: dict[str, Remark] = {}

    def staff(self) -> StaffList:
        """The list, whole. Raises ``FileProblems`` where nobody is on it."""
        body = self._people_of(self.columns.body)
        self.days = self.days or cells.order_of(self._texts(self.columns.body, DAYS_TOLD), self.columns.day_first)
        told = any(PERCENTAGE.search(column.heading) for column in self.columns.of.get("fte", ()))
        shares = self._texts(body, ("fte",))
        self.percent = _mostly(shares, FTE.maximum, FTE.maximum if told else MOST_HOURS)
        self.by_month = _mostly(self._texts(body, ("hours",)), LONG_WEEK, MOST_WEEKLY)
        self.longest = self._longest_name(body)
        named = [(row, *self._named(row)) for row in body]
        self.named_rows = {id(row): name for row, name, _, _ in named}
        self.spellings = self._spellings(named)
        rows = [self._row(row, name, vacant, notes) for row, name, vacant, notes in named]
        rows = rows if self.ours else _seats(rows)
        if not rows:
            raise FileProblems([Problem(Place(self.file), "", "there is nobody on the list")])
        # Of a cost and a wage the cost is taken.
        wages = self.columns.of.get("salary", ()) if "cost_per_month" in self.columns else ()
        return StaffList(
            rows=tuple(self._fitting(rows)),
            ignored=(*self.columns.ignored, *(column.heading for column in wages)),
            notes=tuple(sorted((*self.remarks, *self.how.values()), key=_place)),
        )

    # -- Which rows are people

    def _people_of(self, body: list[Row]) -> list[Row]:
        found = []
        self.left_out: dict[str, str] = {}
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
        title = self._cell(row, "title").text
        if filled and TOTAL.fullmatch(filled[0]) and (not title or title == filled[0]):
            return words.ROW_TOTAL
        alone = len(filled) == 1 and self.columns.width >= WIDE
        if alone and (FOOTER.search(filled[0]) or len(filled[0]) > FOOTER_LENGTH) and "@" not in filled[0]:
            return words.ROW_FOOTER
        if not any(self._cell(row, field).text for field in ("name", "first", "last", "email", "title", "roles")):
            return words.ROW_EMPTY
        return None

    def _has_left(self, row: Row) -> bool:
        """Whether somebody works there no more: told, and left out of the team."""
        column, one = self._told(row, "status")
        word = _flagged(column, one.text) or _word(STATUSES, one.text)
        if word != "left":
            # Some write under employment that somebody has gone.
            column, one = self._told(row, "sourcing")
            word = None if _word(SOURCINGS, one.text) else _word(STATUSES, one.text)
        if word == "left":
            name = self._own_name(row) or self._cell(row, "title").text
            ends = self._cell(row, "ends").text
            said = {"name": quoted(name), "word": quoted(one.text), "column": quoted(column)}
            self.remarks.append(
                Remark.on(one.place, words.LEFT_ON.format(day=quoted(ends), **said), "read")
                if ends
                else Remark.on(one.place, words.LEFT.format(**said), "read")
            )
            for field in ("id", "email", "name"):
                for _, cell in self.columns.cells(row, field):
                    self.left_out[folded(cell.text)] = name
            self.left_out[folded(name)] = name
            return True
        return False

    def _fitting(self, rows: list[StaffRow]) -> Iterator[StaffRow]:
        """As many people as are read, each row's count together."""
        left = MOST_PEOPLE
        for row in rows:
            if row.person.count > left:
                self.remarks.append(Remark.on(row.person.place, words.MANY_PEOPLE.format(most=MOST_PEOPLE)))
                return
            left -= row.person.count
            yield row

    # -- Cells

    def _told(self, row: Row, field: str) -> tuple[str, Cell]:
        """The heading and the cell that say something of a field; of several columns the first that does.

        Who is active by one column and on leave by another is on leave.
        """
        cells_of = (
            (column.heading, " ".join(one.text.split()), one.place) for column, one in self.columns.cells(row, field)
        )
        told = [(heading, Cell(text, place)) for heading, text, place in cells_of if text.casefold() not in NOTHING]
        if told:
            return max(told, key=_says_more) if field == "status" else told[0]
        first = self.columns.of.get(field)
        place = row[first[0].index].place if first and first[0].index < len(row) else row[0].place
        return self.columns.heading(field), Cell("", place)

    def _cell(self, row: Row, field: str) -> Cell:
        return self._told(row, field)[1]

    def _texts(self, body: list[Row], fields: tuple[str, ...]) -> list[str]:
        return [one.text for row in body for field in fields for _, one in self.columns.cells(row, field)]

    def _say(self, place: Place, what: Text) -> None:
        self.notes.append(Remark.on(place, what))

    def _shown(self, place: Place, what: Text) -> None:
        self.notes.append(Remark.on(place, what, "read"))

    def _attempt(self, row: Row, field: str, read: Callable[[str], Read]) -> Read | None:
        """What a cell says; where it says nothing of its kind, that it was not read."""
        heading, one = self._told(row, field)
        if not one.text:
            return None
        try:
            return read(one.text)
        except NotRead as error:
            self._not_read(error, one, heading)
        return None

    def _not_read(self, error: NotRead, one: Cell, heading: str) -> None:
        first, second = error.could or ("", "")
        said = {"cell": quoted(one.text), "column": quoted(heading), "first": first, "second": second}
        self._say(one.place, error.why.format(**said))

    # -- Names

    def _own_name(self, row: Row) -> str:
        """What somebody is called: first and last name, or the name, or the e-mail address that is left."""
        if self.ours:
            return next((" ".join(one.text.split()) for _, one in self.columns.cells(row, "name")), "")
        parts = [self._cell(row, field).text for field in ("first", "infix", "last")]
        whole = self._cell(row, "name").text
        if parts[0] and parts[2]:
            return " ".join(filter(None, parts))
        if whole:
            return whole if not VACANT.find(whole) else ""
        return " ".join(filter(None, parts)) or self._cell(row, "email").text

    def _longest_name(self, body: list[Row]) -> int:
        """As much of a name as is kept, so that a team file may hold all of them."""
        most = MOST_NAMED - NUMBERED * len(body)
        lengths = (max(len(self._own_name(row)), len(self._cell(row, "title").text) + NUMBERED) for row in body)
        together = sum(min(LONGEST_NAME, length) for length in lengths)
        return LONGEST_NAME if together <= most else most // len(body)

    def _named(self, row: Row) -> tuple[str, bool, list[Remark]]:
        """The name of a row, different from all before, and whether it is a seat without a person."""
        notes = [
            Remark.on(one.place, words.BEHIND_LAST.format(cell=quoted(one.text)))
            for one in row[self.columns.width :]
            if one.text
        ]
        name, title = self._own_name(row), self._cell(row, "title").text
        naming = any(field in self.columns for field in ("name", "first", "last", "email"))
        vacant = not name and naming
        if vacant:
            word = self._cell(row, "name").text or words.VACANCY.to("nl" if self.columns.dutch else "en")
            name = title if SAYS_VACANT.match(title) else f"{word}: {title}" if title else word
        name = name or title or self._cell(row, "roles").text or f"#{row[0].place.line}"
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

    def _spellings(self, named: list[tuple[Row, str, bool, list[Remark]]]) -> dict[str, str]:
        """Every way to refer to somebody: number, e-mail address, name in any column and order, a name that one has."""
        people = [(row, name) for row, name, _, _ in named]
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
            first, infix, last = (self._cell(row, field).text for field in ("first", "infix", "last"))
            add(name.split(", ")[-1].split()[0] if name.split(", ")[-1].split() else "", name)
            add(f"{last}, {first} {infix}".strip(), name)
            add(f"{infix} {last}", name)
            add(last or (words_of or [""])[-1], name)
            add(self._cell(row, "title").text, name)
            for _, one in self.columns.cells(row, "email"):
                add(one.text.split("@")[0], name)
        once = {spelling: next(iter(found)) for spelling, found in loose.items() if len(found) == 1}
        for field in ("name", "email", "id"):
            for row, name in people:
                for _, one in self.columns.cells(row, field):
                    sure.setdefault(folded(one.text), name)
        return once | sure | self.names

    # -- One person

    def _row(self, row: Row, name: str, vacant: bool, notes: list[Remark]) -> StaffRow:
        self.notes = list(notes)
        title, roles = self._title(row)
        values = {field.key: self._field(row, field) for field in PERSON_FIELDS}
        values |= {"name": name, "roles": roles}
        values |= self._engaged(row, name, vacant)
        if (several := TIMES.match(name)) and values["count"] is None and 1 < int(several[1]) <= MOST_ALIKE:
            values["count"] = int(several[1])
            self._shown(row[0].place, words.SO_MANY.format(name=quoted(name), count=several[1]))
        values |= self._leave(row, values["status"], values["away_from"], values["away_until"])
        values["fte"] = self._fte(row)
        values["cost_per_month"] = self._cost(row, values["fte"], values["sourcing"] or "in_house")
        if "accountable" not in self.columns and values["sourcing"] not in (None, "in_house"):
            values["accountable"] = values["reports_to"]
        starts, ends = values["starts"], values["ends"]
        if starts and ends and ends < starts:
            self._say(self._cell(row, "ends").place, words.ENDS_BEFORE.format(ends=ends, starts=starts))
            values["ends"] = None
        if values["fte"] is not None and values["hours_per_week"] is not None:
            self._say(self._cell(row, "hours_per_week").place, words.HOURS_TWICE)
            values["hours_per_week"] = None
        given = {key: value for key, value in values.items() if value is not None}
        person = Person(**given, place=row[0].place)
        told = values["sourcing"] is not None
        return StaffRow(
            person=person,
            title=title[:LONGEST_LINE],
            others=self._other_titles(row, title),
            told=told,
            notes=tuple(sorted(self.notes, key=_place)),
        )

    def _field(self, row: Row, field: Field) -> Anything:
        """What a row says of one field; ``None`` where it does not tell, or is read apart."""
        match field.key, field.kind:
            case (("name" | "fte" | "cost_per_month" | "status" | "sourcing" | "roles"), _):
                return None
            case _, "text":
                return self._cell(row, field.key).text.removeprefix("/")[:LONGEST_LINE].strip() or None
            case _, "yes_no":
                return self._attempt(row, field.key, _yes_no)
            case _, "number" if field.money:
                told = self._amount(row, field.key)
                return None if told is None else told.value
            case _, "number":
                found = self._attempt(row, field.key, lambda text: cells.number(text, range_of(field)))
                return int(found) if found is not None and field.whole else found
            case "ends", _:
                return self._first_end(row)
            case _, "day":
                return self._attempt(row, field.key, partial(self._day, field.key))
            case _, "somebody":
                return self._somebody(row, field.key)
            case _, "activities":
                return self._activities(row)
            case _:
                return self._week(row, field)

    def _day(self, field: str, text: str) -> str:
        """A day; of a month alone the first that there is, or of what ends then the last. Raises ``NotRead``."""
        months = cells.month(text)
        if months is not None:
            return months[field in ("ends", "away_until")]
        return cells.day(text, self.days)

    def _first_end(self, row: Row) -> str | None:
        """The last day: of a contract and a notice the one that comes first."""
        found = []
        for column, one in self.columns.cells(row, "ends"):
            if one.text.casefold() in NOTHING:
                continue
            try:
                found.append(self._day("ends", " ".join(one.text.split())))
            except NotRead as error:
                self._not_read(error, one, column.heading)
        return min(found, default=None)

    def _engaged(self, row: Row, name: str, vacant: bool) -> dict[str, Anything]:
        """Status and employment, which systems write in each other's columns, and what they change in the rest."""
        status = self._word(row, "status", STATUSES, SOURCINGS)
        sourcing = self._word(row, "sourcing", SOURCINGS, STATUSES)
        found: dict[str, Anything] = {}
        for word in (status, sourcing):
            if word in STATUS_IDS and word != "left":
                found.setdefault("status", word)
            elif word and word != "left":
                found["sourcing"] = word
        field = "sourcing" if sourcing == "outside" else "status" if status == "outside" else "title"
        heading, one = self._told(row, field)
        # Shops write "Collaborator" where others write a job.
        outside = "outside" in found.values() or ("sourcing" not in found and SOURCINGS.find(one.text) == "outside")
        company = COMPANY.search(name) is not None and not vacant and not self.ours
        if outside:
            found["sourcing"] = "agency" if company else "freelance"
            meant = words.MEANT[found["sourcing"]]
            said = words.OUTSIDE_AS.format(word=quoted(one.text), column=quoted(heading), meant=meant)
            self._shown(one.place, said)
        elif "sourcing" not in found and company:
            found["sourcing"] = "agency"
            self._shown(row[0].place, words.COMPANY_NAME.format(name=quoted(name)))
        if vacant:
            found["status"] = "vacant"
        return {"status": None, "sourcing": None} | found

    def _leave(self, row: Row, status: str | None, since: str | None, until: str | None) -> dict[str, Anything]:
        """Whether somebody is away for a time, and until when: by the status, and by days in it or beside it."""
        heading, one = self._told(row, "status")
        back = self._attempt(row, "back", lambda text: cells.day(text, self.days))
        until = until or (back and cells.day_before(back))
        if status == "away":
            said_since, said_until = cells.leave_in(one.text, self.days)
            since, until = since or said_since, until or said_until
        dates = since or until
        if dates and until and since and until < since:
            self._say(self._cell(row, "away_until").place, words.LEAVE_BEFORE.format(until=until, since=since))
            until = None
        if dates and (status in ("planned", "vacant") or (status == "active" and not since)):
            self._say(one.place, words.LEAVE_AGAINST.format(word=quoted(one.text), column=quoted(heading)))
            return {"away_from": None, "away_until": None}
        if until and not since:
            status = "away"
        if status == "away" and not self.ours:
            if not one.text:
                heading, one = self._told(row, "away_until" if self._cell(row, "away_until").text else "back")
            said = {"word": quoted(one.text), "column": quoted(heading), "day": until or ""}
            if until:
                self._shown(one.place, words.AWAY_UNTIL.format(**said))
            else:
                self._say(one.place, words.AWAY.format(**said))
        return {"status": status, "away_from": since, "away_until": until}

    def _word(self, row: Row, field: str, names: Names, others: Names) -> str | None:
        heading, one = self._told(row, field)
        if not one.text or (names is STATUSES and one.text.casefold() in FLAGS):
            return _flagged(heading, one.text) if one.text else None
        found = _word(names, one.text) or _word(others, one.text)
        if found is None:
            self._say(one.place, words.UNCLEAR.format(word=quoted(one.text), column=quoted(heading)))
        elif found in words.MEANT and one.text.casefold() not in (found, *words.STAFF_WORDS[found]):
            word, column = quoted(one.text), quoted(heading)
            self._shown(one.place, words.TAKEN_AS.format(word=word, column=column, meant=words.MEANT[found]))
        return found

    def _fte(self, row: Row) -> float | None:
        """As it is told, or else from the hours."""

        def share(text: str) -> float:
            if self.percent and "%" not in text:
                return round(cells.number(text, PERCENT) / 100, 4)
            return cells.number(text, FTE)

        told = self._attempt(row, "fte", share)
        if told is not None:
            if self.percent:
                self._once("fte", words.PERCENT_AS)
            return told
        days = self._attempt(row, "days", partial(cells.number, allowed=DAYS))
        if days is not None and not self._cell(row, "hours").text:
            self._once("days", words.DAYS_AS)
            return round(days / FULL_DAYS, 2)
        if (part := cells.part_of_week(self._cell(row, "hours").text)) is not None:
            return part
        for field in ("hours", "hours_per_month"):
            monthly = field == "hours_per_month" or self.by_month
            hours = self._attempt(row, field, partial(cells.hours, allowed=MONTH_HOURS if monthly else HOURS))
            if hours is None:
                continue
            weekly = hours / cells.WEEKS if monthly else hours
            fte = round(weekly / self.full_time, 2)
            place = self._cell(row, field).place
            if not FTE.allows(fte):
                # A team.yaml with such a share would not read back.
                self._say(place, words.HOURS_TOO_MANY.format(hours=plain(round(weekly, 1)), fte=plain(fte)))
                return None
            self._once(field, words.MONTH_HOURS_AS if monthly else words.HOURS_AS)
            return fte
        return None

    def _once(self, field: str, what: Text) -> None:
        """How a whole column was read."""
        column = self.columns.of[field][0]
        self.how[field] = Remark.on(
            column.place, what.format(column=quoted(column.heading), full=plain(self.full_time)), "read"
        )

    def _cost(self, row: Row, fte: float | None, sourcing: str) -> float | None:
        """What somebody costs a month: as told, or a wage with what an employer pays on top of it."""
        weekly = (1.0 if fte is None else fte) * self.full_time
        cost = self._amount(row, "cost_per_month")
        if cost is not None:
            value = cells.monthly(cost, weekly)
            self._amount_shown(row, "cost_per_month", cost, value)
            return value
        wage = self._amount(row, "salary") if "cost_per_month" not in self.columns else None
        if wage is None:
            return None
        value = cells.monthly(wage, weekly)
        place = self._cell(row, "salary").place
        if sourcing != "in_house":
            self._amount_shown(row, "salary", wage, value)
            return value
        if self.employment is None:
            self._say(place, words.WAGE_ONLY.format(cell=quoted(self._cell(row, "salary").text)))
            return None
        if fte == 0 and wage.period in ("hour", "week"):
            self._say(place, words.NO_HOURS.format(cell=quoted(self._cell(row, "salary").text)))
            return None
        charges = (self.employment.overhead_low + self.employment.overhead_high) / 2
        # A wage a year has the holiday allowance in it.
        extra = 1.0 if wage.period == "year" else self.employment.special_pay
        cost_of_it = round(value * extra * charges)
        self._shown(
            place,
            words.WAGE_AS.format(
                cell=quoted(self._cell(row, "salary").text), per=words.PERIODS[wage.period], cost=plain(cost_of_it),
                extra=plain(round(extra, 2)), charges=plain(round(charges, 2)), country=self.country or "",
            ),
        )  # fmt: skip
        return cost_of_it

    def _amount(self, row: Row, field: str) -> cells.Amount | None:
        heading, _ = self._told(row, field)
        beside = self._cell(row, "pay_period").text
        # What stands beside one amount is said of that one, a heading of most.
        period = (period_of(beside) if beside else None) or period_of(heading)
        currency = self._cell(row, "currency").text

        def read(text: str) -> cells.Amount:
            return cells.amount(text, period, self.meant, currency)

        return self._attempt(row, field, read)

    def _amount_shown(self, row: Row, field: str, told: cells.Amount, value: float) -> None:
        if told.period != "month":
            one = self._cell(row, field)
            per = words.PERIODS[told.period]
            self._shown(one.place, words.AMOUNT_AS.format(cell=quoted(one.text), per=per, cost=plain(value)))

    def _title(self, row: Row) -> tuple[str, tuple[Holding, ...]]:
        """The title; or the roles, where the list has their ids, as our own export writes them."""
        title, listed = self._cell(row, "title"), self._cell(row, "roles")
        for cell in (listed, title):
            found = [ROLE_ITEM.fullmatch(item.strip()) for item in cell.text.split(";")] if cell.text else []
            if found and all(item and item[1] in self.role_ids for item in found):
                held = {item[1]: self._holding(item, cell) for item in reversed(found) if item}
                self.held += len(held)
                if self.held > MOST_HELD:
                    self._say(cell.place, words.MANY_ROLES.format(most=MOST_HELD))
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
                self._say(
                    cell.place, error.why.format(cell=quoted(item[0]), column=quoted(self.columns.heading("roles")))
                )
        return Holding(role=item[1], fte=share, place=cell.place)

    def _somebody(self, row: Row, field: str) -> str | None:
        """The name of somebody of the list; of several columns the first in which there is one."""
        own = self.named_rows[id(row)]
        missed: tuple[Column, Cell] | None = None
        for column, one in self.columns.cells(row, field):
            text = " ".join(one.text.split())
            if text.casefold() in NOTHING:
                continue
            found = self._meant(text)
            if found and found == own and not self.ours:
                # Whoever leads the company is often written down as their own manager.
                return None
            if found:
                return found
            # A name says more than a number.
            if missed is None or not any(map(str.isalpha, missed[1].text)):
                missed = column, one
        if missed:
            column, one = missed
            why = words.WHO_LEFT if folded(one.text) in self.left_out else words.NOBODY
            self._say(one.place, why.format(word=quoted(one.text), column=quoted(column.heading)))
        return None

    def _meant(self, text: str) -> str | None:
        for tried in (text, *PARTS.split(text)):
            if found := self.spellings.get(folded(tried)):
                return found
        return None

    def _activities(self, row: Row) -> tuple[str, ...]:
        heading, cell = self._told(row, "activities")
        found = {item: self.activities.find(item) for item in cell.text.split(";")} if cell.text else {}
        for item, activity in found.items():
            if activity is None:
                self._say(cell.place, words.NO_ACTIVITY.format(cell=quoted(item.strip()), column=quoted(heading)))
        return tuple(dict.fromkeys(item for item in found.values() if item))

    def _week(self, row: Row, field: Field) -> dict[str, float] | None:
        """Hours by activity, as our own export writes them."""
        heading, cell = self._told(row, field.key)
        found: dict[str, float] = {}
        for item in cell.text.split(";") if cell.text else ():
            name, _, number = item.strip().rpartition(" ")
            activity = self.activities.find(name)
            said = {"cell": quoted(item.strip()), "column": quoted(heading)}
            if activity is None:
                self._say(cell.place, words.NO_ACTIVITY.format(**said))
                continue
            try:
                found[activity] = cells.number(number, range_of(field))
            except NotRead as error:
                self._say(cell.place, error.why.format(**said))
        return found or None


def _understood(columns: Columns) -> Columns:
    """The columns but for those whose every word is of a kind of its own: a "type" of A, B and C says nothing here."""
    of, ignored = dict(columns.of), list(columns.ignored)
    for field in ("status", "sourcing"):
        kept = []
        for column in columns.of.get(field, ()):
            texts = {row[column.index].text for row in columns.body if column.index < len(row)} - {""}
            read = (text.casefold() in FLAGS or _word(STATUSES, text) or _word(SOURCINGS, text) for text in texts)
            if len(texts) < SEVERAL or any(read):
                kept.append(column)
            else:
                ignored.append(column.heading)
        of[field] = tuple(kept)
    return msgspec.structs.replace(
        columns, of={field: found for field, found in of.items() if found}, ignored=tuple(ignored)
    )


def _place(remark: Remark) -> Place:
    return remark.place


STATUS_IDS = frozenset(("active", "planned", "vacant", "away", "left"))
FLAGS = {
    **dict.fromkeys(("yes", "ja", "true", "1", "x", "y", "j", "wahr", "waar"), True),
    **dict.fromkeys(("no", "nee", "nein", "false", "0", "n", "falsch", "onwaar"), False),
}


def _employment(catalogue: Catalogue, country: str | None) -> Employment | None:
    return next((row.employment for row in catalogue.countries if row.id == country), None)


def _yes_no(text: str) -> bool:
    try:
        return read_yes_no(text)
    except WrongValue:
        raise NotRead(words.NO_YES_NO) from None


def _word(names: Names, text: str) -> str | None:
    """What a cell means; of a longer one the longest piece that means something: "freelance (per project)"."""
    if (found := names.find(text)) or not text:
        return found
    pieces = re.split(r"[\s,/()\[\]:;-]+", text)[:12]
    for size in range(len(pieces) - 1, 0, -1):
        for start in range(len(pieces) - size + 1):
            if found := names.find(" ".join(pieces[start : start + size])):
                return found
    return None


def _says_more(told: tuple[str, Cell]) -> int:
    """How much a status tells: that somebody is there says the least."""
    heading, one = told
    word = _flagged(heading, one.text) or _word(STATUSES, one.text) or ""
    return {"left": 3, "away": 2, "planned": 1, "vacant": 1}.get(word, 0)


def _flagged(heading: str, text: str) -> str | None:
    """What a yes or a no means in a column "vacant" or "active"."""
    yes = FLAGS.get(text.casefold())
    means = _word(STATUSES, heading)
    if yes is None or means is None:
        return None
    return means if yes else "left" if means == "active" else None


def _mostly(texts: list[str], above: float, beyond: float) -> bool:
    """Whether a column is in another unit: most of it is above what is usual, and something beyond what can be."""
    numbers = [found for text in texts if "%" not in text and (found := _number(text))]
    return sum(one > above for one in numbers) * 2 > len(numbers) and max(numbers, default=0) > beyond


def _number(text: str) -> float:
    try:
        return cells.number(cells.HOUR_WORDS.sub("", text), Range(maximum=1_000))
    except NotRead:
        return 0.0


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
