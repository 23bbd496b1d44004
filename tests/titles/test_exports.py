"""Staff lists as HR and office systems export them, made up with their true headings: what each becomes, whole.

What comes out of ``tests/cases/staff/NAME`` stands in ``NAME.txt``; ``make refresh`` writes it, and it is read before
it is kept.
"""

import csv
import io
from pathlib import Path

import pytest

from ecomteam.files.staff.stafflist import read_staff
from ecomteam.files.team.read import read_team
from ecomteam.files.team.write import write_team
from ecomteam.model.stafflist import Imported
from ecomteam.model.text import Language
from ecomteam.reports.compose.imported import open_ends, remarks
from ecomteam.titles import imported
from tests.conftest import Generated
from tests.files.test_workbook import workbook
from tests.shipped import CATALOGUE
from tests.titles.measuring import matcher

LISTS = sorted(path for path in (Path(__file__).parents[1] / "cases" / "staff").iterdir() if path.suffix != ".txt")
DUTCH = frozenset(("dutch-leave.csv", "afas.csv", "loket.csv", "nmbrs-loonlijst.csv", "own-sheet.csv", "wages.csv"))
COUNTRIES = {
    "bamboohr.csv": "US",
    "wages.csv": "NL",
    "loket.csv": "NL",
    "datev-payroll.csv": "DE",
    "dutch-leave.csv": "NL",
    "yearly-pay.csv": "NL",
}


def read(content: bytes, name: str) -> Imported:
    return imported(read_staff(content, name, CATALOGUE, country=COUNTRIES.get(name)), matcher())


def written(made: Imported, lang: Language) -> str:
    return write_team(made.team, CATALOGUE, {one.name: remarks(one, lang) for one in made.people})


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_a_list_of_a_known_system_becomes_a_team(path: Path, generated: Generated) -> None:
    lang: Language = "nl" if path.name in DUTCH else "en"
    made = read(path.read_bytes(), path.name)
    text = written(made, lang)
    generated(path.parent / f"{path.name}.txt", "\n".join([text, *open_ends(made, lang)]) + "\n")
    people = read_team(text.encode(), "team.yaml", CATALOGUE).people or ()
    assert [person.name for person in people] == [one.name for one in made.people]


@pytest.mark.parametrize("name", ["personio-english.csv", "afas.csv", "total-row.csv"])
def test_a_workbook_is_read_as_the_same_list_in_csv(name: str) -> None:
    path = next(path for path in LISTS if path.name == name)
    content = path.read_bytes()
    try:
        text = content.decode()
    except UnicodeDecodeError:
        text = content.decode("cp1252")
    sign = ";" if ";" in text.splitlines()[0] else ","
    rows = list(csv.reader(io.StringIO(text), delimiter=sign))
    assert written(read(workbook(rows), name), "en") == written(read(content, name), "en")
