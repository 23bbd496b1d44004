"""A team as CSV, for spreadsheets; ``ecomteam import`` reads it back."""

import csv
import io
import re
from collections.abc import Mapping
from typing import Any as Anything

from ecomteam.model.personfields import PERSON_FIELD, PERSON_FIELDS, PersonField
from ecomteam.model.team import Holding, Team
from ecomteam.model.text import Language, Text
from ecomteam.reports.sheets import Sheet
from ecomteam.words import numbers
from ecomteam.words import staff as words

# A spreadsheet takes a cell that starts so for a formula. The apostrophe says that it is text; one that stands there
# already gets one more, so that reading can take exactly one off.
FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]|'+[=+\-@\t\r'＝＋－＠]")
BYTE_ORDER_MARK = "\ufeff"

# What a reader of such a list looks for comes first.
FIRST = ("name", "owner", "roles", "department", "fte", "reports_to", "accountable")
COLUMNS = (*map(PERSON_FIELD.__getitem__, FIRST), *(field for field in PERSON_FIELDS if field.key not in FIRST))
WORDS: Mapping[str, Mapping[Anything, Text]] = {"sourcing": words.STAFF_SOURCINGS, "status": words.STAFF_STATUSES}


def to_csv(team: Team, lang: Language = "en", *, excel: bool = False) -> str:
    """One row a person. ``excel`` is for a double click in Excel: semicolons and a byte order mark."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";" if excel else ",")
    writer.writerow([field.column.to(lang) for field in COLUMNS])
    for person in team.people or ():
        writer.writerow([defused(_cell(field, getattr(person, field.key), lang)) for field in COLUMNS])
    return (BYTE_ORDER_MARK if excel else "") + out.getvalue()


def sheet_to_csv(sheet: Sheet, lang: Language) -> str:
    """Any sheet: a heading, and a row a row; an empty cell where there is nothing."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([defused(field.name) for field in sheet.fields])
    for row in sheet.rows:
        writer.writerow(["" if cell is None else _typed(cell, lang) for cell in row])
    return out.getvalue()


def _typed(cell: str | float, lang: Language) -> str:
    return defused(cell) if isinstance(cell, str) else numbers.cell(cell, lang)


def defused(cell: str) -> str:
    """The cell as a spreadsheet shows it, and never computes it."""
    return f"'{cell}" if FORMULA.match(cell) else cell


def _cell(field: PersonField, value: Anything, lang: Language) -> str:
    match value:
        case None | False:
            return ""
        case True:
            return words.STAFF_YES.to(lang)
        case int() | float():
            return numbers.cell(value, lang)
        case tuple():
            return "; ".join(_holding(item, lang) if isinstance(item, Holding) else item for item in value)
        case Mapping():
            return "; ".join(f"{activity} {numbers.cell(hours, lang)}" for activity, hours in value.items())
        case _:
            return WORDS[field.key][value].to(lang) if field.kind == "choice" else str(value)


def _holding(held: Holding, lang: Language) -> str:
    return held.role if held.fte is None else f"{held.role} {numbers.cell(held.fte, lang)}"
