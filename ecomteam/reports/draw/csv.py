"""A team as CSV, for spreadsheets; ``ecomteam import`` reads it back."""

import csv
import io
import re
from collections.abc import Mapping
from typing import Any as Anything

from ecomteam import words
from ecomteam.model.personfields import PERSON_FIELD, PERSON_FIELDS, Field
from ecomteam.model.team import Holding, Team
from ecomteam.model.text import Language, Text

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


def defused(cell: str) -> str:
    """The cell as a spreadsheet shows it, and never computes it."""
    return f"'{cell}" if FORMULA.match(cell) else cell


def _cell(field: Field, value: Anything, lang: Language) -> str:
    match value:
        case None | False:
            return ""
        case True:
            return words.STAFF_YES.to(lang)
        case int() | float():
            return _number(value, lang)
        case tuple():
            return "; ".join(_holding(item, lang) if isinstance(item, Holding) else item for item in value)
        case _:
            return WORDS[field.key][value].to(lang) if field.kind == "choice" else str(value)


def _holding(held: Holding, lang: Language) -> str:
    return held.role if held.fte is None else f"{held.role} {_number(held.fte, lang)}"


def _number(value: float, lang: Language) -> str:
    number = f"{value:.6f}".rstrip("0").rstrip(".")
    # 1.125 could be a grouped thousand; 1.1250 could not.
    if re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", number):
        number += "0"
    return number.replace(".", ",") if lang == "nl" else number
