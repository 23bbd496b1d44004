"""The cells of a staff list by what they hold, and what is remarked on while they are read."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from ecomteam.files.staff import cells
from ecomteam.files.staff.cells import NOTHING, DayOrder, NotRead
from ecomteam.files.staff.columns import Columns
from ecomteam.files.staff.standing import says_more
from ecomteam.files.staff.table import Cell, Row
from ecomteam.model.place import Place
from ecomteam.model.problems import quoted
from ecomteam.model.stafflist import Remark
from ecomteam.model.text import Text

DAYS_TOLD = ("starts", "ends", "away_from", "away_until", "back")
# The fields of a list that ``ecomteam team`` wrote.
OURS = ("name", "roles", "activities", "week", "accountable")

Read = TypeVar("Read")


class StaffSheet:
    """``notes`` are about the row that is being read, ``how`` says by field how a whole column was read.

    ``ours`` is a list that ``ecomteam team`` wrote: it says what it means, and nothing is made of its names and rows.
    """

    def __init__(self, columns: Columns, days: DayOrder | None) -> None:
        self.columns = columns
        self.ours = all(field in columns for field in OURS)
        self.days = days or cells.order_of(self.texts(columns.body, DAYS_TOLD), columns.day_first)
        self.notes: list[Remark] = []
        self.how: dict[str, Remark] = {}

    def told(self, row: Row, field: str) -> tuple[str, Cell]:
        """The heading and the cell that say something of a field; of several columns the first that does.

        Who is active by one column and on leave by another is on leave.
        """
        cells_of = (
            (column.heading, " ".join(one.text.split()), one.place) for column, one in self.columns.cells(row, field)
        )
        told = [(heading, Cell(text, place)) for heading, text, place in cells_of if text.casefold() not in NOTHING]
        if told:
            return max(told, key=says_more) if field == "status" else told[0]
        first = self.columns.of.get(field)
        place = row[first[0].index].place if first and first[0].index < len(row) else row[0].place
        return self.columns.heading(field), Cell("", place)

    def cell(self, row: Row, field: str) -> Cell:
        return self.told(row, field)[1]

    def texts(self, body: Sequence[Row], fields: Sequence[str]) -> list[str]:
        return [one.text for row in body for field in fields for _, one in self.columns.cells(row, field)]

    def say(self, place: Place, what: Text) -> None:
        self.notes.append(Remark.on(place, what))

    def shown(self, place: Place, what: Text) -> None:
        self.notes.append(Remark.on(place, what, "read"))

    def attempt(self, row: Row, field: str, read: Callable[[str], Read]) -> Read | None:
        """What a cell says; where it says nothing of its kind, that it was not read."""
        heading, one = self.told(row, field)
        if not one.text:
            return None
        try:
            return read(one.text)
        except NotRead as error:
            self.not_read(error, one, heading)
        return None

    def not_read(self, error: NotRead, one: Cell, heading: str) -> None:
        first, second = error.could or ("", "")
        said = {"cell": quoted(one.text), "column": quoted(heading), "first": first, "second": second}
        self.say(one.place, error.why.format(**said))

    def once(self, field: str, what: Text, **said: str) -> None:
        """How a whole column was read; ``what`` has a place for its heading."""
        column = self.columns.of[field][0]
        self.how[field] = Remark.on(column.place, what.format(column=quoted(column.heading), **said), "read")

    def day(self, field: str, text: str) -> str:
        """A day; of a month alone the first that there is, or of what ends then the last. Raises ``NotRead``."""
        months = cells.month(text)
        if months is not None:
            return months[field in ("ends", "away_until")]
        return cells.day(text, self.days)
