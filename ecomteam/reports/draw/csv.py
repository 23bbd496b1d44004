"""A team as CSV, for spreadsheets; ``ecomteam import`` reads it back."""

import csv
import io
import re

from ecomteam.model.team import Holding, Person, Team
from ecomteam.model.text import Language, Text
from ecomteam.words import staff as words
from ecomteam.words.numbers import cell

# A spreadsheet takes a cell that starts so for a formula. The apostrophe says that it is text; one that stands there
# already gets one more, so that reading can take exactly one off.
FORMULA = re.compile(r"[=+\-@\t\r＝＋－＠]|'+[=+\-@\t\r'＝＋－＠]")
BYTE_ORDER_MARK = "\ufeff"


def to_csv(team: Team, lang: Language = "en", *, excel: bool = False) -> str:
    """One row a person. ``excel`` is for a double click in Excel: semicolons and a byte order mark."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";" if excel else ",")
    writer.writerow([heading.to(lang) for heading in words.STAFF_HEADINGS.values()])
    for person in team.people or ():
        writer.writerow([defused(shown) for shown in _cells(person, lang)])
    return (BYTE_ORDER_MARK if excel else "") + out.getvalue()


def defused(cell: str) -> str:
    """The cell as a spreadsheet shows it, and never computes it."""
    return f"'{cell}" if FORMULA.match(cell) else cell


def _cells(person: Person, lang: Language) -> list[str]:
    yes: Text = words.STAFF_YES
    return [
        person.name,
        yes.to(lang) if person.owner else "",
        "; ".join(_holding(held, lang) for held in person.roles),
        person.department or "",
        _number(person.fte, lang),
        person.reports_to or "",
        person.accountable or "",
        words.STAFF_SOURCINGS[person.sourcing].to(lang),
        words.STAFF_STATUSES[person.status].to(lang),
        person.starts or "",
        person.ends or "",
        "; ".join(person.activities),
        _number(person.cost_per_month, lang),
    ]


def _holding(held: Holding, lang: Language) -> str:
    return held.role if held.fte is None else f"{held.role} {_number(held.fte, lang)}"


def _number(value: float | None, lang: Language) -> str:
    return "" if value is None else cell(value, lang)
