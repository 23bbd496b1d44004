"""Which column of a table holds what: by its heading, and where several say the same, by what stands in it."""

import re
from collections.abc import Sequence

import msgspec

from ecomteam.files.names import squashed
from ecomteam.files.staff.headings import DAY_FIRST, DUTCH, NAMING, fit, meaning
from ecomteam.files.staff.table import Cell, Row, StaffTable
from ecomteam.model.place import Place
from ecomteam.model.problems import FileProblems, Problem, quoted
from ecomteam.model.stafflist import Remark
from ecomteam.words import staff as words

# Above the headings there may be a title, a date and empty lines.
HEADING_ROWS = 30
NUMBERS = re.compile(r"[A-Z]{0,3}[\d.\-/ ]+")
DIVIDED = re.compile(r"([^:–—]{1,60}?)(?:\s+[-–—]\s+|\s*:\s+)(\S.*)")
WORDS = re.compile(r"[^\W\d_]*[^\W\d_A-Z][^\W\d_]*")


class StaffColumn(msgspec.Struct, frozen=True):
    """One column: where it is, and its heading as it stands in the list."""

    index: int
    heading: str
    place: Place


class Columns(msgspec.Struct, frozen=True, kw_only=True):
    """By what they hold the columns of a table, the one that is taken first; ``width`` is where the last one ends."""

    of: dict[str, tuple[StaffColumn, ...]]
    ignored: tuple[str, ...]
    remarks: tuple[Remark, ...]
    body: list[Row]
    heads: tuple[str, ...]
    width: int
    day_first: bool
    dutch: bool = False

    def __contains__(self, field: str) -> bool:
        return field in self.of

    def heading(self, field: str) -> str:
        return self.of[field][0].heading if field in self.of else field

    def cells(self, row: Row, field: str) -> list[tuple[StaffColumn, Cell]]:
        """The cells of a row that say something of a field, the column that is taken first."""
        found = ((column, row[column.index]) for column in self.of.get(field, ()) if column.index < len(row))
        return [(column, one) for column, one in found if one.text]


def columns_of(table: StaffTable, file: str) -> Columns:
    """Learn what the columns hold. Raises ``FileProblems`` where nothing could be a name."""
    number, worth = fit([one.text for one in row] for row in table.rows[:HEADING_ROWS])
    if not worth:
        return _without_headings(table, file)
    head, body = table.rows[number], table.rows[number + 1 :]
    found: dict[str, list[StaffColumn]] = {}
    ignored = []
    for index, one in enumerate(head):
        field = meaning(one.text) if one.text else None
        if field:
            found.setdefault(field, []).append(StaffColumn(index, one.text, one.place))
        elif one.text:
            ignored.append(one.text)
    _settle_names(found, body)
    remarks = []
    if guessed := _guessed_names(found, head, body):
        found["name"] = [guessed]
        ignored.remove(guessed.heading)
        remarks.append(Remark.on(guessed.place, words.NAMES_GUESSED.format(column=quoted(guessed.heading)), "read"))
    found = {
        field: sorted(several, key=lambda column: -_worth(field, column, body)) for field, several in found.items()
    }
    return Columns(
        of={field: tuple(columns) for field, columns in found.items() if columns},
        ignored=tuple(ignored),
        remarks=(*remarks, *_same(found)),
        body=body,
        heads=tuple(squashed(one.text) for one in head),
        width=len(head),
        day_first=any(squashed(one.text) in DAY_FIRST for one in head),
        dutch=any(squashed(one.text) in DUTCH for one in head),
    )


def _column(body: Sequence[Row], index: int) -> list[str]:
    return [row[index].text for row in body if index < len(row) and row[index].text]


def _settle_names(found: dict[str, list[StaffColumn]], body: list[Row]) -> None:
    """A column "Employee" of numbers holds no names; "Name" beside a first name is a last name."""
    for column in list(found.get("name", ())):
        texts = _column(body, column.index)
        others = len(found["name"]) > 1 or any(found.get(field) for field in ("first", "last", "email"))
        if others and texts and sum(NUMBERS.fullmatch(text) is not None for text in texts) * 2 > len(texts):
            found["name"].remove(column)
            found.setdefault("id", []).append(column)
    if found.get("name") and found.get("first") and not found.get("last"):
        column, first = found["name"][0], found["first"][0]
        pairs = [
            (row[column.index].text, row[first.index].text)
            for row in body
            if max(column.index, first.index) < len(row) and row[first.index].text
        ]
        if pairs and not any(one.casefold() in whole.casefold().replace(",", " ").split() for whole, one in pairs):
            found["last"] = [found["name"].pop(0)]


def _guessed_names(found: dict[str, list[StaffColumn]], head: Row, body: list[Row]) -> StaffColumn | None:
    """Where no heading means names: the first other column of words that differ from row to row."""
    if any(found.get(field) for field in (*NAMING, "email")):
        return None
    taken = {column.index for columns in found.values() for column in columns}
    for index, one in enumerate(head):
        texts = _column(body, index)
        wordy = sum(WORDS.search(text) is not None for text in texts)
        if one.text and index not in taken and wordy * 2 > len(body) and len(set(texts)) * 5 >= len(texts) * 4:
            return StaffColumn(index, one.text, one.place)
    return None


def _worth(field: str, column: StaffColumn, body: list[Row]) -> float:
    """How much of a column says what its heading promises; of two that say the same the fuller one is taken."""
    texts = _column(body, column.index)
    if field in ("title", "department"):
        # Codes ("DIR") say less than words.
        return sum(WORDS.search(text) is not None for text in texts)
    return 0 if field in ("reports_to", "name", "id", "first") else len(texts)


# Where each column says something of its own, so that all of them are read: numbers and e-mail addresses refer to
# people, a contract and a notice may both have an end, an employee may be active and on leave.
ALL_READ = frozenset(("id", "email", "reports_to", "ends", "status"))


def _same(found: dict[str, list[StaffColumn]]) -> list[Remark]:
    return [
        Remark.on(
            other.place, words.SAME_COLUMN.format(other=quoted(other.heading), taken=quoted(columns[0].heading)), "read"
        )
        for field, columns in found.items()
        for other in columns[1:]
        if field not in ALL_READ
    ]


def _divided(rows: list[Row]) -> list[Row]:
    """Lines such as "Ada - owner" in two: who, and what they do; other lists as they are."""
    if not rows or any(len([one for one in row if one.text]) > 1 for row in rows):
        return rows
    halves = [DIVIDED.fullmatch(next(one.text for one in row if one.text)) for row in rows]
    if sum(found is not None for found in halves) * 5 < len(rows) * 4:
        return rows
    return [
        [Cell(text.strip(), row[0].place) for text in found.groups()] if found else row
        for row, found in zip(rows, halves, strict=True)
    ]


def _without_headings(table: StaffTable, file: str) -> Columns:
    """A list that only holds people: names are what differs from row to row, titles stand beside them."""
    table = msgspec.structs.replace(table, rows=_divided(table.rows))
    width = max((len(row) for row in table.rows), default=0)
    wordy = [
        index
        for index in range(min(width, 200))
        if sum(WORDS.search(text) is not None for text in _column(table.rows, index)) * 2 > len(table.rows)
    ]
    if len(wordy) < 2:
        seen = ", ".join(quoted(one.text) for one in (table.rows[0] if table.rows else ()) if one.text)
        what = "no headings were found" + (f" in {seen[:200]}" if seen else "")
        what += (
            "; the first row names the columns, such as name, title, fte, manager or naam, functie, fte, leidinggevende"
        )
        raise FileProblems([Problem(table.rows[0][0].place if table.rows else Place(file), "", what)])
    place = table.rows[0][0].place
    of: dict[str, tuple[StaffColumn, ...]] = {
        field: (StaffColumn(index, field, place),) for field, index in zip(("name", "title"), wordy, strict=False)
    }
    return Columns(
        of=of,
        ignored=(),
        remarks=(Remark.on(place, words.NO_HEADINGS),),
        body=table.rows,
        heads=(),
        width=width,
        day_first=False,
    )
