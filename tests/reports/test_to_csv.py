"""The team as a spreadsheet: it reads back the same, and no cell is ever a formula."""

import csv
import io

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomteam.files.staff.stafflist import read_staff
from ecomteam.files.team.read import folded
from ecomteam.model.place import Place
from ecomteam.model.team import Holding, Person, Team
from ecomteam.model.text import Language
from ecomteam.reports.draw.csv import defused, to_csv
from tests.shipped import CATALOGUE
from tests.shops import LAWS

HERE = Place("team.yaml")
HOSTILE = ["=1+1", "+A1", "-2", "@SUM(A1)", "'=x", "''=x", "'t Hooft", "＝1", 'a"b', "a;b", "a,b", "\u0027", "x\ty"]
NAMES = st.sampled_from(HOSTILE) | st.text(
    st.characters(categories=("L", "N", "P", "S")), min_size=2, max_size=12
).filter(lambda name: any(char.isalnum() for char in name))
SHARES = st.none() | st.sampled_from([0.2, 0.8, 1.0, 0.125, 1.125])


@st.composite
def teams(draw: st.DrawFn) -> Team:
    names = draw(st.lists(NAMES, min_size=1, max_size=4, unique_by=folded))
    roles = st.sampled_from([role.id for role in CATALOGUE.roles])
    activities = st.sampled_from([activity.id for activity in CATALOGUE.activities])

    def person(name: str) -> Person:
        held = draw(st.lists(roles, unique=True, max_size=3))
        fte = draw(SHARES)
        return Person(
            name=" ".join(name.split()),
            owner=draw(st.booleans()),
            roles=tuple(Holding(role=role, fte=draw(SHARES), place=HERE) for role in held),
            fte=fte,
            hours_per_week=draw(st.sampled_from([None, 0.5, 30.0, 1.125])) if fte is None else None,
            count=draw(st.sampled_from([1, 1, 2, 400])),
            week=draw(st.dictionaries(activities, st.sampled_from([0.5, 12.0, 1.125]), max_size=2)),
            sourcing=draw(st.sampled_from(["in_house", "freelance", "agency"])),
            status=draw(st.sampled_from(["active", "planned", "vacant"])),
            starts=draw(st.none() | st.just("2026-03-04")),
            ends=draw(st.none() | st.just("2027-03-04")),
            department=draw(st.none() | st.sampled_from(["Online", "=cmd", "-x"])),
            cost_per_month=draw(st.none() | st.sampled_from([0.0, 3500.0, 1234.5, 1.125])),
            place=HERE,
        )

    people = [person(name) for name in names]
    somebody = st.none() | st.sampled_from([each.name for each in people])
    return Team(
        people=tuple(
            msgspec.structs.replace(each, reports_to=draw(somebody), accountable=draw(somebody)) for each in people
        ),
        place=HERE,
    )


def placeless(people: tuple[Person, ...]) -> list[Person]:
    nowhere = Place("")
    return [
        msgspec.structs.replace(
            each, place=nowhere, roles=tuple(msgspec.structs.replace(held, place=nowhere) for held in each.roles)
        )
        for each in people
    ]


@LAWS
@given(teams(), st.sampled_from(["en", "nl"]), st.booleans())
def test_it_reads_back_the_same(team: Team, lang: Language, excel: bool) -> None:
    written = to_csv(team, lang, excel=excel)
    staff = read_staff(written.encode(), "team.csv", CATALOGUE)
    assert team.people is not None
    assert placeless(tuple(row.person for row in staff.rows)) == placeless(team.people)
    assert staff.ignored == ()
    assert [note for row in staff.rows for note in row.notes] == []


@LAWS
@given(st.text() | st.sampled_from(HOSTILE))
def test_a_spreadsheet_finds_no_formula(text: str) -> None:
    assert defused(text)[:1] not in set("=+-@\t\r＝＋－＠")


def test_the_rows_of_a_small_team() -> None:
    ada = Person(name="Ada", owner=True, roles=(Holding(role="sales", fte=0.5, place=HERE),), fte=1, place=HERE)
    bo = Person(name="=HYPERLINK(1)", count=3, sourcing="agency", status="vacant", reports_to="Ada", place=HERE)
    rows = list(csv.reader(io.StringIO(to_csv(Team(people=(ada, bo), place=HERE), "nl")), delimiter=","))
    assert rows[0][:5] == ["naam", "eigenaar", "rollen", "afdeling", "fte"]
    assert rows[1][:5] == ["Ada", "ja", "sales 0,5", "", "1"]
    assert rows[2][0] == "'=HYPERLINK(1)"
    columns = [rows[0].index(name) for name in ("aantal mensen", "contract", "status")]
    assert [rows[2][column] for column in columns] == ["3", "bureau", "vacature"]


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_excel_gets_its_byte_order_mark_and_semicolons(lang: Language) -> None:
    assert to_csv(Team(people=(), place=HERE), lang, excel=True).startswith("\ufeffna")
    assert ";" in to_csv(Team(people=(), place=HERE), lang, excel=True)
